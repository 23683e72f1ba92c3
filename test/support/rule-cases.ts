// Cases of the rules beyond their own examples: a `«»` mark where the finding stands, none where nothing is wrong.
import type { DiagnosticCode, Example } from '../../src/diagnostics/index.js';

const PLAIN = '| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |';
const STATED = '| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |';
const MOTIVATED = `${STATED} Motivering |`;
const EXPLAINED = `${STATED} Orsak | Konsekvens | Korrigerande åtgärd |`;
const ANNUAL = '| Id | Nyckelmål | Mätare | Bokslut 2021 | Status 2021 | Prognos 2021 |';
const INTERIM = 'id: delar, kind: interim, period: 2021-H1';
const YEAR = 'id: ar, kind: annual, period: 2021';

/** A unit's goal table under one heading row. */
function table(headings: string, ...rows: string[]): string {
  const delimiter = headings.replace(/[^|]+/gu, '---');
  return ['# Enheten {#enhet}', '', '## En god vardag {#vardag}', '', headings, delimiter, ...rows, ''].join(
    '\n',
  );
}

function numeric(target: string, unit: string, measure: string): string {
  return table(
    '| Id | Nyckelmål | Mätare | Enhet | Målvärde 2021 | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |',
    `| tid | Svaren kommer snabbt | ${measure} | ${unit} | ${target} | 12 | uppfyllt | uppnås |`,
  );
}

/** A measure in a heading, with its table below. */
function heading(unit: string, attribute: string, measure: string): string {
  return `# Enheten {#enhet}

## En god vardag {#vardag}

### Svaren kommer snabbt {#svaren}

#### ${measure} {#tid unit=${unit}${attribute && ` ${attribute}`}}

| | 2020 | 1–6 2021 | Mål 2021 |
|---|---|---|---|
| Totalt | 12 | 11 | 10 |
`;
}

function repository(publications: string[], other = '', country = 'FI'): Record<string, string> {
  const entries = publications.map((publication) => `  - { title: Rapport, ${publication} }\n`).join('');
  return {
    'report.yaml': `version: 1
organisation: { name: Exempelstad, country: ${country} }
languages: [sv]
units: [{ id: kommun, name: Kommunen, units: [{ id: enhet, name: Enheten }, { id: andra, name: Den andra }] }]
${other}
reports:
${entries}`,
  };
}

/** One measure that the level above and two units carry, each with its own outcome and status. */
function levels(above: string, unit: string, other: string): Record<string, string> {
  const measure = 'Invånarna är trygga | Vandringarna ordnas';
  return {
    ...repository([INTERIM]),
    'goals/_central.sv.md': table(STATED, `| a | ${measure} | ${above} | |`).replace(
      'Enheten {#enhet',
      'Kommunen {#kommun',
    ),
    'goals/enhet.sv.md': table(STATED, `| a | | | ${unit} | |`),
    'goals/andra.sv.md': table(STATED, `| a | | | ${other} | |`).replace(
      'Enheten {#enhet',
      'Den andra {#andra',
    ),
  };
}

/** One measure in three units, each below the one before. */
function nested(top: string, middle: string, bottom: string): Record<string, string> {
  const units =
    'units: [{ id: kommun, name: Kommunen, units: [{ id: enhet, name: Enheten, units: [{ id: mellan, name: Mellan, units: [{ id: skola, name: Skolan }] }] }] }]';
  const config = repository([INTERIM])['report.yaml'] ?? '';
  const row = (cells: string) =>
    table(STATED, `| | Invånarna är trygga | Vandringarna ordnas | ${cells} | |`);
  return {
    'report.yaml': config.replace(/^units:.*$/mu, units),
    'goals/enhet.sv.md': row(top),
    'goals/mellan.sv.md': row(middle).replace('Enheten {#enhet', 'Mellan {#mellan'),
    'goals/skola.sv.md': row(bottom).replace('Enheten {#enhet', 'Skolan {#skola'),
  };
}

