// Words of the program: every code in every language, with every kind of argument; and the choice of language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SEVERITY,
  type DiagnosticArgs,
  type DiagnosticCode,
  EnvironmentError,
  SAMPLE_ARGS,
} from '../src/diagnostics/index.js';
import {
  chooseUiLanguage,
  describeDiagnostic,
  diagnosticWordsFor,
  findingWordsFor,
  labelsFor,
  SLUGS,
  UI_LANGUAGES,
} from '../src/i18n/index.js';

type Variants = { [Code in DiagnosticCode]?: DiagnosticArgs[Code][] };

/** Besides the sample of each code: every value of an enumeration, and what may be left out. */
const VARIANTS: Variants = {
  S01: (
    [
      ...([
        'tab',
        'dash',
        'dashSpace',
        'colon',
        'repeated',
        'colonInText',
        'quote',
        'bracket',
        'comma',
      ] as const),
      ...([
        'start',
        'escape',
        'alias',
        'aliases',
        'tag',
        'key',
        'several',
        'deep',
        'unexpected',
        'other',
      ] as const),
    ] as const
  ).map((fault) => ({ fault })),
  S02: [{ key: '' }],
  S03: [
    { key: 'languages', expected: 'array', actual: 'sv' },
    { key: 'goals[1].weight', expected: '≥ 0', actual: '-1' },
    { key: 'weight', expected: '≤ 1', actual: '7' },
    { key: 'reports[1].approval.date', expected: '2021-09-15', actual: 'igår' },
    { key: 'units', expected: 'nonEmpty', actual: 'array' },
    { key: '', expected: 'object', actual: 'null' },
    { key: 'units[1].id', expected: 'id', actual: 'min enhet' },
    { key: 'policy', expected: 'strict | half | object', actual: 'hård' },
    { key: 'theme.colour', expected: 'string', actual: 'null', comment: '#5b2a6e' },
  ],
  S04: [
    { key: 'ägare', suggestion: undefined },
    { key: 'ägare', suggestion: undefined, known: ['unit', 'direction'] },
  ],
  S05: (
    ['theme', 'goal', 'measure', 'party', 'group', 'line', 'policy', 'report', 'chapter', 'template'] as const
  ).map((kind) => ({
    kind,
    id: 'okänd',
    suggestion: undefined,
  })),
  S06: (
    [
      'unit',
      'goal',
      'measure',
      'party',
      'group',
      'table',
      'line',
      'policy',
      'report',
      'chapter',
      'template',
    ] as const
  ).map((kind) => ({
    kind,
    id: 'samma',
  })),
  S07: [{ kind: 'goal', chain: ['a', 'a'] }],
  S25: (
    [
      'given',
      'fit',
      'perhaps',
      'list',
      'text',
      'partial',
      'label',
      'helper',
      'html',
      'raw',
      'else',
      'syntax',
    ] as const
  ).flatMap((fault) =>
    (fault === 'given' ? ['goal', ''] : ['goal']).map((of) => ({
      fault,
      name: 'unit.text',
      of,
      suggestion: undefined,
    })),
  ),
  S26: [{ what: 'view', version: '0', expected: '1' }],
  S27: [{ suggestion: undefined }],
  S28: (['word', 'language', 'role', 'page', 'pageNumber', 'alternative'] as const).map((lost) => ({
    lost,
    name: '<td>',
  })),
  G07: (['measureText', 'goalText', 'targetGone', 'measureGone', 'goalGone'] as const).map((what) => ({
    what,
    text: 'Svarstiden',
    before: 'Svarstid i dagar',
    now: 'Svarstid i veckor',
    plan: 'plan.json',
  })),
  G10: [{ word: 'ej mätt', assessment: 'notMet' }],
  G14: [{ text: 'Antalet besök', unit: '' }],
  G15: [{ text: '', measures: 101, limit: 100 }],
  G20: [{ text: 'Skolan', missing: ['reason'] }],
  G21: [{ text: 'Skolan', stated: 'improved', computed: 'unchanged' }],
  N02: (
    [
      ['mean', 'range'],
      ['mean', 'zero'],
      ['mean', 'negative'],
      ['thresholds', 'growth'],
      ['thresholds', 'strictBound'],
      ['thresholds', 'date'],
      ['mean', 'words'],
      ['mean', 'uncertain'],
      ['mean', 'unit'],
      ['mean', 'direction'],
      ['progress', 'baseline'],
    ] as const
  ).map(([asked, reason]) => ({ text: 'Svarstiden', asked, reason })),
  N03: (['between', 'outside', 'parts', 'missingTotal'] as const).map((what) => ({
    text: 'Anställda',
    what,
    period: '2021',
    total: '154',
    parts: ['74', '77'],
    expected: '151',
  })),
  N04: [
    { what: 'placeBeyond', text: 'Placering', rank: '27/26' },
    { what: 'population', text: 'Placering', rank: '4/25', period: '2021', expected: 26, missing: 0 },
    { what: 'placesChanged', text: 'Placering', ranks: ['14/24', '16/26'], percentiles: ['58 %', '62 %'] },
  ],
  N09: [{ text: 'Svarstiden', period: '2020', before: '14', now: '', report: 'report.json' }],
  N10: (['deviation', 'sign', 'parts'] as const).map((what) => ({
    text: 'Skolan',
    what,
    column: 'forecastDeviation',
    period: '2021',
    stated: '-8,0',
    computed: '-8,1',
  })),
  N11: (['values', 'target'] as const).map((against) => ({
    text: 'Skolan',
    value: '2,1 milj. €',
    expected: '−29,7 mnkr',
    against,
  })),
  N12: [{ text: 'Samtal', value: '901', target: '1 800', source: 'yaml' }],
  S17: [{ figure: 'figure goals.met av målen', suggestion: undefined }],
  S18: [
    { language: 'xx-long-tag', languages: ['sv'] },
    { language: 'fi', languages: ['sv', 'fl'], count: 88 },
  ],
  T01: [{ cells: 1, columns: 6 }],
  T02: [{ what: 'table' }, { what: 'measure' }],
  T17: [{ cells: ['value'], twice: ['70', '85'] }],
  T19: [{ what: 'heading' }],
  T04: [
    { heading: 'Mål', kinds: ['goal', 'target'], suggestion: undefined },
    { heading: '2021-H3', kinds: [], suggestion: undefined },
    { heading: '', kinds: [], suggestion: undefined, isGrouped: true },
  ],
  T20: [{ rows: 2, isChapter: true }],
  T05: (['page', 'title', 'link'] as const).map((what) => ({ what, text: 'se sidan 6' })),
  T06: [
    { what: 'html', text: '<font>' },
    { what: 'html', text: '<table>' },
    { what: 'softHyphen', text: 'mål' },
    { what: 'replacementCharacter', text: 'm�l' },
    ...(['noBreakSpace', 'invisible', 'privateUse', 'ligature', 'mixedWord', 'doubledWord'] as const).map(
      (what) => ({ what, text: 'mål', count: 3 }),
    ),
  ],
  S20: [{ codes: ['G04', 'G05'] }],
  S21: (['noCode', 'unknownCode', 'notSuppressible'] as const).map((what) => ({
    what,
    code: 'E05',
    suggestion: undefined,
  })),
  T07: [{ cells: 1 }],
  T10: [{ rows: 1 }],
  T11: [{ units: 0, themes: 1 }],
  T12: [
    {
      cells: [
        'id',
        'goal',
        'unitGoal',
        'measure',
        'outcome',
        'status',
        'forecast',
        'target',
        'baseline',
        'reason',
        'consequence',
        'correctiveAction',
        'motivation',
        'comment',
        'weight',
        'binding',
        'valueUnit',
        'direction',
        'trend',
        'author',
      ],
    },
  ],
  T14: (['forecast', 'binding', 'weight'] as const).map((column) => ({
    word: 'tja',
    column,
    suggestion: undefined,
  })),
  G01: (['goalWithoutMeasure', 'noUnit', 'noDirection', 'noPeriod'] as const).map((what) => ({
    what,
    text: 'Ett mål',
    source: 'yaml' as const,
  })),
  G04: [{ text: 'Ett mål', unit: '', stated: 'forecast' }],
  G02: [
    { text: 'Ett mål', unit: '', what: 'followUp' },
    { text: 'Ett mål', unit: '', what: 'followUp', period: '2021' },
    { text: 'Ett mål', unit: 'Enheten', what: 'total' },
    { text: 'Ett mål', unit: '', what: 'total' },
  ],
  G03: [
    { text: 'Ett mål', stated: 'notMet', computed: 'notAssessable' },
    { text: 'Ett mål', stated: 'met', computed: 'notAssessed' },
  ],
  G05: [{ text: 'Ett mål', missing: ['consequence'] }],
  G06: (['repeated', 'nearDuplicate'] as const).map((what) => ({ text: 'Ett mål', what })),
  G13: [{ word: 'uppfyllt', template: 'interim' }],
  G17: [{ text: 'Ett mål', missing: 'author' }],
  P01: (['withheld', 'undeclared'] as const).flatMap((what) =>
    [1, 3].map((cells) => ({ text: 'Placerade', what, cells, threshold: 5 })),
  ),
  P02: (['withheld', 'published'] as const).flatMap((what) =>
    [1, 3].map((cells) => ({ text: 'Placerade', what, cells })),
  ),
  P03: [1, 3].map((cells) => ({ text: 'Andel', base: 'Andel', cells })),
  L01: [{ months: 8, handedOver: '2021-11-30', what: 'handover' }],
  L02: (['ready', 'audited', 'council'] as const).map((what) => ({
    what,
    date: '2022-07-01',
    deadline: '2022-06-30',
    profile: 'fi-bokslut',
  })),
  L03: [{ what: 'group', part: '', sv: 'koncernen', fi: 'konserni', profile: 'se-ar' }],
  L04: (
    [
      'missingRow',
      'extraRow',
      'countsDiffer',
      'missingFile',
      'missingChapter',
      'missingLanguage',
      'missingUnit',
      'stale',
      'orphan',
      'untranslated',
      'abridged',
    ] as const
  ).map((gap) => ({
    gap,
    language: 'fi-FI',
    text: 'vuxna',
  })),
  L05: (['passage', 'heading', 'file'] as const).map((what) => ({
    language: 'fi-FI',
    other: 'sv',
    text: 'Målet är klart',
    what,
  })),
  L06: (
    [
      'imageWithoutText',
      'imageTextIsFileName',
      'bareAddress',
      'headingLevel',
      'symbolOnly',
      'colourOnly',
      'tableWithoutHead',
    ] as const
  ).map((what) => ({ what, text: 'diagram' })),
  L11: [
    { what: 'link', source: 'sv-FI', language: 'fi-FI', values: ['https://a.fi', ''] },
    { what: 'footnote', source: 'sv-FI', language: 'fi-FI', values: ['', '[^1]'] },
    { what: 'placeholder', source: 'sv', language: 'en', values: ['{{figure goals.met}}', ''] },
  ],
  S13: [{ what: 'goals/vuxna.docx', isDocument: true }],
  S14: [{ isWholeReport: true }],
  S15: [
    { path: 'templates/interrim', suggestion: 'interim' },
    { path: 'templates/parallel', suggestion: undefined, isOfEdition: true },
    { path: 'git:plan', suggestion: undefined },
    { path: 'report.yaml', suggestion: undefined, isComparison: true },
  ],
  E02: [
    { tried: [] },
    ...(['otherSystem', 'noGlibc', 'notInstalled', 'damaged'] as const).map((bundled) => ({
      tried: [],
      bundled,
    })),
  ],
  E03: [
    { path: 'dist', reason: 'notOurs' },
    { path: 'dist', reason: 'noSpace' },
  ],
  E04: [
    { browser: 'chrome', reason: 'it gave no reason' },
    { browser: 'chrome', reason: 'it may not be started' },
  ],
  E05: [{ pages: 1, characters: 0, cause: 'nothingShown' }],
  E10: [
    { path: 'a.md', reason: 'okänt' },
    { path: 'a.md', reason: 'changing' },
  ],
  E06: [{ path: 'report.yaml', isFile: true }],
  E09: [
    { id: 'economy', suggestion: undefined, isEconomy: true },
    { id: 'x', suggestion: undefined },
  ],
  E08: [
    'no such template',
    'interim/a.hbs: outside the folder of templates',
    'interim/a.hbs: not UTF-8 text',
  ].map((message) => ({ template: 'interim', message })),
  E13: [{ reason: 'okänt' }],
  E14: [
    { path: '/tmp', reason: 'okänt' },
    { path: '/tmp', reason: 'noexec' },
  ],
  E07: [
    { flag: '--out', value: '', allowed: [] },
    { flag: '--against', value: 'git:plan', allowed: [] },
    { flag: '--against', value: 'report.yaml', allowed: [] },
  ],
};

