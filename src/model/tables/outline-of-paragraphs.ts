// The outline of pasted text, which has paragraphs where headings were: units by their words, themes by where they stand.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import type { Block, MarkdownDocument } from '../../parse/index.js';
import { isContinuation } from './is-continuation.js';
import { type Outline, OutlineBuilder, type PastedText, plainNaming, textNaming } from './outline-builder.js';

/** A paragraph that names a unit in a document without real headings. */
const UNIT_PARAGRAPH =
  /^(?:ansvarsområdets namn|ansvarsområde|verksamhetsområde|enhetens namn|enhet|vastuualueen nimi|vastuualue|yksikön nimi|yksikkö|area of responsibility|unit)\s*:\s*(?<name>.+)$/isu;

/** `Ansvarsområdets namn: …` names a unit; the paragraph above a table is the theme. */
export function fromParagraphs(
  document: MarkdownDocument,
  title: PastedText | undefined,
  language: string,
): Outcome<Outline> {
  const builder = new OutlineBuilder();
  const counts = { units: 0, themes: 0 };
  let waiting: PastedText[] = [];
  const leaveWaiting = (theme?: PastedText) => {
    for (const block of waiting) {
      if (block === theme) builder.endRun();
      else builder.leave(block);
    }
    waiting = [];
  };
  document.blocks.forEach((block, index) => {
    if (block.type === 'table') {
      const theme = isContinuation(block) ? undefined : themeAmong(waiting);
      if (theme) builder.theme(textNaming(theme, language));
      if (theme) counts.themes += 1;
      leaveWaiting(theme);
      builder.table(block);
      return;
    }
    const name = unitNameOf(block);
    const isTitle =
      block === title && (block.type === 'heading' || document.blocks[index + 1]?.type !== 'table');
    if (name) {
      leaveWaiting();
      counts.units += 1;
      builder.section(plainNaming({ ...block.text, plain: name }, language), false, block.place);
    } else if (isTitle) builder.section(textNaming(block, language), true, block.place);
    else waiting.push(block);
  });
  leaveWaiting();
  const diagnostics: Diagnostic[] =
    counts.themes > 0 && title ? [{ code: 'T11', args: counts, place: title.place }] : [];
  return { value: builder.outline, diagnostics };
}

export function unitNameOf(block: Block): string | undefined {
  return block.type === 'paragraph' ? UNIT_PARAGRAPH.exec(block.text.plain)?.groups?.name?.trim() : undefined;
}

const LONGEST_THEME = 160;

const MOST_SENTENCES = 2;

const FOOTNOTE = /^(?:\*|[\u00b9\u00b2\u00b3\u2070-\u2079†]|\(?\d+\))/u;

/** The nearest text above a table that is as short as a heading; where there is none, the nearest of any length. */
function themeAmong(blocks: PastedText[]): PastedText | undefined {
  const candidates = blocks.filter(
    (block) => block.type !== 'other' && block.text.plain !== '' && !FOOTNOTE.test(block.text.plain),
  );
  return candidates.findLast((block) => isShort(block.text.plain)) ?? candidates.at(-1);
}

function isShort(text: string): boolean {
  const sentences = text.split(/[.!?]\s+(?=\p{Lu})/u).length;
  return text.length <= LONGEST_THEME && sentences <= MOST_SENTENCES;
}
