// The text below a measure table: paragraphs, headings that name a period, bold lead-ins.

import type { Place } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { Heading, RichText } from '../../parse/index.js';
import { readUnit } from '../../quantity/index.js';
import { TOTAL } from '../numbers.js';
import { findPeriod, hasUnclearPeriod, type Period, parsePeriod } from '../period.js';
import { readValue } from '../read-value.js';
import type { FollowUp, Publication } from '../report.js';
import { emptyFollowUp, type Located, type Statement, type TextBlock } from '../statement.js';
import type { ColumnKind } from './column-words.js';
import { joined } from './joined-text.js';
import { type Column, readColumn } from './read-column.js';
import { fillFollowUp, forecastOf, readSuggestion, type TextReader } from './read-follow-up.js';
import { namesReport, reportPeriod } from './report-period.js';

/** Text under one heading, or under none. */
export interface TextPart {
  period: Located | undefined;
  heading: RichText | undefined;
  blocks: readonly TextBlock[];
}

/** Fields that are texts, so that a paragraph without a lead-in goes on with them. */
const TEXTS = ['outcome', 'reason', 'consequence', 'correctiveAction', 'motivation', 'comment'] as const;
type TextField = (typeof TEXTS)[number];
const LEAD_INS = new Set<ColumnKind>([
  ...TEXTS,
  'status',
  'forecast',
  'trend',
  'author',
  'source',
  'responsible',
]);

/** Adds what the text says to the follow-ups of its measure. What a heading names as its period holds until another does. */
export function readFollowUpText(statement: Statement, parts: readonly TextPart[], reader: TextReader): void {
  let period = statement.measureTable?.textPeriod;
  for (const part of parts) period = new PartReader(statement, part, reader, period).read();
}

class PartReader {
  private field: TextField = 'outcome';

  /** @param period - That holds where the heading names none. */
  constructor(
    private readonly statement: Statement,
    private readonly part: TextPart,
    private readonly reader: TextReader,
    private period: Period | undefined,
  ) {}

  /** @returns the period that the text belongs to */
  read(): Period | undefined {
    if (!this.readHeading()) return this.period;
    for (const block of this.part.blocks) {
      if (block.text.plain === '' && block.text.html === undefined) continue;
      const leadIn = block.type === 'paragraph' ? block.leadIn : undefined;
      const label = leadIn && this.labelOf(leadIn.label.plain);
      // What stands below *Bokslut:* is of that report, too.
      if (label && this.namesReport(label)) this.period = label.period;
      if (leadIn && label && this.namesReport(label) && !label.period)
        this.unclear(leadIn.label.plain, leadIn.label.place);
      else if (leadIn && label) this.labelled(label.kind, label.period, leadIn.text);
      else this.text(this.field, block.text, this.period);
    }
    return this.period;
  }

  /** A heading names a period, or what the text below it is. Returns false where its period cannot be read. */
  private readHeading(): boolean {
    const { heading, period } = this.part;
    if (period) {
      this.period = parsePeriod(period.value);
      return this.period !== undefined || this.unclear(period.value, period.place);
    }
    if (!heading) return true;
    const found = findPeriod(heading.plain);
    const label = this.labelOf(heading.plain);
    if (found) this.period = found.period;
    else if (hasUnclearPeriod(heading.plain)) return this.unclear(heading.plain, heading.place);
    else if (label && this.namesReport(label)) {
      this.period = label.period;
      if (!label.period) return this.unclear(heading.plain, heading.place);
    }
    if (label && isText(label.kind)) this.field = label.kind;
    else if (!found) {
      const args = this.period ? { what: 'heading' as const } : {};
      this.reader.diagnostics.push({ code: 'T19', args, place: heading.place });
    }
    return true;
  }

  private unclear(text: string, place: Place): false {
    this.period = undefined;
    this.reader.diagnostics.push({ code: 'S16', args: { text }, place });
    return false;
  }

  /** What a label names, with its period: where it names a report alone, that of the report, if there is one such. */
  private labelOf(label: string): Column | undefined {
    const { columns, publications } = this.reader.config;
    const reading = readColumn(label, columns);
    if (!('column' in reading) || !LEAD_INS.has(reading.column.kind)) return undefined;
    if (!isWholePhrase(label, this.reader)) return undefined;
    const { column } = reading;
    if (column.period || !this.namesReport(column)) return column;
    const { textPeriod } = this.statement.measureTable ?? {};
    return { ...column, period: reportPeriod(column.report, publications, textPeriod ? [textPeriod] : []) };
  }

  private namesReport(column: Column): boolean {
    return namesReport(column, this.reader.config.publications);
  }

  private labelled(kind: ColumnKind, period: Period | undefined, text: RichText): void {
    this.field = 'outcome';
    if (text.plain === '') {
      if (isText(kind)) this.field = kind;
      return;
    }
    if (kind === 'source' || kind === 'responsible') {
      const own = this.statement[kind];
      own[this.reader.language] ??= text;
    } else if (kind === 'forecast') this.forecast(text, period);
    else if (isText(kind)) {
      this.field = kind;
      this.text(kind, text, period ?? this.period);
    } else this.stated(kind, text, period ?? this.period);
  }

