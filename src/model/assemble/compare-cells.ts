// One measure, two rows: which cells differ in spelling, and which in meaning.
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import { foldTypography, groupBy } from '../../lib/index.js';
import type { MeasureNumbers, Observation } from '../numbers.js';
import type { LocalText } from '../report.js';
import type { Statement } from '../statement.js';
import { numbersDiffer } from './numbers-differ.js';
import type { PlacedMeasure } from './placed-measure.js';
import { firstText } from './registries.js';
import { differsInMeaning } from './same-meaning.js';

/** Rows without ids were recognised by these cells together, so each of them differs in spelling only. */
const IDENTITY = new Set(['measure', 'unitGoal', 'action']);

interface Difference {
  cell: string;
  first: Place;
  again: Place;
}

/** One note per row lists the cells that are only spelled differently; cells that say something else are a warning. */
export function compareCells(first: PlacedMeasure, again: PlacedMeasure): Diagnostic[] {
  const respelled: Difference[] = [];
  const different: Difference[] = [];
  for (const [cell, a, b] of cellPairs(first, again)) {
    const textA = firstText(a);
    const textB = firstText(b);
    if (textA === '' || textB === '' || foldTypography(textA) === foldTypography(textB)) continue;
    const difference = {
      cell,
      first: placeOfText(a) ?? first.statement.place,
      again: placeOfText(b) ?? again.statement.place,
    };
    const isRecognised = again.statement.id === undefined && IDENTITY.has(cell);
    if (isRecognised || !differsInMeaning(textA, textB)) respelled.push(difference);
    // A follow-up that says something else stays with its unit: that is a rule's business.
    else if (cell !== 'outcome') different.push(difference);
  }
  different.push(...differentFacts(first.statement, again.statement));
  return [...diagnostic('T12', respelled), ...diagnostic('T17', different)];
}

/** What a carried row states of the measure itself must not contradict the row that writes it in full. */
export function compareFacts(first: Statement, again: Statement): Diagnostic[] {
  return diagnostic('T17', differentFacts(first, again));
}

/** Values that two places give one group for one period, and that differ: only the first would be shown. */
export function compareValues(first: MeasureNumbers, again: MeasureNumbers): Diagnostic[] {
  const known = groupBy(first.observations, ({ period, group }) => `${period.id} ${group}`);
  const differences = again.observations.flatMap((value): Difference[] => {
    // Where only one of the two names a unit, it is the one that carries the measure.
    const isOfOne = ({ unit }: Observation) => (unit ?? value.unit) === (value.unit ?? unit);
    const own = known.get(`${value.period.id} ${value.group}`)?.find(isOfOne);
    const isSame = !own || own === value || !numbersDiffer(own.text, value.text);
    return isSame ? [] : [{ cell: 'value', first: own.place, again: value.place }];
  });
  return differences.flatMap((difference) => diagnostic('T17', [difference]));
}

/** Weights, directions and targets that two places state differently: only the first would count. */
function differentFacts(a: Statement, b: Statement): Difference[] {
  const facts: Difference[] = [];
  if (a.weight !== undefined && b.weight !== undefined && a.weight !== b.weight) {
    facts.push({ cell: 'weight', first: a.place, again: b.place });
  }
  if (a.direction && b.direction && a.direction !== b.direction) {
    facts.push({ cell: 'direction', first: a.place, again: b.place });
  }
  for (const target of b.targets) {
    const same = a.targets.find(
      ({ period, group }) => period?.id === target.period?.id && group === target.group,
    );
    if (same && foldTypography(same.text) !== foldTypography(target.text)) {
      facts.push({ cell: 'target', first: same.place, again: target.place });
    }
  }
  return facts;
}

function diagnostic(code: 'T12' | 'T17', differences: Difference[]): Diagnostic[] {
  const [shown] = differences;
  if (!shown) return [];
  const cells = differences.map((difference) => difference.cell);
  return [{ code, args: { cells }, place: shown.again, related: [{ place: shown.first }] }];
}

function placeOfText(text: LocalText): Place | undefined {
  return Object.values(text)[0]?.place;
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
