// Everything that a derivation looks up: names in the reader's language, and scores by id.
import type { Figure, ReportScores, ScopeScores, Share } from '../compute/index.js';
import {
  type ExplanationWords,
  explanationsFor,
  type Formats,
  formatsFor,
  type Labels,
} from '../i18n/index.js';
import { primaryLanguage } from '../lib/index.js';
import type {
  Commitment,
  EconomyTable,
  Goal,
  LocalText,
  Measure,
  Policy,
  Report,
  Theme,
  Unit,
} from '../model/index.js';
import type { WritingLocale } from '../quantity/index.js';
import { labelsOf } from './policy-labels.js';

/** Built once per publication and language, so that each look-up is short. */
export interface Directory {
  words: ExplanationWords;
  /** The report's own labels, with the organisation's wording. */
  labels: Labels;
  formats: Formats;
  /** Whose conventions values are written by. */
  locale: WritingLocale;
  language: string;
  /** Of the report, the source language first. */
  languages: readonly string[];
  policy: Policy;
  scores: ReportScores;
  goals: Map<string, Goal>;
  measures: Map<string, Measure>;
  units: Map<string, Unit>;
  themes: Map<string, Theme>;
  commitments: Map<string, Commitment>;
  economy: readonly EconomyTable[];
  shares: Map<string, Share>;
  figures: Map<string, Figure>;
  unitScopes: Map<string, ScopeScores>;
  /** A goal's text, a unit's name; the id when there is none. */
  nameOf(kind: NamedKind, id: string): string;
}

export type NamedKind = 'goal' | 'measure' | 'unit' | 'theme' | 'commitment';

export function directoryOf(report: Report, scores: ReportScores, reader: string): Directory {
  const language = closestLanguage(reader, report.languages);
  const goals = byId(report.goals);
  const measures = byId(report.measures);
  const units = byId(report.units);
  const themes = byId(report.themes);
  const commitments = byId(report.commitments);
  const texts: Record<NamedKind, (id: string) => LocalText | undefined> = {
    goal: (id) => goals.get(id)?.text,
    measure: (id) => measures.get(id)?.text,
    unit: (id) => units.get(id)?.name,
    theme: (id) => themes.get(id)?.text,
    commitment: (id) => commitments.get(id)?.text,
  };
  return {
    words: explanationsFor(language),
    labels: labelsOf(report, language),
    formats: formatsFor(language),
    locale: writingLocale(language),
    language,
    languages: report.languages,
    policy: report.policy,
    scores,
    goals,
    measures,
    units,
    themes,
    commitments,
    economy: report.economy,
    shares: byId(scores.shares),
    figures: byId(scores.figures),
    unitScopes: new Map(
      scores.units.flatMap((each) => (each.scope.kind === 'unit' ? [[each.scope.id, each]] : [])),
    ),
    nameOf: remembered((kind, id) => asName(textIn(texts[kind](id), language, report.languages) ?? id)),
  };
}

/** A goal's sentence within another sentence: without its full stop. */
function asName(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}

/** The report's own form of the reader's language (`sv-FI` for `sv`), or the reader's when the report has none. */
export function closestLanguage(reader: string, languages: readonly string[]): string {
  if (languages.includes(reader)) return reader;
  return languages.find((tag) => primaryOf(tag) === primaryOf(reader)) ?? reader;
}

/** The text in this language, else in another form of it, else in the first language that has it. */
export function textIn(
  text: LocalText | undefined,
  language: string,
  languages: readonly string[],
): string | undefined {
  if (!text) return undefined;
  const kin = Object.keys(text).find((tag) => primaryOf(tag) === primaryOf(language));
  for (const tag of [language, kin, ...languages, ...Object.keys(text)]) {
    const found = tag === undefined ? undefined : text[tag]?.plain;
    if (found) return found;
  }
  return undefined;
}

/** A long report names the same goal on many lines. */
function remembered(nameOf: Directory['nameOf']): Directory['nameOf'] {
  const known: Record<NamedKind, Map<string, string>> = {
    goal: new Map(),
    measure: new Map(),
    unit: new Map(),
    theme: new Map(),
    commitment: new Map(),
  };
  return (kind, id) => {
    const name = known[kind].get(id) ?? nameOf(kind, id);
    known[kind].set(id, name);
    return name;
  };
}

/** The conventions of a language tag; English for those that we do not write. */
function writingLocale(language: string): WritingLocale {
  const primary = primaryOf(language);
  if (primary === 'fi') return 'fi-FI';
  if (primary !== 'sv') return 'en';
  return language.toLowerCase().endsWith('-fi') ? 'sv-FI' : 'sv-SE';
}

function primaryOf(tag: string): string {
  return primaryLanguage(tag.toLowerCase());
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
