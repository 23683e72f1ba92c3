// What an author may link to by its id: headings of chapters, chapters, and all that has an id of its own.
import type { Report } from './report.js';

export interface LinkTarget {
  kind: 'heading' | 'chapter' | 'unit' | 'theme' | 'goal' | 'measure' | 'commitment' | 'economy';
  id: string;
}

/**
 * By id; where several have one id, a heading goes before a goal, and a goal before a measure.
 * @param language - Of the edition whose headings count.
 */
export function linkTargets(report: Report, language: string): Map<string, LinkTarget> {
  const targets = new Map<string, LinkTarget>();
  const add = (id: string | undefined, kind: LinkTarget['kind'], target = id) => {
    if (id !== undefined && target !== undefined && !targets.has(id)) targets.set(id, { kind, id: target });
  };
  for (const { body } of report.chapters)
    for (const { id } of body[language]?.parts.headings ?? []) add(id, 'heading');
  for (const { id } of report.chapters) add(id, 'chapter');
  for (const { id } of report.units) add(id, 'unit');
  for (const { id } of report.themes) add(id, 'theme');
  const parents = new Map(report.goals.map(({ id, parent }) => [id, parent]));
  for (const { id } of report.goals) add(id, 'goal', centralOf(id, parents));
  for (const { id } of report.measures) add(id, 'measure');
  for (const { id } of report.commitments) add(id, 'commitment');
  for (const { id } of report.economy) add(id, 'economy');
  return targets;
}

/** A unit's goal is shown under the central one; survives goals that are above themselves. */
function centralOf(id: string, parents: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let at = id;
  for (let above = parents.get(at); above !== undefined && !seen.has(at); above = parents.get(at)) {
    seen.add(at);
    at = above;
  }
  return at;
}
