// A follow-up as a template shows it: the text, then each statement under its own lead-in.

import { groupBy } from '../../lib/index.js';
import {
  type FollowUp,
  type LocalText,
  type Measure,
  type Observation,
  type Target,
  TOTAL,
} from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { groupName } from '../group-name.js';
import { asTarget, valueText } from '../value-text.js';
import { nameText, plainText, type ViewText, viewText } from './view-text.js';

export interface FollowUpView {
  /** Null when nothing is said; `none` then says so. */
  outcome: ViewText | null;
  none: string | null;
  /** Reason, consequence, corrective action, motivation, comment, author: those that are given. */
  statements: { label: string; text: ViewText }[];
}

/** @param values - Whose values of the period are told of, where no table beside it shows them. */
export function followUpView(
  followUp: FollowUp | undefined,
  context: ViewContext,
  values?: { measure: Measure; unit: string | undefined },
): FollowUpView {
  const outcome = followUp === undefined ? null : viewText(followUp.outcome, context);
  const statements = [...observed(values, context), ...stated(followUp, context)];
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

/** What the unit itself has measured, else what holds for all who carry the measure. */
function observed(
  values: { measure: Measure; unit: string | undefined } | undefined,
  context: ViewContext,
): FollowUpView['statements'] {
  if (values === undefined) return [];
  const { measure, unit } = values;
  const { labels, formats } = context;
  const ending = valuesNow(measure, context);
  const own = ending.filter((each) => each.unit === unit);
  const now = own.length > 0 ? own : ending.filter((each) => each.unit === undefined);
  if (now.length === 0) return [];
  const written = now.map((value) => {
    const text = valueText(value, measure, context, { asOf: false });
    if (now.length === 1 && value.group === TOTAL) return text;
    return `${groupName(value.group, measure, context).plain} ${text}`;
  });
  const period = now[0]?.period ?? context.publication.period;
  const isOfReport = period.to === context.publication.period.to;
  const label = labels['leadIn.observation']({
    period: formats.period(isOfReport ? context.publication.period : period),
  });
  return [{ label, text: plainText(written.join('; ')) }];
}

/** Those of the report's period; of a measure that is late, those of the time that it is now judged for. */
function valuesNow({ observations, lagYears }: Measure, { publication }: ViewContext): Observation[] {
  const valued = observations.filter(({ quantity }) => quantity.kind !== 'missing');
  const ending = (to: string) => valued.filter(({ period }) => period.to === to);
  const year = publication.period.year - lagYears;
  const due = ending(publication.period.to.replace(/^\d{4}/u, String(year)));
  return due.length > 0 || lagYears === 0 ? due : ending(`${year}-12-31`);
}

/** *Målvärde 2021: ≤ 10 dagar*, for targets of the publication's year and those of no year. */
export function targetStatements(measure: Measure, context: ViewContext): FollowUpView['statements'] {
  const { labels, formats, publication } = context;
  const stated = measure.targets.filter(
    ({ period, quantity }) =>
      quantity.kind !== 'missing' && (period === undefined || period.year === publication.period.year),
  );
  const byLabel = groupBy(stated, ({ period }) =>
    labels['leadIn.target']({ period: period === undefined ? '' : formats.period(period) }).trim(),
  );
  return [...byLabel].map(([label, targets]) => ({
    label,
    text: plainText(targets.map((target) => targetText(target, measure, context)).join('; ')),
  }));
}

/** With the name of the group where it is one of several. */
function targetText(target: Target, measure: Measure, context: ViewContext): string {
  const text = valueText(asTarget(target, measure), measure, context, { asOf: false });
  return target.group === TOTAL ? text : `${groupName(target.group, measure, context).plain} ${text}`;
}
