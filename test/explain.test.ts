// The explain room: derivations down to the author's word, and the policy in whole sentences.
import { describe, expect, it } from 'vitest';
import type { Place } from '../src/diagnostics/index.js';
import {
  describePolicy,
  explainableIds,
  explainerFor,
  explainSubject,
  type PolicyTopics,
  policyTopics,
} from '../src/explain/index.js';
import {
  type Aggregation,
  type LevelRule,
  POLICIES,
  type Policy,
  type Treatment,
} from '../src/model/index.js';
import { analyse } from '../src/pipeline.js';
import { NUMBER_CONFIG, NUMBER_FILES, NUMBER_GOALS } from './support/number-sources.js';
import { buildReport, policyNamed, type ReportSpec } from './support/report-builder.js';
import { shown } from './support/shown.js';

const SPEC: ReportSpec = {
  languages: ['sv-FI', 'fi-FI'],
  goals: [
    { id: 'vardag' },
    { id: 'kontakt', parent: 'vardag', units: ['vuxna'] },
    { id: 'budget', theme: 'ekonomi', says: { assessment: 'met' } },
  ],
  measures: [
    {
      id: 'mottagning',
      goal: 'kontakt',
      units: { vuxna: 'done', barn: { status: 'inProgress', forecast: 'willBePartlyMet' } },
    },
    { id: 'radgivning', goal: 'kontakt', units: { vuxna: { status: '?delayed' } } },
    { id: 'ram', goal: 'budget', units: { barn: null } },
  ],
};

const NUMBERS = analyse({ files: NUMBER_FILES, assets: [] }).protected;

/** A report without values. */
const ACTIVITIES: PolicyTopics = {
  activities: true,
  numbers: false,
  groups: false,
  economy: false,
  commitments: false,
  publisher: false,
};

const MEAN = {
  levels: {
    ...policyNamed('weighted').levels,
  },
};

/** One measure with a value of January to August 2016, explained. */
function toldOf(fields: string, value: string, language: string, publication = 'delar-2016'): string {
  const lines = fields.split('\n').map((line) => `        ${line}`);
  const text = `version: 1
goals:
  - id: mal
    theme: jobb
    text: { sv: Ett mål, fi: Tavoite, en: A goal }
    measures:
      - id: tal
        kind: numeric
        text: { sv: Ett tal, fi: Luku, en: A number }
${lines.join('\n')}
        observations: [{ period: 2016-T2, value: "${value}" }]
`;
  const files = [
    { path: 'goals/tal.yaml', text },
    { path: 'report.yaml', text: NUMBER_CONFIG },
  ];
  const { report, scores } = analyse({ files, assets: [] }).protected;
  return explainSubject(report, scores, 'tal', { language, publication, locate })?.join('\n') ?? '';
}

const locate = (place: Place) => `${place.file}:${place.start / 10}`;

function explain(subject: string, language = 'sv-FI', spec = SPEC): string[] | undefined {
  const { report, scores } = shown(buildReport(spec));
  return explainSubject(report, scores, subject, { language, locate });
}

