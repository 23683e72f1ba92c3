// A number that a text gives as a measure's value is one of the measure's values.
import type { Place } from '../../diagnostics/index.js';
import { lowerCase } from '../../lib/index.js';
import type { FollowUp } from '../../model/index.js';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
} from '../../quantity/index.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { isDerived, isQuoted, type KnownValue, magnitude } from '../narrative/measure-values.js';
import {
  bareNumbersIn,
  endsOfChangesIn,
  type Mention,
  mentionsIn,
  type WordShare,
  wordShareIn,
} from '../narrative/mentions.js';
import { hasFormOf, stemOf, stemsIn } from '../narrative/name-words.js';
import { type NamedMeasure, NamedMeasures, shareOfName } from '../narrative/named-measures.js';
import {
  beforeItsIndex,
  beforeItsTarget,
  beforeTarget,
  compares,
  isDoubtful,
  isNow,
  itsValue,
  sexesIn,
  withoutAmong,
  withoutLaterParts,
  yearsIn,
} from '../narrative/number-evidence.js';
import { sentencesIn, within } from '../narrative/sentences.js';
import { outcomeTexts, type RichText } from '../report-index.js';
import { defineRule, type Found } from '../rule.js';

const example = (share: string) =>
  exampleMeasure(
    'Öppet arbetslösa',
    `unit: "%"
direction: lower
target: { "2021": 3.5 }
series:
  total: { "2020-H1": 3.1, "2021-H1": 3.2 }
followUps:
  - { period: 2021-H1, outcome: Andelen öppet arbetslösa är ${share}. }`,
  );

export const numberInTextDiffers = defineRule({
  code: 'N06',
  slug: 'number-in-text-differs',
  examples: { bad: example('«3.4 procent»'), good: example('3.2 procent') },
  check({ report, index }, found) {
    // Without values there is nothing that a text could disagree with.
    if (report.measures.every(({ observations }) => observations.length === 0)) return;
    const names = new NamedMeasures(report, index);
    for (const { followUp, measure, isPublished } of index.followUps) {
      if (!isPublished) continue;
      const subject = measure && names.of(measure);
      for (const [language, text] of outcomeTexts(followUp))
        checkText(text, language, { own: subject, period: followUp.period, names, found });
    }
    const [latest] = [...report.publications].sort((a, b) => (a.period.to < b.period.to ? 1 : -1));
    if (!latest) return;
    for (const { body } of report.chapters) {
      for (const [language, chapter] of Object.entries(body))
        for (const text of chapter?.paragraphs ?? [])
          checkText(text, language, { own: undefined, period: latest.period, names, found });
    }
  },
});

interface Context {
  /** Whose follow-up it is, where the measure has numbers. */
  own: NamedMeasure | undefined;
  period: FollowUp['period'];
  names: NamedMeasures;
  found: Found<'N06'>;
}

/** What is longer, or has more numbers, is no sentence that states a value; it would take long to weigh. */
const LONGEST_SENTENCE = 1500;
const MOST_NUMBERS = 24;

function checkText(text: RichText, language: string, context: Context): void {
  for (const { text: sentence, start } of sentencesIn(lowerCase(text.plain))) {
    if (sentence.length > LONGEST_SENTENCE) continue;
    const at = (offset: number, length: number) => within(text.place, text.plain, start + offset, length);
    const mentions = mentionsIn(sentence, language);
    if (mentions.length > MOST_NUMBERS) continue;
    const bare = context.own ? bareNumbersIn(sentence, language, mentions) : [];
    const share =
      mentions.length === 0 && context.own?.known.units.has('%') ? wordShareIn(sentence) : undefined;
    if (mentions.length === 0 && bare.length === 0 && !share) continue;
    const spoken = { text: sentence, language, stems: stemsIn(sentence) };
    for (const mention of mentions) checkMention(mention, spoken, context, at);
    for (const mention of bare) checkBare(mention, spoken, context, at);
    const ends = context.own ? endsOfChangesIn(sentence, language, mentions) : [];
    for (const mention of ends) checkEnd(mention, spoken, context, at);
    if (share) checkWordShare(share, spoken, context, at);
  }
}

/** How much of its name leaves no doubt, in its own follow-up, that a neighbour's value is not meant. */
const HALF_A_NAME = 0.5;

type At = (offset: number, length: number) => Place;

/** A sentence of one language, with the stems of its words. */
interface Spoken {
  text: string;
  language: string;
  stems: ReadonlySet<string>;
}

