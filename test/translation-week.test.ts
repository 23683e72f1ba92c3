// A file is with the translator for a week, and the sources do not stand still: no older text over a newer one.
import { describe, expect, test } from 'vitest';
import { textHash, translationsOf } from '../src/model/index.js';
import { acceptTranslations, writeTranslations } from '../src/translate/index.js';
import {
  type Format,
  handedOut,
  type Repository,
  rawTexts,
  repositoryOf,
  type TakenBack,
  takenBack,
  withoutMemory,
} from './support/translate-fixture.js';

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

const ALL = { languages: undefined, names: undefined, asEqual: false };

/** A text in Swedish, and in Finnish unless it is empty, that stands where a case wants it. */
type Place = (swedish: string, finnish: string) => Repository;

function repository(files: Record<string, string>): Repository {
  const all = { 'report.yaml': CONFIG, ...files };
  return repositoryOf(Object.entries(all).map(([path, text]) => ({ path, text })));
}

const table = (heading: string, text: string) => `# Enheten {#enhet}\n\n## Vardag {#vardag}\n
| Id | Nyckelmål | Mätare | ${heading} |
|----|-----------|--------|------------|
| a  | Målet nås | Mäts   | ${text} |
`;
const PLACES: Record<string, { id: string; at: Place }> = {
  'in a cell': {
    id: 'measure.a.followUp.enhet.2021-H1.outcome',
    at: (swedish, finnish) =>
      repository({
        'goals/enhet.sv.md': table('Delårsrapport 1–6 2021', swedish),
        'goals/enhet.fi.md': table('Osavuosikatsaus 1–6/2021', finnish),
      }),
  },
  'in YAML': {
    id: 'goal.mal.text',
    at: (swedish, finnish) =>
      repository({
        'goals/a.yaml': `version: 1
goals:
  - id: mal
    theme: vardag
    text:
      sv: ${JSON.stringify(swedish)}
${finnish === '' ? '' : `      fi: ${JSON.stringify(finnish)}\n`}`,
      }),
  },
  'in a paragraph': {
    id: 'chapter.inledning.p1',
    at: (swedish, finnish) =>
      repository({
        'text/inledning.sv.md': `# Halvåret\n\n${swedish}\n`,
        'text/inledning.fi.md': `# Alkuvuosi\n\n${finnish}\n`,
      }),
  },
};

/** The file with another translation of the text that it is made of. */
function written(file: string, format: Format, from: string, to: string): string {
  if (from !== '') return file.replace(from, to);
  if (format === 'po') return file.replace(/msgstr ""\n(?=\n*$)/u, `msgstr ${JSON.stringify(to)}\n`);
  return file.replace('</source>', `</source><target>${to}</target>`);
}

/** What has become of the text, in one word. */
function fateIn({ plan }: TakenBack, id: string): string {
  const fault = plan.faults.find((each) => each.id === id);
  if (fault) return fault.kind;
  if (plan.overwritten.some((each) => each.id === id)) return 'overwritten';
  if (plan.kept.some((each) => each.id === id)) return 'kept';
  return plan.landed.includes(id) ? 'landed' : plan.unchanged.includes(id) ? 'unchanged' : 'nothing';
}

type Flag = 'accepts stale' | 'no memory' | '';
/** On Monday and on Friday in the sources, and as the translator leaves it; empty where there is no translation. */
type Week = [
  name: string,
  monday: string,
  friday: string,
  translator: string,
  flag: Flag,
  fate: string,
  reads: string,
];

