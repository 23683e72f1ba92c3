// What is found only because a file could not be read whole: it is not told, as it goes away with the fault.
import type { Diagnostic } from './diagnostic.js';

interface File {
  path: string;
  text: string;
}

/**
 * Of a file with a fault in its form, only form and private words are told, not what it means or lacks; of other files
 * not that they name what such a file defines. Where a table was left out that has the rows, nobody knows which names
 * its file lacks, and which goals a measure.
 */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  files: readonly File[],
): readonly Diagnostic[] {
  return ofUnreadFiles(ofTablesLeftOut(diagnostics), files);
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
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  return diagnostics.filter((diagnostic) => {
    if (unread.has(diagnostic.place.file)) return isOfForm(diagnostic);
    return !namesOf(diagnostic, textOf).some((name) => defined.has(name));
  });
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
