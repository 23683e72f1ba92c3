// One row per development commitment, with what is said of it in the report's period.
import {
  acceptedFact,
  type CommitmentStatus,
  commitmentStatus,
  FORECAST_AS_ASSESSMENT,
} from '../../compute/index.js';
import type { DataTable } from '../../lib/index.js';
import type { Commitment, FollowUp } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import type { Locate } from '../document/document-texts.js';
import { column, dataTable, dataText, placeColumns } from './data-columns.js';

interface Row {
  commitment: Commitment;
  said: FollowUp | undefined;
  counted: CommitmentStatus;
}

export function commitmentsTable(context: ViewContext, locate: Locate): DataTable {
  const rows = context.report.commitments.map((commitment): Row => {
    const said = commitment.followUps.find(({ period }) => period.id === context.publication.period.id);
    return { commitment, said, counted: commitmentStatus(said, context.report.policy) };
  });
  return dataTable('commitments', columnsOf(context, locate), rows, context.language);
}

function columnsOf(
  { report, language, labels, publication, goals, units, themes, parties }: ViewContext,
  locate: Locate,
) {
  const forecastOf = ({ said }: Row) => acceptedFact(said?.forecast, report.policy)?.value;
  const responsible = ({ commitment }: Row) =>
    commitment.parties
      .map(
        ({ party, text }) => dataText(parties.get(party ?? '')?.name, language) ?? dataText(text, language),
      )
      .join('; ') || undefined;
  return [
    column<Row>('report', () => publication.id),
    column<Row>('report_period', () => publication.period.id),
    column<Row>('commitment_id', ({ commitment }) => commitment.id),
    column<Row>('commitment', ({ commitment }) => dataText(commitment.text, language)),
    column<Row>('theme_id', ({ commitment }) => commitment.theme),
    column<Row>('theme', ({ commitment }) => dataText(themes.get(commitment.theme)?.text, language)),
    column<Row>('central_goal_id', ({ commitment }) => commitment.centralGoal),
    column<Row>('goal_id', ({ commitment }) => commitment.goal),
    column<Row>('goal', ({ commitment }) => dataText(goals.get(commitment.goal)?.text, language)),
    column<Row>('unit_id', ({ commitment }) => commitment.unit),
    column<Row>('unit', ({ commitment }) => dataText(units.get(commitment.unit ?? '')?.name, language)),
    column<Row>('responsible', responsible),
    column<Row>('status', ({ counted }) => counted.status),
    column<Row>('status_text', ({ counted }) => labels[`commitment.${counted.status}`]),
    column<Row>('status_word', ({ counted }) => counted.stated?.word),
    column<Row>('forecast', forecastOf),
    column<Row>('forecast_text', (row) => {
      const forecast = forecastOf(row);
      return forecast && labels[`forecast.${FORECAST_AS_ASSESSMENT[forecast]}`];
    }),
    column<Row>('text', ({ said }) => dataText(said?.outcome, language)),
    column<Row>('reason', ({ said }) => dataText(said?.reason, language)),
    column<Row>('action', ({ said }) => dataText(said?.correctiveAction, language)),
    ...placeColumns<Row>(({ commitment }) => commitment.places[0], locate),
  ];
}
