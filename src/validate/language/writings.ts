// Every text of a report by itself, with its language and what it is.
import type { LocalText, Report, TextKind } from '../../model/index.js';
import type { ReportIndex, RichText } from '../report-index.js';

export interface Writing {
  text: RichText;
  /** BCP 47. */
  language: string;
  kind: TextKind;
  /** The same text in all languages; of a chapter's parts undefined. */
  editions: LocalText | undefined;
}

/** Parts of chapters one by one, whether their editions are parallel or not. */
const OF_CHAPTERS: ReadonlySet<TextKind> = new Set<TextKind>(['heading', 'paragraph', 'cell', 'chapter']);

/** Several rules go through them; they are gathered once. */
const GATHERED = new WeakMap<ReportIndex, Writing[]>();

export function writings(report: Report, index: ReportIndex): readonly Writing[] {
  const known = GATHERED.get(index) ?? [...gather(report, index)];
  GATHERED.set(index, known);
  return known;
}

function* gather({ chapters }: Report, index: ReportIndex): Generator<Writing> {
  for (const { kind, texts } of index.texts()) {
    if (OF_CHAPTERS.has(kind)) continue;
    for (const [language, text] of Object.entries(texts))
      if (text) yield { text, language, kind, editions: texts };
  }
  for (const { body } of chapters) {
    for (const [language, chapter] of Object.entries(body))
      for (const { kind, text } of chapter?.texts ?? []) yield { text, language, kind, editions: undefined };
  }
}
