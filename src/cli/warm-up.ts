// Run by the build: compiles the templates, has the finished program make the example once, and keeps the code that V8
// made for it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoresOf } from '../compute/index.js';
import type * as Pipeline from '../pipeline.js';
import { readSources, readTemplate } from '../source/index.js';
import { templateKey } from './build/compiled-rendering.js';
import type * as Rendering from './build/rendering.js';
import { compiledScript } from './compiled-script.js';
import { tuneEngine } from './tune-engine.js';

export interface WarmUp {
  /** The new build. */
  folder: string;
  templates: string;
  example: string;
}

export async function warmUp({ folder, templates, example }: WarmUp): Promise<void> {
  tuneEngine();
  const pipeline = compiledScript<typeof Pipeline>(folder, 'pipeline');
  const rendering = compiledScript<typeof Rendering>(folder, 'rendering');
  writeTemplates(folder, templates, rendering.exports);
  const known = compiledScript<Record<string, TemplateSpecification>>(folder, 'templates');
  const { value: sources } = await readSources(example);
  const { protected: made } = pipeline.exports.analyse(sources);
  const { buildView, renderHtml } = rendering.exports;
  for (const publication of made.report.publications.slice(0, 1)) {
    const scores = scoresOf(made.scores, publication.id);
    if (!scores) throw new Error(`no scores for ${publication.id}`);
    const [language = ''] = made.report.languages;
    const view = buildView(made.report, scores, {
      language,
      toolVersion: '',
      assets: sources.assets,
      editions: [],
    });
    const template = await readTemplate(publication.template, { builtin: templates });
    for (const medium of ['screen', 'print'] as const) {
      const precompiled = (source: string) => known.exports[templateKey(source)];
      renderHtml(view, template, { fonts: [], medium, precompiled });
    }
  }
  for (const script of [pipeline, rendering, known]) script.keepCode();
}

function writeTemplates(folder: string, templates: string, { precompiledTemplate }: typeof Rendering): void {
  const paths = readdirSync(templates, { recursive: true, encoding: 'utf8' });
  const entries = paths
    .filter((path) => path.endsWith('.hbs'))
    .sort()
    .map((path) => {
      const source = readFileSync(join(templates, path), 'utf8');
      return `${JSON.stringify(templateKey(source))}: ${precompiledTemplate(source, path)},\n`;
    });
  writeFileSync(join(folder, 'templates.cjs'), `module.exports = {\n${entries.join('')}};\n`);
}
