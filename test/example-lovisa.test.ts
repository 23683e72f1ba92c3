// The example of Lovisa: complete, clean, and each figure depends on what it says it depends on.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainSubject } from '../src/explain/index.js';
import { analyse } from '../src/pipeline.js';
import { buildView } from '../src/render/index.js';
import { locate } from '../src/reporters/index.js';
import { readSources } from '../src/source/index.js';

const EXAMPLE = fileURLToPath(new URL('../examples/lovisa', import.meta.url));
const { value: sources, diagnostics } = await readSources(EXAMPLE);

function analyseWith(change: (path: string, text: string) => string) {
  const files = sources.files.map((file) => ({ ...file, text: change(file.path, file.text) }));
  return { files, ...analyse({ ...sources, files }, diagnostics) };
}

const original = analyseWith((_path, text) => text);
/** One status word of one row: processes for adults were to be ready, and now are not. */
const changed = analyseWith((path, text) =>
  path === 'goals/vuxna.sv.md'
    ? text.replace(/^(\| processer-vuxna .*\| )genomförd /m, '$1delvis genomförd ')
    : text,
);
const figuresOf = ({ scores }: typeof original) =>
  new Map(
    scores.reports[0]?.figures.map((figure) => [figure.id, `${figure.numerator}/${figure.denominator}`]),
  );

describe('the example of Lovisa', () => {
  it('has the structure of the report that it restates, and no finding', () => {
    const { report, findings } = original;
    expect(findings).toEqual([]);
    expect(report.themes).toHaveLength(6);
    expect(report.goals.filter((goal) => goal.parent === undefined)).toHaveLength(9);
    expect(report.measures).toHaveLength(30);
    expect(report.measures.flatMap((measure) => measure.participations)).toHaveLength(37);
    expect(report.units.filter((unit) => unit.parent !== undefined)).toHaveLength(4);
  });

  it('says every text in both languages', () => {
    const texts = JSON.stringify(original.report.measures);
    const count = (language: string) => texts.split(`"${language}":{"plain"`).length;
    expect(count('sv-FI')).toBe(count('fi-FI'));
  });
});

describe('one status changed', () => {
  const before = figuresOf(original);
  const after = figuresOf(changed);
  const differing = [...before.keys()].filter((id) => before.get(id) !== after.get(id)).sort();

  it('changes exactly the figures that depend on it', () => {
    const scopes = ['', 'theme:arbetsplats.', 'unit:vuxna.'];
    const measures = scopes.flatMap((scope) => [`${scope}measures.met`, `${scope}measures.partlyMet`]);
    // The measure is the only one of its unit goal; the central goal was not met before either.
    const goals = ['unit:vuxna.goals.met', 'unit:vuxna.goals.notMet'];
    expect(differing).toEqual([...measures, ...goals].sort());
    expect(after.size).toBe(before.size);
  });

  it('prints the same numbers in both languages', () => {
    const printed = original.report.languages.map((language) => {
      const scores = changed.protected.scores.reports[0]!;
      const options = { language, toolVersion: '0', assets: [], editions: [] };
      const view = JSON.stringify(
        buildView(changed.protected.report, scores, options).summary.themes.rows.map((row) => [
          row.goals,
          row.measures,
        ]),
      );
      return [...view.matchAll(/\d+/g)].map(([digits]) => digits).join(' ');
    });
    expect(printed[0]).toMatch(/^\d+ \d+ \d+/);
    expect(printed[1]).toBe(printed[0]);
  });

  it('is what explain leads to', () => {
    const { report, scores } = changed.protected;
    const lines = explainSubject(report, scores, 'unit:vuxna.measures.partlyMet', {
      language: 'sv',
      locate: (place) => `${place.file}:${locate(changed.files, place).line}`,
    });
    expect(lines?.join('\n')).toMatch(/delvis genomförd.* \(goals\/vuxna\.sv\.md:\d+\)/);
  });
});
