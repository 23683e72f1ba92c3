// What translations.yaml says, and what the rules say of it: stale, orphan, untranslated, abridged, not ready.
import { describe, expect, test } from 'vitest';
import { type TranslationState, textHash, translationsOf } from '../src/model/index.js';
import { analyse } from '../src/pipeline.js';
import { acceptTranslations, writeTranslations } from '../src/translate/index.js';
import { exampleFiles, repositoryOf } from './support/translate-fixture.js';

const hash = (plain: string) => textHash({ plain });
const LONG_SWEDISH =
  'Mottagningen har varit öppen varje vecka under hela halvåret. Köerna har blivit kortare. Nu kan nästan alla få en tid inom tre dagar, och de som behöver det får hjälp samma dag.';
const LONG_FINNISH =
  'Vastaanotto on ollut avoinna joka viikko koko alkuvuoden. Jonot ovat lyhentyneet. Nyt lähes kaikki saavat ajan kolmen päivän kuluessa, ja sitä tarvitsevat saavat apua samana päivänä.';

interface Texts {
  sv?: string;
  fi?: string;
  need?: string;
  entries?: string;
}

/** One measure with an outcome in two languages. */
function files({ sv = LONG_SWEDISH, fi = LONG_FINNISH, need = 'any', entries }: Texts) {
  const outcome = [sv && `sv: ${JSON.stringify(sv)}`, fi && `fi: ${JSON.stringify(fi)}`]
    .filter(Boolean)
    .join(', ');
  return [
    {
      path: 'report.yaml',
      text: `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkilä }, kind: municipality, country: FI }
languages: [sv-FI, fi-FI]
units: [{ id: enhet, name: { sv: Enheten, fi: Yksikkö } }]
reports:
  - id: delar
    kind: interim
    period: 2021-H1
    title: { sv: Delårsrapport, fi: Osavuosikatsaus }
    translation: ${need}
`,
    },
    {
      path: 'goals/a.yaml',
      text: `version: 1
goals:
  - id: mal
    theme: vardag
    text: { sv: Det är lätt att få kontakt, fi: Meihin saa helposti yhteyden }
    measures:
      - id: m
        kind: activity
        carriedBy: [enhet]
        text: { sv: Mottagningen ordnas, fi: Vastaanotto järjestetään }
        followUps: [{ unit: enhet, period: 2021-H1, outcome: { ${outcome} } }]
`,
    },
    ...(entries === undefined
      ? []
      : [
          {
            path: 'translations.yaml',
            text: `version: 1\ntranslations:\n  fi-FI:\n${entries}`,
          },
        ]),
  ];
}

const ID = 'measure.m.followUp.enhet.2021-H1.outcome';
const entry = (source: string, more = '') => `    ${ID}: { source: "${source}"${more} }\n`;

function said(texts: Texts): string[] {
  const sources = { files: files(texts), assets: [] };
  return analyse(sources).findings.flatMap((finding) =>
    finding.code === 'L04' ? [finding.args.gap] : finding.code === 'L10' ? ['L10'] : [],
  );
}

describe('L04', () => {
  test.each<[string, Texts, string[]]>([
    ['nothing to say', {}, []],
    ['missing', { fi: '' }, ['missingText']],
    ['current by translations.yaml', { entries: entry(hash(LONG_SWEDISH)) }, []],
    ['stale', { entries: entry(hash('Annat')) }, ['stale']],
    ['accepted, and then changed', { entries: entry(hash('Annat'), ', reviewed: true') }, ['stale']],
    [
      'an entry of a text that is gone',
      { entries: `    goal.borta.text: { source: "${hash('x')}" }\n` },
      ['orphan'],
    ],
    [
      'all entries of a measure that is gone, once',
      {
        entries: ['text', 'action.1', 'source']
          .map((field) => `    measure.borta.${field}: { source: "${hash('x')}" }\n`)
          .join(''),
      },
      ['orphan'],
    ],
    ['a translation whose source is gone', { sv: '', entries: entry(hash('Annat')) }, ['orphan']],
    ['only the translation was ever written', { sv: '' }, ['missingText']],
    ['the words of the source', { fi: LONG_SWEDISH }, ['untranslated']],
    [
      'the same words on purpose',
      { fi: LONG_SWEDISH, entries: entry(hash(LONG_SWEDISH), ', equal: true') },
      [],
    ],
    [
      'names and numbers are no words',
      { sv: 'Helsinki Region Transport: 12 + 3', fi: 'Helsinki Region Transport: 12 + 3' },
      [],
    ],
    ['two words', { sv: 'se bilaga', fi: 'se bilaga' }, []],
    ['half of the sentences', { fi: 'Vastaanotto on ollut avoinna joka viikko.' }, ['abridged']],
    [
      'short, and accepted',
      {
        fi: 'Vastaanotto on ollut avoinna joka viikko.',
        entries: entry(hash(LONG_SWEDISH), ', reviewed: true'),
      },
      [],
    ],
    ['short as its source', { sv: 'Allt går bra hos oss.', fi: 'Ok.' }, []],
  ])('%s', (_, texts, expected) => expect(said(texts)).toEqual(expected));
});