const CODES = Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[];

function samplesOf(code: DiagnosticCode): DiagnosticArgs[DiagnosticCode][] {
  return [SAMPLE_ARGS[code], ...(VARIANTS[code] ?? [])];
}

/** What people write in report.yaml and in YAML, between quotation marks. */
const WRITTEN_IN_SOURCES =
  /[”“](?:handedOver|audited|approval|report-ignore [^”]*|weightedMean|notAssessable|partlyFrom|budgetMinusOutcome|\w+: [^”]*)”|policy: \{.*\}/g;

/** What every sentence for people must be, in whatever language. */
function expectReadable(sentence: string): void {
  expect(sentence).not.toBe('');
  expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object|\s\s|^\s|\s$/);
  // A word of ours in camel case, other than what is to be written in report.yaml.
  expect(sentence.replace(WRITTEN_IN_SOURCES, '')).not.toMatch(/\b[a-z]+[A-Z][a-z]/);
  expect(sentence).not.toMatch(/\b(schema|skeema|parser|token)/i);
}

describe.each(UI_LANGUAGES)('words in %s', (language) => {
  it.each(CODES)('%s says what is and what to do', (code) => {
    const words = diagnosticWordsFor(language)[code];
    for (const args of samplesOf(code)) {
      const { message, fix } = describeDiagnostic({ code, args }, language);
      expectReadable(message);
      expect(message).not.toMatch(/[.!]$/);
      expect(message[0]).toBe(message[0]?.toUpperCase());
      expectReadable(fix);
      expect(fix).toMatch(/[.?]$/);
    }
    for (const sentence of [words.title, words.why, words.fix()]) expectReadable(sentence);
    expect(words.title).not.toMatch(/[.!?]$/);
    expect(words.why).toMatch(/\.$/);
    expect(words.fix()).toMatch(/\.$/);
  });
});

