// Each chart of the examples, on a whole page and on half of one: nothing in it stands in the way of anything else.
import { expect, test } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { buildView, type View } from '../src/render/index.js';
import { readSources } from '../src/source/index.js';
import { chartFaults } from './support/chart-faults.js';
import { EXAMPLES } from './support/example-pages.js';

async function viewsOf(example: string, isParallel: boolean): Promise<View[]> {
  const { value: sources, diagnostics } = await readSources(`examples/${example}`);
  const { report, scores } = analyse(sources, diagnostics).protected;
  return scores.reports.flatMap((own) =>
    report.languages.map((language) =>
      buildView(report, own, {
        ...{ language, toolVersion: '1.2.3', assets: sources.assets, editions: [] },
        ...{ allScores: scores.reports, isParallel },
      }),
    ),
  );
}

const CASES = EXAMPLES.flatMap((example) => [
  { example, size: 'a whole page', isParallel: false },
  { example, size: 'half a page', isParallel: true },
]);

test.each(CASES)('charts of $example on $size', async ({ example, isParallel }) => {
  const views = await viewsOf(example, isParallel);
  const faults = views.flatMap(({ document, themes }) =>
    themes
      .flatMap(({ goals }) => goals.flatMap(({ measures }) => measures))
      .flatMap(({ anchor, chart }) =>
        chart === null ? [] : chartFaults(chart.drawing).map((fault) => `${anchor} ${fault}`),
      )
      .map((fault) => `${document.language} ${fault}`),
  );
  expect(faults).toEqual([]);
});
