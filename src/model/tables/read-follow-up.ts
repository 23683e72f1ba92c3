// What a cell, or a text with a bold lead-in, says of a period: status, forecast, trend and texts.
import type { Diagnostic, DiagnosticArgs, Place } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { RichText } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import type { FollowUp, LocalText } from '../report.js';
import type { Assessment, Forecast } from '../words.js';
import type { ColumnKind } from './column-words.js';
import { joined } from './joined-text.js';
import {
  readForecastWord,
  readStatusWord,
  readTrendWord,
  suggestForecastWord,
  suggestStatusWord,
  suggestTrendWord,
} from './read-words.js';

/** What reading a text takes from around it. */
export interface TextReader {
  language: string;
  config: Pick<Config, 'columns' | 'policy' | 'publications'>;
  diagnostics: Diagnostic[];
}

/** Returns whether the column belongs to a follow-up at all. */
export function fillFollowUp(
  followUp: FollowUp,
  kind: ColumnKind,
  cell: RichText,
  reader: TextReader,
): boolean {
  switch (kind) {
    case 'outcome':
    case 'reason':
    case 'consequence':
    case 'correctiveAction':
    case 'motivation':
    case 'comment':
      followUp[kind] = added(followUp[kind], cell, reader.language);
      return true;
    case 'status':
      readStatusCell(followUp, cell, reader);
      return true;
    case 'forecast':
      readForecastCell(followUp, cell, reader);
      return true;
    case 'trend':
      readTrendCell(followUp, cell, reader);
      return true;
    case 'author':
      followUp.author = { party: undefined, text: { [reader.language]: cell }, place: cell.place };
      return true;
    default:
      return false;
  }
}

/** Two columns of one kind and period are one text. */
function added(text: LocalText, cell: RichText, language: string): LocalText {
  const before = text[language];
  return { [language]: before ? joined(before, cell) : cell };
}

/**
 * `genomförd; uppfyllt` states both; `?` before the word marks a suggestion. A second word of the same kind that says
 * something else cannot be counted.
 */
function readStatusCell(followUp: FollowUp, cell: RichText, reader: TextReader): void {
  const { labels } = reader.config.policy;
  const isOneWord = readStatusWord(readSuggestion(cell.plain).word, labels) !== undefined;
  for (const part of isOneWord ? [cell.plain] : cell.plain.split(/[;,/\n]/u)) {
    const { word, suggested } = readSuggestion(part);
    if (word === '') continue;
    const reading = readStatusWord(word, labels);
    const { status, assessment } = followUp;
    if (reading?.status && (status === undefined || status.value === reading.status)) {
      followUp.status = { value: reading.status, word, suggested, place: cell.place };
    } else if (reading?.assessment && (assessment === undefined || assessment.value === reading.assessment)) {
      followUp.assessment = { value: reading.assessment, word, suggested, place: cell.place };
    } else {
      const suggestion = reading ? undefined : suggestStatusWord(word);
      reader.diagnostics.push(unknownWord(reading ? cell.plain : word, 'status', suggestion, cell.place));
    }
  }
}

function readForecastCell(followUp: FollowUp, cell: RichText, reader: TextReader): void {
  const { word, suggested } = readSuggestion(cell.plain);
  const value = forecastOf(word, reader.config);
  if (value) followUp.forecast = { value, word, suggested, place: cell.place };
  else reader.diagnostics.push(unknownWord(word, 'forecast', suggestForecastWord(word), cell.place));
}

function readTrendCell(followUp: FollowUp, cell: RichText, reader: TextReader): void {
  const { word, suggested } = readSuggestion(cell.plain);
  const value = readTrendWord(word);
  if (value) followUp.trend = { value, word, suggested, place: cell.place };
  else reader.diagnostics.push(unknownWord(word, 'trend', suggestTrendWord(word), cell.place));
}

/** The forecast that a word states, as the organisation or everybody says it. */
export function forecastOf(word: string, config: TextReader['config']): Forecast | undefined {
  return ownForecast(word, config.policy.labels) ?? readForecastWord(word);
}

/** An organisation's own word for an assessment is its word for the forecast of it too. */
function ownForecast(word: string, labels: Readonly<Record<string, Assessment>>): Forecast | undefined {
  const folded = foldText(word);
  const label = Object.hasOwn(labels, folded) ? labels[folded] : undefined;
  return label === undefined ? undefined : FORECAST_OF[label];
}

const FORECAST_OF: Record<Assessment, Forecast | undefined> = {
  met: 'willBeMet',
  partlyMet: 'willBePartlyMet',
  notMet: 'willNotBeMet',
  notAssessable: 'uncertain',
  notAssessed: undefined,
};

export function readSuggestion(text: string): { word: string; suggested: boolean } {
  const trimmed = text.trim();
  return trimmed.startsWith('?')
    ? { word: trimmed.slice(1).trim(), suggested: true }
    : { word: trimmed, suggested: false };
}

export function unknownWord(
  word: string,
  column: DiagnosticArgs['T14']['column'],
  suggestion: string | undefined,
  place: Place,
): Diagnostic {
  return { code: 'T14', args: { word, column, suggestion }, place };
}
