// The look of the municipality's own, as the rest of the program knows it. A *theme* elsewhere is what goals serve.
import type { Place } from '../../diagnostics/index.js';
import type { LocalText } from '../report.js';

/** Everything that is not stated, or cannot be used, is undefined; the shipped look holds for it. */
export interface PageTheme {
  /** `#1c4e80`, in six digits. */
  colour: { value: string; place: Place } | undefined;
  colourDark: { value: string; place: Place } | undefined;
  arms: { file: string; alt: LocalText } | undefined;
  fonts: Partial<Record<FontUse, FontCuts>>;
}

export type FontUse = 'text' | 'headings';
export type FontCut = 'normal' | 'italic' | 'bold' | 'boldItalic';
/** Paths of files. */
export type FontCuts = Partial<Record<FontCut, string>>;

export const NO_THEME: PageTheme = { colour: undefined, colourDark: undefined, arms: undefined, fonts: {} };
