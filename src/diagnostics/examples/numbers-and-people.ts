// Examples of the codes about numbers, and people who could be recognised in them, as far as parse and model raise them.
import type { ExamplesByCode } from '../examples.js';

export const NUMBER_EXAMPLES: ExamplesByCode = {
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