  /** A word or a number; the year beside *Prognos* is the one that it speaks of, not the one that it is made in. */
  private forecast(text: RichText, horizon: Period | undefined): void {
    const [first] = splitWord(text, (word) => forecastOf(word, this.reader.config) !== undefined);
    const madeIn = this.period;
    if (madeIn && !first && this.forecastValue(text, horizon, madeIn)) return;
    this.stated('forecast', text, madeIn);
  }

  private forecastValue(text: RichText, horizon: Period | undefined, madeIn: Period): boolean {
    const { unitOfValue: unit } = this.statement;
    const context = { language: this.reader.language, ...(unit && readUnit(unit) ? { unit } : {}) };
    const reading = readValue(text.plain, text.place, context, () => undefined);
    const period = horizon ?? parsePeriod(String(madeIn.year));
    if (!period || !NUMBERS.has(reading.quantity.kind)) return false;
    this.statement.forecastValues.push({ ...reading, period, madeIn, group: TOTAL, unit: undefined });
    return true;
  }

  /** `delvis uppfyllt. Vi väntar på …`: the word, and what it is followed by. */
  private stated(kind: ColumnKind, text: RichText, period: Period | undefined): void {
    const followUp = this.followUp(period, text.place);
    if (!followUp) return;
    const before = this.reader.diagnostics.length;
    const known = (word: string) => {
      const trial = emptyFollowUp(followUp.period, text.place);
      const quiet = { ...this.reader, diagnostics: [] };
      fillFollowUp(trial, kind, { plain: word, place: text.place }, quiet);
      return quiet.diagnostics.length === 0;
    };
    const [word, rest] = splitWord(text, known);
    fillFollowUp(followUp, kind, word ?? text, this.reader);
    if (rest && this.reader.diagnostics.length === before) this.text('comment', rest, followUp.period);
  }

  private text(field: TextField, text: RichText, period: Period | undefined): void {
    const followUp = this.followUp(period, text.place);
    if (!followUp) return;
    const { language } = this.reader;
    const before = followUp[field][language];
    followUp[field] = { ...followUp[field], [language]: before ? joined(before, text) : text };
  }

  private followUp(period: Period | undefined, place: Place): FollowUp | undefined {
    if (!period) {
      this.reader.diagnostics.push({ code: 'T19', args: {}, place });
      return undefined;
    }
    const existing = this.statement.followUps.find((followUp) => followUp.period.id === period.id);
    if (existing) return existing;
    const added = emptyFollowUp(period, place);
    this.statement.followUps.push(added);
    return added;
  }
}

const NUMBERS = new Set(['number', 'range', 'bound', 'rank', 'fraction']);

function isText(kind: ColumnKind): kind is TextField {
  return (TEXTS as readonly string[]).includes(kind);
}

/** A label is a known phrase and no more: `Trend`, `Prognos 2016`; not `Trenden bland unga`. */
function isWholePhrase(label: string, { config }: TextReader): boolean {
  const folded = foldText(findPeriod(label)?.rest ?? label);
  return config.columns.phrases.some((phrase) => phrase.folded === folded);
}

/** The word that a sentence begins with, where it is known, and the rest. */
function splitWord(
  text: RichText,
  isKnown: (word: string) => boolean,
): [RichText | undefined, RichText | undefined] {
  const whole = readSuggestion(text.plain).word.replace(/[.!]$/u, '');
  if (isKnown(whole)) return [{ plain: text.plain.replace(/[.!]$/u, ''), place: text.place }, undefined];
  const end = /[.,;:!]\s|\s\p{Pd}\s|\n/u.exec(text.plain);
  const word = end ? text.plain.slice(0, end.index) : '';
  if (!end || !isKnown(readSuggestion(word).word)) return [undefined, undefined];
  const rest = text.plain.slice(end.index + end[0].length).trim();
  return [{ plain: word, place: text.place }, rest === '' ? undefined : { plain: rest, place: text.place }];
}

/**
 * The period that text below a table belongs to when it names none: that of the latest publication which the table has
 * a column for, the interim report of a year before its annual one, else of the latest interim report; without
 * publications the latest period of the table. What has been published stays where it is when the year gets its column.
 */
export function textPeriodOf(
  periods: readonly Period[],
  publications: readonly Publication[],
): Period | undefined {
  const published = publications.map(({ period }) => period);
  const covered = published.filter(({ id, to }) => periods.some((each) => each.id === id || each.to === to));
  const interim = publications.flatMap(({ kind, period }) => (kind === 'interim' ? [period] : []));
  const year = latest(covered)?.year;
  const ofYear = covered.filter((period) => period.year === year && period.months < 12);
  return latest(ofYear) ?? latest(covered) ?? latest(interim) ?? latest(published) ?? latest(periods);
}

function latest(periods: readonly Period[]): Period | undefined {
  return periods.reduce<Period | undefined>(
    (last, item) => (last && last.to >= item.to ? last : item),
    undefined,
  );
}

/** The heading of a part of the text, and its period where an attribute tells it. */
export function partOf(heading: Heading | undefined, blocks: readonly TextBlock[]): TextPart {
  const period =
    heading && Object.hasOwn(heading.attributes, 'period') ? heading.attributes.period : undefined;
  return { period, heading: heading?.text, blocks };
}
