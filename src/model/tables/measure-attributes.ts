// What the heading of a measure declares in its attributes: unit, direction, limits, where the values come from.
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import { closest, foldText } from '../../lib/index.js';
import type { Heading } from '../../parse/index.js';
import { parsePeriod } from '../period.js';
import { asOfPeriod, readValue } from '../read-value.js';
import type { Located, Statement } from '../statement.js';
import { readDirection, readYesNo } from './read-words.js';

type Attribute = Heading['attributes'][string];
/** Returns what was expected, where the value is something else. */
type Reader = (attribute: Attribute, statement: Statement, around: Around) => string | undefined;

interface Around {
  language: string;
  report: (diagnostic: Diagnostic) => void;
}

const KEY_FIGURE = new Set(['nyckeltal', 'tunnusluku', 'key-figure', 'keyfigure']);
const SENSITIVE = new Set(['sensitive', 'känslig', 'känsligt', 'arkaluonteinen']);
const MOST_DECIMALS = 6;

/** Attributes as somebody would write them in Swedish or Finnish, folded. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  enhet: 'unit',
  yksikkö: 'unit',
  riktning: 'direction',
  suunta: 'direction',
  källa: 'source',
  lähde: 'source',
  decimaler: 'decimals',
  desimaalit: 'decimals',
  vikt: 'weight',
  paino: 'weight',
  painoarvo: 'weight',
  utgångsvärde: 'baseline',
  lähtötaso: 'baseline',
  ansvarig: 'responsible',
  vastuutaho: 'responsible',
  gränser: 'thresholds',
  rajat: 'thresholds',
  delvis: 'partly',
  osittain: 'partly',
  metodbrott: 'break',
  ackumuleras: 'accumulates',
  kertyy: 'accumulates',
  redovisas: 'reported',
  raportoidaan: 'reported',
  eftersläpning: 'lag',
  viive: 'lag',
  känslig: 'sensitive',
  arkaluonteinen: 'sensitive',
  bas: 'base',
  perusjoukko: 'base',
};

/** Fills a statement from the heading of its measure; a key that is unknown is an S04, a value that does not fit an S03. */
export function readMeasureAttributes(heading: Heading, statement: Statement, around: Around): void {
  for (const [key, attribute] of Object.entries(heading.attributes)) {
    const reader = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (Object.hasOwn(VALUE_READERS, key)) continue;
    if (reader) readOne(key, attribute, reader, statement, around);
    else {
      around.report({ code: 'S04', args: unknownKey(key), place: attribute.keyPlace });
    }
  }
}

/** With the key that is meant, or else all that there are. */
function unknownKey(key: string): { key: string; suggestion: string | undefined; known?: string[] } {
  const known = [...Object.keys(READERS), ...Object.keys(VALUE_READERS)].filter((each) => each !== 'class');
  const folded = foldText(key);
  const word = Object.hasOwn(OWN_WORDS, folded) ? OWN_WORDS[folded] : undefined;
  const suggestion = word ?? closest(key, known) ?? OWN_WORDS[closest(key, Object.keys(OWN_WORDS)) ?? ''];
  return suggestion === undefined ? { key, suggestion, known } : { key, suggestion };
}

/** Reads the attributes that hold values, when the table has told their unit. */
export function readValueAttributes(heading: Heading, statement: Statement, around: Around): void {
  for (const [key, reader] of Object.entries(VALUE_READERS)) {
    const attribute = Object.hasOwn(heading.attributes, key) ? heading.attributes[key] : undefined;
    if (attribute) readOne(key, attribute, reader, statement, around);
  }
}

function readOne(
  key: string,
  attribute: Attribute,
  reader: Reader,
  statement: Statement,
  around: Around,
): void {
  const expected = reader(attribute, statement, around);
  if (expected === undefined) return;
  around.report({ code: 'S03', args: { key, expected, actual: attribute.value }, place: attribute.place });
}

/** The id in `goal=…`: the measure's goal, where no heading above is. */
export function goalReference({ attributes }: Heading): Located | undefined {
  const goal = Object.hasOwn(attributes, 'goal') ? attributes.goal : undefined;
  return goal && { value: goal.value, place: goal.place };
}

