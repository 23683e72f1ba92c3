// XLIFF 2.0 (OASIS Standard of 2014, which 2.1 keeps): what translation agencies' programs read.
import { groupBy } from '../../lib/index.js';
import { EXPORTED_TARGET, targetHash } from '../exported-target.js';
import type { TranslationUnit } from '../translation-unit.js';
import type { UnitWords } from '../unit-words.js';
import { escapeText, escapeValue } from './escape-xml.js';
import { type InlineToken, inlineTokens } from './inline-codes.js';

/** The state of a text that was reviewed when it was handed out: what is made of it since then is not. */
export const ALREADY_REVIEWED = 'maltal:reviewed';

export interface XliffAbout {
  /** BCP 47 tags. */
  sourceLanguage: string;
  targetLanguage: string;
  words: UnitWords;
}

/** One `<file>` per file of the repository, one `<unit>` per text. Same texts, same bytes. */
export function writeXliff(units: readonly TranslationUnit[], about: XliffAbout): string {
  const files = [...groupBy(units, ({ file }) => file)].map(
    ([file, inFile], index) =>
      `  <file id="f${index + 1}" original="${escapeValue(file)}" xml:space="preserve">\n${unitsOf(inFile, about.words)}  </file>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${escapeValue(about.sourceLanguage)}" trgLang="${escapeValue(about.targetLanguage)}">
${files.join('')}</xliff>
`;
}

function unitsOf(units: readonly TranslationUnit[], words: UnitWords): string {
  const ids = new Set<string>();
  return units.map((unit) => unitOf(unit, nameTokenOf(unit.id, ids), words)).join('');
}

function unitOf(unit: TranslationUnit, id: string, words: UnitWords): string {
  const codes = new Codes();
  // The codes are numbered as the source has them.
  const source = codes.write(inlineTokens(unit.source), 'source');
  const target = unit.target === '' ? undefined : codes.write(inlineTokens(unit.target), 'target');
  const notes = [
    `<note category="what">${escapeText(words[unit.kind])}</note>`,
    `<note category="place">${escapeText(`${unit.file}:${unit.line}`)}</note>`,
    ...(unit.previous === undefined
      ? []
      : [`<note category="previous-source">${escapeText(unit.previous)}</note>`]),
    // Of the least weight: it is for the way back, and not for people.
    `<note category="${EXPORTED_TARGET}" priority="10">${targetHash(unit.target)}</note>`,
  ];
  return `    <unit id="${escapeValue(id)}" name="${escapeValue(unit.id)}" canResegment="no">
      <notes>
${notes.map((note) => `        ${note}\n`).join('')}      </notes>
${codes.data()}      <segment ${stateOf(unit)}>
        <source>${source}</source>
${target === undefined ? '' : `        <target>${target}</target>\n`}      </segment>
    </unit>
`;
}

function stateOf({ state, target }: TranslationUnit): string {
  if (target === '') return 'state="initial"';
  if (state === 'stale') return 'state="initial" subState="maltal:stale"';
  const isReviewed = state === 'reviewed' || state === 'equal';
  return isReviewed ? `state="reviewed" subState="${ALREADY_REVIEWED}"` : 'state="translated"';
}

/** An id in XML has no spaces and few signs; the name beside it is the id as it is. */
function nameTokenOf(id: string, taken: Set<string>): string {
  const base = id.replace(/[^\w.:À-ÖØ-öø-ÿ-]/gu, '_');
  let own = base;
  for (let number = 2; taken.has(own); number += 1) own = `${base}_${number}`;
  taken.add(own);
  return own;
}

/** The codes of one unit: each string of code is data once, and the same code has the same id in source and target. */
class Codes {
  private readonly dataIds = new Map<string, string>();
  private readonly sourceIds = new Map<string, string[]>();
  private next = 1;

  write(tokens: readonly InlineToken[], side: 'source' | 'target'): string {
    return tokens.map((token) => this.token(token, side)).join('');
  }

  data(): string {
    if (this.dataIds.size === 0) return '';
    const data = [...this.dataIds].map(
      ([code, id]) => `        <data id="${id}" xml:space="preserve">${escapeText(code)}</data>\n`,
    );
    return `      <originalData>\n${data.join('')}      </originalData>\n`;
  }

  private token(token: InlineToken, side: 'source' | 'target'): string {
    switch (token.type) {
      case 'text':
        return escapeText(token.text);
      case 'close':
        return '</pc>';
      case 'open':
        return `<pc id="${this.idOf(`${token.code} ${token.close}`, side)}" dataRefStart="${this.dataOf(token.code)}" dataRefEnd="${this.dataOf(token.close)}">`;
      case 'alone': {
        const stays = token.code.startsWith('{{') ? ' canDelete="no"' : '';
        return `<ph id="${this.idOf(token.code, side)}" dataRef="${this.dataOf(token.code)}"${stays} disp="${escapeValue(token.code)}"/>`;
      }
    }
  }

  private idOf(code: string, side: 'source' | 'target'): string {
    const known = side === 'target' ? this.sourceIds.get(code)?.shift() : undefined;
    const id = known ?? `${this.next++}`;
    if (side === 'source') this.sourceIds.set(code, [...(this.sourceIds.get(code) ?? []), id]);
    return id;
  }

  private dataOf(code: string): string {
    const id = this.dataIds.get(code) ?? `d${this.dataIds.size + 1}`;
    this.dataIds.set(code, id);
    return id;
  }
}
