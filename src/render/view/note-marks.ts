// The marks of a measure's notes: at its values, and where they lead.
import type { Measure, Reading } from '../../model/index.js';
import { anchorOf } from '../anchors.js';

/** Those at a value; a mark without a note is none. */
export function marksOf(reading: Reading | undefined, measure: Measure): { text: string; href: string }[] {
  return (reading?.footnotes ?? []).flatMap((mark) => {
    const isThere = measure.notes.some((note) => plainMark(note.mark) === plainMark(mark));
    return isThere ? [{ text: plainMark(mark), href: `#${noteAnchor(measure, mark)}` }] : [];
  });
}

export function noteAnchor(measure: Measure, mark: string): string {
  return anchorOf('note', measure.id, plainMark(mark));
}

/** `¹` as `1`: it is raised already. */
export function plainMark(mark: string): string {
  return mark.normalize('NFKC').replace(/^\[\^(.+)\]$/u, '$1');
}