const READERS: Record<string, Reader> = {
  class({ value, place }, statement, { report }) {
    for (const word of value.split(' ')) {
      const lower = word.toLowerCase();
      if (KEY_FIGURE.has(lower)) statement.isKeyFigure = true;
      else if (SENSITIVE.has(lower)) statement.sensitive = true;
      else {
        const suggestion = closest(lower, SENSITIVE) === undefined ? '.nyckeltal' : '.sensitive';
        report({ code: 'S04', args: { key: `.${word}`, suggestion }, place });
      }
    }
    return undefined;
  },
  unit({ value }, statement) {
    if (value.trim() === '') return 'nonEmpty';
    statement.unitOfValue = value.trim();
    return undefined;
  },
  direction({ value }, statement) {
    statement.direction = readDirection(value);
    return statement.direction ? undefined : 'higher | lower | inRange | exact';
  },
  decimals({ value }, statement) {
    const decimals = wholeNumber(value);
    if (decimals === undefined || decimals > MOST_DECIMALS) return `≤ ${MOST_DECIMALS}`;
    statement.decimals = decimals;
    return undefined;
  },
  source({ value, place }, statement, { language }) {
    if (value.trim() !== '') statement.source = { [language]: { plain: value.trim(), place } };
    return undefined;
  },
  population({ value }, statement) {
    const population = wholeNumber(value);
    if (!population) return 'int';
    statement.population = population;
    return undefined;
  },
  break({ value, place }, statement, { report }) {
    for (const text of value.split(',')) {
      const period = parsePeriod(text);
      if (period) statement.methodBreaks.push({ period, note: {}, place });
      else report({ code: 'S16', args: { text: text.trim() }, place });
    }
    return undefined;
  },
  reported({ value }, statement) {
    if (value !== 'annual') return 'annual';
    statement.reported = 'annual';
    return undefined;
  },
  lag({ value }, statement) {
    const years = wholeNumber(value);
    if (years === undefined) return 'int';
    statement.lagYears = years;
    return undefined;
  },
  accumulates({ value }, statement) {
    const answer = readYesNo(value);
    if (answer === undefined) return 'yes | no';
    statement.accumulates = answer;
    return undefined;
  },
  sensitive({ value }, statement) {
    const answer = readYesNo(value);
    if (answer === undefined) return 'yes | no';
    statement.sensitive = answer;
    return undefined;
  },
  base({ value, place }, statement) {
    if (value.trim() === '') return 'nonEmpty';
    statement.base = { value: value.trim(), place };
    return undefined;
  },
  fulfilment({ value }, statement) {
    if (value !== 'ratio' && value !== 'progress') return 'ratio | progress';
    statement.fulfilment = value;
    return undefined;
  },
  thresholds({ value }, statement) {
    const [met, partlyMet, ...more] = value
      .trim()
      .split(/[\s;]+/u)
      .map(ratio);
    const isOrdered = met !== undefined && (partlyMet === undefined || partlyMet <= met);
    const isRead = !value
      .trim()
      .split(/[\s;]+/u)
      .map(ratio)
      .includes(undefined);
    if (!isRead || !isOrdered || more.length > 0) return '1 0.8';
    statement.thresholds = partlyMet === undefined ? { met } : { met, partlyMet };
    return undefined;
  },
  weight({ value }, statement) {
    const weight = Number(value.replace(',', '.').replace(/%$/u, ''));
    if (!Number.isFinite(weight) || weight <= 0) return 'number';
    statement.weight = weight;
    return undefined;
  },
  responsible({ value, place }, statement, { language }) {
    if (value.trim() !== '') statement.responsible = { [language]: { plain: value.trim(), place } };
    return undefined;
  },
  // Read before: it decides where the measure belongs.
  goal: () => undefined,
};

const VALUE_READERS: Record<string, Reader> = {
  partly({ value, place }, statement, { language, report }) {
    statement.partlyFrom = readValue(value, place, contextOf(statement, language), report);
    return undefined;
  },
  baseline({ value, place }, statement, { language, report }) {
    statement.baseline = baselineOf(value, place, statement, language, report);
    return undefined;
  },
};

/** `34 (2014)`: the value and, where it is told, when it was measured. */
function baselineOf(
  value: string,
  place: Place,
  statement: Statement,
  language: string,
  report: (diagnostic: Diagnostic) => void,
): Statement['baseline'] {
  const reading = readValue(value, place, contextOf(statement, language), report);
  return { ...reading, period: asOfPeriod(reading) };
}

function contextOf({ unitOfValue: unit }: Statement, language: string) {
  return unit === undefined ? { language } : { language, unit };
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/u.test(text.trim()) ? Number(text) : undefined;
}

/** `0.95`, `0,95` or `95%`. */
function ratio(text: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)(%?)$/u.exec(text);
  const number = Number(match?.[1]?.replace(',', '.'));
  return match && number > 0 ? (match[2] ? number / 100 : number) : undefined;
}
