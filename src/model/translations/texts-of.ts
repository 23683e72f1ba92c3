// Every text of a report that is translated, each with an id that lasts, in the order of the model.
import type { Place } from '../../diagnostics/index.js';
import type { RichText } from '../../parse/index.js';
import type { Chapter, ChapterBody, FollowUp, LocalText, Measure, PartyMention, Report } from '../report.js';
import type { TextField, TextKind } from './text-field.js';

const FOLLOW_UP_TEXTS = [
  'outcome',
  'reason',
  'consequence',
  'correctiveAction',
  'motivation',
  'comment',
] as const;

/** Between the texts of a chapter that is one text. */
export const PARTS = '\n\n';

/**
 * The texts that are translated. What stands at one place is one text, however many things share it; a text that is
 * in no language is none. Ids are unique, and last as long as the ids of what the texts belong to.
 */
export function textsOf(report: Report): TextField[] {
  const collector = new Collector(report.languages[0]);
  collector.names(report);
  for (const goal of report.goals) {
    collector.add(`goal.${goal.id}.text`, 'goal', goal.text);
    collector.followUps(`goal.${goal.id}`, '-', goal.followUps);
  }
  for (const measure of report.measures) collector.measure(measure);
  for (const { id, text, unit, parties, followUps } of report.commitments) {
    collector.add(`commitment.${id}.text`, 'commitment', text);
    collector.mentions(`commitment.${id}.party`, parties);
    collector.followUps(`commitment.${id}`, unit ?? '-', followUps);
  }
  collector.economy(report);
  for (const chapter of report.chapters) collector.chapter(chapter, report.languages);
  return collector.fields;
}

/** What a field may say besides its texts. */
type About = Pick<TextField, 'period' | 'chapter' | 'publication'>;

class Collector {
  readonly fields: TextField[] = [];
  private readonly ids = new Set<string>();
  private readonly places = new Set<string>();

  constructor(private readonly source: string | undefined) {}

  add(id: string, kind: TextKind, texts: LocalText, about: About = {}): void {
    const place = this.placeOf(texts);
    if (!place) return;
    const key = `${place.start} ${place.end} ${place.file}`;
    if (this.places.has(key)) return;
    this.places.add(key);
    this.fields.push({ id: this.unique(id), kind, texts, place, ...about });
  }

  names({ organisation, units, themes, parties, publications }: Report): void {
    this.add('organisation.name', 'name', organisation.name);
    for (const { id, name } of units) this.add(`unit.${id}.name`, 'name', name);
    for (const { id, text } of themes) this.add(`theme.${id}.name`, 'name', text);
    for (const { id, name } of parties) this.add(`party.${id}.name`, 'party', name);
    for (const { id, title, subtitle, approval } of publications) {
      const about = { publication: id };
      this.add(`report.${id}.title`, 'title', title, about);
      this.add(`report.${id}.subtitle`, 'title', subtitle, about);
      this.add(`report.${id}.board`, 'name', approval?.board ?? {}, about);
    }
  }

  measure({ id, text, actions, parties, followUps, participations, ...numbers }: Measure): void {
    const own = `measure.${id}`;
    this.add(`${own}.text`, 'measure', text);
    actions.forEach((action, index) => {
      this.add(`${own}.action.${index + 1}`, 'action', action);
    });
    this.mentions(`${own}.party`, parties);
    this.add(`${own}.source`, 'source', numbers.source);
    for (const group of numbers.groups) this.add(`${own}.group.${group.id}`, 'group', group.text);
    for (const note of numbers.notes) this.add(`${own}.note.${note.mark}`, 'note', note.text);
    for (const { period, note } of numbers.methodBreaks)
      this.add(`${own}.methodBreak.${period.id}`, 'note', note);
    this.followUps(own, '-', followUps);
    for (const participation of participations)
      this.followUps(own, participation.unit, participation.followUps);
  }

  /** A party that is in the register has its name there. */
  mentions(id: string, mentions: readonly PartyMention[]): void {
    mentions.forEach(({ party, text }, index) => {
      if (party === undefined) this.add(`${id}.${index + 1}`, 'party', text);
    });
  }

  followUps(owner: string, unit: string, followUps: readonly FollowUp[]): void {
    for (const followUp of followUps) {
      const id = `${owner}.followUp.${unit}.${followUp.period.id}`;
      const about = { period: followUp.period.id };
      for (const field of FOLLOW_UP_TEXTS) this.add(`${id}.${field}`, field, followUp[field], about);
      const { author } = followUp;
      if (author && author.party === undefined) this.add(`${id}.author`, 'author', author.text, about);
    }
  }

  economy({ economy }: Report): void {
    for (const table of economy) {
      this.add(`economy.${table.id}.title`, 'title', table.title);
      for (const line of table.lines) {
        const id = `economy.${table.id}.${line.id}`;
        this.add(`${id}.text`, 'line', line.text);
        this.add(`${id}.reason`, 'reason', line.reason);
        this.add(`${id}.action`, 'correctiveAction', line.action);
      }
    }
  }

  /** Text by text where all editions have the same texts in the same order; else as a whole. */
  chapter({ id, title, body }: Chapter, languages: readonly string[]): void {
    const about = { chapter: id };
    this.add(`chapter.${id}.title`, 'title', title, about);
    const editions = languages.flatMap((language) => {
      const edition = body[language];
      return edition ? [{ language, edition }] : [];
    });
    const [first] = editions;
    if (!first) return;
    const isParallel = editions.every(({ edition }) => kindsOf(edition) === kindsOf(first.edition));
    if (!isParallel) {
      const whole = editions.map(({ language, edition }) => [language, wholeOf(edition)] as const);
      this.add(`chapter.${id}.body`, 'chapter', Object.fromEntries(whole), about);
      return;
    }
    const counts = new Map<string, number>();
    first.edition.texts.forEach(({ kind }, index) => {
      const texts = editions.flatMap(({ language, edition }) => {
        const text = edition.texts[index]?.text;
        return text ? [[language, text] as const] : [];
      });
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      this.add(`chapter.${id}.${kind[0]}${number}`, kind, Object.fromEntries(texts), about);
    });
  }

  private placeOf(texts: LocalText): Place | undefined {
    const own = this.source === undefined ? undefined : texts[this.source];
    return (own ?? Object.values(texts).find((text) => text !== undefined))?.place;
  }

  /** Two things with one id have been reported elsewhere; the texts of the second are counted from there. */
  private unique(id: string): string {
    let own = id;
    for (let number = 2; this.ids.has(own); number += 1) own = `${id}~${number}`;
    this.ids.add(own);
    return own;
  }
}

function kindsOf({ texts }: ChapterBody): string {
  return texts.map(({ kind }) => kind[0]).join('');
}

/** From the first to the last text of a chapter. */
function wholeOf({ texts, place }: ChapterBody): RichText {
  const plain = texts.map(({ text }) => text.plain).join(PARTS);
  const start = Math.min(...texts.map(({ text }) => text.place.start));
  const end = Math.max(...texts.map(({ text }) => text.place.end));
  return { plain, place: texts.length === 0 ? place : { ...place, start, end } };
}