describe('a figure', () => {
  it('is explained by what was counted, the rules, the treatment, and each member down to the follow-ups', () => {
    expect(explain('goals.met')).toMatchInlineSnapshot(`
      [
        "Rapport (2021-H1)",
        "Uppfyllt: 1 av 2 mål, 50 % [goals.met]",
        "  Räknat: nyckelmålen i hela rapporten",
        "  Läget vid periodens slut",
        "  Ett mål är uppfyllt när alla dess mätare är uppfyllda. Annars är det inte uppfyllt.",
        "  Ett överordnat mål är uppfyllt när allt som hör till det är uppfyllt. Annars är det inte uppfyllt.",
        "  Det som inte kan bedömas eller inte har bedömts redovisas för sig och ingår i det antal som procenttalen räknas på.",
        "  budget: uppfyllt, angivet som ”ord:met” [budget] (goals/test.sv.md:7)",
        "  vardag: inte uppfyllt [vardag]",
        "    Regel: alla ska vara uppfyllda. Utfall: inte uppfyllt 1.",
        "    kontakt: inte uppfyllt [kontakt]",
        "      Regel: alla ska vara uppfyllda. Utfall: delvis uppfyllt 1, inte bedömt 1.",
        "      mottagning: delvis uppfyllt [mottagning]",
        "        Regel: alla ska vara uppfyllda. Utfall: uppfyllt 1, delvis uppfyllt 1.",
        "        vuxna: uppfyllt, eftersom läget är ”ord:done” (goals/test.sv.md:9)",
        "        barn: delvis uppfyllt, eftersom läget är ”ord:inProgress” (goals/test.sv.md:12)",
        "      radgivning: inte bedömt [radgivning]",
        "        vuxna: inte bedömt, det finns bara ett förslag som ingen har godkänt: ”ord:delayed” (inte uppfyllt) (goals/test.sv.md:18)",
      ]
    `);
  });

  it('lists first the members that it counts', () => {
    const members = (id: string) => explain(id)?.filter((line) => /^ {2}\S.*\[\w+\]/.test(line)) ?? [];
    expect(members('measures.partlyMet').map((line) => line.match(/\[(\w+)\]/)?.[1])).toEqual([
      'mottagning',
      'radgivning',
      'ram',
    ]);
    expect(members('measures.notAssessed')[0]).toContain('radgivning');
  });

  it('names the excluded and the suggestions', () => {
    const policy = policyNamed('strict', {
      acceptSuggestions: true,
      shares: { notAssessable: 'ownColumn', notAssessed: 'exclude' },
    });
    const lines = explain('measures.notMet', 'en', { ...SPEC, policy })?.join('\n');
    expect(lines).toContain('Not met: 1 of 2 measures, 50% [measures.notMet]');
    expect(lines).toContain('Resting on suggestions that nobody has accepted: 1');
    expect(lines).toContain('Left out of the number that percentages are of: 1\n    ram: not assessed [ram]');
  });

  it('says so when there is nothing to count', () => {
    expect(explain('goals.met', 'fi', { goals: [] })?.[1]).toBe(
      'Toteutunut: ei laskettavia tavoitteita [goals.met]',
    );
  });
});

describe('an id', () => {
  it('of a measure gives both aspects and the shares that count it', () => {
    expect(explain('mottagning')).toMatchInlineSnapshot(`
      [
        "Rapport (2021-H1)",
        "mottagning [mottagning] (goals/test.sv.md:17)",
        "  Läget vid periodens slut: delvis uppfyllt",
        "    Regel: alla ska vara uppfyllda. Utfall: uppfyllt 1, delvis uppfyllt 1.",
        "    vuxna: uppfyllt, eftersom läget är ”ord:done” (goals/test.sv.md:9)",
        "    barn: delvis uppfyllt, eftersom läget är ”ord:inProgress” (goals/test.sv.md:12)",
        "  Prognosen för hela året: väntas uppnås delvis",
        "    Regel: alla ska vara uppfyllda. Utfall: väntas uppnås 1, väntas uppnås delvis 1.",
        "    vuxna: väntas uppnås, eftersom läget redan är ”ord:done” (goals/test.sv.md:9)",
        "    barn: väntas uppnås delvis, angivet som ”ord:willBePartlyMet” (goals/test.sv.md:13)",
        "  Räknas i: measures, measures.forecast, theme:theme.measures, theme:theme.measures.forecast, unit:vuxna.measures, unit:vuxna.measures.forecast, unit:barn.measures, unit:barn.measures.forecast",
      ]
    `);
  });

  it('of a unit is explained by its shares, where the unit’s own follow-up decides', () => {
    const lines = explain('vuxna', 'fi');
    expect(lines?.[1]).toMatch(/^vuxna \[vuxna\] \(goals\/test\.sv\.md:\d+\)$/);
    expect(lines).toContain('    Toteutunut: 1/2 mittarista, 50\u00a0% [unit:vuxna.measures.met]');
  });

  it('of a theme is explained by its shares', () => {
    expect(explain('theme:ekonomi', 'en')).toContain('    Met: 1 of 1 goals, 100% [theme:ekonomi.goals.met]');
  });

  it('may name its kind, and is looked up as a figure first', () => {
    const spec: ReportSpec = {
      goals: [{ id: 'samma' }],
      measures: [{ id: 'samma', units: { samma: 'done' } }],
    };
    const spoken = (id: string) => explain(id, 'en', spec)?.[2]?.trim();
    expect(spoken('samma')).toBe('State at the end of the period: met');
    expect(spoken('unit:samma')).toMatch(/^Counted: the top-level goals of the unit samma/);
    expect(spoken('measure:samma')).toBe('State at the end of the period: met');
  });

  it('that nothing has is undefined, and every id that can be explained is listed', () => {
    expect(explain('nonsens')).toBeUndefined();
    const { report, scores } = shown(buildReport(SPEC));
    const explainer = explainerFor(report, scores.reports[0]!, 'sv');
    const ids = explainableIds(report, scores);
    expect(ids).toEqual(
      expect.arrayContaining(['goals', 'goals.forecast.met', 'vardag', 'ram', 'barn', 'ekonomi']),
    );
    expect(ids.filter((id) => !explainer(id))).toEqual([]);
  });

  it('reads in the report’s own Swedish, and with the organisation’s own labels', () => {
    const labels = { 'sv-FI': { 'assessment.met': 'i mål' } };
    const { report, scores } = shown({ ...buildReport(SPEC), labels });
    const lines = explainSubject(report, scores, 'goals.notMet', { language: 'sv', locate })?.join('\n');
    expect(lines).toContain('Inte uppfyllt: 1 av 2 mål, 50\u00a0% [goals.notMet]');
    expect(lines).toContain('vuxna: i mål');
  });

  it('is told as outcome in an annual report, without forecast', () => {
    const lines = explain('mottagning', 'sv', { ...SPEC, kind: 'annual' })?.join('\n');
    expect(lines).toContain('Utfallet för perioden: delvis uppfyllt');
    expect(lines).not.toContain('Prognos');
  });
});

