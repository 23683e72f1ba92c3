// Where in a report that stands which a place in the sources tells of; for a preview that shows findings beside it.
import type { Place } from '../diagnostics/index.js';
import type { FollowUp, Report } from '../model/index.js';
import { anchorOf } from './anchors.js';

/** A stretch of a source, and the ids in HTML that stand for it: the first that a page has. */
export interface AnchoredPlace {
  place: Place;
  anchors: string[];
}

/** From what is wide to what is narrow: of equal stretches the later one says more. */
export function placeAnchors(report: Report): AnchoredPlace[] {
  return [
    ...report.sections.map(({ unit, place }) =>
      anchored([place], unit ? [anchorOf('unit', unit)] : ['goals']),
    ),
    ...report.units.map(({ id, place }) => anchored([place], [anchorOf('unit', id)])),
    ...report.themes.map(({ id, places }) => anchored(places, [anchorOf('theme', id)])),
    ...report.chapters.flatMap(({ id, body }) =>
      Object.values(body).map((text) => anchored(text ? [text.place] : [], [anchorOf('chapter', id)])),
    ),
    ...report.economy.flatMap(({ id, places, lines }) => [
      anchored(places, [anchorOf('economy', id)]),
      ...lines.map((line) =>
        anchored([line.place], [anchorOf('economy', id, line.id), anchorOf('economy', id)]),
      ),
    ]),
    ...goalPlaces(report),
    ...report.commitments.map(({ id, unit, centralGoal, places, followUps }) =>
      anchored(
        [...places, ...placesOf(followUps)],
        [
          anchorOf('commitment', id),
          ...(unit ? [anchorOf('unit', unit, 'commitment', id)] : []),
          anchorOf('goal', centralGoal),
        ],
      ),
    ),
    ...measurePlaces(report),
  ].flat();
}

function goalPlaces({ goals }: Report): AnchoredPlace[][] {
  return goals.map(({ id, parent, units, places, followUps }) =>
    anchored(
      [...places, ...placesOf(followUps)],
      [
        anchorOf('goal', id),
        ...units.flatMap((unit) => (parent ? [anchorOf('unit', unit, 'goal', parent)] : [])),
        ...(parent ? [anchorOf('goal', parent)] : []),
      ],
    ),
  );
}

function measurePlaces({ measures }: Report): AnchoredPlace[][] {
  return measures.flatMap(({ id, centralGoal, places, followUps, participations }) => [
    anchored([...places, ...placesOf(followUps)], [anchorOf('measure', id), anchorOf('goal', centralGoal)]),
    ...participations.map(({ unit, ...own }) =>
      anchored(
        [...own.places, ...placesOf(own.followUps)],
        [anchorOf('unit', unit, 'measure', id), anchorOf('measure', id), anchorOf('unit', unit)],
      ),
    ),
  ]);
}

function placesOf(followUps: readonly FollowUp[]): Place[] {
  return followUps.flatMap(({ places }) => places);
}

function anchored(places: readonly Place[], anchors: string[]): AnchoredPlace[] {
  return places.map((place) => ({ place, anchors }));
}
