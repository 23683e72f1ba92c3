// Tables of measures under a goal, whether they stand with the goals or on a unit's page.
import { groupBy } from '../../lib/index.js';
import type { Measure } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import type { RowView, TableColumns, TableView } from './view-rows.js';

export function tableOf(
  rows: RowView[],
  columns: TableColumns,
  measures: Measure[],
  context: ViewContext,
): TableView {
  const { labels, formats, publication } = context;
  const keyFigures = measures.filter(({ kind }) => kind === 'keyFigure').length;
  return {
    caption: labels['goals.caption']({
      period: formats.period(publication.period),
      measures: measures.length - keyFigures,
      keyFigures,
    }),
    columns,
    rows,
  };
}

/** Measures of one goal beside each other, goals in the order of their first measure. */
export function bySameGoal(measures: Measure[]): Measure[] {
  return [...groupBy(measures, (measure) => measure.goal).values()].flat();
}
