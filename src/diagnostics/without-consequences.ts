// What is found only because a file could not be read whole: it is not told, as it goes away with the fault.
import type { DiagnosticCode } from './codes.js';
import type { Diagnostic } from './diagnostic.js';

interface File {
  path: string;
  text: string;
}

interface Files {
  files: readonly File[];
  /** Those that are not UTF-8, in the encoding that they most likely have. */
  guessed?: readonly File[];
}

/**
 * Of a file with a fault in its form, only form and private words are told, not what it means or lacks; of other files
 * not that they name what such a file defines. Of a file that is no text, nobody knows what it defines, translates or
 * is translated by. Where a table was left out that has the rows, nobody knows which names its file lacks, and which
 * goals a measure.
 */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  sources: Files,
): readonly Diagnostic[] {
  const ofRead = ofLoneEditions(ofTablesLeftOut(diagnostics));
  return ofUnreadFiles(ofFilesWithoutText(ofRead, sources), sources.files);
}

/**
 * Editions of one file that have different names are each told as missing the other; that the same measures stand in
 * both is then told once, since it stops a build whatever the report asks of its translations. Which translations have
 * lost their source is seen when the two have found each other.
 */
function ofLoneEditions(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isLone = ({ code, args }: Diagnostic) => code === 'L04' && args.gap === 'missingFile';
  const lone = new Set(diagnostics.filter(isLone).map(({ place }) => place.file));
  if (lone.size < 2) return diagnostics;
  const told = new Set<string>();
  return diagnostics.filter(({ code, args, place: { file }, related = [] }) => {
    if (code === 'L04' && args.gap === 'orphan') return false;
    const other = related.find(({ place }) => lone.has(place.file) && place.file !== file)?.place.file;
    const isOfEditions = other !== undefined && lone.has(file) && languageOf(other) !== languageOf(file);
    if (!isOfEditions || !REPEATED.includes(code)) return true;
    const isFirst = code === 'S06' && !told.has(`${file} ${other}`);
    if (isFirst) told.add(`${file} ${other}`);
    return isFirst;
  });
}

/** What is told of one measure in two places. */
const REPEATED: readonly DiagnosticCode[] = ['S06', 'T17', 'G06'];

/** `fi` of `goals/vuxna.fi.md`. */
function languageOf(path: string): string | undefined {
  return /\.([^./]+)\.md$/u.exec(path)?.[1];
}

/** Too large, or bytes that are no text. */
const WITHOUT_TEXT: readonly DiagnosticCode[] = ['S08', 'S09', 'S10'];

/**
 * Of a file that is no text nobody knows what it defines, translates or is translated by: of its other edition only form
 * is told, and of no name that stands in it, as far as its letters can be guessed, that it is nowhere.
 */
function ofFilesWithoutText(
  diagnostics: readonly Diagnostic[],
  { files, guessed = [] }: Files,
): readonly Diagnostic[] {
  const unread = diagnostics.filter(({ code }) => WITHOUT_TEXT.includes(code)).map(({ place }) => place.file);
  if (unread.length === 0) return diagnostics;
  const isConfigLost = unread.some((path) => /^report\.ya?ml$/u.test(path));
  const halves = new Set(unread.map(withoutLanguage));
  const textOf = textsOf(files);
  const lost = guessed.map(({ text }) => text).join('\n');
  return diagnostics.filter((diagnostic) => {
    const { code, place } = diagnostic;
    const isNamed = () => namesOf(diagnostic, textOf).some((name) => name !== '' && lost.includes(name));
    if (guessed.length > 0 && (followsFromLost(diagnostic) || isNamed())) return false;
    // Without report.yaml nobody knows the report's languages.
    if (isConfigLost) return isOfForm(diagnostic) && code !== 'S18' && code !== 'S17';
    return !halves.has(withoutLanguage(place.file)) || isOfForm(diagnostic);
  });
}

/** A measure whose goal is lost is lost too, and a translation whose source is. */
function followsFromLost({ code, args }: Diagnostic): boolean {
  if (code === 'S05') return args.kind === 'goal' || args.kind === 'measure';
  return code === 'L10' || (code === 'L04' && args.gap === 'orphan');
}

/** What the editions of one file have in common: `goals/vuxna` of `goals/vuxna.sv.md`. */
function withoutLanguage(path: string): string {
  return path.replace(/(?:\.[a-z]{2,3}(?:-[A-Z]{2})?)?\.(?:md|ya?ml)$/u, '');
}

function ofTablesLeftOut(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isLeftOut = ({ code, args }: Diagnostic) => code === 'T04' && args.isGrouped === true;
  const affected = new Set(diagnostics.filter(isLeftOut).map(({ place }) => place.file));
  if (affected.size === 0) return diagnostics;
  return diagnostics.filter(({ code, args, place }) => {
    const isGoalOfRow = code === 'G01' && args.what === 'goalWithoutMeasure';
    return !isGoalOfRow && (code !== 'S05' || !affected.has(place.file));
  });
}

function ofUnreadFiles(diagnostics: readonly Diagnostic[], files: readonly File[]): readonly Diagnostic[] {
  const unread = new Set(diagnostics.filter(({ code }) => code === 'S01').map(({ place }) => place.file));
  if (unread.size === 0) return diagnostics;
  const defined = idsIn(files.filter(({ path }) => unread.has(path)));
  const textOf = textsOf(files);
  return diagnostics.filter((diagnostic) => {
    if (unread.has(diagnostic.place.file)) return isOfForm(diagnostic);
    return !namesOf(diagnostic, textOf).some((name) => defined.has(name));
  });
}

function textsOf(files: readonly File[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

function idsIn(files: readonly File[]): ReadonlySet<string> {
  const ids = files.flatMap(({ text }) => [...text.matchAll(/\bid["']?\s*:\s*["']?([\p{L}\p{N}_-]+)/gu)]);
  return new Set(ids.map(([, id = '']) => id));
}

function isOfForm({ code }: Diagnostic): boolean {
  return !['S02', 'S05', 'S14', 'S20'].includes(code) && /^[SP]/.test(code);
}

/** What it says is not there, or lacks something; none where it says nothing of the kind. */
function namesOf({ code, args, place }: Diagnostic, textOf: ReadonlyMap<string, string>): string[] {
  if (code === 'S05') return [args.id];
  if (code === 'S17') return args.figure.split('.');
  if (code === 'L04' && args.gap === 'orphan') return args.text.split('.');
  if (code !== 'G01' || args.what !== 'goalWithoutMeasure') return [];
  // The goal's id stands on its line.
  const text = textOf.get(place.file) ?? '';
  const lineEnd = text.indexOf('\n', place.start);
  const line = text.slice(text.lastIndexOf('\n', place.start - 1) + 1, lineEnd < 0 ? text.length : lineEnd);
  return line.match(/[\p{L}\p{N}_-]+/gu) ?? [];
}
