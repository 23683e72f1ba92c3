// A text of a report that is translated: what it is, where it stands, and an id that lasts.
import type { Place } from '../../diagnostics/index.js';
import type { LocalText } from '../report.js';

/** What a text is; told to whoever translates it. */
export const TEXT_KINDS = [
  'name',
  'title',
  'party',
  'goal',
  'measure',
  'action',
  'commitment',
  'group',
  'source',
  'note',
  'outcome',
  'reason',
  'consequence',
  'correctiveAction',
  'motivation',
  'comment',
  'author',
  'line',
  'heading',
  'paragraph',
  'cell',
  'chapter',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export interface TextField {
  /** `goal.kontakt.text`, `measure.svarstid.followUp.vuxna.2021-H1.outcome`, `chapter.inledning.p3`. */
  id: string;
  kind: TextKind;
  texts: LocalText;
  /** Of the text in the source language; without one, of the first that there is. */
  place: Place;
  /** Of a follow-up: the period that it speaks of. */
  period?: string | undefined;
  /** Of a chapter's text: the chapter. */
  chapter?: string | undefined;
  /** Of a publication's title: the publication. */
  publication?: string | undefined;
}
