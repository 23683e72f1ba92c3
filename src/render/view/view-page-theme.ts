// The look of the municipality's own, as the page takes it: custom properties of its style, and the arms.
import { accentOnDark, type FontUse, type PageTheme } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { nameText, type ViewText } from './view-text.js';

export interface ArmsView {
  /** The picture itself, as a `data:` address. */
  source: string;
  /** Read aloud instead of the picture; its `plain` is what the attribute takes. */
  alt: ViewText;
}

/** What each typeface of the theme is called in the style. */
export const THEME_FAMILIES: Record<FontUse, string> = { text: 'Theme text', headings: 'Theme headings' };

/** Null where there are no arms. */
export function armsView(context: ViewContext): ArmsView | null {
  const { arms } = context.report.pageTheme;
  const asset = context.options.assets.find(({ path }) => path === arms?.file);
  if (arms === undefined || asset === undefined) return null;
  return {
    source: `data:${asset.mediaType};base64,${Buffer.from(asset.bytes).toString('base64')}`,
    alt: nameText(arms.alt, context.report.organisation.name[context.language]?.plain ?? '', context),
  };
}

/** What `style.css` has defaults for; empty without a theme. */
export function themeStyles(theme: PageTheme): string {
  const set = {
    '--theme-colour': theme.colour?.value,
    '--theme-colour-dark': accentOnDark(theme),
    '--theme-text': familyOf('text', theme),
    '--theme-headings': familyOf('headings', theme) ?? familyOf('text', theme),
  };
  const lines = Object.entries(set).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${value}`],
  );
  return lines.length === 0 ? '' : `:root{${lines.join(';')}}`;
}

function familyOf(use: FontUse, { fonts }: PageTheme): string | undefined {
  return fonts[use] === undefined ? undefined : `"${THEME_FAMILIES[use]}"`;
}
