// Markdown of a text that does not stand in a Markdown file, such as a YAML value.
import type { Outcome, Place } from '../diagnostics/index.js';
import type { RichText } from './document.js';
import { type TextContext, TextReader } from './rich-text.js';

/**
 * Reads a string as Markdown: one line as inline text only, so that `> 10` or `1. maj` stay what they are;
 * several lines as paragraphs and lists.
 * @param place - Where the text stands in its own file; what is said of it is said there.
 */
export function parseInline(text: string, place: Place): Outcome<RichText> {
  const trimmed = text.replace(/\r\n?/g, '\n').trim();
  const reader = new TextReader(place.file, trimmed, {
    linkDefinitions: new Map(),
    footnoteLabels: new Set(),
  });
  const value = { ...reader.read(0, trimmed.length, contextOf(trimmed)), place };
  return { value, diagnostics: reader.diagnostics.map((diagnostic) => ({ ...diagnostic, place })) };
}

function contextOf(text: string): TextContext {
  if (!text.includes('\n')) return 'heading';
  const hasBlocks = /\n[ \t]*\n|^[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t]/m.test(text);
  return hasBlocks ? 'block' : 'paragraph';
}
