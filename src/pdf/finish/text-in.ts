// The text of a tag as it is read: descriptions stand for figures.
import { textOf } from '../pdf-words.js';
import type { PrintedPages } from './printed-pages.js';
import type { Mark, Tag } from './tag.js';

export function textIn(tag: Tag, pages: PrintedPages): string {
  const texts: string[] = [];
  let marks: Mark[] = [];
  const flush = () => {
    if (marks.length > 0) texts.push(pages.text(marks));
    marks = [];
  };
  const visit = ({ kids, alt }: Tag) => {
    if (alt !== undefined) {
      flush();
      texts.push(textOf({ string: alt }) ?? '');
      return;
    }
    for (const kid of kids) {
      if (kid.kind === 'tag') visit(kid);
      else if (kid.kind === 'mark') marks.push(kid);
    }
  };
  visit(tag);
  flush();
  return texts.filter((text) => text !== '').join(' ');
}