test('a source edition that is gone is said once for its texts', () => {
  const before = repositoryOf(exampleFiles('lovisa').filter(({ path }) => path !== 'goals/vuxna.sv.md'));
  const ofFile = analyse({ files: before.files, assets: [] }).findings.filter(
    ({ code, place }) => code === 'L04' && place.file === 'goals/vuxna.fi.md',
  );
  expect(ofFile.map(({ args }) => args)).toMatchObject([{ gap: 'missingFile', text: 'goals/vuxna.sv.md' }]);
});

describe('L10', () => {
  test.each<[string, Texts, boolean]>([
    ['any asks nothing', { fi: '' }, false],
    ['complete: missing', { fi: '', need: 'complete' }, true],
    ['complete: stale is complete', { need: 'complete', entries: entry(hash('Annat')) }, false],
    ['current: stale', { need: 'current', entries: entry(hash('Annat')) }, true],
    ['current', { need: 'current' }, false],
    ['reviewed: nobody has accepted it', { need: 'reviewed' }, true],
  ])('%s', (_, texts, isFound) => expect(said(texts).includes('L10')).toBe(isFound));

  test('counts what stands in the way, and is quiet when all is accepted', () => {
    const own = repositoryOf(files({ need: 'reviewed', entries: entry(hash('Annat')) }));
    const finding = analyse({ files: own.files, assets: [] }).findings.find(({ code }) => code === 'L10');
    expect(finding).toMatchObject({
      severity: 'error',
      args: { report: 'delar', language: 'fi-FI', need: 'reviewed', missing: 0, stale: 1, unreviewed: 5 },
    });
    const { translations } = acceptTranslations(own.report, {
      languages: undefined,
      names: undefined,
      asEqual: false,
    });
    const text = writeTranslations(translations, own.report.languages);
    const accepted = own.files.map((file) => (file.path === 'translations.yaml' ? { ...file, text } : file));
    expect(analyse({ files: accepted, assets: [] }).findings).toEqual([]);
  });
});

describe('accepting', () => {
  const states = (own: ReturnType<typeof repositoryOf>): Record<string, TranslationState> =>
    Object.fromEntries(translationsOf(own.report).map(({ id, state }) => [id, state]));

  test.each<[string, string[], string[], string[]]>([
    ['an id', [ID], [ID], []],
    ['the beginning of ids', ['measure.m'], ['measure.m.text', ID], []],
    ['a file', ['goals/a.yaml'], ['goal.mal.text', 'measure.m.text', ID], []],
    ['something unknown', ['mal'], [], ['mal']],
  ])('by %s', (_, names, expected, unknown) => {
    const own = repositoryOf(files({}));
    const result = acceptTranslations(own.report, { languages: undefined, names, asEqual: false });
    const text = writeTranslations(result.translations, own.report.languages);
    const now = states(repositoryOf([...own.files, { path: 'translations.yaml', text }]));
    expect(Object.keys(now).filter((id) => now[id] === 'reviewed')).toEqual(expected);
    expect(result.unknown).toEqual(unknown);
  });

  test('as equal needs equal words', () => {
    const own = repositoryOf(files({ fi: LONG_SWEDISH }));
    const result = acceptTranslations(own.report, {
      languages: undefined,
      names: [ID, 'measure.m.text'],
      asEqual: true,
    });
    expect(result.different).toEqual(['measure.m.text']);
    expect([...(result.translations.get('fi-FI')?.keys() ?? [])]).toEqual([ID]);
  });

  test('everything drops the entries of texts that are gone', () => {
    const own = repositoryOf(files({ entries: `    goal.borta.text: { source: "${hash('x')}" }\n` }));
    const result = acceptTranslations(own.report, { languages: undefined, names: undefined, asEqual: false });
    expect(result.dropped).toBe(1);
    expect(result.translations.get('fi-FI')?.has('goal.borta.text')).toBe(false);
  });
});

