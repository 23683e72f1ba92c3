// The narrative chapters of a publication, in the places that report.yaml gives them.
import type { Chapter } from '../../model/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { chapterHtml } from '../figure-markers.js';
import { languageMark, languageOf, nameText, type ViewText } from './view-text.js';

export interface ChapterView {
  anchor: string;
  /** The name of its pages; short chapters share one. */
  page: string;
  title: ViewText;
  /** Safe HTML with figures and pictures in it; its headings begin at `h3`. */
  html: string;
  /** The body's own language when it is not the report's, else null. */
  lang: string | null;
  otherLanguage: string | null;
}

export function chapterViews(position: 'beforeGoals' | 'afterGoals', context: ViewContext): ChapterView[] {
  const chapters = context.publication.chapters.flatMap((placed) => {
    if (placed.position !== position) return [];
    const chapter = context.report.chapters.find(({ id }) => id === placed.chapter);
    return chapter === undefined ? [] : chapterView(chapter, context);
  });
  return onSharedPages(chapters);
}

/** Lines of text on an upright page, and letters in each. */
const LINES_OF_PAGE = 44;
const LETTERS_OF_LINE = 84;
/** Of a heading with the room around it. */
const LINES_OF_TITLE = 4;

/** A chapter stands on the page of the one before as long as all of it has room there. */
function onSharedPages(chapters: ChapterView[]): ChapterView[] {
  let page = '';
  let used = LINES_OF_PAGE;
  return chapters.map((chapter) => {
    const lines = linesOf(chapter.html);
    if (used + lines > LINES_OF_PAGE) {
      page = chapter.anchor;
      used = 0;
    }
    used += lines;
    return { ...chapter, page };
  });
}

/** Of an entry of the contents with the line below it. */
const LINES_OF_ENTRY = 1.35;

/** The chapter whose page the contents begin: the first one, where both have room; undefined where they have not. */
export function chapterOfContents(
  entries: number,
  chapters: readonly ChapterView[],
): ChapterView | undefined {
  const [first] = chapters;
  const sharing = chapters.filter(({ page }) => page === first?.page);
  const lines = sharing.reduce((sum, { html }) => sum + linesOf(html), LINES_OF_TITLE);
  return lines + entries * LINES_OF_ENTRY <= LINES_OF_PAGE ? first : undefined;
}

/** The first chapter, where it and those on its page are so short that they may stand where another section ends. */
export function shortChapters(chapters: readonly ChapterView[]): ChapterView | undefined {
  const [first] = chapters;
  const sharing = chapters.filter(({ page }) => page === first?.page);
  const lines = sharing.reduce((sum, { html }) => sum + linesOf(html), 0);
  return lines <= LINES_OF_PAGE / 2 ? first : undefined;
}

/** About as many as the chapter takes on paper, its title included. */
function linesOf(html: string): number {
  const blocks = html
    .split(/<(?:p|li|tr|h[1-6]|blockquote|pre)\b/iu)
    .map((block) => block.replace(/<[^>]*>/gu, '').length);
  const pictures = html.split('<img').length - 1;
  return (
    blocks.reduce((sum, letters) => sum + Math.ceil(letters / LETTERS_OF_LINE) + 0.4, LINES_OF_TITLE) +
    pictures * LINES_OF_PAGE
  );
}

function chapterView(chapter: Chapter, context: ViewContext): ChapterView[] {
  const language = languageOf(chapter.body, context);
  const body = language === undefined ? undefined : chapter.body[language];
  if (language === undefined || body === undefined) return [];
  return [
    {
      anchor: anchorOf('chapter', chapter.id),
      page: anchorOf('chapter', chapter.id),
      title: nameText(chapter.title, chapter.id, context),
      html: chapterHtml(body.html, body.place.file, context),
      ...languageMark(language, context),
    },
  ];
}