it.each(CODES)('%s is translated', (code) => {
  for (const args of samplesOf(code)) {
    const messages = UI_LANGUAGES.map((language) => describeDiagnostic({ code, args }, language).message);
    expect(new Set(messages).size, messages[0]).toBe(UI_LANGUAGES.length);
  }
  const words = UI_LANGUAGES.map((language) => diagnosticWordsFor(language)[code]);
  expect(new Set(words.map((each) => each.title)).size).toBe(UI_LANGUAGES.length);
  expect(new Set(words.map((each) => each.why)).size).toBe(UI_LANGUAGES.length);
  expect(new Set(words.map((each) => each.fix())).size).toBe(UI_LANGUAGES.length);
});

/** Arguments that are put into words of ours, so that they do not stand verbatim in the sentence. */
const WORDED: Partial<Record<DiagnosticCode, string[]>> = {
  S01: ['fault'],
  S03: ['expected'],
  S05: ['kind'],
  S06: ['kind'],
  S07: ['kind'],
  S19: ['languages'],
  S21: ['what'],
  S23: ['reason'],
  S25: ['fault'],
  S26: ['what'],
  S28: ['lost'],
  T02: ['what'],
  T05: ['what'],
  T06: ['what', 'count'],
  T12: ['cells'],
  T14: ['column'],
  T17: ['cells'],
  G01: ['what', 'source'],
  G02: ['what'],
  G03: ['stated', 'computed'],
  G04: ['stated'],
  G05: ['missing'],
  G06: ['what'],
  G07: ['what'],
  G08: ['years'],
  G10: ['assessment'],
  G13: ['template'],
  G17: ['missing'],
  G20: ['missing'],
  G21: ['stated', 'computed'],
  N02: ['asked', 'reason'],
  N03: ['what'],
  N04: ['what'],
  N10: ['what', 'column'],
  N11: ['against'],
  N12: ['source'],
  P01: ['what', 'cells'],
  P02: ['what', 'cells'],
  P03: ['cells'],
  P04: ['why'],
  P05: ['kind', 'where'],
  P06: ['where'],
  P07: ['what'],
  L01: ['what'],
  L02: ['what'],
  L03: ['what'],
  L04: ['gap', 'language'],
  L05: ['language', 'other', 'what'],
  L06: ['what'],
  L07: ['what'],
  L09: ['field', 'language'],
  L10: ['language', 'need'],
  L11: ['what', 'source', 'language'],
  S24: ['fault'],
  L15: ['ground', 'least'],
  L16: ['what'],
  L17: ['what'],
  L18: ['what', 'name'],
  E03: ['reason'],
  E05: ['cause'],
  E10: ['reason'],
  E13: ['reason'],
  E14: ['reason'],
  E15: ['reason'],
  E16: ['reason'],
  E11: ['reason'],
};

