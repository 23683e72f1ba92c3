// An author links to an id; in the report the place has the id of its kind: `#kontakt` is `#measure-kontakt`.
import { type LinkTarget, linkTargets, type Report } from '../model/index.js';
import { anchorOf } from './anchors.js';
import type { ViewContext } from './context.js';

type Targets = Map<string, LinkTarget>;
const known = new WeakMap<Report, Map<string, Targets>>();

/** Turns the links within a text to where the report has what they name. */
export function resolveLinks(
  html: string,
  { report, language, unitScores }: Pick<ViewContext, 'report' | 'language' | 'unitScores'>,
): string {
  if (!html.includes('href="#')) return html;
  const targets = targetsOf(report, language);
  return html.replace(/ href="#([^"]+)"/g, (whole, id: string) => {
    const target = targets.get(id) ?? targets.get(decoded(id));
    if (target === undefined || target.kind === 'heading') return whole;
    // A unit has no page of its own in every report; what it says stands under the goals.
    if (target.kind === 'unit' && !unitScores.has(target.id)) return ' href="#goals"';
    return ` href="#${anchorOf(target.kind, target.id)}"`;
  });
}

function targetsOf(report: Report, language: string): Targets {
  const byLanguage = known.get(report) ?? new Map<string, Targets>();
  known.set(report, byLanguage);
  const targets = byLanguage.get(language) ?? linkTargets(report, language);
  byLanguage.set(language, targets);
  return targets;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray percent sign is part of the id.
    return id;
  }
}