const WEEKS: Week[] = [
  ['nobody has touched', 'Vanha.', 'Vanha.', 'Vanha.', '', 'unchanged', 'Vanha.'],
  ['only the unit has changed', 'Vanha.', 'Uudempi.', 'Vanha.', '', 'kept', 'Uudempi.'],
  ['only the unit has changed', 'Vanha.', 'Uudempi.', 'Vanha.', 'accepts stale', 'kept', 'Uudempi.'],
  ['only the translator has changed', 'Vanha.', 'Vanha.', 'Käännetty.', '', 'landed', 'Käännetty.'],
  ['both have changed', 'Vanha.', 'Uudempi.', 'Käännetty.', '', 'conflict', 'Uudempi.'],
  ['both have changed', 'Vanha.', 'Uudempi.', 'Käännetty.', 'accepts stale', 'overwritten', 'Käännetty.'],
  ['both have changed alike', 'Vanha.', 'Uusi  teksti.', 'Uusi teksti.', '', 'unchanged', 'Uusi  teksti.'],
  ['the unit alone has translated', '', 'Uudempi.', '', '', 'nothing', 'Uudempi.'],
  ['the translator alone has translated', '', '', 'Käännetty.', '', 'landed', 'Käännetty.'],
  ['both have translated', '', 'Uudempi.', 'Käännetty.', '', 'conflict', 'Uudempi.'],
  ['the unit has removed', 'Vanha.', '', 'Vanha.', '', 'landed', 'Vanha.'],
  ['the file remembers nothing of', 'Vanha.', 'Uudempi.', 'Vanha.', 'no memory', 'landed', 'Vanha.'],
];

describe.each<Format>(['po', 'xliff'])('a text in %s', (format) => {
  describe.each(Object.entries(PLACES))('%s', (_, { id, at }) => {
    // A paragraph without its twin makes the chapter one text.
    const weeks = WEEKS.filter(
      ([, monday, friday]) => !id.startsWith('chapter.') || (monday !== '' && friday !== ''),
    );
    test.each(weeks)('that %s (%s, %s, %s; %s)', async (_, monday, friday, translator, flag, fate, reads) => {
      const acceptsStale = flag === 'accepts stale';
      const file = await handedOut(at('Läget.', monday), format, 'fi-FI', (unit) => unit.id === id);
      const kept = flag === 'no memory' ? withoutMemory(file) : file;
      const back = written(kept, format, monday, translator);
      const first = await takenBack(at('Läget.', friday), back, 'fi-FI', acceptsStale);
      expect(fateIn(first, id)).toBe(fate);
      expect(first.wrong).toEqual([]);
      expect(rawTexts(first.after, 'fi-FI').get(id)).toBe(reads);
      const again = await takenBack(first.after, back, 'fi-FI', acceptsStale);
      expect([...again.plan.files.keys()]).toEqual([]);
      expect(again.plan.landed).toEqual([]);
    });
  });
});

/** The repository with translations.yaml as the import has written it, read anew. */
function recorded({ plan, after }: TakenBack): Repository {
  const text = writeTranslations(plan.translations, after.report.languages);
  const others = after.files.filter(({ path }) => path !== 'translations.yaml');
  return repositoryOf([...others, { path: 'translations.yaml', text }]);
}

function mended({ files }: Repository, from: string, to: string): Repository {
  return repositoryOf(files.map(({ path, text }) => ({ path, text: text.replace(from, to) })));
}

describe.each(Object.entries(PLACES))('deliveries one after another, %s', (_, { id, at }) => {
  const monday = at('Läget.', 'Vanha.');
  const handed = (from: Repository) => handedOut(from, 'xliff', 'fi-FI', (unit) => unit.id === id);
  const delivered = async (to: Repository, words: string) => {
    const taken = await takenBack(to, (await handed(monday)).replace('Vanha.', words), 'fi-FI');
    return { fate: fateIn(taken, id), now: recorded(taken) };
  };
  const reads = (repository: Repository) => rawTexts(repository, 'fi-FI').get(id);

  test('go on from each other, and an earlier one does not come back', async () => {
    const first = await delivered(monday, 'Käännetty | näin.');
    const second = await delivered(first.now, 'Tarkistettu | näin.');
    expect([first.fate, second.fate]).toEqual(['landed', 'landed']);
    const untouched = await delivered(second.now, 'Vanha.');
    expect(untouched.fate).toBe('kept');
    expect(reads(untouched.now)).toMatch(/^Tarkistettu/u);
  });

  test('leave alone what the unit has mended since, unless the translator has changed it too', async () => {
    const first = await delivered(monday, 'Käännetty | näin.');
    const unit = mended(first.now, 'Käännetty', 'Korjattu');
    expect((await delivered(unit, 'Käännetty | näin.')).fate).toBe('kept');
    expect((await delivered(unit, 'Tarkistettu | näin.')).fate).toBe('conflict');
  });

  test('of two translators do not take each other for their own', async () => {
    const first = await delivered(monday, 'Käännetty.');
    const file = (await handed(first.now)).replace('Käännetty.', 'Oikoluettu.');
    const proofread = recorded(await takenBack(first.now, file, 'fi-FI'));
    expect(reads(proofread)).toBe('Oikoluettu.');
    expect((await delivered(proofread, 'Käännetty.')).fate).toBe('conflict');
  });

  test('are remembered when they have been accepted', async () => {
    const first = await delivered(monday, 'Käännetty.');
    const { translations } = acceptTranslations(first.now.report, ALL);
    const accepted = { ...first.now, report: { ...first.now.report, translations } };
    expect((await delivered(accepted, 'Tarkistettu.')).fate).toBe('landed');
  });
});