function checkMention(mention: Mention, spoken: Spoken, context: Context, at: At): void {
  const { text: sentence, language, stems } = spoken;
  const named = context.names.named(stems, language);
  const { own, period, names } = context;
  const others = named.filter((subject) => subject !== own);
  // A sentence that names several measures leaves it open whose number it is; one that names another is about that.
  const subject =
    others.length === 0
      ? own
      : others.length === 1 && !named.includes(own as NamedMeasure)
        ? others[0]
        : undefined;
  if (own && !MEASURED.test(mention.unit) && !countsTheSame(mention, own, language))
    checkBare(mention, spoken, context, at);
  if (!subject || !countsTheSame(mention, subject, language)) return;
  const isOwn = subject === own;
  if (isOwn && !speaksOf(subject, mention, spoken)) return;
  const isTarget = beforeTarget().test(sentence.slice(0, mention.start));
  // A number that counts a group which the table has is no doubtful part.
  const isOfGroup = sexesIn(mention.unit).some((sex) => subject.known.groups.has(sex));
  const whole = withoutLaterParts(sentence, isOfGroup ? 0 : mention.start);
  const words = withoutAmong(whole, subject.known.groups);
  if (!isTarget && isDoubtful(words, mention, ownWords(subject, language))) return;
  const time = timeOf(subject, sentence, period, isOwn, isTarget);
  if (!time || !isNear(mention, subject)) return;
  const isSurely =
    isTarget || shareOfName(subject, stems, language) >= HALF_A_NAME || (isOwn && itsValue().test(sentence));
  const around =
    own && !isSurely ? names.around(own).filter(({ known }) => known.units.has(mention.unit)) : [];
  const isKnown = [subject, ...around].some((each) =>
    each.known.values.some(({ value }) => isQuoted(mention, value, each.known.decimals)),
  );
  const isElsewhere = isKnown && !isTarget && isOfOtherTime(mention, sentence, subject, time);
  if (!isElsewhere && (isKnown || isDerived(mention, sentence, subject.known))) return;
  if (isPartOfSum(mention, sentence, language, subject)) return;
  const nearest = nearestTo(mention, isElsewhere ? outcomesOf(subject, time) : subject.known.values);
  const args = { number: mention.written, measure: subject.text, nearest: nearest?.text.trim() ?? '' };
  context.found(args, at(mention.start, mention.written.length));
}

/** *Etappmålet är 40*, *indexet är 80*: without a unit the words right before the number must say what it is. */
function checkBare(mention: Mention, spoken: Spoken, { own, period, found }: Context, at: At): void {
  if (!own || /^(?:19|20)\d\d$/u.test(mention.value)) return;
  const before = spoken.text.slice(0, mention.start);
  if (beforeItsTarget().test(before)) {
    const targets = own.known.values.filter(({ isOutcome }) => !isOutcome);
    findUnknown(mention, own, targets, found, at);
  } else if (beforeItsIndex().test(before) && yearsIn(spoken.text).length === 0) {
    const now = outcomesOf(own, { years: [], period });
    findUnknown(mention, own, now, found, at);
  }
}

/** *Från 60 till 71*, in a text that speaks of the measure. */
function checkEnd(mention: Mention, spoken: Spoken, { own, found }: Context, at: At): void {
  if (!own || !speaksOf(own, mention, spoken)) return;
  if (mention.unit !== '' && !countsTheSame(mention, own, spoken.language)) return;
  const words = withoutAmong(spoken.text, own.known.groups);
  if (isDoubtful(words, mention, ownWords(own, spoken.language))) return;
  findUnknown(mention, own, own.known.values, found, at);
}

/** Where none of the values is quoted, though some are of that size. */
function findUnknown(
  mention: Mention,
  { known, text }: NamedMeasure,
  values: readonly KnownValue[],
  found: Found<'N06'>,
  at: At,
): void {
  const isOne = values.some(({ value, scale }) => isQuoted({ ...mention, scale }, value, known.decimals));
  if (isOne || !values.some(({ value, scale }) => isOfSize({ ...mention, scale }, value))) return;
  const nearest = nearestTo(mention, values)?.text.trim() ?? '';
  const args = { number: mention.written, measure: text, nearest };
  found(args, at(mention.start, mention.written.length));
}

const MEASURED = /^(?:%|pp|‰|SEK|EUR|hour|minute|second|day|fullDay|workday|week|month|year|point|index)/u;

/** Percent are percent; of things that are counted, the noun must be the measure's own. */
function countsTheSame({ unit }: Mention, { known, words }: NamedMeasure, language: string): boolean {
  if (MEASURED.test(unit)) return known.units.has(unit);
  const isCounted = [...known.units].every((each) => !MEASURED.test(each)) && known.units.size > 0;
  if (!isCounted) return false;
  const [noun = ''] = unit.split(' ');
  return (
    known.units.has(unit) ||
    known.units.has(noun) ||
    sexesIn(noun).some((sex) => known.groups.has(sex)) ||
    [unit, ...unit.split(' ')].some((each) => (words.get(language) ?? []).includes(stemOf(each)))
  );
}

