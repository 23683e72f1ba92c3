// The unit and scale that the surroundings of a cell declare.
import { remember } from '../../lib/index.js';
import { Choices } from './choices.js';
import { cleanText, splitFootnotes } from './clean-text.js';
import type { QuantityContext } from './context.js';
import { Cursor } from './cursor.js';
import { type TakenUnit, takeFreeUnit, takeUnit } from './take-unit.js';

/** Characters; a longer text is no label. */
const LONGEST = 300;

/**
 * Reads a text that is nothing but a unit: `%`, `tkr`, `1 000 €`, `dagar`, `per 100 000 invånare`, or a word of the
 * author's own. Undefined when it is no such thing. A lone `t` is thousands here: a table in tonnes says so.
 */
export function readUnit(text: string): TakenUnit | undefined {
  if (text.length > LONGEST) return undefined;
  const clean = cleanText(text);
  return knownUnit(clean) ?? whole(clean, takeFreeUnit);
}

/**
 * Finds the known unit that a label declares: `Totalt (%)`, `Nettokostnad, tkr`, `Belopp i tusen kronor`, `1 000 €`.
 * A label that names none (`Totalt (preliminärt)`) gives undefined.
 */
export function findUnit(label: string): TakenUnit | undefined {
  if (label.length > LONGEST) return undefined;
  const clean = splitFootnotes(cleanText(label)).text;
  const alone = knownUnit(clean);
  if (alone && (alone.scale !== undefined || UNIT_LABEL.test(alone.unit ?? ''))) return alone;
  const inside = [...clean.matchAll(/\(([^()]+)\)/g)].map((match) => match[1] ?? '').reverse();
  const behind = clean
    .replace(/\([^()]*\)/g, ' ')
    .split(/, | i | in |: | ovat /)
    .slice(1)
    .reverse();
  for (const candidate of [...inside, ...behind]) {
    // What follows the word is its extent: index 1-100.
    const found = knownUnit(candidate.trim()) ?? knownUnit(candidate.replace(/[\d -]+$/, '').trim());
    if (found) return found;
  }
  return undefined;
}

/** Units that are one as a whole label; a row *Barn* or *Elever* is a group. */
const UNIT_LABEL = /^(?:%|pp|‰|SEK|EUR|count)(?:\/|$)/;

/** The cells of a row or column share their label, and there are more of them than labels. */
const unitOfLabel = remember(findUnit);
const declaredUnit = remember(readUnit);

/** Unit and scale from the nearest thing that declares one: the measure, the row, the column, the table. */
export function unitAround(context: QuantityContext): TakenUnit {
  const declared = context.unit === undefined ? undefined : declaredUnit(context.unit);
  const found =
    declared ??
    [context.rowLabel, context.columnHeading, context.tableNote]
      .map((label) => (label === undefined ? undefined : unitOfLabel(label)))
      .find((unit) => unit !== undefined) ??
    {};
  return context.scale === undefined ? found : { ...found, scale: context.scale };
}

function knownUnit(clean: string): TakenUnit | undefined {
  const thousands = /^1(([ .]?000){1,2}) (?=\D)/.exec(clean);
  if (!thousands) return whole(clean, takeUnit);
  const base = whole(clean.slice(thousands[0].length), takeUnit);
  const zeros = (thousands[1] ?? '').replace(/\D/g, '').length;
  return base ? { ...base, scale: (base.scale ?? 1) * 10 ** zeros } : undefined;
}

function whole(
  text: string,
  take: (cursor: Cursor, choices: Choices) => TakenUnit | undefined,
): TakenUnit | undefined {
  const cursor = new Cursor(text);
  const found = take(cursor, new Choices({}));
  return found && cursor.isAtEnd ? found : undefined;
}
