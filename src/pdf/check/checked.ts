// What every check is given: the document and its content, read once, and its structure, which is gone through once.
import type { CheckedAnnotation, CheckedDocument } from './checked-document.js';
import type { Found } from './fault-list.js';
import type { Structure, StructureElement } from './read-structure.js';
import type { Content } from './scan-content.js';

export type { CheckedAnnotation };

export interface Checked {
  document: CheckedDocument;
  structure: Structure;
  content: Content;
  /** The page that an element begins on, from 1. */
  pageNumberOf(element: StructureElement): number | undefined;
  /** The document's metadata as Latin-1; undefined when it has none. */
  metadata: string | undefined;
}

/** Looks at the document, and returns how it goes on where it asks for the structure, too. */
export type PdfCheck = (checked: Checked, found: Found) => StructureCheck | undefined;

/** No check may keep elements: of a large report, all of them take more memory than anything else. */
export interface StructureCheck {
  /** Is given every element in order, each before what it holds. */
  element?(element: StructureElement): void;
  /** When all have been gone through. */
  end?(): void;
}
