// Colours, each for one purpose; never the only carrier of a meaning.
import picocolors from 'picocolors';
import type { Severity } from '../diagnostics/index.js';

type Paint = (text: string) => string;

export interface Paints {
  severity: Record<Severity, Paint>;
  heading: Paint;
  place: Paint;
  fix: Paint;
}

/** The paints of a page; without colour each returns its text as it is. */
export function paintsFor(color: boolean): Paints {
  const colors = picocolors.createColors(color);
  const strong =
    (paint: Paint): Paint =>
    (text) =>
      colors.bold(paint(text));
  return {
    severity: { error: strong(colors.red), warning: strong(colors.yellow), note: strong(colors.cyan) },
    heading: colors.bold,
    place: colors.dim,
    fix: colors.green,
  };
}