describe('the texts of a chapter', () => {
  const chapter = (sv: string, fi: string, entries = '') => {
    const [config] = files({});
    return repositoryOf([
      { path: 'report.yaml', text: config?.text ?? '' },
      { path: 'text/kap.sv.md', text: `# Kapitel\n\n${sv}\n` },
      { path: 'text/kap.fi.md', text: `# Luku\n\n${fi}\n` },
      ...(entries === ''
        ? []
        : [{ path: 'translations.yaml', text: `version: 1\ntranslations:\n  fi-FI:\n${entries}` }]),
    ]);
  };
  const stateOf = (own: ReturnType<typeof chapter>) =>
    translationsOf(own.report).flatMap(({ id, state }) =>
      id.startsWith('chapter.kap.') ? [`${id} ${state}`] : [],
    );
  const both = `    chapter.kap.p1: { source: "${hash('Ett.')}", reviewed: true }\n    chapter.kap.p2: { source: "${hash('Två.')}", reviewed: true }\n`;

  test('that have only moved are as they were', () => {
    expect(stateOf(chapter('Nytt.\n\nEtt.\n\nTvå.', 'Uutta.\n\nYksi.\n\nKaksi.', both)).slice(1)).toEqual([
      'chapter.kap.p1 stale',
      'chapter.kap.p2 reviewed',
      'chapter.kap.p3 reviewed',
    ]);
  });

  test('are one text where the editions are not parallel, stale when the source has something new', () => {
    expect(stateOf(chapter('Nytt.\n\nEtt.\n\nTvå.', 'Yksi.\n\nKaksi.', both)).slice(1)).toEqual([
      'chapter.kap.body stale',
    ]);
    expect(stateOf(chapter('Ett.\n\nTvå.', 'Yksi, kaksi.', both)).slice(1)).toEqual([
      'chapter.kap.body unreviewed',
    ]);
  });
});

describe('translations.yaml', () => {
  test('is written sorted, one line per text, and read back as it was', () => {
    const own = repositoryOf(
      files({
        entries: `    "a: b": { source: "${hash('1')}", previous: "Rad \\"ett\\"\\nrad två" }\n${entry(hash('2'), ', equal: true')}`,
      }),
    );
    const text = writeTranslations(own.report.translations ?? new Map(), own.report.languages);
    expect(text.split('\n').slice(3, 6)).toEqual([
      '  fi-FI:',
      `    "a: b": { source: "${hash('1')}", previous: "Rad \\"ett\\"\\nrad två" }`,
      `    ${ID}: { source: "${hash('2')}", equal: true }`,
    ]);
    const again = repositoryOf([...own.files.slice(0, -1), { path: 'translations.yaml', text }]);
    expect(writeTranslations(again.report.translations ?? new Map(), again.report.languages)).toBe(text);
  });

  test.each<[string, string, string[]]>([
    ['a hash that is none', '    a: { source: x }\n', ['S03']],
    ['an unknown field', `    a: { source: "${hash('x')}", read: true }\n`, ['S04']],
    ['a language that the report does not have', `  de:\n    a: { source: "${hash('x')}" }\n`, ['S18']],
    ['no YAML', '    a: [\n', ['S01']],
  ])('with %s is a finding', (_, entries, expected) => {
    const codes = analyse({ files: files({ entries }), assets: [] }).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('S'))).toEqual(expected);
  });
});
