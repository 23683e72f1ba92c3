// Text of authors in Markdown of ours: shown as it is written, commanding nothing.
import { oneLine } from './display-text.js';

/** In the middle of a word it is invisible, and keeps a site from making a mention, a reference or a link of it. */
const NOTHING = '<!-- -->';

/**
 * One line on which no sign means anything to Markdown, HTML or the sites that show it. For the middle of a line: what
 * begins a heading or a list means nothing there.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/@|:(?=\/\/)|#(?=\d)/g, `$&${NOTHING}`)
    .replace(/(?<=\bwww)(?=\.)/gi, NOTHING);
}
