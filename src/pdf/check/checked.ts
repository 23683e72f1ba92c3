// What every check is given: the document, its structure and its content, read once.
import type { CheckedAnnotation, CheckedDocument } from './checked-document.js';
import type { Found } from './fault-list.js';
import type { Structure, StructureElement } from './read-structure.js';
import type { Content } from './scan-content.js';

export type { CheckedAnnotation };

export interface Checked {
  document: CheckedDocument;
  structure: Structure;
  content: Content;
  /** Which element each annotation belongs to, by the annotation's object. */
  ownerOf: ReadonlyMap<number, StructureElement>;
  /** The page that an element begins on, from 1. */
  pageNumberOf(element: StructureElement): number | undefined;
  /** The document's metadata as Latin-1; undefined when it has none. */
  metadata: string | undefined;
  /** The part of ISO 19005 that the metadata names, 2 where it names none. */
  archivePart: 2 | 3;
}

export type PdfCheck = (checked: Checked, found: Found) => void;
