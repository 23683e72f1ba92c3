// What each text of a translator's file is to the sources of today: new, as it is there, older, or against another change.
import type { TextField, Translation } from '../model/index.js';
import { translationsOf } from '../model/index.js';
import { type BrokenCodes, brokenCodes } from './broken-codes.js';
import { deliveryMark, targetHash } from './exported-target.js';
import type { ImportFault, ImportRequest, TranslationPlace } from './import-plan.js';
import { type KnownText, pairTexts } from './pair-texts.js';
import { Spots } from './place/spots.js';
import type { RawTexts } from './raw-texts.js';
import { sameText } from './same-text.js';
import type { IncomingText } from './translation-unit.js';

/**
 * `same`: it stands in the sources already. `older`: the translator has left it as it was handed out, or as it was
 * delivered before, and the sources have a newer one. `conflict`: the translator has changed it, and so have the sources.
 */
export type Fate = 'new' | 'same' | 'older' | 'conflict';

export interface Matched {
  incoming: IncomingText;
  translation: Translation;
  field: TextField;
  fate: Fate;
  /** The source has changed since the file was made. */
  isStale: boolean;
}

export interface Matches {
  texts: Matched[];
  /** Ids of texts that the report no longer has, and that the translator has left as they were. */
  gone: string[];
  faults: ImportFault[];
}

export function matchTexts(request: ImportRequest): Matches {
  const { raw, texts } = request;
  const known = knownTexts(request);
  const pairOf = pairTexts(texts, known);
  const ids = new Set(known.map(({ field }) => field.id));
  const spots = new Spots(raw);
  const met = new Set<string>();
  const matches: Matches = { texts: [], gone: [], faults: [] };
  for (const incoming of texts) {
    const { id, line } = incoming;
    const own = pairOf(incoming);
    if (met.has(id)) matches.faults.push({ kind: 'twice', id, line });
    else if (own) {
      const matched = matchedText(incoming, own, request, spots);
      const fault = faultOf(matched, own.source, request);
      if (fault) matches.faults.push(fault);
      else matches.texts.push(matched);
    } else if (isUntouched(incoming)) matches.gone.push(id);
    else matches.faults.push({ kind: isOfWhole(id, ids) ? 'notParallel' : 'unknown', id, line });
    met.add(id);
  }
  return matches;
}

function knownTexts({ report, raw, language }: ImportRequest): KnownText[] {
  return translationsOf(report).flatMap((translation): KnownText[] => {
    const { field, source } = translation;
    if (translation.language !== language || !field || !source) return [];
    return [{ translation, field, source: raw.of(source, field.kind) }];
  });
}

/** Whether a text of a chapter was a text of its own, and is a part of one now. */
function isOfWhole(id: string, ids: ReadonlySet<string>): boolean {
  return /^chapter\..+\.[hpc]\d+$/u.test(id) && ids.has(id.replace(/[^.]+$/u, 'body'));
}

function isUntouched({ exported, target }: IncomingText): boolean {
  return exported !== undefined && targetHash(target) === exported;
}

function matchedText(
  incoming: IncomingText,
  { translation, field, source }: KnownText,
  { raw }: ImportRequest,
  spots: Spots,
): Matched {
  const isStale = incoming.source !== undefined && !sameText(incoming.source, source);
  const { target } = translation;
  const current = target ? raw.of(target, field.kind) : '';
  const written = target ? spots.written(field, target.place, incoming.target) : incoming.target;
  const isSame = sameText(current, incoming.target) || sameText(current, written);
  const fate = isSame ? 'same' : fateOf(incoming, current, written, translation.entry?.delivered);
  return { incoming, translation, field, fate, isStale };
}

/** Where the sources have no translation, there is none that could be newer. */
function fateOf(
  incoming: IncomingText,
  current: string,
  written: string,
  delivered: string | undefined,
): Fate {
  const { exported } = incoming;
  if (exported === undefined || current === '') return 'new';
  if (isUntouched(incoming)) return targetHash(current) === exported ? 'new' : 'older';
  if (targetHash(current) === exported || deliveryMark(exported, current) === delivered) return 'new';
  return deliveryMark(exported, written) === delivered ? 'older' : 'conflict';
}

function faultOf(
  { incoming, translation, field, fate }: Matched,
  source: string,
  { raw, acceptsStale, spoiled }: ImportRequest,
): ImportFault | undefined {
  const { id, line } = incoming;
  if (fate === 'older') return undefined;
  if (incoming.isUnfinished) return { kind: 'unfinished', id, line };
  const broken: BrokenCodes | undefined =
    fate === 'same' ? undefined : brokenCodes(incoming.source ?? source, incoming.target);
  if (broken || incoming.hasLostCodes)
    return { kind: 'codes', id, line, broken: broken ?? { lost: [], added: [] } };
  if (field.kind === 'chapter' && fate !== 'same' && hasLostLines(incoming, source))
    return { kind: 'lines', id, line };
  if (fate !== 'same' && spoiled.has(field.id)) return { kind: 'changed', id, line };
  if (fate !== 'conflict' || acceptsStale) return undefined;
  return { kind: 'conflict', id, line, there: placeOf({ field, translation }, raw) };
}

const BETWEEN_PARAGRAPHS = /\n\s*\n/u;

/** Some programs make one line of all white space, in the source as in the translation. */
function hasLostLines({ source = '', target }: IncomingText, own: string): boolean {
  return BETWEEN_PARAGRAPHS.test(own) && ![source, target].some((text) => BETWEEN_PARAGRAPHS.test(text));
}

/** Of a text that the sources have a translation of. */
export function placeOf(
  { field: { id }, translation: { target } }: Pick<Matched, 'field' | 'translation'>,
  raw: RawTexts,
): TranslationPlace {
  return { id, file: target?.place.file ?? '', line: target ? raw.lineOf(target) : 0 };
}
