// What a page of paper has room for: where a card's chart and words go is decided before it is printed.

/** Pixels and millimetres as `measures.css` sets a card; letters are those of the words of a follow-up. */
export interface Paper {
  isUpright: boolean;
  /** What a table has beside a chart, in pixels. */
  tableRoom: number;
  /** In a line of words beside a chart, and in one of the whole width. */
  lettersBeside: number;
  lettersBelow: number;
  /** Of the whole width, in a line of facts. */
  factsInLine: number;
  chart: number;
  page: number;
}

export const BROAD: Paper = {
  isUpright: false,
  tableRoom: 632,
  lettersBeside: 100,
  lettersBelow: 165,
  factsInLine: 6,
  chart: 52,
  page: 150,
};

export const UPRIGHT: Paper = {
  isUpright: true,
  tableRoom: 306,
  lettersBeside: 46,
  lettersBelow: 112,
  factsInLine: 5,
  chart: 45,
  page: 235,
};

/** A half of the parallel edition's broad page: as on upright paper, facts stand above table and chart. */
export const HALF: Paper = {
  isUpright: true,
  tableRoom: 250,
  lettersBeside: 38,
  lettersBelow: 72,
  factsInLine: 4,
  chart: 30,
  page: 168,
};