it.each(CODES)('%s uses each of its arguments', (code) => {
  const args = SAMPLE_ARGS[code];
  for (const language of UI_LANGUAGES) {
    const { message, fix } = describeDiagnostic({ code, args }, language);
    for (const [name, value] of Object.entries(args)) {
      if (WORDED[code]?.includes(name) || value === undefined) continue;
      for (const part of [value].flat()) expect(`${message} ${fix}`).toContain(String(part));
    }
  }
});

it.each([
  ['<14 % (2024)', true],
  ['<14 % (2024) <15 % (2025)', true],
  ['minst 90', true],
  ['högst 10 dagar', true],
  ['vähintään 80 %', true],
  ['95', true],
  ['Minst 90 barn får plats', false],
  ['Färre väntar', false],
  ['2030 är kommunen klimatneutral', false],
  ['radgivning', false],
])('of a missing goal %s asks whether it is a target: %s', (id, isAsked) => {
  const named = { sv: 'Målvärde', fi: 'Tavoitetaso', en: 'Target value' };
  for (const language of UI_LANGUAGES) {
    const args = { kind: 'goal' as const, id, suggestion: undefined };
    const { fix } = describeDiagnostic({ code: 'S05', args }, language);
    expect(fix.includes(named[language])).toBe(isAsked);
  }
});

