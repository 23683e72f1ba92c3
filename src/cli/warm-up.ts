// Run by the build: compiles the templates, has the finished program make the example once, and keeps the code that V8
// made for it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoresOf } from '../compute/index.js';
import type * as Pipeline from '../pipeline.js';
import { readSources, readTemplate } from '../source/index.js';
import { templateKey } from './build/compiled-rendering.js';
import type * as Rendering from './build/rendering.js';
import { compiledScript } from './compiled-script.js';
import { ioOf } from './io.js';
import type * as Program from './program.js';
import { tuneEngine } from './tune-engine.js';

/** Writes the script of the templates. @param folder - Of the build. @param templates - Of those that are shipped. */
export function writeTemplates(folder: string, templates: string): void {
  const { precompiledTemplate } = compiledScript<typeof Rendering>(folder, 'rendering').exports;
  const entries = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs'))
    .sort()
    .map((path) => {
      const source = readFileSync(join(templates, path), 'utf8');
      return `${JSON.stringify(templateKey(source))}: ${precompiledTemplate(source, path)},\n`;
    });
  writeFileSync(join(folder, 'templates.cjs'), `module.exports = {\n${entries.join('')}};\n`);
}

export interface WarmUp {
  /** The new build, in its place. */
  folder: string;
  templates: string;
  example: string;
}

/** Writes the compiled code of every script. */
export async function warmUp(given: WarmUp): Promise<void> {
  tuneEngine();
  await warmUpStages(given);
  await warmUpCommands(given);
  compiledScript(given.folder, 'puppeteer').keepCode();
}

/** Without the files that a command writes, and so on paper, too. */
async function warmUpStages({ folder, templates, example }: WarmUp): Promise<void> {
  const pipeline = compiledScript<typeof Pipeline>(folder, 'pipeline');
  const rendering = compiledScript<typeof Rendering>(folder, 'rendering');
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

async function warmUpCommands({ folder, example }: WarmUp): Promise<void> {
  const silent = { ...ioOf([]), out: () => {}, err: () => {} };
  const out = mkdtempSync(join(tmpdir(), 'maltal-build-'));
  try {
    for (const [command, ...flags] of [['check'], ['build', '--format', 'html', '--out', out]] as const) {
      const script = compiledScript<typeof Program>(folder, command);
      await script.exports.run([command, example, ...flags], silent);
      script.keepCode();
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
