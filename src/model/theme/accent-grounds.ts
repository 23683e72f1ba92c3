// What the accent colour stands on, and how well it must be told from that.
import { readableShade } from '../../lib/index.js';
import type { PageTheme } from './page-theme.js';

/** The grounds of `style.css`: the page, and the tint behind the newest values and what a link leads to. */
export const ACCENT_GROUNDS = {
  light: { page: '#ffffff', tint: '#f5f7f9' },
  dark: { page: '#12171d', tint: '#1a2129' },
} as const;
/** For text of any size: WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;
/** A shade that nobody has chosen should not just pass. */
const CONTRAST_OF_OUR_OWN = 7;

/** The accent of the dark page: the author's own, or the nearest lighter shade that can be read there. */
export function accentOnDark({ colour, colourDark }: PageTheme): string | undefined {
  if (colourDark !== undefined || colour === undefined) return colourDark?.value;
  return readableShade(colour.value, Object.values(ACCENT_GROUNDS.dark), CONTRAST_OF_OUR_OWN, 'lighter');
}
