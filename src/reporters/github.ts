// Findings as workflow commands: GitHub shows them at the lines of a pull request.
import type { Finding, Severity } from '../diagnostics/index.js';
import {
  describeDiagnostic,
  diagnosticWordsFor,
  type FindingWords,
  findingWordsFor,
  type UiLanguage,
} from '../i18n/index.js';
import { oneLine } from './display-text.js';
import { hiddenLines } from './hidden-lines.js';
import { SourceIndex } from './locate.js';
import { countFindings, isWholeFile, type Reporter, severestFirst, withoutRepeats } from './reporter.js';

/** GitHub keeps so many of each level in a step, and drops what comes after. */
const MOST_OF_LEVEL = 10;
const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** Prints the severest findings as annotations, and a last line about the rest. */
export const github: Reporter = (findings, context) => {
  const distinct = severestFirst(withoutRepeats(findings));
  const words = findingWordsFor(context.uiLanguage);
  const sources = new SourceIndex(context.files);
  const shown: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const rest: Finding[] = [];
  const lines: string[] = [];
  for (const finding of distinct) {
    if (shown[finding.severity] === MOST_OF_LEVEL) {
      rest.push(finding);
      continue;
    }
    shown[finding.severity] += 1;
    lines.push(commandOf(finding, sources, words, context.uiLanguage));
  }
  if (distinct.length === 0) lines.push(words.noFindings);
  if (rest.length > 0) lines.push(aboutRest(rest, words, context.hasStepSummary === true));
  lines.push(...hiddenLines(context.hidden, context.uiLanguage));
  return `${lines.join('\n')}\n`;
};

function aboutRest(rest: readonly Finding[], words: FindingWords, hasStepSummary: boolean): string {
  const { notAnnotated, inStepSummary, seeAll } = words.ci;
  return `${notAnnotated(words.summary(countFindings(rest)))}. ${hasStepSummary ? inStepSummary : seeAll}.`;
}

function commandOf(
  finding: Finding,
  sources: SourceIndex,
  words: FindingWords,
  language: UiLanguage,
): string {
  const { message, fix } = describeDiagnostic(finding, language);
  const { title } = diagnosticWordsFor(language)[finding.code];
  const properties = Object.entries({ ...positionOf(finding, sources), title: `${finding.code} ${title}` })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = `${oneLine(message)}\n${words.fix}: ${oneLine(fix)}`;
  return `::${COMMANDS[finding.severity]} ${properties}::${escapeData(text)}`;
}

/** Columns are allowed only where the place ends on the line on which it begins. */
function positionOf({ place }: Finding, sources: SourceIndex): Record<string, string | number> {
  const { file, line, column, endLine, endColumn } = sources.locate(place);
  if (isWholeFile(place)) return { file, line };
  return line === endLine ? { file, line, endLine, col: column, endColumn } : { file, line, endLine };
}

/** The runner reads a command from one line, and decodes these three. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
