// The narrative chapters of a publication, in the places that report.yaml gives them.
import type { Chapter } from '../../model/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { chapterHtml } from '../figure-markers.js';
import { languageMark, languageOf, nameText, type ViewText } from './view-text.js';

export interface ChapterView {
  anchor: string;
  title: ViewText;
  /** Safe HTML with figures and pictures in it; its headings begin at `h3`. */
  html: string;
  /** The body's own language when it is not the report's, else null. */
  lang: string | null;
  otherLanguage: string | null;
}

export function chapterViews(position: 'beforeGoals' | 'afterGoals', context: ViewContext): ChapterView[] {
  return context.publication.chapters.flatMap((placed) => {
    if (placed.position !== position) return [];
    const chapter = context.report.chapters.find(({ id }) => id === placed.chapter);
    return chapter === undefined ? [] : chapterView(chapter, context);
  });
}

function chapterView(chapter: Chapter, context: ViewContext): ChapterView[] {
  const language = languageOf(chapter.body, context);
  const body = language === undefined ? undefined : chapter.body[language];
  if (language === undefined || body === undefined) return [];
  return [
    {
      anchor: anchorOf('chapter', chapter.id),
      title: nameText(chapter.title, chapter.id, context),
      html: chapterHtml(body.html, body.place.file, context),
      ...languageMark(language, context),
    },
  ];
}
