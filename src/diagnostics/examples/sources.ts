// Examples of the codes about files and what they must hold, as far as parse and model raise them.
import type { ExamplesByCode } from '../examples.js';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 24"><path d="M0 0h20v12L10 24 0 12z"/></svg>
`;

export const SOURCE_EXAMPLES: ExamplesByCode = {
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
  S29: {
    bad: {
      'text/inledning.sv.md': `# Inledning

«<<<<<<< HEAD»
Mottagningen är öppen varje vecka.
«=======»
Mottagningen är öppen varje vardag.
«>>>>>>> sommar»
`,
    },
    good: {
      'text/inledning.sv.md': `# Inledning

Mottagningen är öppen varje vardag.
`,
    },
  },
};
