// What each language must be able to call in files of data: tables, columns, and codes that have no label in reports.

/** The columns of all tables. The names stand in the files; the titles are for readers. */
export const DATA_FIELDS = [
  'report',
  'report_period',
  'theme_id',
  'theme',
  'central_goal_id',
  'central_goal',
  'goal_id',
  'goal',
  'measure_id',
  'measure',
  'measure_kind',
  'unit_id',
  'unit',
  'group_id',
  'group',
  'kind',
  'kind_text',
  'made_in',
  'period',
  'period_from',
  'period_to',
  'value',
  'value_upper',
  'operator',
  'out_of',
  'value_unit',
  'value_unit_text',
  'scale',
  'as_written',
  'missing_reason',
  'missing_text',
  'fulfilment_percent',
  'assessment',
  'assessment_text',
  'trend',
  'trend_text',
  'status',
  'status_text',
  'source',
  'note',
  'file',
  'line',
  'level',
  'id',
  'text',
  'aspect',
  'basis',
  'figure',
  'counted',
  'scope',
  'scope_id',
  'scope_text',
  'numerator',
  'denominator',
  'percent',
  'table_id',
  'table',
  'line_id',
  'line_text',
  'is_total',
  'part_of',
  'amounts_in',
  'origin',
  'share_percent',
  'beyond_limit',
  'reason',
  'action',
  'commitment_id',
  'commitment',
  'responsible',
  'status_word',
  'forecast',
  'forecast_text',
] as const;
export type DataFieldName = (typeof DATA_FIELDS)[number];

export type DataTableName = 'observations' | 'assessments' | 'figures' | 'economy' | 'commitments';

/** What a value is. */
export type ValueKind =
  | 'outcome'
  | 'target'
  | 'baseline'
  | 'forecast'
  | 'budget'
  | 'deviation'
  | 'forecastDeviation';

export interface DataWords {
  tables: Record<DataTableName, string>;
  fields: Record<DataFieldName, string>;
  kinds: Record<ValueKind, string>;
}
