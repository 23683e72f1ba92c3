// Which columns the tables of a part of the report have. Asked of the model, so that no row is made for the question.
import type { Measure } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { partiesOf, type TableColumns } from './view-rows.js';
import { viewText } from './view-text.js';

/**
 * A column in which no row of a part has anything is left out of all its tables.
 * @param measures - Those that have a row in the part.
 * @param place.isUpright - Unit goal, action and responsible stand with the measure; see `foldedRow`.
 * @param place.unit - On a unit's page the column of unit goals says how these are judged, too.
 */
export function tableColumns(
  measures: readonly Measure[],
  { isUpright, unit }: { isUpright: boolean; unit?: string },
  context: ViewContext,
): TableColumns {
  const isIn = (has: (measure: Measure) => boolean) => !isUpright && measures.some(has);
  return {
    unitGoal: isIn((measure) => hasUnitGoal(measure, unit, context)),
    action: isIn(({ actions }) => actions.some((action) => viewText(action, context) !== null)),
    responsible: isIn((measure) => partiesOf(measure, context).length > 0),
    forecast: context.publication.kind === 'interim' && measures.some(({ kind }) => kind !== 'keyFigure'),
  };
}

function hasUnitGoal(measure: Measure, unit: string | undefined, context: ViewContext): boolean {
  if (measure.goal === measure.centralGoal) return false;
  const isJudged = unit !== undefined && context.unitScores.get(unit)?.goals[measure.goal] !== undefined;
  return isJudged || viewText(context.goals.get(measure.goal)?.text ?? {}, context) !== null;
}
