// The typeface of the theme as font files of the page.
import type { FontCut, FontUse, PageTheme } from '../../model/index.js';
import { type FontFile, THEME_FAMILIES } from '../../render/index.js';
import type { Asset } from '../../source/index.js';

/** A cut serves all weights on its side, so that no browser makes one up: what is made up is drawn, not set, in a PDF. */
const FACES: Record<FontCut, Pick<FontFile, 'weight' | 'style'>> = {
  normal: { weight: '1 500', style: 'normal' },
  italic: { weight: '1 500', style: 'italic' },
  bold: { weight: '501 1000', style: 'normal' },
  boldItalic: { weight: '501 1000', style: 'italic' },
};
const USES: readonly FontUse[] = ['text', 'headings'];
const CUTS: readonly FontCut[] = ['normal', 'italic', 'bold', 'boldItalic'];

/** Empty where the theme has none. */
export function themeFonts({ fonts }: PageTheme, assets: readonly Asset[]): FontFile[] {
  return USES.flatMap((use) =>
    CUTS.flatMap((cut): FontFile[] => {
      const asset = assets.find(({ path }) => path === fonts[use]?.[cut]);
      if (asset === undefined) return [];
      const format = asset.mediaType === 'font/ttf' ? 'truetype' : 'woff2';
      return [{ family: THEME_FAMILIES[use], ...FACES[cut], bytes: asset.bytes, format }];
    }),
  );
}
