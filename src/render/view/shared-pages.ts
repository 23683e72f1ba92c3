// Sections that share pages of paper although each could have its own: neither is then alone on a page that is mostly white.
import type { RunningHead } from './view.js';

/**
 * Joins a section with the one before it: both have the same pages, whose head names both.
 * @param heads - In the order of the report; their own are changed.
 */
export function sharePages(heads: readonly RunningHead[], pages: readonly string[]): RunningHead[] {
  const sharing = heads.filter(({ page }) => pages.includes(page));
  const [first] = sharing;
  if (first === undefined || sharing.length < pages.length) return [...heads];
  const text = sharing.map((head) => head.text).join(' · ');
  return heads.map((head) =>
    sharing.includes(head) ? { ...head, text, paper: first.paper, followsOn: head !== first } : head,
  );
}
