// The model room: how goal tables and YAML become one report, and what is said when they cannot.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { BASE_REPOSITORY } from './support/example-repository.js';

function analyseFiles(files: Record<string, string>) {
  return analyse({ files: Object.entries(files).map(([path, text]) => ({ path, text })), assets: [] });
}

/** The model without places: what two ways of writing the same must share. */
function contentOf(files: Record<string, string>) {
  const { report, findings } = analyseFiles(files);
  const withoutPlaces = (key: string, value: unknown) =>
    key === 'place' || key === 'places' ? undefined : value;
  const { measures, goals, themes, units } = report;
  return {
    model: JSON.parse(JSON.stringify({ measures, goals, themes, units }, withoutPlaces)) as object,
    codes: findings.map((finding) => finding.code),
  };
}

const CONFIG = `version: 1
organisation: { name: { sv: Staden, fi: Kaupunki }, country: FI }
languages: [sv-FI, fi-FI]
units:
  - id: centralen
    name: { sv: Centralen, fi: Keskus }
    units:
      - { id: barn-och-unga, name: { sv: Barn och unga, fi: Lapset ja nuoret } }
      - { id: vuxna, name: { sv: Vuxna, fi: Aikuiset } }
themes:
  - { id: smidig-vardag, name: { sv: En smidig vardag, fi: Sujuva arki } }
parties:
  - { id: chefen, name: { sv: Servicechefen, fi: Palvelupäällikkö } }
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: { sv: Delårsrapport, fi: Osavuosikatsaus }
    approval: { board: { sv: Nämnden, fi: Lautakunta }, date: 2021-09-01 }
`;

const CENTRAL_MD = {
  'goals/_central.sv.md': `# Centralen {#centralen}

## En smidig vardag {#smidig-vardag}

| Id | Nyckelmål | Bindande |
|----|-----------|----------|
| smidiga | Tjänsterna är smidiga | ja |
`,
  'goals/_central.fi.md': `# Keskus {#centralen}

## Sujuva arki {#smidig-vardag}

| Tunnus | Avaintavoite |
|--------|--------------|
| smidiga | Palvelut ovat sujuvia |
`,
};

const MARKDOWN = {
  'report.yaml': CONFIG,
  ...CENTRAL_MD,
  'goals/barn-och-unga.sv.md': `# Barn och unga {#barn-och-unga}

## En smidig vardag {#smidig-vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Åtgärdsplan | Ansvarig | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|--------------|-------------|----------|------------------------|-----------------|--------------|
| mottagning | Tjänsterna är smidiga | Mottagningen ordnas | Det är lätt att nå oss | Öppen mottagning varje vecka | Servicechefen | Flyttas till hösten | uppskjuten | uppnås delvis |

#### {#mottagning}

**Orsak:** Pandemin

**Konsekvens:** Köerna växer

**Korrigerande åtgärd:** Ny tid i oktober
`,
  'goals/barn-och-unga.fi.md': `# Lapset ja nuoret {#barn-och-unga}

## Sujuva arki {#smidig-vardag}

| Tunnus | Avaintavoite | Mittari | Vastuualueen tavoite | Toimenpide | Osavuosikatsaus 1–6/2021 |
|--------|--------------|---------|----------------------|------------|--------------------------|
| mottagning | Palvelut ovat sujuvia | Vastaanotto järjestetään | Meihin saa helposti yhteyden | Avoin vastaanotto viikoittain | Siirtyy syksyyn |

#### {#mottagning}

**Syy:** Pandemia

**Seuraus:** Jonot kasvavat

**Korjaava toimenpide:** Uusi aika lokakuussa
`,
  'goals/vuxna.sv.md': `# Vuxna {#vuxna}

## En smidig vardag {#smidig-vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Åtgärdsplan | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|--------------|-------------|------------------------|-----------------|--------------|
| mottagning | | | | | Mottagningen är öppen | genomförd | uppnås |
`,
  'goals/vuxna.fi.md': `# Aikuiset {#vuxna}

## Sujuva arki {#smidig-vardag}

| Tunnus | Avaintavoite | Mittari | Vastuualueen tavoite | Toimenpide | Osavuosikatsaus 1–6/2021 |
|--------|--------------|---------|----------------------|------------|--------------------------|
| mottagning | | | | | Vastaanotto on auki |
`,
};

