// translations.yaml where paragraphs have moved: what is known of each stands under the number that it has today.
import type { Translation, Translations } from '../model/index.js';

/**
 * To be called before entries are written, so that none takes the place of one whose text has moved.
 * @param written - Whose entries are going to be written; other chapters stay as they are.
 */
export function renumberChapters(
  translations: Translations,
  written: readonly Translation[],
  all: readonly Translation[],
): void {
  const chapters = new Set(written.flatMap((each) => chapterOf(each) ?? []));
  for (const each of all) {
    const chapter = chapterOf(each);
    if (each.entry && chapter !== undefined && chapters.has(chapter))
      translations.get(each.language)?.set(each.id, each.entry);
  }
}

function chapterOf({ language, field }: Translation): string | undefined {
  return field?.chapter === undefined ? undefined : `${language} ${field.chapter}`;
}
