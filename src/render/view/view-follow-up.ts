// A follow-up as a template shows it: the text, then each statement under its own lead-in.
import { type FollowUp, type LocalText, type Measure, type Target, TOTAL } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { groupName } from '../group-name.js';
import { valueText } from '../value-text.js';
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
  const { labels, formats, publication } = context;
  const ending = measure.observations.filter(
    ({ period, quantity }) => period.to === publication.period.to && quantity.kind !== 'missing',
  );
  const own = ending.filter((each) => each.unit === unit);
  const now = own.length > 0 ? own : ending.filter((each) => each.unit === undefined);
  if (now.length === 0) return [];
  const written = now.map((value) => {
    const text = valueText(value, measure, context, { asOf: false });
    if (now.length === 1 && value.group === TOTAL) return text;
    return `${groupName(value.group, measure, context).plain} ${text}`;
  });
  const label = labels['leadIn.observation']({ period: formats.period(publication.period) });
  return [{ label, text: plainText(written.join('; ')) }];
}

/** *Målvärde 2021: ≤ 10 dagar*, for targets of the publication's year and those of no year. */
export function targetStatements(measure: Measure, context: ViewContext): FollowUpView['statements'] {
  const { labels, formats, publication } = context;
  return measure.targets
    .filter(
      ({ period, quantity }) =>
        quantity.kind !== 'missing' && (period === undefined || period.year === publication.period.year),
    )
    .map((target) => ({
      label: labels['leadIn.target']({
        period: target.period === undefined ? '' : formats.period(target.period),
      }).trim(),
      text: plainText(targetText(target, measure, context)),
    }));
}

/** With the name of the group where it is one of several. */
function targetText(target: Target, measure: Measure, context: ViewContext): string {
  const text = valueText(target, measure, context, { asOf: false });
  return target.group === TOTAL ? text : `${groupName(target.group, measure, context).plain} ${text}`;
}