describe('a measure with values', () => {
  const told = (subject: string, language: string, publication = 'delar-2016') =>
    explainSubject(NUMBERS.report, NUMBERS.scores, subject, {
      language,
      publication,
      locate: ({ file }) => file,
    });

  it('is derived from outcome, target, ratio and limits, with groups, forecast and trend', () => {
    expect(told('hushall', 'sv-SE')).toMatchInlineSnapshot(`
      [
        "Delårsrapport (2016-T2)",
        "Hushåll som lämnat stödet [hushall] (goals/jobb.yaml)",
        "  Läget vid periodens slut: delvis uppnått, enligt värdena",
        "    Utfall januari–augusti 2016: 25 % (goals/jobb.yaml)",
        "    Målvärde 2016: 27 % (goals/jobb.yaml)",
        "    Måluppfyllelse: 25 ÷ 27 = 93 %",
        "    Gränser: uppfyllt från 100 %, delvis uppfyllt från 80 %",
        "  Prognosen för hela året: förväntas uppnås, enligt värdena",
        "    Prognos 2016: 28 % (goals/jobb.yaml)",
        "    Målvärde 2016: 27 % (goals/jobb.yaml)",
        "    Måluppfyllelse: 28 ÷ 27 = 104 %",
        "    Gränser: uppfyllt från 100 %, delvis uppfyllt från 80 %",
        "  Värden",
        "    Totalt: 25 % mot målvärdet 27 %, 93 %, delvis uppnått (goals/jobb.yaml)",
        "      Prognos: 28 % mot målvärdet 27 %, 104 %, förväntas uppnås (goals/jobb.yaml)",
        "      Trend: förbättrad jämfört med samma period året före (goals/jobb.yaml)",
        "        Från 24 % (januari–augusti 2015) till 25 % (januari–augusti 2016): +1 procentenhet (+4,2 %)",
        "        Upp till 1 % räknas som oförändrat",
        "    Kvinnor: 26,5 % mot målvärdet 27 %, 98 %, delvis uppnått (goals/jobb.yaml)",
        "      Ingen trend: värde saknas att jämföra med (samma period året före)",
        "    Män: 23,4 % mot målvärdet 27 %, 87 %, delvis uppnått (goals/jobb.yaml)",
        "      Ingen trend: värde saknas att jämföra med (samma period året före)",
        "    Skillnad, Kvinnor − Män: 3,1 procentenheter",
        "  Räknas i: measures, measures.forecast, theme:jobb.measures, theme:jobb.measures.forecast",
      ]
    `);
  });

  it.each([
    [
      'sv-SE',
      '    Måluppfyllelse: 25 ÷ 27 = 93\u00a0%',
      'Trend: förbättrad jämfört med samma period året före',
    ],
    [
      'fi-FI',
      '    Toteutumisaste: 25 ÷ 27 = 93\u00a0%',
      'Kehityssuunta: parantunut verrattuna edellisen vuoden vastaavaan kauteen',
    ],
    [
      'en',
      '    Fulfilment: 25 ÷ 27 = 93%',
      'Trend: improved compared with the same period of the year before',
    ],
  ])('is explained in %s', (language, ratio, trend) => {
    const lines = told('hushall', language);
    expect(lines).toContain(ratio);
    expect(lines?.join('\n')).toContain(trend);
  });

  it('without a percentage says why: a rank is met or not, and compared as a percentile', () => {
    const lines = told('rankning', 'en')?.join('\n') ?? '';
    expect(lines).toContain('No percentage, because the value is a rank');
    expect(lines).toContain('Ranks are compared as a share of all that take part: 58.3% and 61.5%');
    expect(lines).toContain('The number of those that take part has changed from 24 to 26');
    expect(lines).toContain('Less than one place (3.8\u00a0percentage points) counts as unchanged');
    expect(lines).not.toContain('Up to');
  });

  it.each([
    ['en', '90 ÷ 95 = 94.7%', 'partly met from 95%'],
    ['sv-SE', '90 ÷ 95 = 94,7\u00a0%', 'delvis uppfyllt från 95\u00a0%'],
  ])('just below a limit is shown with the decimals that it takes, in %s', (language, ratio, limit) => {
    const lines = toldOf(
      'unit: "%"\ntarget: { "2016": "≥ 95" }\nthresholds: { met: 1, partlyMet: 0.95 }',
      '90',
      language,
    );
    expect(lines).toContain(ratio);
    expect(lines).toContain(limit);
  });

  it('that is reported for the whole year is not missing before', () => {
    const fields = 'unit: dagar\nreported: annual\ntarget: { "2016": "≤ 5" }';
    const lines = toldOf(fields, '-', 'en');
    expect(lines).toContain('State at the end of the period: not assessed, reported when the year is over');
    expect(lines).toContain('Total: reported when the year is over, not assessed');
    expect(lines).not.toContain('missing');
    expect(toldOf(fields, '..', 'en', 'ar-2016')).toContain('there is no outcome');
  });

  it('without a judgement says why not', () => {
    const lines = told('svarstid', 'sv-SE');
    expect(lines).toContain('  Läget vid periodens slut: kan inte bedömas, enligt värdena');
    expect(lines?.join('\n')).toMatch(/Utfall .*: sekretess/u);
  });

  it('has outcomes only in an annual report', () => {
    const lines = told('hushall', 'sv-SE', 'ar-2016')?.join('\n');
    expect(lines).toContain('Utfallet för perioden: uppnått, enligt värdena');
    expect(lines).not.toContain('Prognos');
  });

  it('that somebody has judged otherwise says what the values give', () => {
    const goals = NUMBER_GOALS.replace(
      'forecastValue: "28",',
      'assessment: met, motivation: { sv: x, fi: x, en: x }, forecastValue: "28",',
    );
    const files = NUMBER_FILES.map((file) =>
      file.path.startsWith('goals') ? { ...file, text: goals } : file,
    );
    const { report, scores } = analyse({ files, assets: [] }).protected;
    const lines = explainSubject(report, scores, 'hushall', { language: 'en', locate: ({ file }) => file });
    expect(lines).toContain('  State at the end of the period: met, stated as “met” (goals/jobb.yaml)');
    expect(lines).toContain('    The values say otherwise: partly met');
    expect(lines).toContain('      Fulfilment: 25 ÷ 27 = 93%');
  });

  it('names the worst group where each must reach the target', () => {
    const config = NUMBER_CONFIG.replace('base: vansbro,', 'base: vansbro, groups: each,');
    const files = NUMBER_FILES.map((file) =>
      file.path === 'report.yaml' ? { ...file, text: config } : file,
    );
    const { report, scores } = analyse({ files, assets: [] }).protected;
    const lines = explainSubject(report, scores, 'hushall', { language: 'sv', locate: ({ file }) => file });
    expect(lines?.join('\n')).toMatch(
      /delvis uppnått, den grupp som ligger sämst till avgör\n {4}Totalt: .*\n(?: {6}.*\n)+ {4}Kvinnor: /u,
    );
  });

  it.each([
    ['commitments.done', 'Completed: 1 of 2 development commitments, 50% [commitments.done]'],
    ['commitments', 'Counted: all development commitments in the whole report [commitments]'],
    ['commitment:foretag', 'Placements: completed, stated as “done” [foretag] (goals/jobb.yaml)'],
    ['economy', 'Economy [economy]'],
    ['stod', 'Support [stod] (economy/drift.yaml)'],
  ])('has beside it %s', (subject, line) => {
    expect(told(subject, 'en')?.[1]).toBe(line);
    expect(explainableIds(NUMBERS.report, NUMBERS.scores)).toContain(subject.replace('commitment:', ''));
  });

  it('has an economy that says what deviates, by how much, and why', () => {
    expect(told('stod', 'sv-SE')).toEqual([
      'Delårsrapport (2016-T2)',
      'Ekonomiskt stöd [stod] (economy/drift.yaml)',
      '  Budget januari–augusti 2016: 200,0\u00a0mnkr (economy/drift.yaml)',
      '  Utfall januari–augusti 2016: 208,1\u00a0mnkr (economy/drift.yaml)',
      '  Budget 2016: 300,0\u00a0mnkr (economy/drift.yaml)',
      '  Avvikelse: −8,1\u00a0mnkr (−4,1\u00a0% av budgeten), sämre än budget',
      '    Avvikelsen är uträknad ur budget och utfall',
      '  Större än gränsen 2\u00a0% av budgeten, och ska förklaras',
      '  Orsak: Fler hushåll',
      '  Åtgärd: Jobbspår',
    ]);
  });
});

