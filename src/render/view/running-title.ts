// What a running head says on its left side: whose report it is, wherever that and the section stand on one line.
import { textWidth } from '../chart/text-width.js';

/** Of letters and of the line, in points; as print.css sets them. */
export const UPRIGHT_HEAD = { type: 8.5, line: 470 };
export const BROAD_HEAD = { type: 8.5, line: 760 };
export const PARALLEL_HEAD = { type: 7.6, line: 722 };

/** Between the two sides; the right one is set in heavier letters. */
const GAP = 12;
const HEAVY = 1.05;
/** `textWidth` is on the safe side; over a long line that comes to a tenth. */
const PRINTED = 0.92;

/** @returns The title alone where it does not fit with the organisation; null where it does. */
export function shortTitle(
  { windowTitle, title }: { windowTitle: string; title: string },
  section: string,
  { type, line }: typeof UPRIGHT_HEAD,
): string | null {
  const width = textWidth(windowTitle, type) + GAP + textWidth(section, type) * HEAVY;
  return width * PRINTED > line ? title : null;
}
