// Named profiles: what they set, in which order, which reports their calendar and headings are asked of, their pages.
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEVERITY, type DiagnosticCode } from '../src/diagnostics/index.js';
import { profilePage, profilePages } from '../src/explain/index.js';
import { UI_LANGUAGES } from '../src/i18n/index.js';
import { HEADINGS, PROFILE_NAMES, PROFILES } from '../src/model/index.js';
import { analyse } from '../src/pipeline.js';
import { readSources } from '../src/source/index.js';
import { answer } from './support/answer.js';
import { exampleSources } from './support/example-repository.js';
import { readRepository, told } from './support/read-repository.js';
import { newRepository, PROJECT } from './support/run-cli.js';

const CODES = Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[];
const config = (country: string, more: string) => `version: 1
organisation: { name: Exempelstad, country: ${country} }
languages: [sv]
${more}
`;
const read = (country: string, more: string) =>
  readRepository({
    'report.yaml': config(country, more),
    'goals/a.yaml': 'version: 1\ngoals: [{ id: g, theme: t, text: Mål, measures: [{ text: M }] }]\n',
  });

describe('profile:', () => {
  it.each<[text: string, L04: string | undefined, L02: string | undefined]>([
    ['', undefined, undefined],
    ['profile: fi-bokslut', 'error', 'warning'],
    ['profile: [fi-bokslut, draft]', 'off', 'off'],
    ['profile: [draft, fi-bokslut]', 'error', 'warning'],
    ['profile: [fi-bokslut, draft]\nrules: { L04: note }', 'note', 'off'],
    ['profile: fi-bokslut\nrules: { L04: { only: [goals/] } }', 'error', 'warning'],
  ])('%s', (text, L04, L02) => {
    const { report: read1, diagnostics } = read('FI', text);
    expect(diagnostics).toEqual([]);
    expect([read1.rules.L04?.severity, read1.rules.L02?.severity]).toEqual([L04, L02]);
  });

  it.each([
    ['an unknown name', 'profile: «hard»'],
    ['an unknown name among others', 'profile: [strict, «hard»]'],
    ['one of another country', 'profile: «se-ar»'],
    ['one of another country among others', 'profile: [draft, «se-delar»]'],
    ['an empty list', 'profile: «[]»'],
  ])('is told of %s', (_what, marked) => {
    const fault = /«(.*)»/u.exec(marked)?.[1] ?? '';
    expect(told(read('FI', marked.replace(/[«»]/gu, '')))).toEqual([`S03 ${fault}`]);
  });

  it('names in its finding what fits the country', () => {
    expect(read('SE', 'profile: fi-bokslut').diagnostics).toMatchObject([
      { args: { expected: 'se-delar | se-ar | strict | draft', actual: 'fi-bokslut' } },
    ]);
  });

  it('may be added from outside, after those of report.yaml and before rules', () => {
    const { sources } = exampleSources({
      'report.yaml': config('FI', 'profile: strict\nrules: { G05: note }'),
    });
    const { rules } = analyse(sources, [], [], ['draft']).report;
    expect([rules.G02, rules.G03, rules.G05]).toEqual([
      { severity: 'off' },
      { severity: 'error' },
      { severity: 'note' },
    ]);
  });

  it('added from outside holds for single files, too', () => {
    const files = exampleSources({}).sources.files.filter(({ path }) => path !== 'report.yaml');
    expect(analyse({ files, assets: [] }, [], [], ['strict']).report.rules.G05).toEqual({
      severity: 'error',
    });
  });
});

describe('strict', () => {
  it.each(CODES.filter((code) => !code.startsWith('E')))(
    'makes more of %s, unless it is an error',
    (code) => {
      const usual = DEFAULT_SEVERITY[code];
      const set = PROFILES.strict.rules[code];
      const expected =
        usual === 'error' || code === 'S13' ? undefined : usual === 'warning' ? 'error' : 'warning';
      expect(set).toBe(expected);
    },
  );
});

describe.each(['lovisa', 'huddinge', 'helsingfors'])('the example %s', (name) => {
  it('is clean under strict', async () => {
    const { value, diagnostics } = await readSources(`${PROJECT}/examples/${name}`);
    expect(analyse(value, diagnostics, [], ['strict']).findings).toEqual([]);
  });
});

describe('draft', () => {
  it('stops nobody with what it sets, and leaves privacy as it is', () => {
    expect(new Set(Object.values(PROFILES.draft.rules))).toEqual(new Set(['note', 'off']));
    expect(Object.keys(PROFILES.draft.rules).filter((code) => code.startsWith('P'))).toEqual([]);
  });
});

