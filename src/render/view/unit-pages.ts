// Which units share a page of paper: small ones follow each other as long as all of each has room.
import type { RowView } from './view-rows.js';
import type { UnitView } from './view-units.js';

/** A unit with more measures or commitments than these has a page of its own, however little is said of them. */
const MOST_MEASURES = 6;

/** Of a page, in millimetres, and an eighth more, as what is reckoned here is on the safe side; letters in a line of each column, as print.css sets them. */
const UPRIGHT_PAGE = { room: 288, shares: 7, name: 25, goal: 0, followUp: 60, action: 0, party: 0 };
const BROAD_PAGE = { room: 180, shares: 5, name: 15, goal: 20, followUp: 64, action: 23, party: 17 };
/** Of the letters of a follow-up, where a forecast stands beside it. */
const BESIDE_FORECAST = 0.78;

/** Letters in a line that has the whole width of either page. */
const WIDTH_OF_NAMES = 100;

/**
 * In millimetres: the section's own heading, that of a unit, of a goal with its table and what a forecast adds to it, of a
 * list of commitments.
 */
const HEIGHTS = {
  section: 15,
  unit: 14,
  between: 9,
  goal: 18,
  forecast: 6,
  commitments: 24,
  line: 4.2,
  row: 3.4,
  say: 0.6,
};

/**
 * Names the pages of the units: where a unit follows on the page of the one before, both have the same.
 * @param countOf - How many measures a unit carries; tables of units with many are not made for this.
 */
export function placeUnits(units: readonly UnitView[], countOf: (unit: UnitView) => number): void {
  let page = '';
  let used = Number.POSITIVE_INFINITY;
  units.forEach((unit, index) => {
    const { room } = unit.isUpright ? UPRIGHT_PAGE : BROAD_PAGE;
    const height = countOf(unit) > MOST_MEASURES ? Number.POSITIVE_INFINITY : heightOf(unit);
    unit.followsOn = used + HEIGHTS.between + height <= room;
    used = unit.followsOn ? used + HEIGHTS.between + height : height + (index === 0 ? HEIGHTS.section : 0);
    if (!unit.followsOn) page = unit.page;
    unit.page = page;
  });
}

function heightOf({ isUpright, shares, alsoCounted, statements, groups, commitments }: UnitView): number {
  const paper = isUpright ? UPRIGHT_PAGE : BROAD_PAGE;
  const rows = groups.flatMap(({ table }) => {
    const followUp = paper.followUp * (table.columns.forecast ? BESIDE_FORECAST : 1);
    return table.rows.map((row) => rowHeight(row, { ...paper, followUp }));
  });
  const promised = commitments?.rows ?? [];
  return (
    HEIGHTS.unit +
    Math.ceil(shares.length / 2) * paper.shares +
    (alsoCounted === null ? 0 : cellHeight([namedIn(alsoCounted)], WIDTH_OF_NAMES)) +
    // What is said of goals is rare, and may be long.
    statements.length * 30 +
    groups.length * HEIGHTS.goal +
    groups.filter(({ forecast }) => forecast !== null).length * HEIGHTS.forecast +
    rows.reduce((sum, height) => sum + height, 0) +
    (commitments === null ? 0 : HEIGHTS.commitments + promised.length * 5 * HEIGHTS.line)
  );
}

function namedIn({ lead, units }: NonNullable<UnitView['alsoCounted']>): string {
  return [lead, ...units.map(({ text }) => text.plain)].join(', ');
}

/** As high as its highest cell. */
function rowHeight(row: RowView, paper: typeof BROAD_PAGE): number {
  const { followUp, measure, unitGoal, units, targets, actions, responsible } = row;
  const said = followUp.statements.map(({ label, text }) => `${label}: ${text.plain}`);
  const targetTexts = targets.map(({ label, text }) => `${label}: ${text.plain}`);
  const names = units.map(({ text }) => text.plain);
  const goal = unitGoal === null ? [] : [unitGoal.plain];
  const cells = [
    cellHeight([followUp.outcome?.plain ?? followUp.none ?? '', ...said], paper.followUp),
    cellHeight([measure.plain, ...targetTexts, ...(paper.goal === 0 ? [...goal, ...names] : [])], paper.name),
    cellHeight([...goal, ...names, ''], paper.goal),
    cellHeight(
      actions.map(({ plain }) => plain),
      paper.action,
    ),
    cellHeight(
      responsible.map(({ text }) => text.plain),
      paper.party,
    ),
  ];
  return HEIGHTS.row + Math.max(...cells);
}

function cellHeight(paragraphs: readonly string[], letters: number): number {
  if (letters === 0) return 0;
  return paragraphs.reduce(
    (sum, text) => sum + Math.max(1, Math.ceil(text.length / letters)) * HEIGHTS.line + HEIGHTS.say,
    0,
  );
}
