// Writes a page's content anew: each piece under the tag that owns it, or as an artifact.

import { decodeText, type PageFonts } from '../printed-font.js';
import type { Piece, Span } from './piece.js';
import { breakingHyphens, readPiece } from './read-piece.js';

/** What becomes of a mark: the type of the tag that keeps it, or why nobody does. */
export type MarkFate = { tag: string } | 'layout' | 'repeated' | 'nothing';

const ARTIFACT = '/Artifact BMC\n';
const PAGINATION = '/Artifact <</Type /Pagination>>BDC\n';

export function rewritePage(
  content: string,
  pieces: readonly Piece[],
  fonts: PageFonts,
  fateOf: (piece: Piece) => MarkFate,
): string {
  const parts: string[] = [];
  let done = 0;
  for (const piece of pieces) {
    const fate = fateOf(piece);
    parts.push(content.slice(done, piece.from));
    const opening = openingOf(piece, fate);
    const body = rewriteBody(content, piece, fonts, typeof fate === 'object');
    parts.push(opening, body, opening === '' ? '' : '\nEMC');
    done = piece.to;
  }
  parts.push(content.slice(done));
  return parts.join('');
}

function openingOf({ mcid, margin }: Piece, fate: MarkFate): string {
  if (fate === 'nothing') return '';
  if (fate === 'repeated') return PAGINATION;
  if (fate !== 'layout') return `/${fate.tag} <</MCID ${mcid}>>BDC\n`;
  return margin ? `/Artifact <</Type /Pagination /Subtype /${margin}>>BDC\n` : ARTIFACT;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

function rewriteBody(content: string, piece: Piece, fonts: PageFonts, isRead: boolean): string {
  const edits = piece.spans
    .filter(({ isSoftHyphen }) => isSoftHyphen)
    .map((span) => withoutSpan(content, span, fonts));
  if (isRead) edits.push(...wholeWords(content, piece, fonts));
  if (edits.length === 0) return content.slice(piece.bodyFrom, piece.bodyTo).trim();
  edits.sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let done = piece.bodyFrom;
  for (const { from, to, text } of edits) {
    parts.push(content.slice(done, from), text);
    done = to;
  }
  parts.push(content.slice(done, piece.bodyTo));
  return parts.join('').trim();
}

/**
 * A soft hyphen where the word is not broken is a space without width: it would cut the word in two for whoever reads
 * the text. What moves the next glyph stays.
 */
function withoutSpan(content: string, { from, bodyFrom, bodyTo, to, shows }: Span, fonts: PageFonts): Edit {
  const parts: string[] = [];
  let done = bodyFrom;
  for (const show of shows) {
    const operands = content.slice(show.from, show.to);
    if (decodeText(operands, fonts.get(show.font)).trim() !== '') continue;
    parts.push(content.slice(done, show.from));
    done = show.to;
  }
  parts.push(content.slice(done, bodyTo));
  return { from, to, text: parts.join('').trim() };
}

/** A broken word is given as a whole where it begins; its end on the next line says nothing of its own. */
function wholeWords(content: string, piece: Piece, fonts: PageFonts): Edit[] {
  const hyphens = breakingHyphens(content, piece, fonts);
  const [first] = hyphens;
  if (!first) return [];
  const { text, isBroken } = readPiece(content, piece, fonts, 0);
  // Among other words, or where the page ends in the middle of the word, the hyphen is what the standard calls it.
  if (/\s/.test(text) || isBroken) return hyphens.flatMap(({ from, to }) => around(from, to, '\u00AD'));
  const drawn = piece.texts.filter(({ shows }) => shows > 0);
  const [start] = drawn;
  const rest = drawn.filter(({ from }) => from > first.from);
  const [next] = rest;
  const last = rest.at(-1);
  if (!start || !next || !last) return [];
  return [...around(start.from, first.to, text), ...around(next.from, last.to, '')];
}

function around(from: number, to: number, text: string): Edit[] {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  const hex = `FEFF${units.join('')}`.toUpperCase();
  return [
    { from, to: from, text: `/Span <</ActualText <${hex}>>>BDC\n` },
    { from: to, to, text: '\nEMC\n' },
  ];
}
