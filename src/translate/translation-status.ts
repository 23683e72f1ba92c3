// How far the translation of a report has come: counts per language and per file.
import { type Report, type Translation, type TranslationState, translationsOf } from '../model/index.js';

export type StateCounts = Record<TranslationState, number>;

export interface LanguageStatus {
  language: string;
  counts: StateCounts;
  /** In the order of their paths; a text counts where its source stands. */
  files: { file: string; counts: StateCounts }[];
  texts: Translation[];
}

/** @param languages - Only these; all but the source's where undefined. */
export function translationStatus(
  report: Report,
  languages: readonly string[] | undefined,
): LanguageStatus[] {
  const all = translationsOf(report);
  return report.languages.slice(1).flatMap((language): LanguageStatus[] => {
    if (languages && !languages.includes(language)) return [];
    const texts = all.filter((translation) => translation.language === language);
    const byFile = new Map<string, StateCounts>();
    const counts = noCounts();
    for (const { state, source, target, entry } of texts) {
      const file = (source ?? target ?? entry)?.place.file ?? '';
      const inFile = byFile.get(file) ?? noCounts();
      byFile.set(file, inFile);
      inFile[state] += 1;
      counts[state] += 1;
    }
    const files = [...byFile]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([file, own]) => ({ file, counts: own }));
    return [{ language, counts, files, texts }];
  });
}

/** Whether something is left to translate. */
export function isUpToDate({ counts }: LanguageStatus): boolean {
  return counts.missing + counts.stale + counts.orphan === 0;
}

function noCounts(): StateCounts {
  return { missing: 0, stale: 0, orphan: 0, unreviewed: 0, reviewed: 0, equal: 0 };
}
