// Examples of the codes about tables and how they are read, as far as parse and model raise them.
import type { ExamplesByCode } from '../examples.js';

export const TABLE_EXAMPLES: ExamplesByCode = {
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
  T20: {
    bad: `# Enheten

## En god vardag

«Nyckelmål\tMätare\tDelårsrapport 1–6 2021»
Det är lätt att få kontakt\tMottagningen ordnas\tMottagningen är öppen varje vecka.
\tFrågor får svar\tAlla frågor besvaras inom en vecka.
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
| | Frågor får svar | Alla frågor besvaras inom en vecka. |
`,
  },
  T21: {
    bad: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |

«| | Frågor får svar | Alla frågor besvaras inom en vecka. |»
`,
    good: `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
| | Frågor får svar | Alla frågor besvaras inom en vecka. |
`,
  },
};
