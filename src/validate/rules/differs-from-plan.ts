// Goals and measures are followed up as they were decided: what the plan says, and nothing less.
import type { PlanDrift } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import {
  differsInMeaning,
  type EarlierMeasure,
  type EarlierReport,
  type EarlierValue,
  type Goal,
  type Measure,
  type Target,
  TOTAL,
} from '../../model/index.js';
import { exampleComparison } from '../examples/example-comparison.js';
import { isWritten, type ReportIndex } from '../report-index.js';
import { defineRule, type Found } from '../rule.js';
import { isSameTarget } from '../same-value.js';

export const differsFromPlan = defineRule({
  code: 'G07',
  slug: 'differs-from-plan',
  examples: {
    bad: exampleComparison('plan', '«högst 12»', '9'),
    good: exampleComparison('plan', 'högst 10', '9'),
  },
  check({ report, index, compared }, found) {
    const plans = compared.filter(({ kind }) => kind === 'plan');
    if (plans.length === 0) return;
    const byText = new Map(report.measures.map((measure) => [foldText(index.text(measure.text)), measure]));
    const goalsByText = new Map(report.goals.map((goal) => [foldText(index.text(goal.text)), goal]));
    for (const plan of plans) {
      for (const before of plan.goals) {
        const now =
          index.goals.get(before.id) ?? goalsByText.get(foldText(firstOf(before.text, report.languages)));
        compareGoal(before, now, plan, index, report.languages, found);
      }
      for (const before of plan.measures) {
        const now =
          index.measures.get(before.id) ?? byText.get(foldText(firstOf(before.text, report.languages)));
        compareMeasure(before, now, plan, index, report.languages, found);
      }
    }
  },
});

type Texts = Record<string, string>;

function firstOf(texts: Texts, languages: readonly string[]): string {
  return languages.map((language) => texts[language]).find(Boolean) ?? Object.values(texts)[0] ?? '';
}

function compareGoal(
  before: { id: string; text: Texts },
  now: Goal | undefined,
  plan: EarlierReport,
  index: ReportIndex,
  languages: readonly string[],
  found: Found<'G07'>,
): void {
  const text = firstOf(before.text, languages) || before.id;
  if (!now) found({ text, what: 'goalGone', before: text, now: '', plan: plan.label }, plan.place);
  else if (!isExplained(now)) compareTexts('goalText', before.text, now, plan, index, found);
}

function compareMeasure(
  before: EarlierMeasure,
  now: Measure | undefined,
  plan: EarlierReport,
  index: ReportIndex,
  languages: readonly string[],
  found: Found<'G07'>,
): void {
  const text = firstOf(before.text, languages) || before.id;
  if (!now) found({ text, what: 'measureGone', before: text, now: '', plan: plan.label }, plan.place);
  if (!now || isExplained(now)) return;
  compareTexts('measureText', before.text, now, plan, index, found);
  for (const target of before.targets) compareTarget(target, now, plan, index, found);
}

/** Spelling is no drift. In the first language that both have. */
function compareTexts(
  what: PlanDrift,
  before: Texts,
  now: Goal | Measure,
  plan: EarlierReport,
  index: ReportIndex,
  found: Found<'G07'>,
): void {
  for (const [language, planned] of Object.entries(before)) {
    const written = now.text[language];
    if (!written) continue;
    if (differsInMeaning(planned, written.plain)) {
      const text = index.text(now.text) || now.id;
      found({ text, what, before: planned, now: written.plain, plan: plan.label }, written.place);
    }
    return;
  }
}

function compareTarget(
  planned: EarlierValue,
  measure: Measure,
  plan: EarlierReport,
  index: ReportIndex,
  found: Found<'G07'>,
): void {
  if (planned.quantity.kind === 'missing') return;
  const text = index.text(measure.text) || measure.id;
  const target = measure.targets.find((each) => isOfSame(each, planned));
  const args = { text, before: planned.text.trim(), now: target?.text.trim() ?? '', plan: plan.label };
  if (!target) found({ ...args, what: 'targetGone' }, index.place(measure.text) ?? measure.places[0]);
  else if (target.footnotes.length === 0 && !isSameTarget(planned.quantity, target.quantity))
    found({ ...args, what: 'target' }, target.place);
}

/** A target without a period is that of any. */
function isOfSame({ period, group }: Target, planned: EarlierValue): boolean {
  const isOfPeriod = planned.period === undefined || period === undefined || period.id === planned.period;
  return isOfPeriod && group === (planned.group || TOTAL);
}

const CHANGE_WORDS =
  /(?<!\p{L})(?:plan|budget|ändra|byt|ersätt|suunnitelma|talousarvio|muut|korvat|chang|replac)/iu;

/** Somebody tells of the change, in a comment or a footnote. */
function isExplained(subject: Goal | Measure): boolean {
  const followUps = 'participations' in subject ? allOf(subject) : subject.followUps;
  const notes = 'notes' in subject ? subject.notes.map(({ text }) => text) : [];
  const told = [...followUps.map(({ comment }) => comment), ...notes];
  return told.some(
    (text) => isWritten(text) && Object.values(text).some((rich) => CHANGE_WORDS.test(rich?.plain ?? '')),
  );
}

function allOf({ followUps, participations }: Measure): Measure['followUps'] {
  return [...followUps, ...participations.flatMap((each) => each.followUps)];
}
