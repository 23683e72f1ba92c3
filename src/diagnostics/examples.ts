// Small sources that show a finding: the form in which rules and codes give their examples, and those of the codes
// that are raised while sources are read. A rule of its own file has its examples there.
import type { DiagnosticCode } from './codes.js';

/**
 * A source of a small example repository. A plain string stands for its goal table `goals/enhet.sv.md`; otherwise
 * each path is a file that is added or replaced. In a bad example `«»` marks the place that is reported.
 */
export type Example = string | Record<string, string>;

/** Two small sources: `bad` gives the code at the `«»` marks, `good` gives nothing. */
export interface RuleExample {
  bad: Example;
  good: Example;
}

/**
 * Codes that no text of a repository can show.
 * S08, S09 and S10 are about bytes: a wrong encoding, a size, a binary file. S22 and S23 are about baseline.json, which the
 * command keeps. S25 to S28 are about templates, L07 and L16 to L18 are about what has been built.
 */
export const WITHOUT_EXAMPLE: readonly DiagnosticCode[] = [
  'S08',
  'S09',
  'S10',
  'S22',
  'S23',
  'S25',
  'S26',
  'S27',
  'S28',
  'L07',
  'L16',
  'L17',
  'L18',
];

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 24"><path d="M0 0h20v12L10 24 0 12z"/></svg>
`;

/** Examples of the codes that parse and model raise; the others of S and T are rules and have theirs beside the rule. */
export const EXAMPLES: Partial<Record<DiagnosticCode, RuleExample>> = {
  S01: {
    bad: {
      'goals/extra.yaml': `version: 1
goals:
  - id: radgivning
    «id»: rad
`,
    },
    good: {
      'goals/extra.yaml': `version: 1
goals: []
`,
    },
  },
  S02: {
    bad: {
      'report.yaml': `version: 1
organisation: «{ name: Exempelstad }»
languages: [sv]
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
`,
    },
  },
  S03: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: «Finland» }
languages: [sv]
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
`,
    },
  },
  S04: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
«unit»:
  - { id: enhet, name: Enheten }
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units:
  - { id: enhet, name: Enheten }
`,
    },
  },
  S05: {
    bad: `«# Enhetten»

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
  },
  S06: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units:
  - { id: enhet, name: Enheten }
  - { id: «enhet», name: Den andra enheten }
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units:
  - { id: enhet, name: Enheten }
  - { id: andra, name: Den andra enheten }
`,
    },
  },
  S07: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units:
  - id: enhet
    name: Enheten
    units:
      - { id: «enhet», name: Enheten }
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units:
  - id: enhet
    name: Enheten
    units:
      - { id: del, name: En del av enheten }
`,
    },
  },
  S11: {
    bad: {
      'text/inledning.sv.md': `# Inledning

«![Karta](https://example.org/karta.png)»
`,
    },
    good: {
      'text/inledning.sv.md': `# Inledning

Kartan finns på stadens webbplats.
`,
    },
  },
  S12: {
    bad: {
      'report.yaml': `version: «2»
organisation: { name: Exempelstad, country: FI }
languages: [sv]
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
`,
    },
  },
  S13: {
    bad: { 'text/ekonomi.yaml': '«»utfall: 12\n' },
    good: { 'text/ekonomi.sv.md': '# Ekonomi\n\nUtfallet är 12 miljoner euro.\n' },
  },
  S14: {
    bad: { 'goals/tom.sv.md': '«»' },
    good: {
      'goals/tom.sv.md': `# Enheten

## Trygghet

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Alla känner sig trygga hos oss | Trygghetsvandringen ordnas | Vandringen ordnades i maj. |
`,
    },
  },
  S15: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport
    chapters: [«inledningg»]
`,
      'text/inledning.sv.md': '# Inledning\n\nFörsta halvåret präglades av flytten.\n',
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport
    chapters: [inledning]
`,
      'text/inledning.sv.md': '# Inledning\n\nFörsta halvåret präglades av flytten.\n',
    },
  },
  S16: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
reports:
  - id: delarsrapport
    kind: interim
    period: «2021-H3»
    title: Delårsrapport
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport
`,
    },
  },
  S18: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: { sv: Exempelstad, «de»: Musterstadt }, country: FI }
languages: [sv]
`,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: { sv: Exempelstad }, country: FI }
languages: [sv]
`,
    },
  },
  S19: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: { sv: Exempelstad, fi: Mallila }, country: FI }
languages: [sv, fi]
units:
  - { id: enhet, name: { sv: Enheten, fi: Yksikkö } }
`,
      'goals/enhet.sv.md': `# Enheten

## En god vardag

| Id | Nyckelmål | Mätare |
|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas |
`,
      'goals/enhet.fi.md': `# Yksikkö

## Sujuva arki

| Tunnus | Avaintavoite | Mittari |
|---|---|---|
| kontakt | Yhteyden saa helposti | Vastaanotto järjestetään |
`,
      'text/inledning.md': '«»Första halvåret präglades av flytten.\n',
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: { sv: Exempelstad, fi: Mallila }, country: FI }
languages: [sv, fi]
units:
  - { id: enhet, name: { sv: Enheten, fi: Yksikkö } }