describe('what is known of a translation', () => {
  const { id, at } = PLACES['in YAML'] ?? { id: '', at: () => repository({}) };

  test('is not made older by a file that has not touched it', async () => {
    const file = await handedOut(at('Läget.', 'Sama.'), 'xliff', 'fi-FI');
    const now = at('Läget i dag.', 'Sama.');
    const { translations } = acceptTranslations(now.report, ALL);
    const entry = translations.get('fi-FI')?.get(id);
    if (entry) entry.reviewed = false;
    const accepted = { ...now, report: { ...now.report, translations } };
    const { plan } = await takenBack(accepted, file, 'fi-FI');
    expect(plan.translations.get('fi-FI')?.get(id)).toEqual(entry);
  });
});

describe('a text that is written otherwise than it came', () => {
  const TEXTS = ['Yksi | kaksi\nkolme', 'Se "on"\nhyvä: \\*', '  väliä  '];

  test.each(
    Object.entries(PLACES).flatMap(([name, place]) => TEXTS.map((text) => [name, text, place] as const)),
  )('is as it was when it comes again: %s, %j', async (_, text, { id, at }) => {
    const now = at('Läget.', 'Vanha.');
    const file = await handedOut(now, 'po', 'fi-FI', (unit) => unit.id === id);
    const back = file.replace('"Vanha."', () => JSON.stringify(text));
    const first = await takenBack(now, back, 'fi-FI');
    expect(first.plan.landed).toEqual([id]);
    const again = await takenBack(first.after, back, 'fi-FI');
    expect(again.plan).toMatchObject({ unchanged: [id], landed: [], faults: [] });
  });
});

describe.each<[string, (file: string) => string]>([
  ['the file remembers', (file) => file],
  ['the file has forgotten', withoutMemory],
])('paragraphs that are counted, where %s what they were', (_, memory) => {
  const chapter = (texts: [string, string][]) =>
    PLACES['in a paragraph']?.at(
      texts.map(([swedish]) => swedish).join('\n\n'),
      texts.map(([, finnish]) => finnish).join('\n\n'),
    ) ?? repository({});

  const ONE: [string, string] = ['Ett.', 'Yksi.'];
  const TWO: [string, string] = ['Två.', 'Kaksi.'];
  const NEW: [string, string] = ['Nytt.', 'Uutta.'];
  const SAME: [string, string] = ['Ett.', 'Toinen yksi.'];

  test.each<[string, [string, string][], [string, string][], string[]]>([
    ['stand behind a new one', [ONE, TWO], [NEW, ONE, TWO], ['Uutta.', 'Yksi.', 'Kakkonen.']],
    ['stand around a new one', [ONE, TWO], [ONE, NEW, TWO], ['Yksi.', 'Uutta.', 'Kakkonen.']],
    ['have changed places', [ONE, TWO], [TWO, ONE], ['Kakkonen.', 'Yksi.']],
    [
      'have equal sources',
      [ONE, SAME, TWO],
      [NEW, ONE, SAME, TWO],
      ['Uutta.', 'Yksi.', 'Toinen yksi.', 'Kakkonen.'],
    ],
    [
      'have equal sources, and one more',
      [SAME, TWO],
      [NEW, ONE, SAME, TWO],
      ['Uutta.', 'Yksi.', 'Toinen yksi.', 'Kakkonen.'],
    ],
    ['have lost one before them', [ONE, TWO], [TWO], ['Kakkonen.']],
  ])('%s', async (_, monday, friday, expected) => {
    const file = memory(await handedOut(chapter(monday), 'xliff', 'fi-FI', ({ id }) => /\.p\d/u.test(id)));
    const { after } = await takenBack(chapter(friday), file.replace('Kaksi.', 'Kakkonen.'), 'fi-FI');
    const texts = [...rawTexts(after, 'fi-FI')].flatMap(([id, text]) => (/\.p\d/u.test(id) ? [text] : []));
    expect(texts).toEqual(expected);
  });
});

