// Texts on their way to translators and back: nothing is lost, nothing moves, every text lands.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { textHash } from '../src/model/index.js';
import { labelWords } from '../src/translate/place/edition-words.js';
import { inlineTokens } from '../src/translate/xliff/inline-codes.js';
import {
  exampleFiles,
  type Format,
  handedOut,
  rawTexts,
  repositoryOf,
  takenBack,
  withoutMemory,
} from './support/translate-fixture.js';

const CASES: [example: string, language: string, format: Format][] = [
  ['lovisa', 'fi-FI', 'po'],
  ['lovisa', 'fi-FI', 'xliff'],
  ['helsingfors', 'fi-FI', 'po'],
  ['helsingfors', 'fi-FI', 'xliff'],
  ['huddinge', 'en', 'po'],
  ['huddinge', 'en', 'xliff'],
];
const SCHEMAS = 'test/schemas/xliff';

describe.each(CASES)('%s in %s as %s', (example, language, format) => {
  const before = repositoryOf(exampleFiles(example));

  test('comes back as it went out', async () => {
    const file = await handedOut(before, format, language);
    const { plan, wrong } = await takenBack(before, file, language);
    expect(plan.faults).toEqual([]);
    expect([...plan.files.keys()]).toEqual([]);
    expect(plan.landed).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('has every text that the translator changes, and goes out again as it came back', async () => {
    // The words of a group tell which group it is: other words would make another group of it.
    const wanted = ({ kind }: { kind: string }) => kind !== 'group';
    const isGroup = (id: string) => /\.group\./u.test(id);
    const changed = [...rawTexts(before, language)].map(([id, text]) =>
      isGroup(id) ? ([id, text] as const) : ([id, `${text} – uusi`] as const),
    );
    const file = withSuffix(await handedOut(before, format, language, wanted), format);
    const { plan, after, wrong } = await takenBack(before, file, language);
    expect(plan.faults).toEqual([]);
    expect(wrong).toEqual([]);
    const texts = rawTexts(after, language);
    expect([...texts].map(([id, text]) => [id, text.replace(/\n[ >]*/gu, '\n')])).toEqual(changed);
    const next = { ...after, report: { ...after.report, translations: plan.translations } };
    const again = await handedOut(next, format, language, wanted);
    expect(withoutPlaces(again)).toEqual(withoutPlaces(file));
    const twice = await takenBack(next, file, language);
    expect([twice.plan.landed, twice.plan.faults, [...twice.plan.files.keys()]]).toEqual([[], [], []]);
    expect(twice.plan.translations).toEqual(plan.translations);
  });
});

/** Every translation ends with a new word. */
function withSuffix(file: string, format: Format): string {
  if (format === 'xliff') return reviewedAnew(file).replaceAll('</target>', ' – uusi</target>');
  const [header = '', ...entries] = file.split('\n\n');
  const edited = entries.map((entry) => entry.replace(/(?<!msgstr ")"(?=\n*$)/u, ' – uusi"'));
  return [header, ...edited].join('\n\n');
}

/** As the agency's program leaves what was reviewed before it came, and is so again. */
function reviewedAnew(file: string): string {
  return file.replaceAll(' subState="maltal:reviewed"', '');
}

/** Line numbers may have changed; what each translation was as it was handed out has. */
function withoutPlaces(file: string): string {
  return reviewedAnew(withoutMemory(file)).replace(/(\.(?:md|yaml)):\d+/gu, '$1');
}

describe('files for translators', () => {
  test.each(['lovisa', 'helsingfors', 'huddinge'])(
    'XLIFF of %s is valid by the schema of OASIS',
    async (name) => {
      const repository = repositoryOf(exampleFiles(name));
      const language = repository.report.languages[1] ?? '';
      const xml = await handedOut(repository, 'xliff', language);
      expect(await schemaErrors(xml)).toEqual([]);
    },
  );

  test('the schema would find a fault', async () => {
    const repository = repositoryOf(exampleFiles('helsingfors'));
    const xml = await handedOut(repository, 'xliff', 'fi-FI');
    expect(await schemaErrors(xml.replace(/<segment state="\w+"/u, '<segment state="done"'))).not.toEqual([]);
  });

  test.skipIf(!hasMsgfmt())('PO passes msgfmt', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-test-'));
    try {
      const file = join(folder, 'fi.po');
      writeFileSync(file, await handedOut(repositoryOf(exampleFiles('lovisa')), 'po', 'fi-FI'));
      execFileSync('msgfmt', ['-c', '-o', join(folder, 'fi.mo'), file]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function schemaErrors(...xml: string[]): Promise<string[]> {
  const core = readFileSync(`${SCHEMAS}/xliff_core_2.0.xsd`, 'utf8');
  const path = 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd';
  const { errors } = await validateXML({
    xml: xml.map((contents, index) => ({ fileName: `texts-${index}.xlf`, contents })),
    // The import is led to the file beside it, which is all that differs from what OASIS has published.
    schema: [{ fileName: 'xliff_core_2.0.xsd', contents: core.replace(path, 'xml.xsd') }],
    preload: [{ fileName: 'xml.xsd', contents: readFileSync(`${SCHEMAS}/xml.xsd`, 'utf8') }],
  });
  return errors.map(({ message }) => message);
}

function hasMsgfmt(): boolean {
  try {
    execFileSync('msgfmt', ['--version']);
    return true;
  } catch {
    return false;
  }
}

const CONFIG = `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkilä }, country: FI }
languages: [sv-FI, fi-FI]
units: [{ id: enhet, name: { sv: Enheten, fi: Yksikkö } }]
reports:
  - id: delar
    kind: interim
    period: 2021-H1
    title: { sv: Delårsrapport, fi: Osavuosikatsaus }
    chapters: [inledning]
`;

function chapter(swedish: string, finnish: string, others: Record<string, string> = {}) {
  const files: Record<string, string> = {
    'report.yaml': CONFIG,
    'text/inledning.sv.md': `# Halvåret\n\n${swedish}\n`,
    'text/inledning.fi.md': `# Alkuvuosi\n\n${finnish}\n`,
    ...others,
  };
  return repositoryOf(Object.entries(files).map(([path, text]) => ({ path, text })));
}

describe('any text', () => {
  /** Words with every sign that means something in Markdown, PO or XML. */
  const pieces = fc.constantFrom(
    ...[
      'ord',
      'ett till',
      '**',
      '*',
      '_',
      '[',
      ']',
      '](',
      ')',
      '{{figure goals.met}}',
      '<br>',
      '<',
      '>',
      '&',
      '"',
    ],
    ...[
      '\\',
      '\\*',
      '`',
      '`kod`',
      '[länk](https://example.org/a_b)',
      '~~',
      '\n',
      ' ',
      '|',
      '\u0001',
      '😀',
      'ä',
      "'",
    ],
    ...['<span lang="fi">', '</span>', '[^1]', '![bild](a.png)', 'https://example.org', '%s', '&amp;'],
  );
  const markdown = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  test('is put together again from its words and codes', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const parts = inlineTokens(text).map((token) => (token.type === 'text' ? token.text : token.code));
        expect(parts.join('')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each<Format>(['po', 'xliff'])('of the sources comes back from %s as it was', async (format) => {
    const files: string[] = [];
    await fc.assert(
      fc.asyncProperty(markdown, markdown, async (source, target) => {
        const before = chapter(`Text ${source}`, `Teksti ${target}`);
        const file = await handedOut(before, format, 'fi-FI');
        const { plan } = await takenBack(before, file, 'fi-FI');
        expect(plan.faults).toEqual([]);
        expect([...plan.files.keys()]).toEqual([]);
        files.push(file);
      }),
      { numRuns: 150 },
    );
    if (format === 'xliff') expect(await schemaErrors(...files)).toEqual([]);
  });
});

describe('a text that comes back', () => {
  const unit = (id: string) => (each: { id: string }) => each.id === id;
  const P1 = 'chapter.inledning.p1';

  test('is refused when a figure, an address or a mark is broken', async () => {
    const before = chapter('Vi nådde {{figure goals.met}} av [målen](https://example.org/m).', 'Vanha.');
    const file = await handedOut(before, 'po', 'fi-FI', unit(P1));
    const broken = 'Saavutimme {{figure goals.me}} [tavoitteista](https://example.org/m), **näin.';
    const { plan } = await takenBack(before, file.replace('Vanha.', broken), 'fi-FI');
    expect(plan.landed).toEqual([]);
    expect(plan.faults).toEqual([
      {
        kind: 'codes',
        id: P1,
        line: 17,
        broken: { lost: ['{{figure goals.met}}'], added: ['{{figure goals.me}}', '**'] },
      },
    ]);
  });

  test.each([
    ['Saavutimme *tavoitteet.', ['*']],
    ['Saavutimme _tavoitteet.', ['_']],
    ['Saavutimme 2*3 tavoitetta* (_x_).', undefined],
  ])('with a mark that opens and does not close is told from one with a star: %s', async (written, added) => {
    const before = chapter('Vi nådde målen.', 'Vanha.');
    const file = await handedOut(before, 'po', 'fi-FI', unit(P1));
    const { plan } = await takenBack(before, file.replace('Vanha.', written), 'fi-FI');
    expect(plan.faults.map((fault) => 'broken' in fault && fault.broken.added)).toEqual(added ? [added] : []);
  });

  test('is not taken where only a part of its segments is translated', async () => {
    const before = chapter('Ett. Två.', 'Yksi. Kaksi.');
    const file = await handedOut(before, 'xliff', 'fi-FI', unit(P1));
    const half = file
      .replace('<source>Ett. Två.</source>', '<source>Ett. </source>')
      .replace('<target>Yksi. Kaksi.</target>', '<target>Uusi. </target>')
      .replace('</segment>', '</segment><segment><source>Två.</source></segment>');
    const { plan } = await takenBack(before, half, 'fi-FI');
    expect(plan.landed).toEqual([]);
    expect(plan.faults).toMatchObject([{ kind: 'unfinished', id: P1 }]);
  });

  test('may move its codes and have other emphasis', async () => {
    const before = chapter('Vi nådde **{{figure goals.met}}** av målen.', 'Vanha.');
    const file = await handedOut(before, 'po', 'fi-FI', unit(P1));
    const { plan, after } = await takenBack(
      before,
      file.replace('Vanha.', 'Tavoitteista {{figure goals.met}} saavutettiin.'),
      'fi-FI',
    );
    expect(plan.faults).toEqual([]);
    expect(rawTexts(after, 'fi-FI').get(P1)).toBe('Tavoitteista {{figure goals.met}} saavutettiin.');
  });

  test('is named and not accepted when its source has changed since', async () => {
    const old = chapter('Läget är gott.', 'Vanha.');
    const file = (await handedOut(old, 'xliff', 'fi-FI')).replace('Vanha.', 'Tilanne on hyvä.');
    const now = chapter('Läget är mycket gott.', 'Vanha.');
    const { plan, after } = await takenBack(now, file, 'fi-FI');
    expect(plan.stale).toEqual([P1]);
    expect(rawTexts(after, 'fi-FI').get(P1)).toBe('Tilanne on hyvä.');
    const entry = plan.translations.get('fi-FI')?.get(P1);
    expect(entry).toMatchObject({
      source: textHash({ plain: 'Läget är gott.' }),
      previous: 'Läget är gott.',
    });
    const accepted = await takenBack(now, file, 'fi-FI', true);
    expect(accepted.plan.translations.get('fi-FI')?.get(P1)?.source).toBe(
      textHash({ plain: 'Läget är mycket gott.' }),
    );
  });

  test('that is stale goes out as fuzzy with the earlier source, and comes back so', async () => {
    const previous = 'Läget "är"\ngott: \\*.';
    const state = {
      'translations.yaml': `version: 1
translations:
  fi-FI:
    ${P1}: { source: "${textHash({ plain: previous })}", previous: ${JSON.stringify(previous)} }
`,
    };
    const before = chapter('Läget är bättre.', 'Tilanne on hyvä.', state);
    const file = await handedOut(before, 'po', 'fi-FI');
    expect(file).toContain('#, fuzzy\n#| msgid ""\n#| "Läget \\"är\\"\\n"\n#| "gott: \\\\*."\n');
    const { plan } = await takenBack(before, file, 'fi-FI');
    expect(plan.fuzzy).toEqual([P1]);
    expect(plan.translations.get('fi-FI')?.get(P1)).toMatchObject({
      source: textHash({ plain: previous }),
      previous,
    });
    const settled = await takenBack(before, file.replace('#, fuzzy\n', ''), 'fi-FI');
    expect(settled.plan.translations.get('fi-FI')?.get(P1)).toMatchObject({
      source: textHash({ plain: 'Läget är bättre.' }),
      reviewed: false,
      previous: undefined,
    });
  });

  test('is reviewed when the agency has said so', async () => {
    const before = chapter('Läget är gott.', 'Vanha.');
    const file = (await handedOut(before, 'xliff', 'fi-FI', unit(P1)))
      .replace('Vanha.', 'Tilanne on hyvä.')
      .replace('state="translated"', 'state="final"');
    const { plan } = await takenBack(before, file, 'fi-FI');
    expect(plan.translations.get('fi-FI')?.get(P1)?.reviewed).toBe(true);
  });

  test.each([
    ['as it was', ' subState="maltal:reviewed"', false],
    ['anew', '', true],
  ])('was reviewed before, and is so when the agency has said it %s', async (_, subState, reviewed) => {
    const entry = `    ${P1}: { source: "${textHash({ plain: 'Läget är gott.' })}", reviewed: true }\n`;
    const before = chapter('Läget är gott.', 'Vanha.', {
      'translations.yaml': `version: 1\ntranslations:\n  fi-FI:\n${entry}`,
    });
    const file = await handedOut(before, 'xliff', 'fi-FI', unit(P1));
    expect(file).toContain('state="reviewed" subState="maltal:reviewed"');
    const back = file.replace('Vanha.', 'Tilanne on hyvä.').replace(' subState="maltal:reviewed"', subState);
    const { plan } = await takenBack(before, back, 'fi-FI');
    expect(plan.translations.get('fi-FI')?.get(P1)?.reviewed).toBe(reviewed);
  });

  test('has the breaks between its lines as codes in XLIFF, and doubled codes', async () => {
    const before = chapter('Ett  \n**två**\\\ntre', 'Yksi  \n**kaksi**\\\nkolme');
    const file = await handedOut(before, 'xliff', 'fi-FI', unit(P1));
    expect(file).toMatch(/<target>Yksi<ph [^>]*\/><pc [^>]*>kaksi<\/pc><ph [^>]*\/>kolme<\/target>/u);
    const back = file.replace('kolme</target>', '<pc id="9" copyOf="2">kolme</pc></target>');
    const { after } = await takenBack(before, back, 'fi-FI');
    expect(rawTexts(after, 'fi-FI').get(P1)).toBe('Yksi  \n**kaksi**\\\n**kolme**');
  });

  test('is unknown when the report no longer has it', async () => {
    const old = chapter('Läget är gott.\n\nMer kommer.', 'Vanha.\n\nLisää tulee.');
    const file = await handedOut(old, 'xliff', 'fi-FI', unit('chapter.inledning.p2'));
    const now = chapter('Läget är gott.', 'Vanha.');
    const changed = await takenBack(now, file.replace('Lisää tulee.', 'Lisää on tulossa.'), 'fi-FI');
    expect(changed.plan.faults).toMatchObject([{ kind: 'unknown', id: 'chapter.inledning.p2', line: 4 }]);
    const untouched = await takenBack(now, file, 'fi-FI');
    expect(untouched.plan).toMatchObject({ faults: [], gone: ['chapter.inledning.p2'] });
  });

  test('of a group changes above each of its columns', async () => {
    const before = repositoryOf(exampleFiles('huddinge'));
    const file = await handedOut(
      before,
      'po',
      'en',
      ({ id }) => id === 'measure.nojd-bemotande.group.insats',
    );
    const { plan, wrong } = await takenBack(before, file.replace('"Services"', '"Support"'), 'en');
    expect([plan.faults, wrong]).toEqual([[], []]);
    expect(plan.files.get('measures/socialnamnden.en.md')).toMatch(
      /^\| +\| +\| +\| Authority \| Support \| +Authority \| +Support \|$/mu,
    );
  });

  test('keeps the marks of the list and the quotation that it stands in', async () => {
    const before = chapter('- Ett\n  två\n\n> Tre\n> fyra', '- Yksi\n  kaksi\n\n> Kolme\n> neljä');
    const file = (await handedOut(before, 'po', 'fi-FI'))
      .replace('"Yksi\\n"\n"kaksi"', '"Eka\\n"\n"toka"')
      .replace('"Kolme\\n"\n"neljä"', '"Kol\\n"\n"nel"');
    const { plan } = await takenBack(before, file, 'fi-FI');
    expect(plan.files.get('text/inledning.fi.md')).toBe('# Alkuvuosi\n\n- Eka\n  toka\n\n> Kol\n> nel\n');
  });

  test('never breaks the cell that it stands in', async () => {
    const goals = (text: string) => `# Enheten {#enhet}\n\n## Vardag {#vardag}\n
| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|----|-----------|--------|------------------------|
| a  | Målet nås | Mäts   | ${text} |
`;
    const before = chapter('Text.', 'Teksti.', {
      'goals/enhet.sv.md': goals('Allt går bra.'),
      'goals/enhet.fi.md': goals('Hyvin menee.'),
    });
    const id = 'measure.a.followUp.enhet.2021-H1.outcome';
    const file = (await handedOut(before, 'po', 'fi-FI', unit(id))).replace(
      'msgstr "Hyvin menee."',
      'msgstr "Yksi | kaksi\\nkolme"',
    );
    const { plan, wrong } = await takenBack(before, file, 'fi-FI');
    expect(wrong).toEqual([]);
    expect(plan.files.get('goals/enhet.fi.md')).toContain('| Yksi \\| kaksi<br>kolme |');
  });
});

describe('a text without a translation', () => {
  const withYaml = (text: string) =>
    repositoryOf([
      { path: 'report.yaml', text: CONFIG.replace('    chapters: [inledning]\n', '') },
      {
        path: 'goals/a.yaml',
        text: `version: 1
goals:
  - id: mal # kommentar
    theme: vardag
    text:${text.startsWith('\n') ? '' : ' '}${text}
`,
      },
    ]);
  const filled = async (before: ReturnType<typeof withYaml>, words: string) => {
    const file = (await handedOut(before, 'po', 'fi-FI', ({ id }) => id === 'goal.mal.text')).replace(
      'msgstr ""\n#',
      'msgstr ""\n#',
    );
    return takenBack(before, file.replace(/msgstr ""\n$/u, `msgstr ${JSON.stringify(words)}\n`), 'fi-FI');
  };

  test.each([
    ['{ sv: Målet nås }', '{ sv: Målet nås, fi: "Tavoite: toteutuu" }'],
    ['Målet nås', '\n      sv: Målet nås\n      fi: "Tavoite: toteutuu"'],
    ['{ sv-FI: Målet nås }', '{ sv-FI: Målet nås, fi-FI: "Tavoite: toteutuu" }'],
    ['\n      sv: Målet nås # så', '\n      sv: Målet nås # så\n      fi: "Tavoite: toteutuu"'],
  ])('in YAML is put beside its source: %s', async (text, expected) => {
    const { plan, wrong } = await filled(withYaml(text), 'Tavoite: toteutuu');
    expect(wrong).toEqual([]);
    expect(plan.files.get('goals/a.yaml')).toBe(`version: 1
goals:
  - id: mal # kommentar
    theme: vardag
    text:${expected.startsWith('\n') ? '' : ' '}${expected}
`);
  });

  const LOVISA = exampleFiles('lovisa');

  test.each([
    'goals/barn-och-unga.fi.md',
    'goals/vuxna.fi.md',
    'goals/_central.fi.md',
    'text/inledning.fi.md',
  ])('in a file that does not exist gets one: %s', async (path) => {
    const whole = repositoryOf(LOVISA);
    const file = await handedOut(whole, 'xliff', 'fi-FI');
    const before = repositoryOf(LOVISA.filter((each) => each.path !== path));
    const { plan, after } = await takenBack(before, file, 'fi-FI');
    expect(plan.faults).toEqual([]);
    expect([...plan.files.keys()]).toEqual([path]);
    const texts = (repository: typeof whole) =>
      new Map([...rawTexts(repository, 'fi-FI')].map(([id, text]) => [id, text.replace(/\s+/gu, ' ')]));
    expect(texts(after)).toEqual(texts(whole));
  });

  const HUDDINGE = exampleFiles('huddinge');

  test('in tables of figures that do not exist gets their labels and notes, and no figure', async () => {
    const path = 'measures/arbete-och-forsorjning.en.md';
    const whole = repositoryOf(HUDDINGE);
    const file = await handedOut(whole, 'xliff', 'en');
    const before = repositoryOf(HUDDINGE.filter((each) => each.path !== path));
    const { plan, after, wrong } = await takenBack(before, file, 'en');
    expect(plan.faults).toEqual([]);
    expect(wrong).toEqual([]);
    expect(rawTexts(after, 'en')).toEqual(rawTexts(whole, 'en'));
    const written = plan.files.get(path) ?? '';
    expect(written).toMatch(/^\| Total \(%\) +(?:\| +)+\|\n\| Rank in the county¹ +(?:\| +)+\|$/mu);
    expect(written.replace(/^\|.*\|\n\|[-: |]+$/gmu, '')).not.toMatch(/^\|.*\d/mu);
  });

  test('in an economy that does not exist gets a table with words alone', async () => {
    const path = 'economy/socialnamnden.en.md';
    const whole = repositoryOf(HUDDINGE);
    const file = await handedOut(whole, 'xliff', 'en');
    const before = repositoryOf(HUDDINGE.filter((each) => each.path !== path));
    const { plan, after, wrong } = await takenBack(before, file, 'en');
    expect(plan.faults).toEqual([]);
    expect(wrong).toEqual([]);
    expect(rawTexts(after, 'en')).toEqual(rawTexts(whole, 'en'));
    expect(plan.files.get(path)).toMatch(
      /^\| Id \| Line \| Reason \| Action \|\n\| --- \| --- \| --- \| --- \|\n\| ledning \| /mu,
    );
  });

  test.each([
    ['Totalt (%)', 'Total (%)'],
    ['Totalt (antal)', 'Total'],
    ['Kvinnor²', 'Women²'],
    ['17/23', undefined],
    ['Nya platser', undefined],
    ['3 st', undefined],
  ])('knows the labels of rows: %s', (cell, expected) => {
    expect(labelWords(cell, 'sv-SE', 'en')).toBe(expected);
  });

  test('below a table gets its heading and its label', async () => {
    const whole = repositoryOf(LOVISA);
    const path = 'goals/vuxna.fi.md';
    const before = repositoryOf(
      LOVISA.map((file) =>
        file.path === path
          ? { path, text: file.text.replace(/\n#### \{#regionalt-samarbete\}[\s\S]*?(?=\n## )/u, '') }
          : file,
      ),
    );
    const file = await handedOut(whole, 'xliff', 'fi-FI');
    const { plan, after, wrong } = await takenBack(before, file, 'fi-FI');
    expect(wrong).toEqual([]);
    expect(plan.faults).toEqual([]);
    expect(plan.landed.length).toBeGreaterThan(2);
    expect(plan.files.get(path)).toMatch(/\n\n#### \{#[\w-]+\}\n\n\*\*Syy:\*\* /u);
    expect(rawTexts(after, 'fi-FI')).toEqual(rawTexts(whole, 'fi-FI'));
  });

  test('in a row that is missing gets the row', async () => {
    const whole = repositoryOf(LOVISA);
    const path = 'goals/vuxna.fi.md';
    const row =
      LOVISA.find((file) => file.path === path)?.text.match(/^\| processer-vuxna .*$/mu)?.[0] ?? '?';
    const before = repositoryOf(
      LOVISA.map((file) => (file.path === path ? { path, text: file.text.replace(`${row}\n`, '') } : file)),
    );
    const file = await handedOut(whole, 'po', 'fi-FI');
    const { plan, after, wrong } = await takenBack(before, file, 'fi-FI');
    expect(wrong).toEqual([]);
    expect(plan.faults).toEqual([]);
    expect(rawTexts(after, 'fi-FI')).toEqual(rawTexts(whole, 'fi-FI'));
  });

  test('in a chapter is not begun before all of the chapter is there', async () => {
    const whole = repositoryOf(LOVISA);
    const before = repositoryOf(LOVISA.filter(({ path }) => path !== 'text/inledning.fi.md'));
    const file = await handedOut(whole, 'xliff', 'fi-FI', ({ id }) => id === 'chapter.inledning.p1');
    const { plan } = await takenBack(before, file, 'fi-FI');
    expect(plan.faults).toMatchObject([{ kind: 'chapter', id: 'chapter.inledning.p1' }]);
  });
});
