// Markdown of a text that does not stand in a Markdown file, such as a YAML value.
import type { Outcome, Place } from '../diagnostics/index.js';
import { remember } from '../lib/index.js';
import type { RichText } from './document.js';
import { type TextContext, TextReader } from './rich-text.js';

/**
 * Reads a string as Markdown: one line as inline text only, so that `> 10` or `1. maj` stay what they are;
 * several lines as paragraphs and lists.
 * @param place - Where the text stands in its own file; what is said of it is said there.
 */
export function parseInline(text: string, place: Place): Outcome<RichText> {
  const { value, diagnostics } = readAlone(text.replace(/\r\n?/g, '\n').trim());
  return {
    value: { ...value, place },
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, place })),
  };
}

/** The same words stand in many places, and again in the next check of a source that is being written. */
const readAlone = remember((text) => {
  const reader = new TextReader('', text, { linkDefinitions: new Map(), footnoteLabels: new Set() });
  return { value: reader.read(0, text.length, contextOf(text)), diagnostics: reader.diagnostics };
});

function contextOf(text: string): TextContext {
  if (!text.includes('\n')) return 'heading';
  const hasBlocks = /\n[ \t]*\n|^[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t]/m.test(text);
  return hasBlocks ? 'block' : 'paragraph';
}
