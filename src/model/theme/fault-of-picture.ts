// What stands in the way of showing a picture on the title page: its kind, and what an SVG file must not hold.
import type { ThemeFileFault } from '../../diagnostics/index.js';
import type { Asset } from '../../source/index.js';

/** Undefined where the picture can be shown. It is shown as a picture, in which browsers run nothing either. */
export function faultOfPicture({ bytes, mediaType }: Asset): ThemeFileFault | undefined {
  if (mediaType === 'image/png') return isPng(bytes) ? undefined : 'damaged';
  if (mediaType !== 'image/svg+xml') return 'notPicture';
  return faultOfSvg(new TextDecoder().decode(bytes));
}

const PNG_BEGINNING = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const SHORTEST_PNG = 57;

function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= SHORTEST_PNG && PNG_BEGINNING.every((byte, at) => bytes[at] === byte);
}

const BEGINNING = /^\s*(?:<!DOCTYPE\b[^[>]*>\s*)?<(?:[\w-]+:)?svg\b[^>]*>/iu;
const END = /<\/(?:[\w-]+:)?svg\s?>\s*$/iu;
/** An entity may stand for anything that is forbidden elsewhere. */
const ENTITIES = /<!(?:ENTITY|DOCTYPE [^>[]*\[)/iu;
const ACTIVE =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|animate\w*|set|handler)\b|\son\w+ ?=|javascript:/iu;
/** Whatever is referred to must stand in the file itself. Names of namespaces refer to nothing. */
const REFERENCE = /\b(?:href|src) ?= ?["'](?! ?#| ?data:image\/(?:png|jpeg);)/iu;
const REFERENCE_OF_STYLE = /url\((?! ?["']? ?#)|@import|<\?xml-stylesheet/iu;
const WORDS = /<(?:[\w-]+:)?(?:text|tspan|textPath|font-face)\b/iu;
const SIZE = /\bviewBox ?=|\bwidth ?=.*\bheight ?=|\bheight ?=.*\bwidth ?=/u;

function faultOfSvg(source: string): ThemeFileFault | undefined {
  // White space is folded first, so that no run of it is gone through again and again.
  const text = source.replace(/\s+/gu, ' ');
  if (ENTITIES.test(text)) return 'active';
  const tags = withoutRemarks(text);
  const root = tags === undefined ? undefined : BEGINNING.exec(tags)?.[0];
  if (tags === undefined || root === undefined || !END.test(tags)) return 'damaged';
  const plain = spelledOut(tags).replace(/\s+/gu, ' ');
  if (ACTIVE.test(plain)) return 'active';
  if (REFERENCE.test(plain) || REFERENCE_OF_STYLE.test(spelledOut(text))) return 'outside';
  if (WORDS.test(tags)) return 'words';
  return SIZE.test(root) ? undefined : 'noSize';
}

const CLOSING: Record<string, string> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/** Without comments, instructions and texts that look like tags; undefined where one of them does not end. */
function withoutRemarks(text: string): string | undefined {
  const opening = /<!--|<!\[CDATA\[|<\?/gu;
  let kept = '';
  let done = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = text.indexOf(CLOSING[match[0]] ?? '', match.index + match[0].length);
    if (end < 0) return undefined;
    kept += text.slice(done, match.index);
    done = end + (CLOSING[match[0]] ?? '').length;
    opening.lastIndex = done;
  }
  return kept + text.slice(done);
}

/** `&#106;avascript:` is read by a browser as what it spells. */
function spelledOut(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});|&#(\d{1,7});/giu, (whole, hex?: string, digits?: string) => {
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll('&colon;', ':');
}
