// Headings and links in the municipality's colour can be read on every ground that they stand on.
import type { AccentGround } from '../../diagnostics/index.js';
import { contrastRatio, readableShade } from '../../lib/index.js';
import { ACCENT_GROUNDS, LEAST_CONTRAST, type PageTheme } from '../../model/index.js';
import { defineRule, type Found } from '../rule.js';

const example = (colour: string) => ({
  'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: kommun, name: Kommunen, units: [{ id: enhet, name: Enheten }] }]
theme: { colour: ${colour} }
reports:
  - { id: delarsrapport, kind: interim, period: 2021-H1, title: Delårsrapport januari–juni 2021 }
`,
});

export const themeContrast = defineRule({
  code: 'L15',
  slug: 'theme-contrast',
  examples: { bad: example('«"#f5a800"»'), good: example('"#8a5d00"') },
  check({ report: { pageTheme } }, found) {
    const { light, dark } = ACCENT_GROUNDS;
    tell(pageTheme.colour, { page: light.page, tint: light.tint }, 'darker', found);
    tell(pageTheme.colourDark, { darkPage: dark.page, darkTint: dark.tint }, 'lighter', found);
  },
});

/** One finding for each colour, at the ground where it is hardest to read. */
function tell(
  stated: PageTheme['colour'],
  grounds: Partial<Record<AccentGround, string>>,
  way: 'darker' | 'lighter',
  found: Found<'L15'>,
): void {
  if (stated === undefined) return;
  const { value: colour, place } = stated;
  const names = Object.keys(grounds) as AccentGround[];
  const measured = names.map((ground) => ({ ground, ratio: contrastRatio(colour, grounds[ground] ?? '') }));
  const [worst] = measured.sort((a, b) => a.ratio - b.ratio);
  if (worst === undefined || worst.ratio >= LEAST_CONTRAST) return;
  const suggestion = readableShade(colour, Object.values(grounds), LEAST_CONTRAST, way);
  // Rounded down: what falls short must not look as if it did not.
  const ratio = Math.floor(worst.ratio * 10) / 10;
  found({ colour, ground: worst.ground, ratio, least: LEAST_CONTRAST, suggestion }, place);
}