it.each([
  ['markdown', 'direction=lower', 'direction: lower'],
  ['yaml', 'direction: lower', 'direction=lower'],
] as const)('writes a direction as %s has it: %s', (source, form, other) => {
  for (const language of UI_LANGUAGES) {
    const args = { what: 'noDirection' as const, text: 'Svarstiden', source };
    const { fix } = describeDiagnostic({ code: 'G01', args }, language);
    expect(fix).toContain(form);
    expect(fix).not.toContain(other);
  }
});

it.each([
  ['here', 'src/i18n', /\ben\b.*\.ts$/, /\p{L}'(?:s|t|re|ve)\b/u],
  ['in the examples', 'examples', /\.en\.md$|\.yaml$/, /\p{L}'(?:s\b|\s)/u],
])('writes an English apostrophe in one way, %s', (_, folder, named, straight) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => named.test(path));
  expect(files.length).toBeGreaterThan(10);
  const lines = files.flatMap((path) => readFileSync(join(folder, path), 'utf8').split('\n'));
  // Comments are for those who read the code.
  expect(lines.filter((line) => straight.test(line) && !/^\s*(?:\/\/|\/?\*|# )/u.test(line))).toEqual([]);
});

it('gives the article of an English name a small letter within a sentence', () => {
  const { 'units.partOf': partOf } = labelsFor('en');
  expect(['The Social Welfare Board', 'Theatres', 'Socialnämnden'].map((unit) => partOf({ unit }))).toEqual([
    'Part of the Social Welfare Board',
    'Part of Theatres',
    'Part of Socialnämnden',
  ]);
});

it('cuts a long quotation at a word and keeps it on one line', () => {
  const text =
    'Vi främjar\nkommuninvånarnas möjligheter att delta i planeringen av tjänsterna och att påverka dem i tid';
  const { message } = describeDiagnostic({ code: 'T03', args: { text } }, 'sv');
  expect(message).toBe(
    'Målet ”Vi främjar kommuninvånarnas möjligheter att delta i planeringen av tjänsterna …” ser avhugget ut, väntat var en hel mening',
  );
});

it('names codes in addresses once and for all', () => {
  const slugs = Object.values(SLUGS);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe('the line that sums up', () => {
  it.each([
    ['sv', '3 fel, 2 varningar, 1 anmärkning i 2 filer'],
    ['fi', '3 virhettä, 2 varoitusta, 1 huomautus 2 tiedostossa'],
    ['en', '3 errors, 2 warnings, 1 note in 2 files'],
  ] as const)('in %s', (language, sentence) => {
    expect(findingWordsFor(language).summary({ errors: 3, warnings: 2, notes: 1, files: 2 })).toBe(sentence);
  });

  it('leaves out what there is none of', () => {
    expect(findingWordsFor('sv').summary({ errors: 0, warnings: 1, notes: 0, files: 1 })).toBe(
      '1 varning i 1 fil',
    );
  });
});

describe('the language of the program', () => {
  it.each([
    ['sv', {}, 'sv'],
    ['fi-FI', { LANG: 'sv_SE.UTF-8' }, 'fi'],
    [undefined, { MALTAL_LANG: 'fi', LC_ALL: 'sv_SE.UTF-8' }, 'fi'],
    [undefined, { LC_ALL: 'fi_FI.UTF-8', LANG: 'sv_SE.UTF-8' }, 'fi'],
    [undefined, { LC_ALL: '', LC_MESSAGES: 'sv_FI@euro', LANG: 'fi_FI' }, 'sv'],
    [undefined, { LANG: 'sv_FI.UTF-8' }, 'sv'],
    [undefined, { LC_ALL: 'C', LANG: 'sv_FI.UTF-8' }, 'en'],
    [undefined, { LANG: 'POSIX' }, 'en'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
    [undefined, {}, 'en'],
    [undefined, { LANG: 'fil_PH' }, 'en'],
  ] as const)('flag %s and environment %o give %s', (flag, env, expected) => {
    expect(chooseUiLanguage(flag, env)).toBe(expected);
  });

  it('is that of the system where the environment says nothing', () => {
    expect(chooseUiLanguage(undefined, {}, 'sv-FI')).toBe('sv');
    expect(chooseUiLanguage(undefined, { LANG: 'en_GB' }, 'sv-FI')).toBe('en');
  });

  it('refuses a flag it has no words for', () => {
    expect(() => chooseUiLanguage('de', {})).toThrow(EnvironmentError);
  });
});

// *Mål* is a goal; in one report a target has one name, wherever it stands.
it.each([
  ['sv-SE', 'Målvärde'],
  ['sv-FI', 'Målnivå'],
  ['fi-FI', 'Tavoitetaso'],
  ['en', 'Target'],
])('a target has one name in %s', (language, name) => {
  const labels = labelsFor(language);
  const period = '2016';
  expect(labels['column.target']).toBe(name);
  expect(labels['leadIn.target']({ period })).toBe(`${name} 2016`);
  expect(labels['measure.target']({ period })).toBe(`${name} 2016`);
  expect(labels['chart.target']({ period })).toBe(`${name} 2016`);
  expect(labels['chart.says.target']({ period, value: '1' })).toBe(`${name} 2016: 1.`);
  const within = name.toLowerCase();
  for (const text of [
    labels['measure.caption']({ unit: '' }),
    labels['measure.dashAndTarget'],
    labels['none.noTarget'],
    labels['none.notComparable'],
    labels['none.accumulates'],
  ])
    expect(text.toLowerCase()).toContain(within);
});

// What somebody has most likely meant by a period that cannot be read, said where it stands: in a heading and in YAML.
it.each([
  ['2026-1H', '2026-H1'],
  ['2026-H3', '2026-H1'],
  ['2026H1', '2026-H1'],
  ['2T 2026', '2026-T2'],
  ['Utfall 2026 q3', '2026-Q3'],
  ['2026-T4', undefined],
  ['2026-Q4', undefined],
  ['2026-13', undefined],
  ['Utfall 1H', undefined],
  ['1H 2025 och 2026', undefined],
])('of the period %s it is asked whether %s was meant', (text, expected) => {
  const { S16, T04 } = diagnosticWordsFor('en');
  const question =
    expected === undefined ? /^(?!Did you mean)/u : new RegExp(`^Did you mean “${expected}”`, 'u');
  expect(S16.fix({ text })).toMatch(question);
  expect(T04.fix({ heading: text, kinds: [], suggestion: undefined })).toMatch(question);
});

it('how a period is written is said of a heading that names a year, of the same one', () => {
  const { T04 } = diagnosticWordsFor('en');
  const fixOf = (heading: string) => T04.fix({ heading, kinds: [], suggestion: undefined });
  expect(fixOf('halvår 2026')).toMatch(
    /^If it is a period, write it as “1–6 2026”.*Otherwise: change the heading/u,
  );
  expect(fixOf('Känslan')).toMatch(/^Change the heading/u);
});
