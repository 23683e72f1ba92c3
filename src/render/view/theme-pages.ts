// Which themes begin a page of their own, whose head names them: small ones share the pages of the one before.
import type { ThemeView } from './view-goals.js';

/** What stands under a theme; cards and commitments are counted, as the cards of large reports are made when shown. */
export interface ThemeSize {
  goals: number;
  cards: number;
  rows: number;
  commitments: number;
}

/** Millimetres of a page, and about what each takes there with the room around it. */
const UPRIGHT = { page: 253, goal: 14, card: 92, row: 40, commitment: 14 };
const BROAD = { page: 172, goal: 14, card: 62, row: 32, commitment: 12 };
/** Themes of so many pages have them to themselves; of small ones, so many share a head. Fewer would end in white. */
const LARGE = 2;

/**
 * Names the pages of the themes: those that follow on have the name of the one before.
 * @param first - The name of the pages of the first, which begin with the heading of the part.
 */
export function placeThemes(
  themes: readonly ThemeView[],
  sizeOf: (theme: ThemeView) => ThemeSize,
  { first, isUpright }: { first: string; isUpright: boolean },
): void {
  const paper = isUpright ? UPRIGHT : BROAD;
  const pages = themes.map((theme) => {
    const { goals, cards, rows, commitments } = sizeOf(theme);
    const height =
      goals * paper.goal + cards * paper.card + rows * paper.row + commitments * paper.commitment;
    return height / paper.page;
  });
  let page = first;
  let used = 0;
  themes.forEach((theme, index) => {
    const own = pages[index] ?? 0;
    const isFull = own >= LARGE || used >= LARGE;
    theme.followsOn = index > 0 && !(isFull && runFrom(index, pages) >= LARGE);
    if (index > 0 && !theme.followsOn) {
      page = theme.anchor;
      used = 0;
    }
    used += own;
    theme.page = page;
  });
}

/** Pages of a large theme, or of the small ones until the next large one. */
function runFrom(index: number, pages: readonly number[]): number {
  const [first = 0, ...others] = pages.slice(index);
  if (first >= LARGE) return first;
  const next = others.findIndex((each) => each >= LARGE);
  return others.slice(0, next < 0 ? others.length : next).reduce((sum, each) => sum + each, first);
}
