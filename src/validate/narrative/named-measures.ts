// Measures as texts name them: by the words of their names, each looked up once.
import { groupBy, once, pushTo } from '../../lib/index.js';
import type { Measure, Report } from '../../model/index.js';
import type { ReportIndex } from '../report-index.js';
import { hasNumbers } from '../series.js';
import { type MeasureValues, valuesOf } from './measure-values.js';
import { nameWords } from './name-words.js';

/** A measure with numbers, its values, and the words of its name, by language. */
export interface NamedMeasure {
  measure: Measure;
  text: string;
  known: MeasureValues;
  words: Map<string, string[]>;
  /** Words of the groups' names. */
  groups: Map<string, string[]>;
}

/** How much of its name a sentence must hold to speak of a measure elsewhere than in its own follow-up. */
const MOST_OF_A_NAME = 0.67;
/** A word that more measures than these have in their names finds none of them. */
const COMMON = 20;
/** One word alone is a name when it is as long as this. */
const TELLING = 9;

/** Finds the measures that a sentence names, each word looked up once. */
export class NamedMeasures {
  private readonly measures = new Map<Measure, NamedMeasure>();
  private readonly byWord = new Map<string, NamedMeasure[]>();
  private readonly byGoal: Map<string, NamedMeasure[]>;

  constructor(report: Report, index: ReportIndex) {
    for (const measure of report.measures) {
      if (!hasNumbers(measure)) continue;
      const words = new Map(
        Object.entries(measure.text).map(([language, text]) => [language, nameWords(text?.plain ?? '')]),
      );
      const text = index.text(measure.text) || measure.id;
      const named = namedMeasure(measure, text, words, report.languages);
      this.measures.set(measure, named);
      for (const [language, own] of words)
        for (const word of own) pushTo(this.byWord, `${language} ${word}`, named);
    }
    this.byGoal = groupBy(this.measures.values(), ({ measure }) => measure.goal);
  }

  /** Undefined for one without numbers. */
  of(measure: Measure): NamedMeasure | undefined {
    return this.measures.get(measure);
  }

  /** The measure itself and its neighbours: their values stand beside each other, and in each other's texts. */
  around({ measure }: NamedMeasure): NamedMeasure[] {
    const near = this.byGoal.get(measure.goal) ?? [];
    return near.length <= COMMON ? near : [];
  }

  /** Those of whose names the words hold most. */
  named(stems: ReadonlySet<string>, language: string): NamedMeasure[] {
    const candidates = new Set<NamedMeasure>();
    for (const stem of stems) {
      const having = this.byWord.get(`${language} ${stem}`) ?? [];
      if (having.length <= COMMON) for (const measure of having) candidates.add(measure);
    }
    return [...candidates].filter((measure) => {
      const words = measure.words.get(language) ?? [];
      const hits = words.filter((word) => stems.has(word)).length;
      const isTelling = hits > 1 || (words.length === 1 && (words[0]?.length ?? 0) >= TELLING);
      return isTelling && hits >= MOST_OF_A_NAME * words.length;
    });
  }
}

/** Its values and groups are looked at when a text speaks of it; most measures are spoken of nowhere. */
function namedMeasure(
  measure: Measure,
  text: string,
  words: Map<string, string[]>,
  languages: readonly string[],
): NamedMeasure {
  const known = once(() => valuesOf(measure));
  const groups = once(() => {
    const wordsIn = (language: string) =>
      measure.groups.flatMap((group) => nameWords(group.text[language]?.plain ?? ''));
    return new Map(languages.map((language) => [language, wordsIn(language)]));
  });
  return {
    measure,
    text,
    words,
    get known() {
      return known();
    },
    get groups() {
      return groups();
    },
  };
}

/** How much of its name a sentence holds: 1 for all of it. */
export function shareOfName({ words }: NamedMeasure, stems: ReadonlySet<string>, language: string): number {
  const own = words.get(language) ?? [];
  return own.length === 0 ? 0 : own.filter((word) => stems.has(word)).length / own.length;
}