/** In a measure's own follow-up one word of its name, one of its groups, *andelen* or its target is enough. */
function speaksOf(
  { measure, known, words, groups }: NamedMeasure,
  { start }: { start: number },
  { text: sentence, language, stems }: Spoken,
): boolean {
  const own = [...(words.get(language) ?? []), ...(groups.get(language) ?? [])];
  return (
    own.some((word) => stems.has(word)) ||
    hasFormOf(measure.text[language]?.plain ?? '', sentence) ||
    sexesIn(sentence).some((sex) => known.groups.has(sex)) ||
    itsValue().test(sentence) ||
    beforeTarget().test(sentence.slice(0, start))
  );
}

/** The measure's name and those of its groups. */
function ownWords({ measure }: NamedMeasure, language: string): string[] {
  return [measure.text, ...measure.groups.map(({ text }) => text)].map((text) => text[language]?.plain ?? '');
}

/** The years that are spoken of: those that are named, else the report's own period; each must have a known value. */
interface Time {
  years: number[];
  period: FollowUp['period'] | undefined;
}

function timeOf(
  { known }: NamedMeasure,
  sentence: string,
  period: FollowUp['period'],
  isOwn: boolean,
  isTarget: boolean,
): Time | undefined {
  const years = yearsIn(sentence);
  const told = known.values.filter(({ isOutcome }) => isOutcome !== isTarget);
  if (years.length > 0)
    return years.every((year) => known.values.some((value) => value.year === year))
      ? { years, period: undefined }
      : undefined;
  const isOfReport = (value: KnownValue) =>
    isTarget || value.lastDay === period.to || (!isOwn && value.year === period.year);
  return told.some(isOfReport) ? { years, period } : undefined;
}

const HALF = decimal(0.5);
const TWICE = decimal(2);

/** A number of quite another size counts something else. */
function isNear({ value, scale }: Mention, { known }: NamedMeasure): boolean {
  return known.values.some((each) => isOfSize({ value, scale }, each.value));
}

function isOfSize({ value, scale }: Pick<Mention, 'value' | 'scale'>, known: Decimal): boolean {
  const number = scale === 1 ? value : multiplyDecimals(value, decimal(scale));
  return (
    compareDecimals(number, multiplyDecimals(magnitude(known), HALF)) >= 0 &&
    compareDecimals(number, multiplyDecimals(magnitude(known), TWICE)) <= 0
  );
}

/** A plain statement of how it is, or was in one year, whose number is another year's. */
function isOfOtherTime(mention: Mention, sentence: string, subject: NamedMeasure, time: Time): boolean {
  if (time.years.length > 1 || compares().test(sentence)) return false;
  if (time.years.length === 0 && !isNow().test(sentence)) return false;
  const own = outcomesOf(subject, time);
  const timeless = subject.known.values.filter(({ isOutcome }) => !isOutcome);
  return (
    own.length > 0 &&
    ![...own, ...timeless].some(({ value }) => isQuoted(mention, value, subject.known.decimals))
  );
}

function outcomesOf({ known }: NamedMeasure, { years, period }: Time): KnownValue[] {
  const [year] = years;
  return known.values.filter(
    (value) => value.isOutcome && (period ? value.lastDay === period.to : value.year === year),
  );
}

/** *32 kvinnor och 20 män*: numbers of one sentence that make a known value are its parts. */
function isPartOfSum(mention: Mention, sentence: string, language: string, { known }: NamedMeasure): boolean {
  return mentionsIn(sentence, language).some(
    (other) =>
      other.start !== mention.start &&
      other.scale === mention.scale &&
      known.values.some(({ value }) =>
        isQuoted({ ...mention, value: addDecimals(mention.value, other.value) }, value, known.decimals),
      ),
  );
}

function nearestTo({ value, scale }: Mention, values: readonly KnownValue[]): KnownValue | undefined {
  const number = scale === 1 ? value : multiplyDecimals(value, decimal(scale));
  const distance = (known: KnownValue) => {
    const difference = subtractDecimals(magnitude(known.value), number);
    return difference.startsWith('-') ? negateDecimal(difference) : difference;
  };
  return values.toSorted((a, b) => compareDecimals(distance(a), distance(b)))[0];
}

/** *Hälften*, *tre av fyra*: in a measure's own follow-up, against its values in percent. */
function checkWordShare(share: WordShare, spoken: Spoken, { own, period, found }: Context, at: At): void {
  const { text: sentence, language } = spoken;
  if (!own || !speaksOf(own, share, spoken)) return;
  const words = withoutAmong(sentence, own.known.groups);
  if (isDoubtful(words, share, ownWords(own, language))) return;
  const time = timeOf(own, sentence, period, true, false);
  if (!time) return;
  // What is left to the whole may be what the words speak of.
  const isNearAny = own.known.values.some(({ value }) =>
    [Number(value), 100 - Number(value)].some((percent) => Math.abs(percent - share.percent) <= share.slack),
  );
  if (isNearAny) return;
  const nearest = outcomesOf(own, time)[0]?.text.trim() ?? '';
  found({ number: share.written, measure: own.text, nearest }, at(share.start, share.written.length));
}
