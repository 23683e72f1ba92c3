// What can be set for single rules under `rules:` in report.yaml. The schema, the editor's completion and the pages of
// the rules are all made from this table.
import * as z from 'zod';
import type { DiagnosticCode } from '../../diagnostics/index.js';
import { HEADING_IDS } from '../profiles/headings.js';
import type { Limits } from '../report.js';

/** A text in the languages that findings are told in. */
export interface Told {
  sv: string;
  fi: string;
  en: string;
}

/** One option of one rule. Its default stands in DEFAULT_LIMITS. */
export interface RuleOption {
  /** Where the value goes in `report.limits`. */
  limit: keyof Limits;
  schema: z.ZodType<number | 'off' | readonly string[]>;
  about: Told;
}

const Count = z.int().min(1);
const CountOrOff = z.union([Count, z.literal('off')]);

/** In the order of the codes; whoever adds a rule with options adds them here. */
export const RULE_OPTIONS = {
  G08: {
    years: {
      limit: 'unchangedYears',
      schema: Count,
      about: {
        sv: 'Så många år kan ett mål och dess målvärde stå oförändrade innan det sägs',
        fi: 'Näin monta vuotta tavoite ja sen tavoitetaso voivat pysyä ennallaan, ennen kuin siitä kerrotaan',
        en: 'A goal whose target has been the same for so many years is pointed out',
      },
    },
  },
  G15: {
    measuresPerGoal: {
      limit: 'measuresPerGoal',
      schema: CountOrOff,
      about: {
        sv: 'Fler mätare än så under ett mål påpekas; `off`: aldrig',
        fi: 'Jos tavoitteella on mittareita enemmän kuin näin monta, siitä huomautetaan; `off`: ei koskaan',
        en: 'More measures than this under one goal are pointed out; `off`: never',
      },
    },
    measuresPerReport: {
      limit: 'measuresPerReport',
      schema: CountOrOff,
      about: {
        sv: 'Fler mätare än så i hela rapporten påpekas; `off`: aldrig',
        fi: 'Jos koko raportissa on mittareita enemmän kuin näin monta, siitä huomautetaan; `off`: ei koskaan',
        en: 'More measures than this in the whole report are pointed out; `off`: never',
      },
    },
  },
  L03: {
    elsewhere: {
      limit: 'headingsElsewhere',
      schema: z.array(z.enum(HEADING_IDS)),
      about: {
        sv: 'Delar som står i ett annat dokument, med de namn som profilens sida visar',
        fi: 'Osat, jotka ovat toisessa asiakirjassa; niiden nimet ovat profiilin sivulla',
        en: 'Parts that stand in another document, by the names that the page of the profile shows',
      },
    },
  },
  L08: {
    lix: {
      limit: 'lix',
      schema: Count,
      about: {
        sv: 'Ett kapitel på svenska med högre LIX än så påpekas',
        fi: 'Ruotsinkielisestä luvusta, jonka LIX on tätä suurempi, huomautetaan',
        en: 'A chapter in Swedish with a LIX above this is pointed out',
      },
    },
    words: {
      limit: 'lixWords',
      schema: Count,
      about: {
        sv: 'Så många ord måste kapitlet ha för att mätas',
        fi: 'Näin monta sanaa luvussa on oltava, jotta se mitataan',
        en: 'A chapter needs so many words to be measured',
      },
    },
  },
  L12: {
    words: {
      limit: 'sentenceWords',
      schema: Count,
      about: {
        sv: 'En mening med fler ord än så påpekas',
        fi: 'Virkkeestä, jossa on enemmän sanoja, huomautetaan; suomea varten on oma rajansa',
        en: 'A sentence with more words than this is pointed out',
      },
    },
    wordsFinnish: {
      limit: 'sentenceWordsFinnish',
      schema: Count,
      about: {
        sv: 'Detsamma för finska, som behöver färre ord för att säga lika mycket',
        fi: 'Sama suomelle, joka sanoo saman vähemmillä sanoilla',
        en: 'The same for Finnish, which needs fewer words to say as much',
      },
    },
  },
  L13: {
    passives: {
      limit: 'passives',
      schema: Count,
      about: {
        sv: 'Så många verb i passiv i en mening påpekas',
        fi: 'Virkkeestä, jossa on näin monta passiivimuotoista verbiä, huomautetaan',
        en: 'So many verbs in the passive in one sentence are pointed out',
      },
    },
  },
} as const satisfies Partial<Record<DiagnosticCode, Record<string, RuleOption>>>;

/** The options of a code by name; none for most. */
export function optionsOf(code: DiagnosticCode): Readonly<Record<string, RuleOption>> {
  const options: Partial<Record<DiagnosticCode, Readonly<Record<string, RuleOption>>>> = RULE_OPTIONS;
  return options[code] ?? {};
}
