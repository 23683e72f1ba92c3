// A figure that a chapter inserts is one that the report computes.
import { closest } from '../../lib/index.js';
import { defineRule } from '../rule.js';

export const unknownFigure = defineRule({
  code: 'S17',
  slug: 'unknown-figure',
  examples: {
    bad: { 'text/inledning.sv.md': '# Inledning\n\nVi har nått «{{figure goals.mett}}» av målen.\n' },
    good: { 'text/inledning.sv.md': '# Inledning\n\nVi har nått {{figure goals.met}} av målen.\n' },
  },
  check({ report, scores }, found) {
    const ids = new Set(
      scores.reports.flatMap(({ figures, commitmentFigures }) =>
        [...figures, ...commitmentFigures].map(({ id }) => id),
      ),
    );
    // Without a publication nothing is computed, and nothing is inserted.
    if (ids.size === 0) return;
    for (const { body } of report.chapters) {
      for (const chapter of Object.values(body)) {
        for (const { ref, place } of chapter?.figures ?? [])
          if (!ids.has(ref)) found({ figure: ref, suggestion: closest(ref, ids) }, place);
      }
    }
  },
});
