// What the filter of the report on screen goes by: its choices, and how each measure and follow-up answers them.
import type { Judgement } from '../../compute/index.js';
import { ASSESSMENTS, type Assessment, type Measure } from '../../model/index.js';
import { plainId } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { assessmentWord } from './view-status.js';
import { nameText } from './view-text.js';

/** What a reader may choose between; a list is empty where it would hold one choice or none. */
export interface FilterView {
  units: FilterChoice[];
  themes: FilterChoice[];
  statuses: (FilterChoice & { symbol: string })[];
}

export interface FilterChoice {
  /** Stands in the address of a filtered report, the same in every language. */
  value: string;
  text: string;
}

export function filterView(context: ViewContext): FilterView {
  const { report, unitScores, units } = context;
  const withGoals = new Set(report.goals.map(({ theme }) => theme));
  const themes = report.themes.filter(({ id }) => withGoals.has(id));
  const pages = [...unitScores.keys()].flatMap((id) => units.get(id) ?? []);
  return {
    units: choices(pages.map(({ id, name }) => choice(id, nameText(name, id, context).plain))),
    themes: choices(themes.map(({ id, text }) => choice(id, nameText(text, id, context).plain))),
    statuses: choices(
      statusesOf(context).map((assessment) => ({
        ...choice(assessment, assessmentWord(assessment, 'state', context)),
        symbol: `mark-${assessment}`,
      })),
    ),
  };
}

/**
 * How a measure stands, for the attribute `data-says`: as a whole first, then as each of its units has it. `notMet:`
 * and `met:barn,central` are such parts; a unit brings those that it is part of. A key figure has no status.
 */
export function saysOfMeasure(measure: Measure, context: ViewContext): string {
  const { scores, unitScores } = context;
  const units = measure.participations.map(({ unit }) => {
    const judgement = unitScores.get(unit)?.measures[measure.id]?.state;
    return said(measure, judgement, [unit], context);
  });
  return [said(measure, scores.whole.measures[measure.id]?.state, [], context), ...units].join(' ');
}

/** One follow-up, of the units that it is shown with. */
export function said(
  { kind }: Measure,
  judgement: Judgement | undefined,
  units: readonly string[],
  context: ViewContext,
): string {
  const status = kind === 'keyFigure' ? '' : (judgement?.assessment ?? 'notAssessed');
  return `${status}:${unitsWithThoseAbove(units, context)}`;
}

/** The units and all that they are part of, with commas between. */
export function unitsWithThoseAbove(ids: readonly string[], { units }: ViewContext): string {
  const found = new Set<string>();
  for (const id of ids) {
    let above: string | undefined = id;
    while (above !== undefined && !found.has(above)) {
      found.add(above);
      above = units.get(above)?.parent;
    }
  }
  return [...found].map(plainId).join(',');
}

function statusesOf({ report, scores, unitScores }: ViewContext): Assessment[] {
  const found = new Set<Assessment>();
  for (const { id, kind, participations } of report.measures) {
    if (kind === 'keyFigure') continue;
    const scopes = [scores.whole, ...participations.map(({ unit }) => unitScores.get(unit))];
    for (const scope of scopes) found.add(scope?.measures[id]?.state.assessment ?? 'notAssessed');
  }
  return ASSESSMENTS.filter((assessment) => found.has(assessment));
}

function choice(id: string, text: string): FilterChoice {
  return { value: plainId(id), text };
}

function choices<Choice>(all: Choice[]): Choice[] {
  return all.length > 1 ? all : [];
}