test('actions that are counted are known by their source, too', async () => {
  const withActions = (actions: string) =>
    repository({
      'goals/a.yaml': `version: 1
goals:
  - id: mal
    theme: vardag
    text: { sv: Målet, fi: Tavoite }
    measures:
      - id: m
        kind: activity
        text: { sv: Mäts, fi: Mitataan }
        actions: [${actions}]
`,
    });
  const ONE = '{ sv: Ett, fi: Yksi }';
  const file = withoutMemory(await handedOut(withActions(ONE), 'po', 'fi-FI'));
  const now = withActions(`{ sv: Nytt, fi: Uutta }, ${ONE}`);
  const { plan, after } = await takenBack(now, file.replace('"Yksi"', '"Ykkönen"'), 'fi-FI');
  expect(plan.landed).toEqual(['measure.m.action.2']);
  expect(rawTexts(after, 'fi-FI').get('measure.m.action.1')).toBe('Uutta');
});

test('what is known of paragraphs that have moved stays when one of them is written, or accepted', async () => {
  const entry = (number: number, words: string) =>
    `    chapter.inledning.p${number}: { source: "${textHash({ plain: words })}", reviewed: true }\n`;
  const state = `version: 1\ntranslations:\n  fi-FI:\n${entry(1, 'Ett.')}${entry(2, 'Två.')}${entry(3, 'Tre.')}`;
  const chapter = (swedish: string, finnish: string) =>
    repository({
      'translations.yaml': state,
      'text/inledning.sv.md': `# Halvåret\n\n${swedish}Ett.\n\nTvå.\n\nTre.\n`,
      'text/inledning.fi.md': `# Alkuvuosi\n\n${finnish}Yksi.\n\nKaksi.\n\nKolme.\n`,
    });
  const statesOf = ({ report }: Repository) =>
    translationsOf(report).flatMap(({ id, state }) => (/\.p\d/u.test(id) ? [state] : []));
  const now = chapter('Nytt.\n\n', 'Uutta.\n\n');
  expect(statesOf(now)).toEqual(['stale', 'reviewed', 'reviewed', 'reviewed']);

  const file = (await handedOut(chapter('', ''), 'xliff', 'fi-FI')).replace('Yksi.', 'Eka.');
  const written = recorded(await takenBack(now, file, 'fi-FI'));
  expect(rawTexts(written, 'fi-FI').get('chapter.inledning.p2')).toBe('Eka.');
  expect(statesOf(written)).toEqual(['stale', 'unreviewed', 'reviewed', 'reviewed']);

  const names = ['chapter.inledning.p2'];
  const { translations } = acceptTranslations(now.report, { languages: undefined, names, asEqual: false });
  const accepted = { ...now, report: { ...now.report, translations } };
  expect(statesOf(accepted)).toEqual(['stale', 'reviewed', 'reviewed', 'reviewed']);
});

describe('a chapter', () => {
  const parallel = (swedish: string, finnish: string) =>
    PLACES['in a paragraph']?.at(swedish, finnish) ?? repository({});

  test('that has become one text is told from texts that are gone', async () => {
    const file = await handedOut(parallel('Ett.', 'Yksi.'), 'po', 'fi-FI');
    const now = parallel('Ett.\n\nTvå.', 'Yksi.');
    const { plan } = await takenBack(now, file.replace('"Yksi."', '"Ykkönen."'), 'fi-FI');
    expect(plan.faults).toMatchObject([{ kind: 'notParallel', id: 'chapter.inledning.p1' }]);
  });

  test('is not written on one line where a program has lost its lines', async () => {
    const now = parallel('Ett.\n\nTvå.', 'Yksi.');
    const file = await handedOut(now, 'xliff', 'fi-FI');
    const changed = (text: string) => text.replace('Yksi.', 'Ykkönen.');
    const onOneLine = changed(file).replace('Ett.\n\nTvå.', 'Ett. Två.');
    const { plan } = await takenBack(now, onOneLine, 'fi-FI');
    expect(plan.faults).toMatchObject([{ kind: 'lines', id: 'chapter.inledning.body' }]);
    expect((await takenBack(now, changed(file), 'fi-FI')).plan.faults).toEqual([]);
  });
});