`,
      'goals/enhet.sv.md': `# Enheten

## En god vardag

| Id | Nyckelmål | Mätare |
|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas |
`,
      'goals/enhet.fi.md': `# Yksikkö

## Sujuva arki

| Tunnus | Avaintavoite | Mittari |
|---|---|---|
| kontakt | Yhteyden saa helposti | Vastaanotto järjestetään |
`,
      'text/inledning.sv.md': 'Första halvåret präglades av flytten.\n',
      'text/inledning.fi.md': 'Alkuvuotta leimasi muutto.\n',
    },
  },
  S20: {
    bad: {
      'text/inledning.sv.md': `# Inledning

«<!-- report-ignore T05: noten skrivs i höst -->»
Mottagningen är öppen varje vecka.
`,
    },
    good: {
      'text/inledning.sv.md': `# Inledning

<!-- report-ignore T05: noten skrivs i höst -->
Mottagningen är öppen varje vecka.[^vecka]
`,
    },
  },
  S21: {
    bad: {
      'text/inledning.sv.md': `# Inledning

«<!-- report-ignore T05 -->»
Mottagningen är öppen varje vecka.
`,
    },
    good: {
      'text/inledning.sv.md': `# Inledning

Mottagningen är öppen varje vecka.[^vecka] <!-- report-ignore T05: noten skrivs i höst -->
`,
    },
  },
  S24: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units: [{ id: kommun, name: Kommunen, units: [{ id: enhet, name: Enheten }] }]
theme:
  arms: { file: «assets/vapnet.svg», alt: Exempelstads vapen }
reports:
  - { id: delarsrapport, kind: interim, period: 2021-H1, title: Delårsrapport januari–juni 2021 }
`,
      'assets/vapen.svg': SVG,
    },
    good: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units: [{ id: kommun, name: Kommunen, units: [{ id: enhet, name: Enheten }] }]
theme:
  arms: { file: assets/vapen.svg, alt: Exempelstads vapen }
reports:
  - { id: delarsrapport, kind: interim, period: 2021-H1, title: Delårsrapport januari–juni 2021 }
`,
      'assets/vapen.svg': SVG,
    },
  },
  T01: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|
«| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |»
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | | Mottagningen är öppen varje vecka. |
`,
  },
  T02: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
«| | Mottagningen ordnas | Mottagningen är öppen varje vecka. |»
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
| | Frågor får svar | Alla frågor besvaras inom en vecka. |
`,
  },
  T04: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 | «Känslan» |
|---|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. | god |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Kommentar |
|---|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. | God stämning. |
`,
  },
  T05: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen («se sida 6»). |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen på tisdagar. |
`,
  },
  T06: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Öppettiderna står i «Fel! Bokmärket är inte definierat.» |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Öppettiderna står på stadens webbplats. |
`,
  },
  T07: {
    bad: {
      'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
# Den fortsatta tabellen ger annars ett fynd för sig.
rules: { T10: off }
`,
      'goals/enhet.sv.md': `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje |

| | | |
|---|---|---|
«| | | vecka, också på sommaren. |»
`,
    },
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka, också på sommaren. |
`,
  },
  T08: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
«|---|---|---|»
| | Frågor får svar | Alla frågor besvaras inom en vecka. |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
| | Frågor får svar | Alla frågor besvaras inom en vecka. |
`,
  },
  T09: {
    bad: `# Kommunen {#kommun}

## En god vardag

| Nyckelmål | Mätare | Enhetens mål | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Fler får hjälp i tid | Öppet varje vecka | Vi har öppet. |
«| Frågor får svar | Svaren är lätta att förstå | Vi skriver i klarspråk | Hälften är klart. | |»

# Enheten {#enhet}

## En god vardag

| Nyckelmål | Mätare | Enhetens mål | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| Det är lätt att få kontakt | Frågor får svar | Svaren är lätta att förstå | Vi skriver i klarspråk | Hälften är klart. |
`,
    good: `# Kommunen {#kommun}

## En god vardag

| Nyckelmål | Mätare | Enhetens mål | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Fler får hjälp i tid | Öppet varje vecka | Vi har öppet. |
| | Frågor får svar | Svaren är lätta att förstå | Vi skriver i klarspråk | Hälften är klart. |

# Enheten {#enhet}

## En god vardag

| Nyckelmål | Mätare | Enhetens mål | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| Det är lätt att få kontakt | Frågor får svar | Svaren är lätta att förstå | Vi skriver i klarspråk | Hälften är klart. |
`,
  },
  T10: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |

«| | | |»
|---|---|---|
| | Frågor får svar | Alla frågor besvaras inom en vecka. |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
| | Frågor får svar | Alla frågor besvaras inom en vecka. |
`,
  },
  T11: {
    bad: `«Kommunen»

Ansvarsområdets namn: Enheten

En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
  },
  T12: {
    bad: `# Kommunen {#kommun}

## En god vardag

| Id | Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Vi har öppen mottagning varje vecka | Vi har öppet. |

# Enheten {#enhet}

## En god vardag

| Id | Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | «Vi har öpen mottagning varje vecka» | Vi har öppet. |
`,
    good: `# Kommunen {#kommun}

## En god vardag

| Id | Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Vi har öppen mottagning varje vecka | Vi har öppet. |

# Enheten {#enhet}

## En god vardag

| Id | Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Vi har öppen mottagning varje vecka | Vi har öppet. |
`,
  },
  T13: {
    bad: `# Enheten

«| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |»
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
  },
  T14: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 |