it.each([
  [
    'summa',
    'en',
    'Larger than the limit of 1% of the budget, and explained on the lines that the sum is made of',
  ],
  ['summa', 'sv', 'Större än gränsen 1\u00a0% av budgeten, och förklaras på raderna som summan består av'],
  [
    'vard',
    'fi',
    'Suurempi kuin raja 1\u00a0% talousarviosta, ja poikkeama selitetään sillä rivillä, jonka osa tämä on',
  ],
  ['stod', 'sv', 'Större än gränsen 1\u00a0% av budgeten, och ska förklaras'],
])('the deviation of %s is explained, in %s, where rule G20 asks for it', (id, language, line) => {
  const table = `# Enheten {#enhet}

## Drift {#drift unit=mnkr}

| Id | Verksamhet | Budget 2021-H1 | Utfall 2021-H1 | Orsak | Åtgärd |
|---|---|---:|---:|---|---|
| stod | Stöd | 200,0 | 220,0 | Fler hushåll | Jobbspår |
| vard | varav vård | 50,0 | 60,0 | | |
| summa | **Summa** | 200,0 | 220,0 | | |
`;
  const config = `version: 1
organisation: { name: { sv: Exempelby }, country: SE }
languages: [sv-SE]
units: [{ id: enhet, name: { sv: Enheten } }]
reports: [{ id: delar, kind: interim, period: 2021-H1, title: { sv: Delårsrapport } }]
`;
  const files = [
    { path: 'economy/enhet.sv.md', text: table },
    { path: 'report.yaml', text: config },
  ];
  const { report, scores } = analyse({ files, assets: [] }).protected;
  expect(
    explainSubject(report, scores, id, { language, locate: ({ file }) => file })?.at(id === 'stod' ? -3 : -1),
  ).toBe(`  ${line}`);
});

