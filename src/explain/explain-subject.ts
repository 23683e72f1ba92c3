// Finds what an id stands for, and explains it.
import type { Aspect } from '../compute/index.js';
import type { Place } from '../diagnostics/index.js';
import { ASSESSMENTS } from '../model/index.js';
import type { ProtectedReport, ProtectedReportScores, ProtectedScores } from '../protect/index.js';
import { judgementExplanation } from './derivation.js';
import { type Directory, directoryOf, type NamedKind, textIn } from './directory.js';
import { explainCommitment, explainCommitmentFigure, explainCommitments } from './explain-commitments.js';
import { explainEconomy, explainEconomyId } from './explain-economy.js';
import { explainValues } from './explain-numbers.js';
import { explainFigure, explainShare, summariseShare } from './explain-share.js';
import { type Explanation, explanationLines } from './explanation.js';

export interface ExplainOptions {
  /** BCP 47 tag of the reader's language. */
  language: string;
  /** Id of the publication; when it is not given, the first one that knows the subject. */
  publication?: string;
}

/**
 * A function that explains the ids of one publication in one language; use it to explain many.
 * An id is a figure (`goals.met`, `commitments.done`), a share (`goals`), a count (`commitments`), or a goal, measure,
 * unit, theme, commitment or line of the economy, in that order; `goal:x`, `measure:x` and so on say which is meant.
 * `economy` is the whole economy.
 */
export function explainerFor(
  report: ProtectedReport,
  scores: ProtectedReportScores,
  language: string,
): (subject: string) => Explanation | undefined {
  const directory = directoryOf(report, scores, language);
  return (subject) => {
    const figure = directory.figures.get(subject);
    if (figure) return explainFigure(figure, directory);
    const share = directory.shares.get(subject);
    if (share) return explainShare(share, directory);
    const counted = explainCounted(subject, directory);
    if (counted) return counted;
    for (const kind of KINDS) {
      const id = subject.startsWith(`${kind}:`) ? subject.slice(kind.length + 1) : subject;
      const explained = explainNamed(kind, id, directory);
      if (explained) return explained;
    }
    if (subject === 'economy') return explainEconomy(directory);
    return explainEconomyId(subject.replace(/^economy:/u, ''), directory);
  };
}

/** Figures and counts of development commitments. */
function explainCounted(subject: string, directory: Directory): Explanation | undefined {
  const { commitments, commitmentFigures } = directory.scores;
  const figure = commitmentFigures.find(({ id }) => id === subject);
  if (figure) return explainCommitmentFigure(figure, directory);
  const count = commitments.find(({ id }) => id === subject);
  return count && explainCommitments(count, directory);
}

/**
 * The derivation of one id as indented lines, under the title of the publication.
 * @param options.locate - Says where a place is, as `file:line`.
 * @returns undefined when nothing has that id.
 */
export function explainSubject(
  report: ProtectedReport,
  scores: ProtectedScores,
  subject: string,
  options: ExplainOptions & { locate(place: Place): string },
): string[] | undefined {
  const found = explainIn(report, scores, subject, options);
  if (!found) return undefined;
  const publication = report.publications.find(({ id }) => id === found.scores.publication);
  const title = textIn(publication?.title, options.language, report.languages) ?? found.scores.publication;
  return [`${title} (${found.scores.period})`, ...explanationLines(found.explanation, options.locate)];
}

/** The first publication that knows the id, among all or in the one that is named. */
function explainIn(
  report: ProtectedReport,
  scores: ProtectedScores,
  subject: string,
  options: ExplainOptions,
) {
  for (const each of scores.reports) {
    if (options.publication !== undefined && each.publication !== options.publication) continue;
    const explanation = explainerFor(report, each, options.language)(subject);
    if (explanation) return { scores: each, explanation };
  }
  return undefined;
}

/** Every id that can be explained, for suggestions. */
export function explainableIds(
  report: ProtectedReport,
  scores: ProtectedScores,
  publication?: string,
): string[] {
  const chosen = scores.reports.filter(
    (each) => publication === undefined || each.publication === publication,
  );
  const { goals, measures, units, themes, commitments, economy } = report;
  const named = [goals, measures, units, themes, commitments, economy].flatMap((entries) =>
    entries.map(({ id }) => id),
  );
  const lines = economy.flatMap((table) => table.lines.map(({ id }) => id));
  const counted = chosen.flatMap((scores) =>
    [...scores.figures, ...scores.shares, ...scores.commitmentFigures, ...scores.commitments].map(
      ({ id }) => id,
    ),
  );
  return [...new Set([...counted, ...named, ...(economy.length > 0 ? ['economy'] : []), ...lines])];
}

const KINDS: readonly NamedKind[] = ['goal', 'measure', 'unit', 'theme', 'commitment'];

function explainNamed(kind: NamedKind, id: string, directory: Directory): Explanation | undefined {
  switch (kind) {
    case 'goal':
      return explainJudged('goal', id, directory);
    case 'measure':
      return explainJudged('measure', id, directory);
    case 'unit':
    case 'theme':
      return explainScope(kind, id, directory);
    case 'commitment':
      return explainCommitment(id, directory);
  }
}

/** A goal or measure at the whole: each aspect with its chain, and the shares that count it. */
function explainJudged(kind: 'goal' | 'measure', id: string, directory: Directory): Explanation | undefined {
  const entry = kind === 'goal' ? directory.goals.get(id) : directory.measures.get(id);
  if (!entry) return undefined;
  const { whole } = directory.scores;
  const judgements = kind === 'goal' ? whole.goals[id] : whole.measures[id];
  const children = aspectsOf(directory).map(({ aspect, title }) =>
    judgementExplanation(title, judgements?.[aspect], aspect, id, whole, directory),
  );
  const measure = kind === 'measure' ? directory.measures.get(id) : undefined;
  const values = measure && explainValues(measure, directory);
  if (values) children.push(values);
  const shares = countedIn(kind, id, directory);
  if (shares.length > 0) {
    children.push({ text: directory.words.derivation.countedIn(shares.join(', ')), children: [] });
  }
  return { text: directory.nameOf(kind, id), id, place: entry.places[0], children };
}

function aspectsOf({ scores, words }: Directory): { aspect: Aspect; title: string }[] {
  const { state, outcome, forecast } = words.derivation.aspects;
  if (scores.kind === 'annual') return [{ aspect: 'state', title: outcome }];
  return [
    { aspect: 'state', title: state },
    { aspect: 'forecast', title: forecast },
  ];
}

function countedIn(kind: 'goal' | 'measure', id: string, { scores }: Directory): string[] {
  const counted = kind === 'goal' ? 'goals' : 'measures';
  return scores.shares
    .filter((share) => share.counted === counted)
    .filter((share) => ASSESSMENTS.some((assessment) => share.members[assessment].includes(id)))
    .map((share) => share.id);
}

/** A unit or theme: its shares, each with its members. */
function explainScope(kind: 'unit' | 'theme', id: string, directory: Directory): Explanation | undefined {
  const entry = kind === 'unit' ? directory.units.get(id) : directory.themes.get(id);
  if (!entry) return undefined;
  const place = 'place' in entry ? entry.place : entry.places[0];
  const children = directory.scores.shares
    .filter(({ scope }) => scope.kind === kind && scope.id === id)
    .map((share) => summariseShare(share, directory));
  return { text: directory.nameOf(kind, id), id, place, children };
}
