// What a repository with small counts writes: none of its hidden numbers is anywhere in it, and nothing in it depends on them.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../src/diagnostics/index.js';
import { explainableIds, explainSubject } from '../src/explain/index.js';
import { analyse } from '../src/pipeline.js';
import { SourceIndex } from '../src/reporters/index.js';
import { contentsOf, report } from './support/run-cli.js';
import { zipEntries } from './support/zip-entries.js';

/** Below the threshold of 1 000, and what hides them; no other number of the repository is like one of these. */
interface Secrets {
  girls: number;
  boys: number;
  girlsInYear: number;
  boysInYear: number;
  before: number;
  expected: number;
  women: number;
  men: number;
  north: number;
  south: number;
  row: number;
  part: number;
  /** In percent. */
  share: string;
}

const FIRST: Secrets = {
  ...{ girls: 617, boys: 4383, girlsInYear: 1433, boysInYear: 6567, before: 743, expected: 587 },
  ...{ women: 839, men: 5161, north: 673, south: 6327, row: 367, part: 283, share: '37,19' },
};
/** The same sums, made up in another way, and written with other numbers of digits. */
const SECOND: Secrets = {
  ...{ girls: 7, boys: 4993, girlsInYear: 21, boysInYear: 7979, before: 96, expected: 45 },
  ...{ women: 88, men: 5912, north: 9, south: 6991, row: 6, part: 90, share: '8,3' },
};

const CONFIG = `version: 1
organisation: { name: { sv: Provköping, fi: Koela }, country: FI }
languages: [sv-FI, fi-FI]
themes:
  - { id: skydd, name: { sv: Trygga barn, fi: Turvalliset lapset } }
units:
  - { id: nord, name: { sv: Norr, fi: Pohjoinen } }
  - { id: syd, name: { sv: Söder, fi: Etelä } }
privacy: { threshold: 1000, sensitive: { themes: [skydd] } }
rules: { L10: off, T17: off }
reports:
  - { id: delar-2021, kind: interim, period: 2021-T2, title: { sv: Delårsrapport, fi: Osavuosikatsaus } }
  - { id: ar-2021, kind: annual, period: "2021", title: { sv: Verksamhetsberättelse, fi: Toimintakertomus } }
`;

function filesOf(secrets: Secrets): Record<string, string> {
  const {
    girls,
    boys,
    girlsInYear,
    boysInYear,
    before,
    expected,
    women,
    men,
    north,
    south,
    row,
    part,
    share,
  } = secrets;
  return {
    'report.yaml': CONFIG,
    'goals/skydd.yaml': `version: 1
goals:
  - id: hemma
    theme: skydd
    text: { sv: Barn bor hemma, fi: Lapset asuvat kotona }
    measures:
      - id: placerade
        kind: numeric
        text: { sv: Placerade barn, fi: Sijoitetut lapset }
        unit: { sv: barn, fi: lasta }
        direction: lower
        accumulates: true
        target: { "2021": "≤ 9000" }
        baseline: { period: 2020, value: ${before} }
        notes: [{ mark: "1", text: { sv: Preliminärt för flickor, fi: Alustava }}]
        observations:
          - { period: 2021-T2, value: 5000 }
          - { period: 2021-T2, group: girls, value: ${girls}, notes: ["1"] }
          - { period: 2021-T2, group: boys, value: ${boys} }
          - { period: "2021", value: 8000 }
          - { period: "2021", group: girls, value: ${girlsInYear} }
          - { period: "2021", group: boys, value: ${boysInYear} }
        followUps:
          - { period: 2021-T2, outcome: { sv: Läget är stabilt, fi: Tilanne on vakaa }, assessment: met, trend: improved, forecastValue: ${expected} }
          - { period: "2021", outcome: { sv: Året gick väl, fi: Vuosi sujui }, assessment: met, motivation: { sv: Enligt planen, fi: Suunnitelman mukaan } }
      - id: omraden
        kind: numeric
        text: { sv: Barn i vård, fi: Lapset hoidossa }
        unit: { sv: barn, fi: lasta }
        direction: lower
        target: { "2021": "≤ 8000" }
        carriedBy: [nord, syd]
        observations:
          - { period: "2021", value: 7000 }
          - { period: "2021", unit: nord, value: ${north} }
          - { period: "2021", unit: syd, value: ${south} }
      - id: plan
        kind: numeric
        text: { sv: Barn med vårdplan, fi: Lapset joilla on suunnitelma }
        direction: higher
        target: { "2021": "4 av 5" }
        observations: [{ period: "2021", value: "${part} av 9000" }]
      - id: andel
        kind: numeric
        text: { sv: Andel flickor med plan, fi: Tyttöjen osuus }
        unit: "%"
        base: placerade
        direction: higher
        target: { "2021": "≥ 95" }
        observations: [{ period: 2021-T2, group: girls, value: "${share}" }, { period: 2021-T2, value: 64 }]
`,
    'measures/vardade.sv.md': `## Vårdade {#vardade goal=hemma unit=personer direction=lower}

| | 2020 | 2021 |
|---|---|---|
| Totalt | 6000 | 6000 |
| Kvinnor | ${women} | ${women} |
| Män | ${men} | ${men} |
`,
    'goals/nord.sv.md': `# Norr {#nord}
## Trygga barn {#skydd}

| Id | Nyckelmål | Mätare | Etappmål 2021 | Utfall 2021 | Status 2021 | Kommentar 2021 |
|---|---|---|---|---|---|---|
| jour | Barn bor hemma | Barn i jourhem | högst 9000 barn | ${row} barn | genomförd | Hemmen räcker till. |
`,
  };
}

