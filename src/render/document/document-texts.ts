// Texts of the model as report.json has them: plain by language, and as HTML where there is markup.
import type * as z from 'zod';
import type { Place } from '../../diagnostics/index.js';
import type { LocalText } from '../../model/index.js';
import type { PlaceSchema } from './document-text-schema.js';

/** A place as a reader counts it. */
export type Locate = (place: Place) => z.infer<typeof PlaceSchema>;

type Texts<Name extends string> = Record<Name, Record<string, string>> &
  Partial<Record<`${Name}Html`, Record<string, string>>>;

/** A text under its name, and its markup beside it where there is any. */
export function texts<Name extends string>(name: Name, text: LocalText): Texts<Name> {
  const html: Record<string, string> = {};
  for (const [language, rich] of Object.entries(text))
    if (rich?.html !== undefined) html[language] = rich.html;
  const isPlain = Object.keys(html).length === 0;
  return { [name]: plainTexts(text), ...(isPlain ? {} : { [`${name}Html`]: html }) } as Texts<Name>;
}

export function plainTexts(text: LocalText): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [language, rich] of Object.entries(text)) if (rich !== undefined) plain[language] = rich.plain;
  return plain;
}
