// Checks every template that a repository's reports use, and each of its own files among them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, type Place, placeOfFile } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import {
  checkTemplateFiles,
  isTemplatePath,
  readCopyNote,
  type TemplateFindings,
  VIEW_VERSION,
  type ViewContract,
} from '../../render/index.js';
import { packageRoot } from '../package-root.js';
import { isOutOfDate } from './is-out-of-date.js';
import { filesOfTemplate, pathInTemplate, type TemplateStore } from './template-store.js';
import { PARALLEL_TEMPLATE, TEMPLATE_FOLDER } from './templates-in.js';

const PARTIAL = /\/partials\/.+\.hbs$/;
/** What may stand among templates; pictures and notes of somebody's own are nobody's business. */
const TEMPLATE_FILE = /\.(?:hbs|css|js|ya?ml)$/i;
const VERSION_OF_VIEW = /^view:[ \t]*(\S+)/m;

/** @param names - Of the templates to check. */
export async function checkTemplates(names: readonly string[], store: TemplateStore): Promise<Diagnostic[]> {
  const contract: ViewContract = JSON.parse(
    await readFile(join(packageRoot(), 'schemas/view.schema.json'), 'utf8'),
  );
  const checks = names.map((name) => ({
    name,
    ...checkTemplateFiles(filesOfTemplate(name, store), contract, { isParallel: name === PARALLEL_TEMPLATE }),
  }));
  return [
    ...checks.flatMap((check) => diagnosticsOf(check, store)),
    ...[...store.own].flatMap(([path, text]) => [
      ...outOfDate(path, text, store),
      ...otherView(path, text),
      ...unused(path, checks, store),
    ]),
  ].filter(onlyOnce());
}

function diagnosticsOf({ faults, lost }: TemplateFindings, { own }: TemplateStore): Diagnostic[] {
  // The shipped files are right by themselves; our tests see to that.
  const isOwn = ({ path }: { path: string }) => own.has(path);
  return [
    ...faults.filter(isOwn).map(
      ({ kind, name, of, suggestion, ...stretch }): Diagnostic => ({
        code: 'S25',
        args: { fault: kind, name, of, suggestion },
        place: placeIn(stretch),
      }),
    ),
    ...lost.filter(isOwn).map(
      ({ kind, name, ...stretch }): Diagnostic => ({
        code: 'S28',
        args: { lost: kind, name },
        place: placeIn(stretch),
      }),
    ),
  ];
}

function outOfDate(path: string, text: string, { shipped }: TemplateStore): Diagnostic[] {
  const note = readCopyNote(text);
  if (note === undefined || !isOutOfDate(text, shipped)) return [];
  const place = placeIn({ path, start: 0, end: text.indexOf('\n') });
  return [{ code: 'S26', args: { what: 'copy', version: note.version, expected: '' }, place }];
}

function otherView(path: string, text: string): Diagnostic[] {
  const found = path.endsWith('/template.yml') ? VERSION_OF_VIEW.exec(text) : null;
  const [line, version] = found ?? [];
  const expected = String(VIEW_VERSION);
  if (found === null || line === undefined || version === undefined || version === expected) return [];
  const place = placeIn({ path, start: found.index, end: found.index + line.length });
  return [{ code: 'S26', args: { what: 'view', version, expected }, place }];
}

function unused(
  path: string,
  checks: readonly (TemplateFindings & { name: string })[],
  { shipped }: TemplateStore,
): Diagnostic[] {
  if (shipped.has(path) || !TEMPLATE_FILE.test(path)) return [];
  const isUsed = checks.some(({ name, uncalled }) => {
    const inside = pathInTemplate(path, name);
    if (inside === undefined) return false;
    return PARTIAL.test(path) ? !uncalled.includes(path) : isTemplatePath(inside);
  });
  if (isUsed) return [];
  const suggestion = closest(path, shipped.keys());
  return [{ code: 'S27', args: { suggestion }, place: placeIn({ path, start: 0, end: 0 }) }];
}

function placeIn({ path, start, end }: { path: string; start: number; end: number }): Place {
  return { ...placeOfFile(`${TEMPLATE_FOLDER}/${path}`), start, end };
}

/** What all templates share is checked with each of them. */
function onlyOnce(): (diagnostic: Diagnostic) => boolean {
  const seen = new Set<string>();
  return (diagnostic) => {
    const key = JSON.stringify(diagnostic);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