/** Findings of L02 and L03 alone, as `code what` with what is expected. */
function calendar(
  country: string,
  kind: string,
  profile: string,
  publication: string,
  more: Record<string, string> = {},
) {
  const { sources } = exampleSources({
    'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: ${kind}, country: ${country} }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
profile: ${profile}
reports:
  - { id: rapport, title: Rapport, ${publication} }
`,
    ...more,
  });
  return analyse(sources).findings.flatMap(({ code, args }) =>
    code === 'L02' || code === 'L03' ? [{ code, ...args }] : [],
  );
}
const deadlinesOf = (...args: Parameters<typeof calendar>) =>
  calendar(...args).flatMap((each) =>
    each.code === 'L02'
      ? [`${each.what} ${'date' in each ? each.date : ''} ${'deadline' in each ? each.deadline : ''}`]
      : [],
  );

describe('L02, the calendar', () => {
  const ANNUAL = 'kind: annual, period: 2021';
  it.each<
    [
      what: string,
      country: 'SE' | 'FI',
      kind: string,
      profile: string,
      publication: string,
      expected: string[],
    ]
  >([
    ['on the last day', 'SE', 'municipality', 'se-ar', `${ANNUAL}, handedOver: 2022-04-15`, []],
    [
      'on the day after',
      'SE',
      'municipality',
      'se-ar',
      `${ANNUAL}, handedOver: 2022-04-16`,
      ['councilAndAuditors 2022-04-16 2022-04-15'],
    ],
    ['without any day', 'SE', 'municipality', 'se-ar', ANNUAL, []],
    [
      'when the council approves late',
      'SE',
      'region',
      'se-ar',
      `${ANNUAL}, approval: { board: Kommunfullmäktige, date: 2022-06-01 }`,
      ['councilAndAuditors 2022-06-01 2022-04-15'],
    ],
    [
      'when the council approves late what it got in time',
      'SE',
      'region',
      'se-ar',
      `${ANNUAL}, handedOver: 2022-04-01, approval: { board: Kommunfullmäktige, date: 2022-06-01 }`,
      [],
    ],
    ['for a board', 'SE', 'board', 'se-ar', `${ANNUAL}, handedOver: 2022-06-01`, []],
    [
      'for an interim report',
      'SE',
      'municipality',
      'se-ar',
      'kind: interim, period: 2021-H1, handedOver: 2022-06-01',
      [],
    ],
    [
      'signed in time',
      'FI',
      'municipality',
      'fi-bokslut',
      `${ANNUAL}, approval: { board: Stadsstyrelsen, date: 2022-03-31 }, audited: 2022-05-31, handedOver: 2022-06-30`,
      [],
    ],
    [
      'signed, audited and handed over late',
      'FI',
      'jointAuthority',
      'fi-bokslut',
      `${ANNUAL}, approval: { board: Styrelsen, date: 2022-04-01 }, audited: 2022-06-01, handedOver: 2022-07-01`,
      ['council 2022-07-01 2022-06-30', 'audited 2022-06-01 2022-05-31', 'ready 2022-04-01 2022-03-31'],
    ],
    [
      'approved by the council',
      'FI',
      'municipality',
      'fi-bokslut',
      `${ANNUAL}, approval: { board: Stadsfullmäktige, date: 2022-06-13 }`,
      [],
    ],
    [
      'approved late by the council',
      'FI',
      'municipality',
      'fi-bokslut',
      `${ANNUAL}, approval: { board: Kaupunginvaltuusto, date: 2022-08-13 }`,
      ['council 2022-08-13 2022-06-30'],
    ],
    ['with no profile that has one', 'FI', 'municipality', 'strict', `${ANNUAL}, handedOver: 2023-07-01`, []],
  ])('%s', (_what, country, kind, profile, publication, expected) => {
    expect(deadlinesOf(country, kind, profile, publication).sort()).toEqual([...expected].sort());
  });
});

describe('L03, headings', () => {
  const partsOf = (...args: Parameters<typeof calendar>) =>
    calendar(...args).flatMap((each) => ('part' in each ? [each.part || each.what] : []));
  const chapter = (headings: string[]) =>
    `# ${headings[0]}\n\nText.\n\n${headings
      .slice(1)
      .map((each) => `## ${each}\n\nText.\n`)
      .join('\n')}`;
  const interim = 'kind: interim, period: 2021-H1, chapters: [rapport]';

  it('asks for all of a profile, and for each once', () => {
    expect(partsOf('SE', 'municipality', 'se-delar', 'kind: interim, period: 2021-H1')).toEqual(
      PROFILES['se-delar'].headings.map(({ heading }) => heading),
    );
    expect(partsOf('SE', 'municipality', 'se-ar', 'kind: annual, period: 2021')).toContain('group');
  });

  it.each<[heading: string, part: string]>([
    ['Händelser av väsentlig betydelse', 'events'],
    ['Väsentliga händelser under och efter perioden', 'events'],
    ['Perioden i korthet: viktiga händelser', 'events'],
    ['Olennaiset tapahtumat', 'events'],
    ['Tilikauden olennaisia tapahtumia', 'events'],
    ['God ekonomisk hushållning och ekonomisk ställning', 'goodEconomy'],
    ['Balanskravsutredning', 'balanceRequirement'],
    ['Resultat- och balansräkning', 'balanceSheet'],
    ['Resultat- och balansräkning', 'income'],
    ['Balansräkningen', 'balanceSheet'],
    ['Förväntad utveckling {#framat}', 'expected'],
    ['Rapport\n\n**Förväntad utveckling**', 'expected'],
  ])('knows %s', (heading, part) => {
    const parts = partsOf('SE', 'municipality', 'se-delar', interim, {
      'text/rapport.sv.md': chapter(['Rapport', heading]),
    });
    expect(parts).not.toContain(part);
    expect(
      partsOf('SE', 'municipality', 'se-delar', interim, { 'text/rapport.sv.md': chapter([heading]) }),
    ).not.toContain(part);
  });

  it.each(['Händelser i vardagen', 'Ekonomi', 'Utveckling', 'Balans i livet', 'Resultat'])(
    'does not take %s for any',
    (heading) => {
      const parts = partsOf('SE', 'municipality', 'se-delar', interim, {
        'text/rapport.sv.md': chapter([heading]),
      });
      expect(parts).toHaveLength(PROFILES['se-delar'].headings.length);
    },
  );

  it('looks only at the chapters of the report', () => {
    const chapters = {
      'text/annat.sv.md': chapter(['Balansräkning']),
      'text/rapport.sv.md': chapter(['Rapport']),
    };
    expect(partsOf('SE', 'municipality', 'se-delar', interim, chapters)).toContain('balanceSheet');
  });

  it.each(['Koncernens mål', 'Konsernin tavoitteet'])('takes %s for goals of the group', (heading) => {
    const annual = 'kind: annual, period: 2021, chapters: [rapport]';
    const files = { 'text/rapport.sv.md': chapter(['Året', heading]) };
    const parts = partsOf('FI', 'municipality', 'fi-bokslut', annual, files);
    expect(parts).not.toContain('group');
    expect(
      partsOf('FI', 'municipality', 'fi-bokslut', annual, { 'text/rapport.sv.md': chapter(['Året']) }),
    ).toContain('group');
  });

  it('asks no board for them', () => {
    expect(calendar('SE', 'board', '[se-delar, se-ar]', interim)).toEqual([]);
  });
});

describe('the page of a profile', () => {
  it.each(PROFILE_NAMES.flatMap((name) => UI_LANGUAGES.map((language) => ({ name, language }))))(
    '$name in $language says what it sets, expects and who says so',
    ({ name, language }) => {
      const page = profilePage(name, language);
      const { rules, headings, requirements } = PROFILES[name];
      for (const code of Object.keys(rules)) expect(page).toContain(`| ${code} |`);
      for (const { heading } of headings)
        for (const words of [HEADINGS[heading].sv, HEADINGS[heading].fi]) expect(page).toContain(words[0]);
      for (const { about, sources } of requirements)
        for (const text of [about[language], ...sources]) expect(page).toContain(text);
      expect(page).not.toMatch(/undefined|\[object/u);
    },
  );

  it('marks as unconfirmed whatever has no source, and nothing else', () => {
    for (const { requirements } of Object.values(PROFILES))
      for (const { standing, sources } of requirements)
        expect(sources.length === 0).toBe(standing === 'unconfirmed');
    expect(profilePage('se-delar', 'sv')).toContain('**obekräftat**: Händelser av väsentlig betydelse');
    expect(profilePage('se-delar', 'fi')).toContain('vahvistamaton');
    expect(profilePage('se-delar', 'en')).toContain('unconfirmed');
  });

  it('stands in a list with links to each', () => {
    const [list, ...pages] = profilePages();
    expect(list?.path).toBe('docs/profiles/README.md');
    expect(pages.map(({ path }) => path)).toEqual(PROFILE_NAMES.map((name) => `docs/profiles/${name}.md`));
    for (const name of PROFILE_NAMES) expect(list?.content).toContain(`[${name}](${name}.md)`);
  });
});

describe('on the command line', () => {
  it('is explained, applied by check and build, and told when there is none of that name', async () => {
    const folder = await newRepository();
    const page = await answer(['explain', 'se-ar', '--ui-lang', 'sv']);
    expect(page).toMatchObject({ exitCode: 0, stdout: profilePage('se-ar', 'sv') });
    const run = (...flags: string[]) => answer([...flags], { cwd: folder });
    expect(await run('check', '--profile', 'strict')).toMatchObject({ exitCode: 0 });
    const strict = await run('check', '--profile', 'fi-bokslut,strict', '--profile', 'draft');
    expect(strict).toMatchObject({ exitCode: 0 });
    for (const command of ['check', 'build']) {
      const wrong = await run(command, '--profile', 'hard');
      expect(wrong.exitCode).toBe(2);
      expect(wrong.stderr).toContain('fi-osavuosi');
    }
  });
});