const YAML = {
  'report.yaml': CONFIG,
  'goals/allt.yaml': `version: 1
goals:
  - id: smidiga
    theme: smidig-vardag
    binding: true
    text: { sv: Tjänsterna är smidiga, fi: Palvelut ovat sujuvia }
    goals:
      - unit: barn-och-unga
        text: { sv: Det är lätt att nå oss, fi: Meihin saa helposti yhteyden }
        measures:
          - id: mottagning
            text: { sv: Mottagningen ordnas, fi: Vastaanotto järjestetään }
            actions: [{ sv: Öppen mottagning varje vecka, fi: Avoin vastaanotto viikoittain }]
            parties: [chefen]
            carriedBy: [barn-och-unga, vuxna]
            followUps:
              - unit: barn-och-unga
                period: 2021-H1
                status: postponed
                forecast: willBePartlyMet
                outcome: { sv: Flyttas till hösten, fi: Siirtyy syksyyn }
                reason: { sv: Pandemin, fi: Pandemia }
                consequence: { sv: Köerna växer, fi: Jonot kasvavat }
                correctiveAction: { sv: Ny tid i oktober, fi: Uusi aika lokakuussa }
              - { unit: vuxna, period: 2021-H1, status: done, forecast: willBeMet,
                  outcome: { sv: Mottagningen är öppen, fi: Vastaanotto on auki } }
`,
};

/** The author's own word is the one thing that differs between the two forms. */
function withoutWords(model: object): object {
  return JSON.parse(JSON.stringify(model, (key, value) => (key === 'word' ? undefined : value))) as object;
}

describe('a table pasted from a spreadsheet', () => {
  const withTabs = (text: string) =>
    text.replace(/^\|[-| ]+\|\n/gmu, '').replace(/^\| ?(.*?) ?\|$/gmu, (_, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.trim())
        .join('\t')
        .trimEnd(),
    );

  it('says the same with tabs between its cells as with pipes', () => {
    const pasted = Object.fromEntries(
      Object.entries(MARKDOWN).map(([path, text]) => [path, path.endsWith('.md') ? withTabs(text) : text]),
    );
    expect(pasted['goals/barn-och-unga.sv.md']).not.toContain('|');
    const { model, codes } = contentOf(pasted);
    const piped = contentOf(MARKDOWN);
    expect(model).toEqual(piped.model);
    expect(codes.filter((code) => code !== 'T20')).toEqual(piped.codes);
    expect(codes).toContain('T20');
  });
});

it('a heading whose period cannot be read is pointed at, not the whole line', () => {
  const text = MARKDOWN['goals/barn-och-unga.sv.md'].replace(
    'Delårsrapport 1–6 2021',
    'Delårsrapport jan-jun',
  );
  const { findings } = analyseFiles({ ...MARKDOWN, 'goals/barn-och-unga.sv.md': text });
  const [found] = findings.filter(({ code }) => code === 'S16');
  expect(text.slice(found?.place.start, found?.place.end)).toBe('Delårsrapport jan-jun');
});

describe('a board that names its own goals alone', () => {
  it('has them as its goals, and a blank cell goes on with the one above', () => {
    const { report, findings } = analyseFiles({
      ...BASE_REPOSITORY,
      'goals/enhet.sv.md': `# Enheten {#enhet}

## En god vardag {#vardag}

| Nämndmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 |
|----------|--------|------------------------|-----------------|
| Fler får hjälp i tid | Mottagningen ordnas | Mottagningen är öppen varje vecka. | genomförd |
|          | Frågor får svar | Alla frågor har fått svar. | genomförd |
`,
    });
    expect(findings).toEqual([]);
    expect(report.goals.map(({ text, parent }) => [text.sv?.plain, parent])).toEqual([
      ['Fler får hjälp i tid', undefined],
    ]);
    expect(report.measures.map(({ goal }) => goal)).toEqual([report.goals[0]?.id, report.goals[0]?.id]);
  });
});

describe('one goal in both forms', () => {
  it('gives the same model from Markdown and from YAML, with no finding', () => {
    const markdown = contentOf(MARKDOWN);
    const yaml = contentOf(YAML);
    expect(markdown.codes).toEqual([]);
    expect(yaml.codes).toEqual([]);
    expect(withoutWords(yaml.model)).toEqual(withoutWords(markdown.model));
  });
});