|---|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. | «färdik» |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 |
|---|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. | färdig |
`,
  },
  T15: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |

## Trygghet

«| Nyckelmål | Indikator | Delårsrapport 1–6 2021 |»
|---|---|---|
| Alla känner sig trygga hos oss | Trygghetsvandringen ordnas | Vandringen ordnades i maj. |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |

## Trygghet

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Alla känner sig trygga hos oss | Trygghetsvandringen ordnas | Vandringen ordnades i maj. |
`,
  },
  T16: {
    bad: `# Enheten

## En god vardag

«| Förkortning | Betydelse |»
|---|---|
| RAI | Bedömning av funktionsförmåga |
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
  },
  T17: {
    bad: `# Kommunen {#kommun}

## En god vardag

| Id | Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Öppen mottagning varje vecka | Vi har öppet. |

# Enheten {#enhet}

## En god vardag

| Id | Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | «Telefontid tre kvällar i månaden» | Vi har öppet. |
`,
    good: `# Kommunen {#kommun}

## En god vardag

| Id | Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Öppen mottagning varje vecka | Vi har öppet. |

# Enheten {#enhet}

## En god vardag

| Id | Nyckelmål | Mätare | Åtgärdsplan | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Öppen mottagning varje vecka | Vi har öppet. |
`,
  },
  T18: {
    bad: `# Enheten {#enhet}

## En god vardag

«| Nyckelmål | Mätare | Delårsrapport 1–6 2020 |»
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
    good: `# Enheten {#enhet}

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
  },
  T19: {
    bad: `# Enheten {#enhet}

«Enheten flyttade till nya lokaler i mars.»

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
    good: `# Enheten {#enhet}

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`,
  },
  N01: {
    bad: {
      'goals/tal.yaml': `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: Fler får stöd i tid
    measures:
      - id: placering
        kind: numeric
        text: Information på webbplatsen
        target: { "2021": «3/26» }
        observations:
          - { period: 2021-H1, value: plats 2 av 26 }
`,
    },
    good: {
      'goals/tal.yaml': `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: Fler får stöd i tid
    measures:
      - id: placering
        kind: numeric
        text: Information på webbplatsen
        target: { "2021": plats 3 av 26 }
        observations:
          - { period: 2021-H1, value: plats 2 av 26 }
`,
    },
  },
  P01: {
    bad: countExample('«3»', '..'),
    good: countExample('..', '..'),
  },
  P02: {
    bad: countExample('..', '«61»'),
    good: countExample('..', '..'),
  },
  P03: {
    bad: countExample('..', '..', '«40»'),
    good: countExample('..', '..', '..'),
  },
};

/** Counts of women and men whose sum is known, and a share of the women, in a measure that is sensitive. */
function countExample(women: string, men: string, share = '..'): Record<string, string> {
  return {
    'goals/tal.yaml': `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: Fler får stöd i tid
    measures:
      - id: placerade
        kind: keyFigure
        text: Placerade personer
        unit: personer
        sensitive: true
        observations:
          - { period: 2021-H1, value: 64 }
          - { period: 2021-H1, group: women, value: ${women} }
          - { period: 2021-H1, group: men, value: ${men} }
      - id: plan
        kind: keyFigure
        text: Andel kvinnor med plan
        unit: "%"
        base: placerade
        observations:
          - { period: 2021-H1, group: women, value: ${share} }
`,
  };
}
