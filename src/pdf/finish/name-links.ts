// Gives links what they lack: a description for whoever cannot see what they stand at, and the way to their tag.
import type { PdfCopier } from '../pdf-copier.js';
import { nameOf, textOf } from '../pdf-words.js';
import { pdfString } from '../write-pdf-value.js';
import { placeName } from './place-name.js';
import type { PrintedPages } from './printed-pages.js';
import { type Area, type Tag, tagsIn } from './tag.js';
import { textIn } from './text-in.js';

/** The flag that a link is printed, as PDF/A asks of every annotation; none of those that hide it. */
const PRINTED = 4;

export interface LinkNaming {
  pages: PrintedPages;
  copier: PdfCopier;
  /** The key of each annotation in the way back to the tags. */
  keys: ReadonlyMap<number, number>;
  /** Where a link has neither text nor address. */
  fallback: string;
}

export function nameLinks(tag: Tag, naming: LinkNaming): void {
  const areas = tag.kids.filter((kid): kid is Area => kid.kind === 'area');
  const text = areas.length > 0 ? textIn(tag, naming.pages) : '';
  for (const { annotation } of areas) nameLink(annotation, text, naming);
  for (const kid of tagsIn(tag)) nameLinks(kid, naming);
}

function nameLink(annotation: number, text: string, { copier, keys, fallback }: LinkNaming): void {
  const { file } = copier;
  const link = new Map(file.dictionary({ ref: annotation }));
  const address = textOf(file.resolve(file.dictionary(link.get('A')).get('URI')));
  const place = nameOf(link.get('Dest'));
  if (place !== undefined) link.set('Dest', { name: placeName(place) });
  link.set('Contents', { string: pdfString(text || (address ?? fallback)) });
  link.set('F', PRINTED);
  link.set('StructParent', keys.get(annotation) ?? 0);
  copier.replace(annotation, link);
}
