// Comments that accept a finding at its place: `<!-- report-ignore G05: reason -->`, `# report-ignore G05: reason`.
import {
  type Diagnostic,
  type DiagnosticCode,
  type Place,
  SUPPRESSIBLE_CODES,
  type Suppression,
} from '../diagnostics/index.js';
import { closest } from '../lib/index.js';
import type { SourceFile } from '../source/index.js';
import { commentsInMarkdown } from './ignore-in-markdown.js';
import { commentsInYaml } from './ignore-in-yaml.js';

/** The word that such a comment begins with. */
const IGNORE_WORD = 'report-ignore';

/** A comment as it stands, and where it holds. */
export interface IgnoreComment {
  /** What follows the word, to the end of the comment. */
  content: string;
  start: number;
  end: number;
  covers: { start: number; end: number };
}

export interface IgnoreComments {
  /** The file as it is read: of the same length, and in Markdown without the comments. */
  file: SourceFile;
  suppressions: Suppression[];
  diagnostics: Diagnostic[];
}

/** Reads the comments of one file; a file without the word costs no more than looking for it. */
export function readIgnoreComments(file: SourceFile): IgnoreComments {
  if (!file.text.includes(IGNORE_WORD)) return { file, suppressions: [], diagnostics: [] };
  const { text, comments } = /\.ya?ml$/i.test(file.path)
    ? { text: file.text, comments: commentsInYaml(file.text) }
    : commentsInMarkdown(file.text);
  const suppressions: Suppression[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const comment of comments) {
    const place = { file: file.path, start: comment.start, end: comment.end };
    const { codes, faults } = readContent(comment.content, place);
    diagnostics.push(...faults);
    if (faults.length === 0)
      suppressions.push({ codes, place, covers: { file: file.path, ...comment.covers } });
  }
  return { file: { ...file, text }, suppressions, diagnostics };
}

type Fault = Extract<Diagnostic, { code: 'S21' }>;

/** One fault and the comment does not hold, whatever else it says. */
function readContent(content: string, place: Place): { codes: DiagnosticCode[]; faults: Fault[] } {
  const colon = content.indexOf(':');
  const words = (colon === -1 ? content : content.slice(0, colon)).split(/[\s,;]+/u).filter(Boolean);
  // Without a colon the words after the codes are the reason that somebody meant to give.
  const end = colon === -1 ? words.findIndex((word) => !/^[A-Za-z]\d{2}$/u.test(word)) : -1;
  const names = end === -1 ? words : words.slice(0, end);
  const codes = new Set<DiagnosticCode>();
  const faults: Fault[] = [];
  const report = (what: Fault['args']['what'], code = '', suggestion?: string) => {
    faults.push({ code: 'S21', args: { what, code, suggestion }, place });
  };
  if (names.length === 0) report('noCode');
  for (const name of names) {
    const upper = name.toUpperCase();
    const code = SUPPRESSIBLE_CODES.find((known) => known === upper);
    if (code) codes.add(code);
    else if (/^(?:E\d\d|S2[012])$/u.test(upper)) report('notSuppressible', upper);
    else report('unknownCode', name, closest(name, SUPPRESSIBLE_CODES));
  }
  const isEmpty = colon === -1 || !/[\p{L}\p{N}]/u.test(content.slice(colon + 1));
  if (isEmpty && names.length > 0) report('noReason');
  return { codes: [...codes], faults };
}
