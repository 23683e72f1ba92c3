// Checks one template, shipped files and the repository's own together, before anything is rendered with it.
import { labelsFor } from '../../i18n/index.js';
import { partialsOf } from '../html/partials-of.js';
import { MAIN_FILE } from '../html/template-paths.js';
import { plainWords } from '../report-labels.js';
import { checkTypes } from './check-types.js';
import { type LostMeaning, lostMeaning } from './lost-meaning.js';
import { type ParsedTemplate, parseTemplate } from './parsed-template.js';
import type { PartialUses } from './partial-uses.js';
import { Shapes } from './shape.js';
import type { TemplateFault } from './template-fault.js';
import { PARALLEL_REPORT_DATA, REPORT_DATA, type ViewContract } from './view-schema.js';

/** A file of a template. */
export interface TemplateFile {
  /** Inside the template, as `readTemplate` names it. */
  path: string;
  /** As messages name it. */
  shownAs: string;
  text: string;
  /** The repository's own, not one that is shipped. */
  isOwn: boolean;
  /** The shipped file that it stands in for. */
  shipped: string | undefined;
}

export interface TemplateFindings {
  faults: TemplateFault[];
  lost: LostMeaning[];
  /** Files of the repository's own that nothing in this template calls; `shownAs` of each. */
  uncalled: string[];
  /** What each partial makes use of. */
  uses: PartialUses;
}

/** @param options.isParallel - Its `report.hbs` is given the pairs of the parallel edition. */
export function checkTemplateFiles(
  files: readonly TemplateFile[],
  contract: ViewContract,
  options: { isParallel: boolean },
): TemplateFindings {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const faults: TemplateFault[] = [];
  const lost: LostMeaning[] = [];
  const parsed = new Map<string, ParsedTemplate>();
  const names = partialsOf(byPath.keys());
  for (const path of [MAIN_FILE, ...names.values()]) {
    const file = byPath.get(path);
    if (file === undefined) continue;
    const template = parseTemplate(file.shownAs, file.text, file.isOwn);
    if (!('program' in template)) {
      faults.push({
        path: file.shownAs,
        ...template,
        kind: 'syntax',
        name: '',
        of: '',
        suggestion: undefined,
      });
      continue;
    }
    parsed.set(path, template);
    if (file.isOwn) lost.push(...lostMeaning(template, file.shipped));
  }
  const main = parsed.get(MAIN_FILE);
  if (main === undefined) return { faults, lost, uncalled: [], uses: new Map() };
  const partials = new Map<string, ParsedTemplate>();
  for (const [name, path] of names) {
    const template = parsed.get(path);
    if (template !== undefined) partials.set(name, template);
  }
  const shapes = new Shapes(contract);
  const given = shapes.named(options.isParallel ? PARALLEL_REPORT_DATA : REPORT_DATA);
  const check = checkTypes({ main, partials, labels: knownLabels() }, shapes, given);
  // Where a file cannot be read, its calls are not known.
  const uncalled = faults.length > 0 ? [] : [...partials].filter(([name]) => !check.called.has(name));
  return {
    faults: [...faults, ...check.faults],
    lost,
    uses: check.uses,
    uncalled: uncalled.flatMap(([, { isOwn, path }]) => (isOwn ? [path] : [])),
  };
}

function knownLabels(): Set<string> {
  return new Set(Object.keys(plainWords(labelsFor('en'))));
}
