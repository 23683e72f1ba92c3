// One measure, two rows: which cells differ in spelling, and which in meaning.
import type { Diagnostic } from '../diagnostics/index.js';
import { foldTypography } from '../lib/index.js';
import type { PlacedMeasure } from './measure-registry.js';
import { firstText } from './registries.js';
import type { LocalText } from './report.js';
import { differsInMeaning } from './same-meaning.js';

/** Rows without ids were recognised by these cells together, so each of them differs in spelling only. */
const IDENTITY = new Set(['measure', 'unitGoal', 'action']);

/** One note per row lists the cells that are only spelled differently; cells that say something else are a warning. */
export function compareCells(first: PlacedMeasure, again: PlacedMeasure): Diagnostic[] {
  const respelled: string[] = again.goalIsRespelled ? ['goal'] : [];
  const different: string[] = [];
  for (const [cell, a, b] of cellPairs(first, again)) {
    const textA = firstText(a);
    const textB = firstText(b);
    if (textA === '' || textB === '' || foldTypography(textA) === foldTypography(textB)) continue;
    const isRecognised = again.statement.id === undefined && IDENTITY.has(cell);
    if (isRecognised || !differsInMeaning(textA, textB)) respelled.push(cell);
    // A follow-up that says something else stays with its unit: that is a rule's business.
    else if (cell !== 'outcome') different.push(cell);
  }
  const place = again.statement.place;
  const related = [{ place: first.statement.place }];
  return [
    ...(respelled.length > 0 ? [{ code: 'T12', args: { cells: respelled }, place, related } as const] : []),
    ...(different.length > 0 ? [{ code: 'T17', args: { cells: different }, place, related } as const] : []),
  ];
}

function cellPairs(first: PlacedMeasure, again: PlacedMeasure): [string, LocalText, LocalText][] {
  const a = first.statement;
  const b = again.statement;
  const pairs: [string, LocalText, LocalText][] = [
    ['measure', a.measure, b.measure],
    ['unitGoal', a.unitGoal?.text ?? {}, b.unitGoal?.text ?? {}],
    ['action', a.actions[0] ?? {}, b.actions[0] ?? {}],
    ['responsible', a.responsible, b.responsible],
  ];
  for (const followUp of b.followUps) {
    const same = a.followUps.find((candidate) => candidate.period.id === followUp.period.id);
    if (same) pairs.push(['outcome', same.outcome, followUp.outcome]);
  }
  return pairs;
}
