// Two texts as one, with the markup of both.
import type { RichText } from '../../parse/index.js';

/** Two paragraphs of one text. */
export function joined(a: RichText, b: RichText): RichText {
  const html = a.html !== undefined || b.html !== undefined ? { html: `${htmlOf(a)}<br>${htmlOf(b)}` } : {};
  return { plain: `${a.plain}\n${b.plain}`, ...html, place: { ...a.place, end: b.place.end } };
}

export function htmlOf(text: RichText): string {
  return (
    text.html ??
    text.plain
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\n', '<br>')
  );
}
