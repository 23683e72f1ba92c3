// `report check --write-baseline`: takes the findings of today for known, and leaves those that cannot be.
import type { Io } from '../io.js';
import type { Loaded } from '../load.js';
import { UsageError } from '../usage-error.js';
import { writeBaseline } from './write-baseline.js';

export async function renewBaseline(loaded: Loaded, io: Io): Promise<Loaded> {
  const { root, analysis } = loaded;
  const { suppressed } = analysis;
  if (root === undefined) throw new UsageError({ kind: 'flagNeedsFolder', name: '--write-baseline' });
  const { outcome, known, left } = await writeBaseline(loaded, root);
  io.err(`${sentenceOf(outcome, known.length, io)}\n`);
  return {
    ...loaded,
    analysis: { ...analysis, findings: left },
    unfiltered: analysis.findings,
    ...(known.length + suppressed > 0 ? { hidden: { known: known.length, before: 0, suppressed } } : {}),
  };
}

function sentenceOf(
  outcome: 'written' | 'unchanged' | 'removed' | 'notNeeded',
  known: number,
  { words }: Io,
) {
  switch (outcome) {
    case 'written':
      return words.check.baselineWritten(known);
    case 'unchanged':
      return words.check.baselineUnchanged(known);
    case 'removed':
      return words.check.baselineRemoved;
    case 'notNeeded':
      return words.check.baselineNotNeeded;
  }
}
