// Findings as a page of Markdown: for the summary of a CI's step, or a comment on a change.
import type { DiagnosticCode, Finding, Place, Severity } from '../diagnostics/index.js';
import {
  describeDiagnostic,
  diagnosticWordsFor,
  type FindingWords,
  findingWordsFor,
  type UiLanguage,
} from '../i18n/index.js';
import { hiddenLines } from './hidden-lines.js';
import { type Location, SourceIndex } from './locate.js';
import { markdownText } from './markdown-text.js';
import {
  byFile,
  countFindings,
  isWholeFile,
  type Reporter,
  type ReporterContext,
  severestFirst,
  withoutRepeats,
} from './reporter.js';
import { uriPath } from './uri-path.js';

/** What a comment on GitHub can hold; its summaries hold more, and then it is said by `maxBytes`. */
const BYTES_OF_COMMENT = 65_000;
/** Kept free for the sentence that says that something was left out. */
const BYTES_OF_NOTE = 500;
const RELATED_SHOWN = 4;

/** Prints a headline, a table of what there is, and the findings by file. The severest are kept where not all fit. */
export const markdown: Reporter = (findings, context) => {
  const distinct = withoutRepeats(findings);
  const words = findingWordsFor(context.uiLanguage);
  const hidden = hiddenLines(context.hidden, context.uiLanguage).map((line) => `\n${markdownText(line)}\n`);
  if (distinct.length === 0) return `## Måltal: ${words.noFindings}\n${hidden.join('')}`;
  const page = new Page(context);
  const head = `## Måltal: ${words.summary(countFindings(distinct))}\n\n${page.table(distinct)}`;
  const room = (context.maxBytes ?? BYTES_OF_COMMENT) - bytesOf(head) - BYTES_OF_NOTE;
  const pieces = piecesThatFit(distinct, page, room);
  const files = [...byFile(distinct.filter((finding) => pieces.has(finding)))].map(
    ([file, ofFile]) => page.fileHead(file) + ofFile.map((finding) => pieces.get(finding)).join(''),
  );
  const note = pieces.size < distinct.length ? `\n${words.ci.cut(pieces.size, distinct.length)}\n` : '';
  return head + files.join('') + note + hidden.join('');
};

/** The text of each finding that there is room for, the severest first. */
function piecesThatFit(findings: readonly Finding[], page: Page, room: number): Map<Finding, string> {
  const pieces = new Map<Finding, string>();
  const filesSeen = new Set<string>();
  let left = room;
  for (const finding of severestFirst(findings)) {
    const piece = page.finding(finding);
    const { file } = finding.place;
    left -= bytesOf(piece) + (filesSeen.has(file) ? 0 : bytesOf(page.fileHead(file)));
    if (left < 0) break;
    filesSeen.add(file);
    pieces.set(finding, piece);
  }
  return pieces;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

class Page {
  private readonly sources: SourceIndex;
  private readonly words: FindingWords;
  private readonly language: UiLanguage;
  private readonly filesUrl: string;

  constructor(context: ReporterContext) {
    this.sources = new SourceIndex(context.files);
    this.words = findingWordsFor(context.uiLanguage);
    this.language = context.uiLanguage;
    this.filesUrl = context.filesUrl ?? '';
  }

  /** How many there are of each code. */
  table(findings: readonly Finding[]): string {
    const { ci, page, severity } = this.words;
    const counts = new Map<string, { code: DiagnosticCode; severity: Severity; count: number }>();
    for (const { code, severity } of severestFirst(findings)) {
      const entry = counts.get(code + severity) ?? { code, severity, count: 0 };
      counts.set(code + severity, { ...entry, count: entry.count + 1 });
    }
    const rows = [...counts.values()].map(
      (entry) =>
        `| ${severity[entry.severity]} | ${entry.code} | ${markdownText(this.titleOf(entry.code))} | ${entry.count} |\n`,
    );
    return `| ${page.severity} | ${ci.code} | ${ci.finding} | ${ci.count} |\n|---|---|---|--:|\n${rows.join('')}`;
  }

  fileHead(file: string): string {
    return `\n### ${this.link(file, { file, start: 0, end: 0 })}\n\n`;
  }

  finding(finding: Finding): string {
    const { message, fix } = describeDiagnostic(finding, this.language);
    const head = `**${this.words.severity[finding.severity]} ${finding.code}**`;
    const where = isWholeFile(finding.place) ? '' : ` (${this.lineLink(finding.place)})`;
    return `- ${head} ${markdownText(message)}${where}${this.related(finding)}
  <details><summary>${this.words.fix}</summary>

  ${markdownText(fix)}

  </details>
`;
  }

  private related({ related = [] }: Finding): string {
    if (related.length === 0) return '';
    const shown = related.slice(0, RELATED_SHOWN).map(({ place }) => {
      const { file, line } = this.sources.locate(place);
      return this.link(isWholeFile(place) ? file : `${file}:${line}`, place);
    });
    const rest = related.length - shown.length;
    return `; ${this.words.seeAlso} ${shown.join(', ')}${rest > 0 ? ` ${this.words.more(rest)}` : ''}`;
  }

  private lineLink(place: Place): string {
    return this.link(this.words.ci.line(this.sources.locate(place).line), place);
  }

  private link(text: string, place: Place): string {
    const hash = isWholeFile(place) ? '' : lineHash(this.sources.locate(place));
    return `[${markdownText(text)}](${this.filesUrl}${uriPath(place.file)}${hash})`;
  }

  private titleOf(code: DiagnosticCode): string {
    return diagnosticWordsFor(this.language)[code].title;
  }
}

/** A site shows Markdown as a page, which has no lines, unless it is asked for the plain text. */
function lineHash({ file, line }: Location): string {
  return `${/\.md$/i.test(file) ? '?plain=1' : ''}#L${line}`;
}
