// A number or two with their scale and unit: 12,2 mnkr · 5–7 päivää · SEK 29.7 million · index 85.
import { MONEY, SCALES, UNITS, type WritingLanguage } from '../units.js';
import { WRITING_WORDS } from './write-words.js';

const NBSP = '\u00A0';

/**
 * Puts scale and unit around digits that are already written.
 * @param isOne - Whether the number is exactly 1, for *1 dag* and *2 dagar*.
 */
export function withUnit(
  digits: string,
  isOne: boolean,
  counted: { unit?: string | undefined; scale: number },
  language: WritingLanguage,
  unitWord?: string,
): string {
  const [base = '', per] = (counted.unit ?? '').split('/');
  const own = unitWord !== undefined && per === undefined && base !== '' && !UNITS[base] ? unitWord : base;
  const written = withBase(digits, isOne, own, counted.scale, language);
  if (per === undefined) return written;
  return `${written}${WRITING_WORDS[language].per(basisInWords(per, language), base !== '')}`.replace(
    / (?=\S+$)/,
    NBSP,
  );
}

function withBase(
  digits: string,
  isOne: boolean,
  unit: string,
  scale: number,
  language: WritingLanguage,
): string {
  const words = UNITS[unit];
  const scaled = scale === 1 ? digits : `${digits}${NBSP}${scaleWord(scale, isOne, language)}`;
  if (unit === '') return scaled;
  if (language === 'en' && (unit === 'SEK' || unit === 'EUR')) return `${unit}${NBSP}${scaled}`;
  if (words?.isBefore) return `${words[language][0]}${NBSP}${scaled}`;
  const money = MONEY.find((entry) => entry.unit === unit && entry.scale === scale);
  if (money && language !== 'en') return `${digits}${NBSP}${money[language].replace(' ', NBSP)}`;
  const word = words ? words[language][isOne && scale === 1 ? 0 : 1] : unit;
  return language === 'en' && word === '%' ? `${scaled}%` : `${scaled}${NBSP}${word}`;
}

function scaleWord(scale: number, isOne: boolean, language: WritingLanguage): string {
  return SCALES.find((entry) => entry.scale === scale)?.words[language][isOne ? 0 : 1] ?? String(scale);
}

/** `inhabitant` → *invånare*, `100000 inhabitant` → *100 000 invånare*. */
function basisInWords(per: string, language: WritingLanguage): string {
  const [, count, id = per] = /^(\d+) (.+)$/.exec(per) ?? [];
  const word = UNITS[id]?.[language][count === undefined ? 0 : 1] ?? id;
  if (count === undefined) return word;
  const grouped = count.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : NBSP);
  return `${grouped}${NBSP}${word}`;
}
