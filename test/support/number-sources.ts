// A small repository with values: a measure with groups, a rank, a missing value, economy and commitments.
import type { SourceFile } from '../../src/source/index.js';

export const NUMBER_CONFIG = `version: 1
organisation: { name: { sv: Provköping, fi: Koela, en: Testville }, kind: municipality, country: SE }
languages: [sv-SE, fi-FI, en]
units: [{ id: arbete, name: { sv: Arbetsenheten, fi: Työyksikkö, en: Employment unit } }]
themes: [{ id: jobb, name: { sv: Fler i jobb, fi: Lisää työtä, en: More people in work } }]
policy: { base: vansbro, economy: { limit: 0.02 } }
reports:
  - { id: delar-2016, kind: interim, period: 2016-T2, title: { sv: Delårsrapport, fi: Osavuosikatsaus, en: Interim report } }
  - { id: ar-2016, kind: annual, period: "2016", title: { sv: Årsrapport, fi: Vuosiraportti, en: Annual report } }
`;

export const NUMBER_GOALS = `version: 1
goals:
  - id: sysselsattning
    theme: jobb
    text: { sv: Fler försörjer sig själva, fi: Useampi elättää itsensä, en: More people support themselves }
    commitments:
      - id: foretag
        text: { sv: "=Praktik; \\"i\\" företag", fi: Harjoittelu, en: Placements }
        unit: arbete
        followUps: [{ period: 2016-T2, status: done }]
      - id: natverk
        text: { sv: Nätverk, fi: Verkosto, en: Network }
        unit: arbete
        followUps: []
    measures:
      - id: hushall
        kind: numeric
        text: { sv: Hushåll som lämnat stödet, fi: Tuesta irtautuneet, en: Households that left }
        unit: "%"
        direction: higher
        source: { sv: Eget register, fi: Oma rekisteri, en: Own register }
        target: { "2016": "27" }
        notes: [{ mark: "1", text: { sv: Preliminärt, fi: Alustava, en: Preliminary } }]
        observations:
          - { period: 2015-T2, value: "24" }
          - { period: 2016-T2, value: "25", notes: ["1"] }
          - { period: 2016-T2, group: women, value: "26,5" }
          - { period: 2016-T2, group: men, value: "23,4" }
          - { period: "2016", value: "27,5" }
        followUps:
          - { period: 2016-T2, forecastValue: "28", forecastPeriod: "2016" }
      - id: rankning
        kind: numeric
        text: { sv: Ranking i länet, fi: Sijoitus läänissä, en: Rank in the county }
        direction: lower
        target: { "2016": "plats 10 av 26" }
        observations:
          - { period: 2015-T2, value: "plats 14 av 24" }
          - { period: 2016-T2, value: "plats 16 av 26" }
      - id: svarstid
        kind: numeric
        text: { sv: Svarstid, fi: Vastausaika, en: Response time }
        unit: dagar
        target: { "2016": "5-10" }
        observations:
          - { period: 2015-T2, value: "-3" }
          - { period: 2016-T2, value: ".." }
`;

export const NUMBER_ECONOMY = `version: 1
economy:
  - id: drift
    title: { sv: Drift, fi: Käyttötalous, en: Operations }
    amountsIn: mnkr
    lines:
      - id: stod
        text: { sv: Ekonomiskt stöd, fi: Tuki, en: Support }
        amounts:
          - { period: 2016-T2, budget: "200,0", outcome: "208,1" }
          - { period: "2016", budget: "300,0", outcome: "303,0" }
        reason: { sv: Fler hushåll, fi: Lisää talouksia, en: More households }
        action: { sv: Jobbspår, fi: Työpolku, en: Job tracks }
`;

export const NUMBER_FILES: SourceFile[] = [
  { path: 'economy/drift.yaml', text: NUMBER_ECONOMY },
  { path: 'goals/jobb.yaml', text: NUMBER_GOALS },
  { path: 'report.yaml', text: NUMBER_CONFIG },
];
