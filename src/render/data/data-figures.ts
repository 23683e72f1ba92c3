// One row per share that can be printed: so many of so many goals, measures or development commitments.
import type { CommitmentCount, Share } from '../../compute/index.js';
import type { DataTable } from '../../lib/index.js';
import type { ViewContext } from '../context.js';
import { column, dataTable, dataText } from './data-columns.js';

interface Row {
  id: string;
  counted: 'goals' | 'measures' | 'commitments';
  scope: string;
  scopeId: string | undefined;
  aspect: 'state' | 'forecast';
  /** An assessment, or the status of commitments. */
  what: string;
  label: string;
  numerator: number;
  denominator: number;
  percent: number | undefined;
}

export function figuresTable(context: ViewContext): DataTable {
  const rows = [...shareRows(context), ...commitmentRows(context)];
  return dataTable('figures', columnsOf(context), rows, context.language);
}

function shareRows({ scores, labels }: ViewContext): Row[] {
  const shares = new Map(scores.shares.map((share) => [share.id, share]));
  return scores.figures.flatMap((figure): Row[] => {
    const share = shares.get(figure.share);
    if (!share || (scores.kind === 'annual' && share.aspect === 'forecast')) return [];
    const { counted, aspect } = share;
    const label = labels[`${aspect === 'forecast' ? 'forecast' : 'assessment'}.${figure.assessment}`];
    return [{ ...figure, ...scopeOf(share), counted, aspect, what: figure.assessment, label }];
  });
}

function commitmentRows({ scores, labels, commitmentCounts }: ViewContext): Row[] {
  return scores.commitmentFigures.map((figure): Row => {
    const place = scopeOf(commitmentCounts.get(figure.count));
    const label = labels[`commitment.${figure.status}`];
    return { ...figure, ...place, counted: 'commitments', aspect: 'state', what: figure.status, label };
  });
}

function scopeOf(counted: Share | CommitmentCount | undefined): Pick<Row, 'scope' | 'scopeId'> {
  if (counted === undefined || counted.scope.kind === 'whole') return { scope: 'whole', scopeId: undefined };
  return { scope: counted.scope.kind, scopeId: counted.scope.id };
}

function columnsOf({ language, publication, goals, units, themes }: ViewContext) {
  const scopeText = ({ scope, scopeId = '' }: Row) => {
    if (scope === 'theme') return themes.get(scopeId)?.text;
    return scope === 'unit' ? units.get(scopeId)?.name : goals.get(scopeId)?.text;
  };
  return [
    column<Row>('report', () => publication.id),
    column<Row>('report_period', () => publication.period.id),
    column<Row>('figure', ({ id }) => id),
    column<Row>('counted', ({ counted }) => counted),
    column<Row>('scope', ({ scope }) => scope),
    column<Row>('scope_id', ({ scopeId }) => scopeId),
    column<Row>('scope_text', (row) => dataText(scopeText(row), language)),
    column<Row>('aspect', ({ aspect }) => aspect),
    column<Row>('assessment', ({ what }) => what),
    column<Row>('assessment_text', ({ label }) => label),
    column<Row>('numerator', ({ numerator }) => numerator, 'integer'),
    column<Row>('denominator', ({ denominator }) => denominator, 'integer'),
    column<Row>('percent', ({ percent }) => percent, 'integer'),
  ];
}
