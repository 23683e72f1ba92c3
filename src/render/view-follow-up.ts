// A follow-up as a template shows it: the text, then each statement under its own lead-in.
import type { FollowUp, LocalText, Measure } from '../model/index.js';
import type { ViewContext } from './context.js';
import { nameText, plainText, type ViewText, viewText } from './view-text.js';

export interface FollowUpView {
  /** Null when nothing is said; `none` then says so. */
  outcome: ViewText | null;
  none: string | null;
  /** Reason, consequence, corrective action, motivation, comment, author: those that are given. */
  statements: { label: string; text: ViewText }[];
}

/** @param measure - Gives the values observed in the period, for a numeric measure. */
export function followUpView(
  followUp: FollowUp | undefined,
  context: ViewContext,
  measure?: Measure,
): FollowUpView {
  const outcome = followUp === undefined ? null : viewText(followUp.outcome, context);
  const statements = [...observed(measure, context), ...stated(followUp, context)];
  const isNone = outcome === null && statements.length === 0;
  return { outcome, none: isNone ? context.labels['followUp.none'] : null, statements };
}

/** The follow-up for the publication's period. */
export function followUpNow(followUps: readonly FollowUp[], context: ViewContext): FollowUp | undefined {
  return followUps.find(({ period }) => period.id === context.publication.period.id);
}

/** Reason, consequence and corrective action: what a decision needs. */
export function deviationStatements(followUp: FollowUp, context: ViewContext): FollowUpView['statements'] {
  const { labels } = context;
  return given(
    [
      [labels['leadIn.reason'], followUp.reason],
      [labels['leadIn.consequence'], followUp.consequence],
      [labels['leadIn.correctiveAction'], followUp.correctiveAction],
    ],
    context,
  );
}

function stated(followUp: FollowUp | undefined, context: ViewContext): FollowUpView['statements'] {
  if (followUp === undefined) return [];
  const { labels } = context;
  const statements = [
    ...deviationStatements(followUp, context),
    ...given(
      [
        [labels['leadIn.motivation'], followUp.motivation],
        [labels['leadIn.comment'], followUp.comment],
      ],
      context,
    ),
  ];
  if (followUp.author === undefined) return statements;
  const { party, text } = followUp.author;
  const name = context.parties.get(party ?? '')?.name ?? text;
  return [...statements, { label: labels['leadIn.author'], text: nameText(name, party ?? '', context) }];
}

function given(pairs: [label: string, text: LocalText][], context: ViewContext): FollowUpView['statements'] {
  return pairs.flatMap(([label, local]) => {
    const text = viewText(local, context);
    return text === null ? [] : [{ label, text }];
  });
}

function observed(measure: Measure | undefined, context: ViewContext): FollowUpView['statements'] {
  if (measure === undefined) return [];
  const now = measure.observations.filter(({ period }) => period.id === context.publication.period.id);
  if (now.length === 0) return [];
  const { labels, formats, publication } = context;
  const values = now.map(({ group, text }) => {
    const value = withUnit(text, measure);
    return now.length === 1 && group === 'total' ? value : `${groupWord(group, context)} ${value}`;
  });
  const label = labels['leadIn.observation']({ period: formats.period(publication.period) });
  return [{ label, text: plainText(values.join('; ')) }];
}

/** *Målvärde 2021: ≤ 10 dagar*, for targets of the publication's year and those of no year. */
export function targetStatements(measure: Measure, context: ViewContext): FollowUpView['statements'] {
  const { labels, formats, publication } = context;
  return measure.targets
    .filter(({ period }) => period === undefined || period.year === publication.period.year)
    .map((target) => ({
      label: labels['leadIn.target']({
        period: target.period === undefined ? '' : formats.period(target.period),
      }).trim(),
      text: plainText(withUnit(target.text, measure)),
    }));
}

/** With a no-break space, and only where the author's value does not say its unit itself. */
function withUnit(text: string, { unitOfValue }: Measure): string {
  return unitOfValue === undefined || text.endsWith(unitOfValue) ? text : `${text}\u00A0${unitOfValue}`;
}

function groupWord(group: string, { labels }: ViewContext): string {
  const words: Record<string, string> = {
    total: labels['group.total'],
    women: labels['group.women'],
    men: labels['group.men'],
  };
  return words[group] ?? group;
}