/** What programs do to a file that they save; the texts are the same. */
const SAVED: [format: Format, how: string, save: (file: string) => string | Uint8Array][] = [
  ['po', 'with carriage returns', (file) => file.replaceAll('\n', '\r\n')],
  ['po', 'with a byte order mark', (file) => `\uFEFF${file}`],
  ['po', 'in UTF-16', (file) => Buffer.from(`\uFEFF${file}`, 'utf16le')],
  ['po', 'with long lines cut', (file) => file.replace(/(?<=^msg\w+ )"(?=..)(?=.*"$)/gmu, '""\n"')],
  ['po', 'with comments in another order', (file) => file.replace(/^(#\. .*\n)(#\. .*\n)/gmu, '$2$1')],
  ['po', 'with flags', (file) => file.replace(/^msgctxt/gmu, '#, c-format\nmsgctxt')],
  [
    'po',
    'with obsolete entries',
    (file) => `${file}\n#~ msgctxt "goal.b.text"\n#~ msgid "x"\n#~ msgstr "y"\n`,
  ],
  ['xliff', 'with carriage returns', (file) => file.replaceAll('\n', '\r\n')],
  ['xliff', 'with a byte order mark', (file) => `\uFEFF${file}`],
  ['xliff', 'without what keeps white space', (file) => file.replaceAll(' xml:space="preserve"', '')],
  ['xliff', 'without states', (file) => file.replace(/ (?:state|subState)="[^"]*"/gu, '')],
  [
    'xliff',
    'with every state final',
    (file) => file.replace(/state="\w+"(?: subState="[^"]*")?/gu, 'state="final"'),
  ],
  ['xliff', 'without names', (file) => file.replace(/(<unit [^>]*) name="[^"]*"/gu, '$1')],
  [
    'xliff',
    'with attributes in another order',
    (file) => file.replace(/<unit (id="[^"]*") (name="[^"]*")/gu, '<unit $2 $1'),
  ],
  [
    'xliff',
    'with notes around its own',
    (file) =>
      file
        .replaceAll('<notes>', '<notes><note>0123456789ab</note>')
        .replaceAll('</notes>', '<note id="n" category="x">0123456789ab</note></notes>'),
  ],
  [
    'xliff',
    'with prefixes',
    (file) => file.replace(/<(\/?)(?=[a-z])/gu, '<$1x:').replace('xmlns=', 'xmlns:x='),
  ],
  [
    'xliff',
    'with white space around texts',
    (file) =>
      file.replace(/<target>/gu, '<target>\n          ').replaceAll('</target>', '\n        </target>'),
  ],
];

describe('a file that another program has saved', () => {
  const { id, at } = PLACES['in YAML'] ?? { id: '', at: () => repository({}) };

  test.each(SAVED)('as %s, %s', async (format, _, save) => {
    const file = await handedOut(at('Läget är *gott*.', 'Vanha'), format, 'fi-FI');
    const same = await takenBack(at('Läget är *gott*.', 'Vanha'), save(file), 'fi-FI');
    expect([same.plan.landed, same.plan.faults]).toEqual([[], []]);
    const newer = await takenBack(at('Läget är *gott*.', 'Uudempi'), save(file), 'fi-FI');
    expect(newer.plan.kept).toMatchObject([{ id, file: 'goals/a.yaml', line: 7 }]);
    const changed = await takenBack(
      at('Läget är *gott*.', 'Vanha'),
      save(file.replace('Vanha', 'Uusi')),
      'fi-FI',
    );
    expect(rawTexts(changed.after, 'fi-FI').get(id)).toBe('Uusi');
  });
});
