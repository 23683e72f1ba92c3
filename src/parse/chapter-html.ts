// What is changed in a chapter's HTML before it is sanitised: pictures, column heads, figures.
import { posix } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import type { Diagnostic, Place } from '../diagnostics/index.js';
import type { Narrative } from './document.js';

/** Resolves pictures, gives column heads their scope and leaves only figures that were read as such. */
export function adjustChapterHtml(
  tree: Root,
  path: string,
  figures: Narrative['figures'],
  images: Narrative['images'],
  diagnostics: Diagnostic[],
): void {
  const refs = new Set(figures.map(({ ref }) => ref));
  const adjust = (parent: Root | Element, around: Place): void => {
    parent.children = parent.children.map((child): ElementContent => {
      if (child.type !== 'element') return child as ElementContent;
      const place = placeOf(child, around);
      adjust(child, place);
      if (child.tagName === 'th') child.properties.scope ??= 'col';
      if (child.tagName === 'data' && !refs.has(String(child.properties.value))) child.tagName = 'div';
      if (child.tagName !== 'img') return child;
      return showImage(child, path, place, images, diagnostics);
    });
  };
  adjust(tree, { file: path, start: 0, end: 0 });
}

function placeOf(node: Element, around: Place): Place {
  // Contrary to its type, a position may be empty: that of a footnote inside an open <script>, for example.
  const { start: first, end: last }: Partial<NonNullable<Element['position']>> = node.position ?? {};
  const [start, end] = [first?.offset, last?.offset];
  return start === undefined || end === undefined ? around : { ...around, start, end };
}

function showImage(
  image: Element,
  path: string,
  place: Place,
  images: Narrative['images'],
  diagnostics: Diagnostic[],
): ElementContent {
  const source = String(image.properties.src ?? '');
  const alt = String(image.properties.alt ?? '');
  const resolved = resolveInside(path, source);
  if (resolved === undefined) {
    diagnostics.push({ code: 'S11', args: { path: source.slice(0, 200) }, place });
    return { type: 'text', value: alt };
  }
  images.push({ path: resolved, alt, place });
  return { ...image, properties: { src: resolved, alt } };
}

/**
 * A picture's path from the repository's root; undefined when it leads out of it or to the network.
 * It is relative to the chapter, or to the root when it begins with a slash.
 */
function resolveInside(chapter: string, source: string): string | undefined {
  const path = decode(source).replaceAll('\\', '/');
  if (path === '' || path.startsWith('//') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || path.includes('\0'))
    return undefined;
  const joined = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(chapter), path);
  const normal = posix.normalize(joined);
  return normal === '.' || normal === '..' || normal.startsWith('../') || normal.startsWith('/')
    ? undefined
    : normal;
}

function decode(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    // A stray percent sign is part of the name.
    return source;
  }
}