describe('what does not change the model', () => {
  const path = 'goals/barn-och-unga.sv.md';
  const original = contentOf(MARKDOWN).model;
  const [before, table, after] = splitTable(MARKDOWN[path]);

  it('is the order of the columns', () => {
    const columns = table[0]!.length;
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(columns).keys()], { minLength: columns }), (order) => {
        const shuffled = table.map((row) => order.map((index) => row[index]!));
        expect(contentOf({ ...MARKDOWN, [path]: joinTable(before, shuffled, after) }).model).toEqual(
          original,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is blank rows, kinds of space and dash, and padding', () => {
    const variants: [RegExp, string][] = [
      [/1–6 2021/g, '1-6 2021'],
      [/1–6 2021/g, '1\u2012 6\u00a02021'],
      [/\| mottagning/g, '|   mottagning\u00a0 '],
      [/(\n\| mottagning)/g, '\n| | | | | | | | | |$1'],
      [/\n/g, '\n'],
    ];
    for (const [pattern, replacement] of variants) {
      const changed = MARKDOWN[path].replace(pattern, replacement);
      expect(contentOf({ ...MARKDOWN, [path]: changed }).model, String(pattern)).toEqual(original);
    }
  });

  it('is the order of the files', () => {
    const reversed = Object.fromEntries(Object.entries(MARKDOWN).reverse());
    expect(contentOf(reversed).codes).toEqual([]);
  });
});

function splitTable(text: string): [string, string[][], string] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('|'));
  const to = lines.findLastIndex((line) => line.startsWith('|')) + 1;
  const cells = lines.slice(from, to).map((line) => line.slice(1, -1).split('|'));
  return [lines.slice(0, from).join('\n'), cells, lines.slice(to).join('\n')];
}

function joinTable(before: string, rows: string[][], after: string): string {
  return [before, ...rows.map((row) => `|${row.join('|')}|`), after].join('\n');
}

describe('findings of the model', () => {
  const unit = BASE_REPOSITORY['goals/enhet.sv.md']!;
  const codesOf = (files: Record<string, string>) =>
    analyseFiles({ ...BASE_REPOSITORY, ...files }).findings.map((finding) => finding.code);

  it.each<[string, Record<string, string>, string[]]>([
    ['the base repository', {}, []],
    ['an unknown status word', { 'goals/enhet.sv.md': unit.replace('genomförd ', 'genomfjörd') }, ['T14']],
    ['an unknown column', { 'goals/enhet.sv.md': unit.replace('Ansvarig ', 'Xyzzy ') }, ['T04']],
    ['an unknown key', { 'report.yaml': `${BASE_REPOSITORY['report.yaml']}raports: []\n` }, ['S04']],
    [
      'an unknown label',
      { 'report.yaml': `${BASE_REPOSITORY['report.yaml']}labels: { sv: { column.measur: Indikator } }\n` },
      ['S04'],
    ],
    [
      'an unknown version',
      { 'report.yaml': BASE_REPOSITORY['report.yaml']!.replace('version: 1', 'version: 7') },
      ['S12'],
    ],
    [
      'a unit inside itself',
      {
        'report.yaml': BASE_REPOSITORY['report.yaml']!.replace(
          '{ id: enhet, name: Enheten }',
          '{ id: enhet, name: Enheten, units: [{ id: kommun, name: Kommunen }] }',
        ),
      },
      ['S07'],
    ],
    ['an unknown unit', { 'goals/enhet.sv.md': unit.replace('{#enhet}', '{#enhetn}') }, ['S05']],
    ['a language that is not listed', { 'goals/enhet.fi.md': unit }, ['S18']],
    [
      'a row with a cell too few and no mirror',
      { 'goals/enhet.sv.md': `${unit}| a | b | c | d |\n` },
      ['T01'],
    ],
    [
      'a continuing table with none above',
      {
        'goals/enhet.sv.md': unit.replace(
          '## En god vardag {#vardag}\n',
          '## En god vardag {#vardag}\n\n| | |\n|--|--|\n| a | b |\n\nText\n',
        ),
      },
      ['T02'],
    ],
    ['the same id twice', { 'goals/enhet.sv.md': unit.replace('| svar ', '| kontakt ') }, ['S06']],
    ['a table of one column', { 'goals/enhet.sv.md': `${unit}\n\n| Mätare |\n|---|\n| x |\n` }, ['G02']],
  ])('%s', (_name, files, expected) => {
    const codes = codesOf(files);
    for (const code of expected) expect(codes).toContain(code);
    if (expected.length === 0) expect(codes).toEqual([]);
  });

  it.each([
    [
      'that cannot be read',
      (config: string) => config.replace('languages: [sv, fi]', 'languages: [sv, fi'),
      ['S01'],
    ],
    ['that is empty', () => '', ['S03']],
    ['without languages', (config: string) => config.replace('languages: [sv, fi]\n', ''), ['S02']],
    [
      'with languages under another name',
      (config: string) => config.replace('languages:', 'sprak:'),
      ['S02', 'S04'],
    ],
  ])('blames nothing else for a report.yaml %s', (_name, spoil, expected) => {
    const config = BASE_REPOSITORY['report.yaml']!.replace('languages: [sv]', 'languages: [sv, fi]')
      .replace('name: Exempelstad', 'name: { sv: Exempelstad, fi: Esimerkkilä }')
      .replace('title: Delår', 'chapters: [alkusanat]\n    title: Delår');
    const files = {
      'report.yaml': spoil(config),
      'goals/enhet.fi.md': unit,
      'text/alkusanat.fi.md': '# Alkusanat\n\nHei.\n',
    };
    expect(codesOf(files).sort()).toEqual(expected);
  });

  it('says of a report without goals what it lacks', () => {
    const { findings } = analyseFiles({ 'report.yaml': BASE_REPOSITORY['report.yaml']! });
    expect(findings.map(({ code, args }) => [code, args])).toEqual([['S14', { isWholeReport: true }]]);
  });

  it('reads everything else although report.yaml has faults', () => {
    const files = { 'report.yaml': BASE_REPOSITORY['report.yaml']!.replace('country: FI', 'country: XX') };
    const { report, findings } = analyseFiles({ ...BASE_REPOSITORY, ...files });
    expect(findings.map((finding) => finding.code)).toEqual(['S03']);
    expect(report.measures).toHaveLength(2);
  });
});