/** Development commitments below a goal, each as a row. */
function commitments(...rows: string[]): string {
  const head = [
    '| Id | Utvecklingsåtagande | Delårsrapport 1–6 2021 | Status 1–6 2021 |',
    '|---|---|---|---|',
  ];
  return ['# Enheten {#enhet}', '## En god vardag {#vardag}', '### Barn mår bra {#barn}', '']
    .concat('#### Utvecklingsåtaganden', '', head, rows, '')
    .join('\n');
}

/** A measure with limits of its own; marks around all of it. */
function limited(thresholds: string, mark = ['', '']): string {
  return `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: Fler får stöd i tid
    measures:
      - ${mark[0]}id: tal
        kind: numeric
        text: Nöjda brukare
        unit: "%"
        direction: higher
        thresholds: ${thresholds}
        target: { "2021": 70 }
        observations: [{ period: 2021-H1, value: 71 }]${mark[1]}
`;
}

function chapter(paragraph: string): Example {
  return { 'text/inledning.sv.md': `# Inledning\n\n${paragraph}\n` };
}

/** By code, then by what the case shows. */
export const CASES: Partial<Record<DiagnosticCode, Record<string, Example>>> = {
  S17: {
    'a figure that is there': chapter('Uppfyllda: {{figure measures.forecast.met}}.'),
  },
  T03: {
    'a conjunction at the end': table(PLAIN, '| a | «Vi stöder barn och» | Stödet ges | Stödet ges. |'),
    'half a word at the end': table(PLAIN, '| a | «Fler har hälso-» | Stödet ges | Stödet ges. |'),
    'a preposition without what follows': table(
      PLAIN,
      '| a | «Vi ger service till» | Stödet ges | Stödet ges. |',
    ),
    'a preposition after what it governs': table(
      PLAIN,
      '| a | En plats att trivas på | Trivseln | Vi trivs. |',
    ),
    'a measure': table(PLAIN, '| a | Barn mår bra | «Antalet barn som får stöd och» | Stödet ges. |'),
  },
  G01: {
    'a goal whose row is another measure by its id': {
      ...repository([INTERIM]),
      'goals/enhet.sv.md': table(PLAIN, '| a | Barn mår bra | Enkäten | Görs nu. |'),
      'goals/andra.sv.md': table(PLAIN, '| a | Barn är trygga | Vandringen | Ordnas. |').replace(
        'Enheten {#enhet',
        'Den andra {#andra',
      ),
    },
    'what a unit says of the goal itself': table(
      STATED,
      '| | Barn mår bra | | Målet nås. | uppfyllt | uppnås |',
      '| | | Enkäten | Gjord. | genomförd | uppnås |',
    ),
    'a direction that cannot be read': {
      'goals/enhet.sv.md': heading('dagar', 'direction=higer', 'Svarstiden'),
    },
    'a direction by a Swedish name': {
      'goals/enhet.sv.md': heading('dagar', 'riktning=högre', 'Svarstiden'),
    },
    'no direction in the heading': { 'goals/enhet.sv.md': heading('dagar', '', '«Svarstiden»') },
    'a target without unit': numeric('högst 10', '', '«Svarstiden»'),
    'a target without direction': numeric('10', 'dagar', '«Svarstiden»'),
    'a unit without target': numeric('', 'dagar', '«Svarstiden»'),
    'unit and direction in the target': numeric('högst 10 dagar', '', 'Svarstiden'),
    'a range needs no direction': numeric('10–12', 'dagar', 'Svarstiden'),
    'a rank needs no unit': numeric('≤ 10/26', '', 'Svarstiden'),
  },
  G02: {
    'the reason stands for the outcome': table(
      EXPLAINED,
      '| a | Barn mår bra | Enkäten | | | | Görs i höst. | | |',
    ),
    'a unit without a row of its own': {
      ...repository([INTERIM]),
      'goals/enhet.yaml': `version: 1
goals:
  - id: mal
    theme: vardag
    text: Barn mår bra
    measures:
      - id: enkat
        text: Enkäten görs
        carriedBy: [enhet, «andra»]
        followUps: [{ unit: enhet, period: 2021-H1, outcome: Den görs nu. }]
`,
      'goals/enhet.sv.md': '# Enheten {#enhet}\n\n## En god vardag {#vardag}\n',
    },
    'a dash says nothing': table(STATED, '«| a | Barn mår bra | Enkäten | – | | |»'),
    'the annual report that nobody has begun': repository([INTERIM, YEAR]),
    'a period that only the annual report has': {
      ...repository([INTERIM, YEAR]),
      'goals/enhet.sv.md': table(
        '| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Bokslut 2021 |',
        '| a | Barn mår bra | Enkäten | Görs i höst. | Gjord. |',
        '«| b | | Vandringen | Ordnas i höst. | |»',
      ),
    },
    'a number is an outcome': numeric('högst 10', 'dagar', 'Svarstiden'),
  },
  G03: {
    'pågår is partly met at interim': table(
      STATED,
      '| a | Barn mår bra | Enkäten | Görs nu. | pågår; delvis uppfyllt | uppnås |',
    ),
    'pågår is not met in the annual report': {
      ...repository([YEAR]),
      'goals/enhet.sv.md': table(
        ANNUAL,
        '| a | Barn mår bra | Enkäten | Görs nu. | «pågår; delvis uppfyllt» | |',
      ),
    },
    'a policy of its own': {
      ...repository([INTERIM], 'policy: { activity: { interim: { inProgress: met } } }'),
      'goals/enhet.sv.md': table(
        STATED,
        '| a | Barn mår bra | Enkäten | Görs nu. | pågår; uppfyllt | uppnås |',
      ),
    },
    'a policy that only states': {
      ...repository([INTERIM], 'policy: { basis: stated }'),
      'goals/enhet.sv.md': table(
        STATED,
        '| a | Barn mår bra | Enkäten | Görs nu. | pågår; uppfyllt | uppnås |',
      ),
    },
    'a suggestion claims nothing': table(
      STATED,
      '| a | Barn mår bra | Enkäten | Görs nu. | ? pågår; uppfyllt | uppnås |',
    ),
  },
  G04: {
    'a forecast alone': table(STATED, '| a | Barn mår bra | Enkäten | | | «uppnås» |'),
    'a forecast beside a value': table(
      '| Id | Nyckelmål | Mätare | Enhet | Målvärde 2021 | Utfall 1–6 2021 | Prognos 2021 |',
      '| tid | Svaren kommer snabbt | Svarstiden | dagar | högst 10 | 12 | uppnås |',
    ),
    'a motivation is no outcome': table(
      MOTIVATED,
      '| a | Barn mår bra | Enkäten | | «uppfyllt» | uppnås | Vi tycker det. |',
    ),
    'a status of a year that is not published': {
      ...repository([INTERIM]),
      'goals/enhet.sv.md': table(
        '| Id | Nyckelmål | Mätare | Status 2019 | Delårsrapport 1–6 2021 |',
        '| a | Barn mår bra | Enkäten | uppfyllt | Görs i höst. |',
      ),
    },
  },
  G19: {
    'the other status of the row is of another period': {
      ...repository([INTERIM, YEAR]),
      'goals/enhet.sv.md': table(
        '| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Utfall 2021 |',
        '| a | Barn mår bra | Enkäten | Görs nu. | pågår | Gjord. |',
      ),
    },
    'commitments with assessments for statuses': commitments(
      '| a | Kartan ritas om | Ritad. | uppfyllt |',
      '| b | Parken öppnas | Ingen park än. | «ej uppfyllt» |',
      '| c | Bron byggs | Stommen är rest. | delvis uppfyllt |',
      '| d | Vägen lagas | Vägen är lagad. | genomförd |',
    ),
  },
  S03: {
    'a limit of partly met above that of met': {
      'goals/tal.yaml': limited('{ partlyMet: 1.1 }', ['«', '»']),
    },
    'both limits above those of the policy': { 'goals/tal.yaml': limited('{ met: 1.2, partlyMet: 1.1 }') },
    'two limits in the wrong order are told once': {
      'goals/tal.yaml': limited('{ met: 0.9, partlyMet: «0.95» }'),
    },
  },
  T19: {
    'a value of another period that cannot be read has been told': table(
      '| Id | Nyckelmål | Mätare | Målvärde 2021 | Utfall 2020 | Delårsrapport 1–6 2021 |',
      '| a | Vi ligger väl till | Placering | plats 10 | 12/20 | plats 9 |',
    ),
    'text of another period': table(
      '| Id | Nyckelmål | Mätare | Utfall 2020 | Delårsrapport 1–6 2021 |',
      '| a | Vi ligger väl till | Enkäten | «Gjord.» | Görs nu. |',
    ),
  },
  G05: {
    'expected to be met': table(
      STATED,
      '| a | Barn mår bra | Enkäten | Görs i höst. | ej påbörjad | uppnås |',
    ),
    'not met, and nothing is expected': table(
      STATED,
      '| a | Barn mår bra | Enkäten | «Görs i höst.» | ej påbörjad | |',
    ),
    'all three are written': table(
      EXPLAINED,
      '| a | Barn mår bra | Enkäten | Nej. | inställd | uppnås inte | A. | B. | C. |',
    ),
    'one of three is missing': table(
      EXPLAINED,
      '| a | Barn mår bra | Enkäten | «Nej.» | inställd | uppnås inte | A. | | C. |',
    ),
  },
  G06: {
    'the level above lies between its units': levels(
      'Ordnas. | pågår',
      'Ordnas. | genomförd',
      'Ordnas. | ej påbörjad',
    ),
    'the level above is better than all': levels(
      'Ordnas. | «genomförd»',
      'Ordnas. | pågår',
      'Ordnas. | ej påbörjad',
    ),
    'the same assessment, another status': levels(
      'Ordnas. | «inställd»',
      'Ordnas. | ej påbörjad',
      'Ordnas. | ej påbörjad',
    ),
    'units may differ from each other': levels('Ordnas. |', 'Ordnas. | genomförd', 'Ordnas. | ej påbörjad'),
    'a unit against the one directly below': nested(
      'Ordnas. | «genomförd»',
      'Ordnas. | pågår',
      'Ordnas. | pågår',
    ),
    'a silent unit between the two': nested('Ordnas. | «genomförd»', 'Ordnas. |', 'Ordnas. | försenad'),
    'twice in one unit': table(
      STATED,
      '| | Barn mår bra | Enkäten | Görs nu. | genomförd | uppnås |',
      '| | | Enkäten | «Svaren har kommit.» | genomförd | uppnås |',
    ),
    'twice in one unit, with different statuses, and a third time': table(
      STATED,
      '| | Barn mår bra | Enkäten | Görs nu. | genomförd | uppnås |',
      '| | | Enkäten | Svaren har kommit. | genomförd | uppnås |',
      '| | | Enkäten | Görs nu. | «försenad» | uppnås |',
    ),
    'twice in one unit in the same words': table(
      STATED,
      '| | Barn mår bra | Enkäten | Görs nu. | genomförd | uppnås |',
      '| | | Enkäten | Görs nu. | genomförd | uppnås |',
    ),
    'nearly the same words under one goal': table(
      PLAIN,
      '| | Barn mår bra | Antalet vandringar som ordnas i stadens bostadsområden | Ordnas. |',
      '| | | «Antalet vandringar som ordnats i stadens bostadsområden» | Ordnas. |',
    ),
    'other numbers, other measures': table(
      PLAIN,
      '| | Barn mår bra | Andelen nöjda föräldrar till barn i årskurs 7 | Mäts. |',
      '| | | Andelen nöjda föräldrar till barn i årskurs 9 | Mäts. |',
    ),
    'ids of their own': table(
      PLAIN,
      '| a | Barn mår bra | Antalet vandringar som ordnas i stadens bostadsområden | Ordnas. |',
      '| b | | Antalet vandringar som ordnats i stadens bostadsområden | Ordnas. |',
    ),
  },
  G11: {
    'of goals': chapter('Under året nåddes «42 % av de bindande målen». Resten återstår.'),
    'in the text of a unit': table(
      PLAIN,
      '| a | Barn mår bra | Planen | Vi har nått «60 procent av målen». |',
    ),
    'counts before it': chapter('Av målen är 5 av 12, alltså 42 procent, uppfyllda.'),
    'counts in the next sentence': chapter('Av målen uppfylldes 42 procent. Det är 5 av 12.'),
    'counts in words': chapter('Fem av tolv, 42 % av målen, är uppfyllda.'),
    'a target that is no share': chapter('Målet är att minst 80 % av kunderna är nöjda.'),
    'a degree of fulfilment': chapter('Vi nådde 80 % av målet för nya bostäder.'),
    'a share of something else': chapter('Av barnen nådde 80 % sina mål, och 80 % av barnen nådde sina mål.'),
    'what the goals say': chapter('Målen gäller 60 % av invånarna.'),
    'met to a percentage': chapter('«Målen uppfylldes till 42 procent».'),
    'an inserted figure': chapter('Av målen uppfylldes {{figure goals.met}}.'),
    'in Finnish': chapter('Sitovista «tavoitteista toteutui 42 prosenttia».'),
    'in Finnish with counts': chapter('Sitovista tavoitteista toteutui 42 %, eli 36 tavoitteesta 15.'),
    'in English': chapter('The city met «42 % of its binding goals».'),
  },
  G13: {
    'a forecast for the end of the term in the annual report': {
      ...repository([YEAR], 'policy: { base: strict, horizon: term }'),
      'goals/enhet.sv.md': table(ANNUAL, '| a | Barn mår bra | Enkäten | Gjord. | genomförd | uppnås |'),
    },
    'a forecast in the annual report': {
      ...repository([YEAR]),
      'goals/enhet.sv.md': table(ANNUAL, '| a | Barn mår bra | Enkäten | Gjord. | genomförd | «uppnås» |'),
    },
    'a label of expectation in the annual report': {
      ...repository([YEAR], 'policy: { labels: { förväntas uppnås: met } }'),
      'goals/enhet.sv.md': table(ANNUAL, '| a | Barn mår bra | Enkäten | Gjord. | «förväntas uppnås» | |'),
    },
    'the year judged, and published too': {
      ...repository([INTERIM, YEAR]),
      'goals/enhet.sv.md': table(
        '| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Prognos 2021 | Bokslut 2021 | Bedömning 2021 |',
        '| a | Barn mår bra | Enkäten | Pågår. | uppnås | Gjord. | uppfyllt |',
      ),
    },
  },
  G16: {
    'another spelling': levels('Vandringarna ordnas. |', 'Vandringarna ordnaas. |', 'Vandringarna ordnas |'),
    'a negation': levels(
      'Vandringarna ordnas i år. |',
      '«Vandringarna ordnas inte i år.» |',
      'Vandringarna ordnas i år. |',
    ),
    'a unit against the one directly below': nested(
      'Vandringarna ordnas i år. |',
      '«Två återstår.» |',
      'Två återstår. |',
    ),
    'units that differ from each other only': levels(
      '| pågår',
      'Alla är klara. | pågår',
      'Två återstår. | pågår',
    ),
  },
  G17: {
    'nothing is manual': table(STATED, '| a | Barn mår bra | Enkäten | Gjord. | uppfyllt | uppnås |'),
    'a judgement of what units carry': {
      ...levels('Ordnas. | ««uppfyllt»»', 'Ordnas. | uppfyllt', 'Ordnas. | uppfyllt'),
      ...repository([INTERIM], 'policy: { levels: { unitToMeasure: manual } }'),
    },
  },
  G18: {
    'weights that no rule asks for': table(
      '| Id | Nyckelmål | Mätare | Vikt | Delårsrapport 1–6 2021 |',
      '| a | Barn mår bra | Enkäten | 2 | Gjord. |',
      '| b | | Vandringen | | Ordnas. |',
    ),
    'none has a weight': { ...repository([INTERIM], 'policy: weighted') },
  },
  L01: {
    'on the last day': repository([`${INTERIM}, handedOver: 2021-08-31`], '', 'SE'),
    'a day too late': repository(
      ['id: «delar», kind: interim, period: 2021-H1, handedOver: 2021-09-01'],
      '',
      'SE',
    ),
    'five months': repository(['id: «delar», kind: interim, period: 2021-01-01/2021-05-31'], '', 'SE'),
    'eight months': repository(
      ['id: delar, kind: interim, period: 2021-T2, handedOver: 2021-10-31'],
      '',
      'SE',
    ),
    'an annual report': repository([YEAR], '', 'SE'),
    'a Finnish interim report': repository(['id: delar, kind: interim, period: 2021-Q1']),
  },
};
