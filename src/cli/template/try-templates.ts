// Renders a repository's reports with their templates and throws the pages away: what only shows with real data.
import { scoresOf } from '../../compute/index.js';
import { buildView, parallelView, renderHtml, type View } from '../../render/index.js';
import type { TemplateFiles } from '../../source/index.js';
import type { Loaded } from '../load.js';
import { packageVersion } from '../package-root.js';
import { filesOfTemplate, type TemplateStore } from './template-store.js';

const PARALLEL = 'parallel';
const MEDIA = ['screen', 'print'] as const;

/** @throws EnvironmentError E08 for a template that fails. */
export function tryTemplates({ sources, analysis }: Loaded, store: TemplateStore): void {
  const { report, scores } = analysis.protected;
  const templates = new Map<string, TemplateFiles>();
  const templateOf = (name: string): TemplateFiles => {
    const known = templates.get(name);
    if (known !== undefined) return known;
    const files = filesOfTemplate(name, store).map(({ path, text }) => [path, text]);
    const made = { name, files: Object.fromEntries(files) };
    templates.set(name, made);
    return made;
  };
  for (const publication of report.publications) {
    const own = scoresOf(scores, publication.id);
    if (own === undefined) continue;
    const viewIn = (language: string, isParallel: boolean): View =>
      buildView(report, own, {
        language,
        toolVersion: packageVersion(),
        assets: sources.assets,
        editions: [],
        allScores: scores.reports,
        isParallel,
      });
    const render = (view: View, name: string) => {
      for (const medium of MEDIA) renderHtml(view, templateOf(name), { fonts: [], medium });
    };
    for (const language of report.languages) render(viewIn(language, false), publication.template);
    if (report.languages.length === 2)
      render(parallelView(report.languages.map((language) => viewIn(language, true))), PARALLEL);
  }
}
