// The schema of `theme:` in report.yaml: the municipality's colour, arms and typeface.
import * as z from 'zod';
import { LocalTextInput } from '../config/schema-parts.js';

const Colour = z
  .string()
  .refine((text) => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu.test(text), { params: { expected: 'colour' } });

const FontPath = z.string().min(1).describe('A static WOFF2 or TrueType file: assets/font-regular.woff2');

export const ThemeInput = z
  .strictObject({
    colour: Colour.optional().describe(
      'The colour of headings and links, at least 4.5:1 against the page, in quotes: "#1c4e80"',
    ),
    colourDark: Colour.optional().describe(
      'The same on the dark page; when not given, the nearest lighter shade of colour that can be read there',
    ),
    arms: z
      .strictObject({
        file: z.string().min(1).describe('An SVG or PNG file: assets/arms.svg'),
        alt: LocalTextInput.describe('What the picture is, read aloud instead of it, in every language'),
      })
      .optional()
      .describe('The arms or logotype on the title page'),
    fonts: z
      .strictObject({
        text: z
          .strictObject({ normal: FontPath, italic: FontPath, bold: FontPath, boldItalic: FontPath })
          .optional()
          .describe(
            'The four cuts that the text needs; a missing one would be faked, and printed as a drawing',
          ),
        headings: z
          .strictObject({
            bold: FontPath,
            normal: FontPath.optional(),
            italic: FontPath.optional(),
            boldItalic: FontPath.optional(),
          })
          .optional()
          .describe('Another typeface for headings; a cut that is not given is set in bold'),
      })
      .optional()
      .describe('A typeface of your own, as static fonts'),
  })
  .describe("The look of the municipality's own: colour, arms and typeface");
export type ThemeInput = z.infer<typeof ThemeInput>;