describe('editions', () => {
  const codes = (files: Record<string, string>) => contentOf({ ...MARKDOWN, ...files });
  const fi = MARKDOWN['goals/barn-och-unga.fi.md'];

  it('reports a row that the translation lacks, has too many, or tells otherwise', () => {
    const lacking = { 'goals/vuxna.fi.md': MARKDOWN['goals/vuxna.fi.md'].replace(/\| mottagning.*\n/, '') };
    expect(codes(lacking).codes).toContain('L04');
    const more = {
      'goals/barn-och-unga.fi.md': fi.replace(
        '\n\n####',
        '\n| extra | Palvelut ovat sujuvia | M | T | A | S |\n\n####',
      ),
    };
    expect(codes(more).codes).toContain('L04');
    const otherwise = fi
      .replace('1–6/2021 |', '1–6/2021 | Tila 1–6/2021 |')
      .replace('|--------------------------|', '|--------------------------|---|')
      .replace('Siirtyy syksyyn |', 'Siirtyy syksyyn | valmis |');
    expect(codes({ 'goals/barn-och-unga.fi.md': otherwise }).codes).toContain('L09');
  });

  it('pairs rows without ids by order, and not at all where the counts differ', () => {
    const withoutIds = (text: string) =>
      text.replace(/^\| (?:Id|Tunnus|mottagning|--+) ?\|/gm, '|').replace(/^\|-+\|/gm, '|');
    const files = {
      'goals/barn-och-unga.sv.md': withoutIds(MARKDOWN['goals/barn-och-unga.sv.md']).replace(
        /####[\s\S]*/,
        '',
      ),
      'goals/barn-och-unga.fi.md': withoutIds(fi).replace(/####[\s\S]*/, ''),
      'goals/vuxna.sv.md': '',
      'goals/vuxna.fi.md': '',
    };
    const { report } = analyseFiles({ ...MARKDOWN, ...files });
    expect(report.measures[0]?.text['fi-FI']?.plain).toBe('Vastaanotto järjestetään');
    const twice = files['goals/barn-och-unga.fi.md'].replace(/(\| Palvelut.*\n)/, '$1$1');
    const unpaired = analyseFiles({ ...MARKDOWN, ...files, 'goals/barn-och-unga.fi.md': twice });
    expect(unpaired.report.measures[0]?.text['fi-FI']).toBeUndefined();
    const gaps = unpaired.findings.flatMap((finding) => (finding.code === 'L04' ? [finding.args.gap] : []));
    expect(gaps.filter((gap) => gap === 'countsDiffer')).toHaveLength(1);
  });

  it('takes the goal by the words of the source language, and says when the translation names another', () => {
    const central = {
      'goals/_central.sv.md': CENTRAL_MD['goals/_central.sv.md'].replace(
        /(\| smidiga .*\n)/,
        '$1| andra | Något annat ordnas | nej |\n',
      ),
      'goals/_central.fi.md': CENTRAL_MD['goals/_central.fi.md'].replace(
        /(\| smidiga .*\n)/,
        '$1| andra | Jotain muuta järjestetään |\n',
      ),
    };
    const unknown = {
      'goals/barn-och-unga.sv.md': MARKDOWN['goals/barn-och-unga.sv.md'].replace(
        '| Tjänsterna är smidiga |',
        '| Helt andra ord |',
      ),
    };
    expect(codes({ ...central, ...unknown }).codes).toContain('S05');
    const other = {
      'goals/barn-och-unga.fi.md': fi.replace('| Palvelut ovat sujuvia |', '| Jotain muuta järjestetään |'),
    };
    expect(codes({ ...central, ...other }).codes).toContain('L09');
  });
});
