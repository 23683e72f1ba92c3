// Findings for people: grouped by file, each with its place, its line, and what to do.
import type { Finding, Place } from '../diagnostics/index.js';
import { describeDiagnostic, type FindingWords, findingWordsFor, type UiLanguage } from '../i18n/index.js';
import { codeFrame } from './code-frame.js';
import { oneLine, wrap } from './display-text.js';
import { hiddenLines } from './hidden-lines.js';
import { SourceIndex } from './locate.js';
import { type Paints, paintsFor } from './paints.js';
import {
  byFile,
  countFindings,
  type HiddenCounts,
  isWholeFile,
  type Reporter,
  type ReporterContext,
  withoutRepeats,
} from './reporter.js';

const INDENT = '  ';
/** Lines of a place that are shown, and of a related place. */
const FRAME_LINES = 3;
const RELATED_FRAME_LINES = 1;
/** Related places that are shown before the rest are only counted. */
const RELATED_SHOWN = 4;
/** Wider frames are hard to read, however wide the terminal. */
const WIDEST_FRAME = 120;

/** Prints findings with the author's own lines, and a line that sums up. */
export const pretty: Reporter = (findings, context) => {
  const distinct = withoutRepeats(findings);
  const page = new Page(context);
  for (const [file, ofFile] of byFile(distinct)) page.addFile(file, ofFile);
  page.addSummary(distinct);
  page.addHidden(context.hidden);
  return page.text();
};

class Page {
  private readonly lines: string[] = [];
  private readonly sources: SourceIndex;
  private readonly words: FindingWords;
  private readonly language: UiLanguage;
  private readonly width: number;
  private readonly paints: Paints;

  constructor(context: ReporterContext) {
    this.sources = new SourceIndex(context.files);
    this.language = context.uiLanguage;
    this.words = findingWordsFor(context.uiLanguage);
    this.width = context.width;
    this.paints = paintsFor(context.color);
  }

  addFile(file: string, findings: Finding[]): void {
    this.lines.push(this.paints.heading(oneLine(file)), '');
    for (const finding of findings) this.addFinding(finding);
  }

  addSummary(findings: Finding[]): void {
    const sentence =
      findings.length === 0 ? this.words.noFindings : this.words.summary(countFindings(findings));
    this.lines.push(this.paints.heading(sentence));
  }

  addHidden(hidden: HiddenCounts | undefined): void {
    this.lines.push(...hiddenLines(hidden, this.language));
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  private addFinding(finding: Finding): void {
    const { message, fix } = describeDiagnostic(finding, this.language);
    const paint = this.paints.severity[finding.severity];
    this.addSentence(`${this.words.severity[finding.severity]} ${finding.code}`, message, paint, '');
    this.addPlace(finding.place, '', '', FRAME_LINES, paint);
    const related = finding.related ?? [];
    for (const { place, label } of related.slice(0, RELATED_SHOWN)) {
      this.addPlace(place, `${this.words.seeAlso} `, label ?? '', RELATED_FRAME_LINES, this.paints.place);
    }
    if (related.length > RELATED_SHOWN)
      this.lines.push(INDENT + this.words.more(related.length - RELATED_SHOWN));
    this.addSentence(`${this.words.fix}:`, fix, this.paints.fix, INDENT);
    this.lines.push('');
  }

  /** A painted beginning and a sentence, wrapped. */
  private addSentence(head: string, sentence: string, paint: (text: string) => string, indent: string): void {
    const [first = '', ...rest] = wrap(`${head} ${oneLine(sentence)}`, this.width - indent.length, INDENT);
    this.lines.push(indent + paint(head) + first.slice(head.length), ...rest.map((line) => indent + line));
  }

  private addPlace(
    place: Place,
    lead: string,
    label: string,
    maxLines: number,
    paintMarks: (text: string) => string,
  ) {
    const shownLabel = label === '' ? '' : ` (${oneLine(label)})`;
    this.lines.push(`${INDENT}${lead}${this.paints.place(this.address(place))}${shownLabel}`);
    const source = this.sources.get(place.file);
    if (!source || isWholeFile(place)) return;
    const paintGutter = this.paints.place;
    const frame = codeFrame(source, place, {
      width: Math.min(this.width, WIDEST_FRAME) - INDENT.length,
      maxLines,
      paintGutter,
      paintMarks,
    });
    this.lines.push(...frame.map((line) => INDENT + line));
  }

  private address(place: Place): string {
    const { file, line, column } = this.sources.locate(place);
    return isWholeFile(place) ? oneLine(file) : `${oneLine(file)}:${line}:${column}`;
  }
}