const FORMATS = 'html,json,csv,xlsx';

async function built(
  secrets: Secrets,
): Promise<{ folder: string; files: Map<string, string>; told: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'report-test-'));
  for (const [path, text] of Object.entries(filesOf(secrets))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const run = await report(['build', folder, '--format', FORMATS]);
  if (run.exitCode !== 0) throw new Error(run.stderr);
  const files = new Map(
    [...(await contentsOf(join(folder, 'dist')))].map(([name, base64]) => {
      const bytes = Buffer.from(base64, 'base64');
      const text = name.endsWith('.xlsx')
        ? zipEntries(bytes)
            .map((entry) => `${entry.name}\n${entry.text}`)
            .join('\n')
        : bytes.toString('utf8');
      return [name, text] as const;
    }),
  );
  const explained = await report(['explain', 'placerade', '--lang', 'sv'], { cwd: folder });
  return { folder, files, told: explained.stdout + explanationsOf(secrets) };
}

/** Of everything that can be explained, in every report. */
function explanationsOf(secrets: Secrets): string {
  const files = Object.entries(filesOf(secrets)).map(([path, text]) => ({ path, text }));
  const { report, scores } = analyse({ files, assets: [] }).protected;
  const index = new SourceIndex(files);
  const locate = (place: Place) => `${place.file}:${index.locate(place).line}:${index.locate(place).column}`;
  return scores.reports
    .flatMap(({ publication }) =>
      explainableIds(report, scores, publication).flatMap(
        (id) => explainSubject(report, scores, id, { language: 'sv-FI', publication, locate }) ?? [],
      ),
    )
    .join('\n');
}

describe('a repository with small counts', () => {
  let first: Awaited<ReturnType<typeof built>>;
  let second: typeof first;

  beforeAll(async () => {
    [first, second] = [await built(FIRST), await built(SECOND)];
  }, 120_000);
  afterAll(async () => {
    for (const { folder } of [first, second]) await rm(folder, { recursive: true, force: true });
  });

  it('shows none of its hidden numbers in any of its outputs', () => {
    const texts = [...first.files, ['explain', first.told] as const];
    const found = texts.flatMap(([name, text]) => {
      // Fonts are bytes, and hashes are none of the numbers.
      const readable = text.replace(/<style>[\s\S]*?<\/style>/gu, '').replace(/\b[0-9a-f]{64}\b/gu, '');
      return Object.entries(FIRST).flatMap(([secret, value]) => {
        const grouped = String(value)
          .replace(',', '[.,]')
          .replace(/\B(?=(?:\d{3})+$)/gu, '[\\s\\u00a0,]?');
        const at = new RegExp(`(?<![\\d.,-])${grouped}(?![\\d]|[.,]\\d)`, 'u').exec(readable);
        return at ? [`${secret} in ${name}: ${readable.slice(at.index - 60, at.index + 30)}`] : [];
      });
    });
    expect(found).toEqual([]);
  });

  it('writes the same whatever the hidden numbers are, byte for byte', () => {
    const [one, other] = [first, second].map(({ files }) =>
      [...files].map(([name, text]) => [
        name,
        // Only the hashes of the sources themselves differ.
        name.endsWith('manifest.json') ? JSON.stringify(withoutInputs(text)) : text,
      ]),
    );
    expect(other).toEqual(one);
    expect(second.told).toBe(first.told);
  });

  it('says what is withheld in a log, and names it in the manifest', () => {
    const log = JSON.parse(first.files.get('ar-2021/suppression.json') ?? '{}');
    expect(log.rule).toEqual({ threshold: 1000, zeros: 'hide' });
    const cells = log.withheld.map((each: Record<string, string | null>) =>
      [each.measure, each.kind, each.period, each.unit, each.group].join(' '),
    );
    expect(cells).toEqual([
      'andel outcome 2021-T2  girls',
      'jour outcome 2021  total',
      'omraden outcome 2021 nord total',
      'omraden outcome 2021 syd total',
      'placerade baseline 2020  total',
      'placerade forecast 2021  total',
      'placerade outcome 2021  boys',
      'placerade outcome 2021  girls',
      'placerade outcome 2021-T2  boys',
      'placerade outcome 2021-T2  girls',
      'plan outcome 2021  total',
      ...['2020', '2021'].flatMap((year) => [
        `vardade outcome ${year}  men`,
        `vardade outcome ${year}  women`,
      ]),
    ]);
    expect(first.files.get('ar-2021/manifest.json')).toContain('"suppression.json"');
  });

  it('tells its readers of the sign and the rule', () => {
    const page = first.files.get('ar-2021/ar-2021.sv.html') ?? '';
    expect(page).toContain('Antal som är färre än 1000 människor visas inte');
    expect(page).toMatch(/<span aria-hidden="true">\.\.<\/span>/u);
    const finnish = first.files.get('ar-2021/ar-2021.fi.html') ?? '';
    expect(finnish).toContain('Alle 1000 ihmisen lukumääriä ei näytetä');
  });
});

function withoutInputs(text: string): unknown {
  return JSON.parse(text, (key, value) => (key === 'inputs' || key === 'inputsSha256' ? undefined : value));
}
