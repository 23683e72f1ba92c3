// Sections that share pages of paper although each could have its own: neither is then alone on a page that is mostly white.
import type { RunningHead } from './view.js';

/**
 * Joins a section with the one before it: both have the same pages, and these one head.
 * @param heads - In the order of the report; they stay as they are.
 * @param named - What the head says. Names of all stand on a single page alone: of several, each page has only some.
 */
export function sharePages(
  heads: readonly RunningHead[],
  pages: readonly string[],
  named?: string,
): RunningHead[] {
  const sharing = heads.filter(({ page }) => pages.includes(page));
  const [first] = sharing;
  if (first === undefined || sharing.length < pages.length) return [...heads];
  const text = named ?? sharing.map((head) => head.text).join(' · ');
  return heads.map((head) =>
    sharing.includes(head) ? { ...head, text, paper: first.paper, followsOn: head !== first } : head,
  );
}