describe('the policy in words', () => {
  it('tells of values, groups, trend, economy and commitments, where there are any', () => {
    const policy = policyNamed('vansbro', { groups: 'each', fulfilment: 'progress' });
    const all = describePolicy(policy, 'annual', 'sv-SE');
    const less = describePolicy(policy, 'annual', 'sv-SE', {}, ACTIVITIES);
    expect(all.filter((sentence) => !less.includes(sentence))).toMatchInlineSnapshot(`
      [
        "Annars bedöms en mätare med målvärde efter sin måluppfyllelse: hur stor del av vägen från utgångsvärdet till målvärdet som är avverkad. Från 100 % är mätaren uppfylld. Från 80 % är mätaren delvis uppfylld. Därunder är den ej uppfylld.",
        "Där ett procenttal inte säger något, som för intervall, placeringar, noll, negativa tal och förändringstakter, är mätaren antingen uppfylld eller ej uppfylld.",
        "Har mätaren egna gränser, gäller de i stället.",
        "Ett värde som saknas räknas aldrig som noll: mätaren är då ej bedömd eller, om det är skälet till att värdet saknas, omöjlig att bedöma. Ett antal som växer under året bedöms mot årets målvärde först när året är slut.",
        "Varje grupp som har ett utfall, till exempel kvinnor och män, ska själv nå målvärdet; den grupp som ligger sämst till avgör.",
        "Nyckeltal utan målvärde följs men bedöms inte och ingår inte i någon andel.",
        "Trenden visar hur ett värde har förändrats jämfört med samma period året före. En förändring på högst 1 % av det tidigare värdet räknas som oförändrad. Placeringar jämförs som andel av antalet deltagare. Har sättet att mäta ändrats anges ingen trend. Trenden påverkar inte bedömningen.",
        "Utvecklingsåtaganden räknas för sig efter hur långt de har kommit och ingår inte i andelarna av mål och mätare.",
        "Avvikelsen i ekonomin är budget minus utfall eller prognos.",
        "En avvikelse som är större än 1 % av budgeten ska ha en orsak och, när den är sämre än budget, en åtgärd.",
        "Reglerna utgår från dem som är publicerade av Vansbro kommun 2019 (https://finansiellinfo.se/Vansbro_2019/Maluppfyllelse.html), med egna ändringar.",
      ]
    `);
    expect(policyTopics(NUMBERS.report)).toEqual({
      activities: false,
      numbers: true,
      groups: true,
      economy: true,
      commitments: true,
      publisher: true,
    });
  });

  it.each(Object.keys(POLICIES))('of %s is told in each language, with who has published it', (id) => {
    const policy = policyNamed(id);
    for (const language of ['sv-SE', 'sv-FI', 'fi-FI', 'en']) {
      const sentences = describePolicy(policy, 'annual', language);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      const last = sentences.at(-1) ?? '';
      if (policy.publishedBy !== undefined) expect(last).toContain(policy.publishedBy);
      if (policy.source !== undefined) expect(last).toContain(policy.source);
    }
  });

  it('says when published rules have been changed', () => {
    const [same, changed] = [{}, { groups: 'each' as const }].map((changes) =>
      describePolicy(policyNamed('vansbro', changes), 'annual', 'en').at(-1),
    );
    expect(same).toMatch(/^The rules are those published by /u);
    expect(changed).toMatch(/^The rules start from those published by .*, with changes of our own\.$/u);
  });

  it.each([
    [{ horizon: 'term' as const }, 'mandatperiodens slut'],
    [{ meanOf: 'fulfilment' as const, ...MEAN }, 'den vägda genomsnittliga måluppfyllelsen'],
    [{ basis: 'trend' as const }, 'En förändring åt rätt håll på minst 5\u00a0% ger uppfyllt'],
    [{ words: { met: { sv: 'God' } } }, 'Bedömningarna har organisationens egna namn: ”God” för uppfyllt.'],
    [{ thresholds: { met: 1, partlyMet: 1 } }, 'Från 100\u00a0% är mätaren uppfylld. Därunder'],
    [
      { economy: { deviation: 'outcomeMinusBudget' as const, limit: 0.025 } },
      'En avvikelse som är större än 2,5\u00a0% av budgeten',
    ],
    [
      { trend: { against: 'baseline' as const, tolerance: 0, strong: 0 } },
      'jämfört med utgångsvärdet. Placeringar',
    ],
  ])('has a sentence for %j', (changes, words) => {
    expect(describePolicy(policyNamed('strict', changes), 'annual', 'sv').join(' ')).toContain(words);
  });

  it('reads as a chapter on method, in Swedish as used in Finland', () => {
    expect(describePolicy(policyNamed('strict'), 'interim', 'sv-FI', {}, ACTIVITIES)).toMatchInlineSnapshot(`
      [
        "Har den uppföljningsansvariga angett en bedömning, gäller den.",
        "Är mätaren en åtgärd, avgör hur långt den har kommit: ”genomförd” räknas som uppfyllt; ”pågår” och ”delvis genomförd” räknas som delvis uppfyllt; ”försenad”, ”uppskjuten”, ”inte påbörjad” och ”inställd” räknas som inte uppfyllt.",
        "Är ingenting angivet för perioden, är mätaren inte bedömd.",
        "Ett förslag till bedömning som ingen har godkänt räknas som inte bedömt.",
        "Har nivån ovanför ansvarsområdena själv bedömt mätaren, gäller den bedömningen.",
        "En mätare som flera ansvarsområden bär är uppfylld när den är uppfylld i alla ansvarsområden som bär den. Annars är den delvis uppfylld om den är helt eller delvis uppfylld i något ansvarsområde, i övriga fall inte uppfylld.",
        "Har målet självt fått en bedömning, gäller den.",
        "Ett mål är uppfyllt när alla dess mätare är uppfyllda. Annars är det inte uppfyllt.",
        "Ett överordnat mål bedöms på samma sätt efter de mål som hör till det.",
        "När bedömningarna vägs samman kan helheten inte bedömas om utfallet hänger på det som inte kan bedömas eller inte har bedömts; har ingenting bedömts är helheten inte bedömd.",
        "Andelen uppfyllda mål räknas på nyckelmålen, andelen uppfyllda mätare på alla mätare. De två andelarna blandas aldrig.",
        "För ett ansvarsområde räknas ansvarsområdets egna mål eller, om det saknar egna, de nyckelmål som dess mätare hör till.",
        "En mätare som flera ansvarsområden bär räknas en gång i varje ansvarsområde och en gång i helheten.",
        "Det som inte kan bedömas eller inte har bedömts redovisas för sig och ingår i det antal som procenttalen räknas på.",
        "Varje procenttal avrundas för sig till närmaste heltal, och halva procent avrundas uppåt; därför blir summan inte alltid 100.",
        "Prognosen för hela året räknas för sig enligt samma regler. En osäker prognos behandlas som det som inte kan bedömas och en utebliven som det som inte har bedömts; det som redan är genomfört väntas uppnås.",
        "Som avvikelse redovisas det som inte väntas uppnås helt eller vars prognos är osäker, och det som saknar prognos och är bedömt som inte uppfyllt.",
      ]
    `);
  });

  it('reads as a chapter on method, in Finnish', () => {
    expect(describePolicy(policyNamed('half'), 'interim', 'fi', {}, ACTIVITIES)).toMatchInlineSnapshot(`
      [
        "Jos seurannasta vastaava on itse antanut arvion, se on voimassa sellaisenaan.",
        "Jos mittarina on toimenpide, arvio määräytyy sen mukaan, miten pitkälle se on edennyt: ”valmis” vastaa arviota ”toteutunut”; ”käynnissä” ja ”osittain valmis” vastaavat arviota ”osittain toteutunut”; ”viivästynyt”, ”siirretty”, ”aloittamatta” ja ”peruttu” vastaavat arviota ”ei toteutunut”.",
        "Jos kaudesta ei ole kirjattu mitään, mittaria ei ole arvioitu.",
        "Arvioehdotusta, jota kukaan ei ole hyväksynyt, ei lasketa arvioksi.",
        "Jos vastuualueiden yläpuolinen taso on itse arvioinut mittarin, sen arvio on voimassa.",
        "Usean vastuualueen yhteinen mittari on toteutunut, kun se on toteutunut kaikilla niillä vastuualueilla, joille se kuuluu. Muuten se on toteutunut osittain, jos se on toteutunut jollakin vastuualueella kokonaan tai osittain; muussa tapauksessa se ei ole toteutunut.",
        "Jos tavoitteelle on annettu oma arvio, se on voimassa.",
        "Tavoite on toteutunut, kun vähintään puolet sen mittareista on toteutunut. Muuten se on toteutunut osittain, jos jokin sen mittareista on toteutunut kokonaan tai osittain; muussa tapauksessa se ei ole toteutunut.",
        "Ylemmän tason tavoite arvioidaan samalla tavalla siihen kuuluvien tavoitteiden perusteella.",
        "Kun arvioita yhdistetään, kokonaisuutta ei voida arvioida, jos tulos riippuu siitä, mitä ei voida arvioida tai ei ole arvioitu; jos mitään ei ole arvioitu, kokonaisuuskin on arvioimatta.",
        "Toteutuneiden avaintavoitteiden osuus lasketaan kaikista avaintavoitteista ja toteutuneiden mittareiden osuus kaikista mittareista. Näitä kahta osuutta ei sekoiteta toisiinsa.",
        "Vastuualueen tavoitteiden osuus lasketaan sen omista tavoitteista tai, jos omia ei ole, niistä avaintavoitteista, joihin sen mittarit kuuluvat.",
        "Usean vastuualueen yhteinen mittari lasketaan kerran kullakin vastuualueella ja kerran kokonaisuudessa.",
        "Se, mitä ei voida arvioida tai ei ole arvioitu, esitetään erikseen ja on mukana luvussa, josta prosentit lasketaan.",
        "Jokainen prosenttiluku pyöristetään erikseen lähimpään kokonaislukuun ja puolikkaat ylöspäin, joten lukujen summa ei aina ole 100.",
        "Koko vuoden ennuste lasketaan erikseen samoilla säännöillä. Epävarma ennuste rinnastetaan siihen, mitä ei voida arvioida, ja puuttuva ennuste siihen, mitä ei ole arvioitu; jo valmiin arvioidaan toteutuvan.",
        "Poikkeamana esitetään se, minkä ei arvioida toteutuvan kokonaan tai minkä ennuste on epävarma, sekä se, millä ei ole ennustetta ja minkä on arvioitu jääneen toteutumatta.",
      ]
    `);
  });

  it('reads as a chapter on method, in English and in Swedish as used in Sweden', () => {
    expect(describePolicy(policyNamed('weighted'), 'annual', 'en', {}, ACTIVITIES)).toMatchInlineSnapshot(`
      [
        "An assessment stated by the person responsible for the follow-up applies as it is.",
        "Where the measure is an activity, it depends on how far the work has come: “completed” counts as met; “partly completed” counts as partly met; “in progress”, “delayed”, “postponed”, “not started”, and “cancelled” count as not met.",
        "When nothing is stated for the period, the measure is not assessed.",
        "A suggested assessment that nobody has accepted counts as not assessed.",
        "When the level above the units has assessed the measure itself, that assessment applies.",
        "A measure carried by several units is met when it is met in every unit that carries it. Otherwise it is partly met if it is met or partly met in some unit, and not met if not.",
        "When the goal itself has been assessed, that assessment applies.",
        "A goal is judged by the weighted mean of the assessments of its measures: met is worth 1, partly met 0.5 and not met 0. With a mean of at least 1 it is met; below that, but at least 0.8, it is partly met; otherwise it is not met.",
        "A parent goal is judged in the same way by the goals that belong to it.",
        "Measures and goals without a stated weight have the weight 1.",
        "When assessments are combined, the result cannot be assessed if it depends on what cannot be or has not been assessed; when nothing has been assessed, neither is the result.",
        "The share of goals met counts the top-level goals, the share of measures met counts all measures. The two are never mixed.",
        "For a unit, its own goals are counted or, when it has none, the top-level goals that its measures belong to.",
        "A measure carried by several units counts once in each of them and once in the whole.",
        "What cannot be or has not been assessed is shown apart and included in the number that percentages are of.",
        "Each percentage is rounded by itself to the nearest whole number, halves upwards; that is why they do not always add up to 100.",
        "The report shows the outcome of the period; forecasts are not part of the shares.",
        "A deviation is whatever is partly met or not met.",
      ]
    `);
    const swedish = describePolicy(policyNamed('strict'), 'interim', 'sv-SE').join(' ');
    expect(swedish).toContain('”framskjuten”, ”ej påbörjad” och ”inställd” räknas som ej uppfyllt');
  });

  it('names the published source', () => {
    const policy = policyNamed('strict', { source: 'Fullmäktige 2021, § 12' });
    expect(describePolicy(policy, 'annual', 'sv').at(-1)).toBe(
      'Reglerna är publicerade: Fullmäktige 2021, § 12.',
    );
  });

  it('is one language and whole sentences, whatever the policy says', () => {
    for (const policy of everyPolicy()) {
      for (const language of ['sv-FI', 'sv-SE', 'fi', 'en']) {
        for (const sentence of describePolicy(policy, 'interim', language)) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/undefined|\[object|ownColumn|notMet|\s{2}/);
        }
      }
    }
  });
});

function* everyPolicy(): Generator<Policy> {
  const rules: Aggregation[] = ['all', 'atLeastHalf', 'majority', 'weightedMean', 'worst', 'manual'];
  const treatments: Treatment[] = ['ownColumn', 'exclude', 'countAsNotMet'];
  for (const basis of ['target', 'trend', 'stated'] as const) {
    for (const rule of rules) {
      for (const notAssessed of treatments) {
        const one: LevelRule = {
          rule,
          partial: notAssessed === 'exclude',
          notAssessable: 'ownColumn',
          notAssessed,
        };
        const other: LevelRule = { ...one, rule: 'worst', notAssessable: 'exclude' };
        yield policyNamed('strict', {
          basis,
          acceptSuggestions: basis === 'trend',
          levels: { unitToMeasure: other, measureToGoal: one, goalToParent: basis === 'trend' ? one : other },
          shares: { notAssessable: 'countAsNotMet', notAssessed },
        });
      }
    }
  }
}
