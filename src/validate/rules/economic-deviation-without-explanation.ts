// A line that deviates beyond the policy's limit says why, and what is done about it where it is worse than budget.
import { explainedBy } from '../../model/index.js';
import { isWritten } from '../report-index.js';
import { defineRule } from '../rule.js';

const example = (line: string) => ({
  'economy/enhet.sv.md': `# Enheten {#enhet}

## Driftredovisning {#drift unit=mnkr}

| Id | Verksamhet | Budget 2021-H1 | Utfall 2021-H1 | Avvikelse 2021-H1 | Orsak | Åtgärd |
|----|------------|---:|---:|---:|---|---|
${line}
| fo | Funktionshinder | 100,0 | 99,5 | 0,5 | | |
`,
});
const LINE = '| ifo | Individ- och familjeomsorg | 200,0 | 208,1 | -8,1 | Fler placeringar än beräknat. |';

export const economicDeviationWithoutExplanation = defineRule({
  code: 'G20',
  slug: 'economic-deviation-without-explanation',
  examples: {
    bad: example(`«${LINE} |»`),
    good: example(`${LINE} Fler familjehem i egen regi. |`),
  },
  check({ report, scores, index }, found) {
    const tables = new Map(report.economy.map((table) => [table.id, table]));
    for (const { economy } of scores.reports) {
      for (const score of economy) {
        const table = score.isBeyondLimit ? tables.get(score.table) : undefined;
        const line = table?.lines.find(({ id }) => id === score.line);
        if (!table || !line) continue;
        if (explainedBy(line, table) !== 'itself') continue;
        const isWorse = score.deviation?.isWorse || score.forecastDeviation?.isWorse;
        const missing = (isWorse ? (['reason', 'action'] as const) : (['reason'] as const)).filter(
          (part) => !isWritten(line[part]),
        );
        if (missing.length > 0) found({ text: index.text(line.text) || line.id, missing }, line.place);
      }
    }
  },
});
