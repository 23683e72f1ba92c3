// What veraPDF, the reference validator, says of the PDF files; it is the user's own program.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';
import type { PdfClaim } from '../../pdf/index.js';
import type { Io } from '../io.js';
import type { VerifiedReport } from './verified-report.js';

const CLAIMS: readonly [claim: PdfClaim, flavour: string][] = [
  ['PDF/UA-1', 'ua1'],
  ['PDF/A-2a', '2a'],
  ['PDF/A-3a', '3a'],
];
/** For one file. */
const TIMEOUT_MS = 600_000;
const MOST_BYTES = 67_108_864;
/** 0: it passes; 1: it does not. Everything else is trouble. */
const JUDGED = [0, 1];

/**
 * Once for each standard, with all files that claim to keep it: Java takes longer to start than most files to be judged.
 * @throws EnvironmentError E20 when the program is not there, or gives no verdict.
 */
export async function verifyWithVerapdf(verified: VerifiedReport, io: Io): Promise<void> {
  const program = io.env.VERAPDF || 'verapdf';
  const outputs = (verified.manifest?.outputs ?? []).filter(({ file }) =>
    ['same', 'claims'].includes(verified.files.get(file)?.status ?? ''),
  );
  for (const [claim, flavour] of CLAIMS) {
    const files = outputs.filter(({ claims }) => claims?.includes(claim)).map(({ file }) => file);
    if (files.length === 0) continue;
    const paths = files.map((file) => join(verified.folder, file));
    const args = ['--format', 'xml', '-f', flavour, ...paths];
    const report = await run(program, args, TIMEOUT_MS * files.length);
    const verdicts = verdictsIn(report);
    const validator = ['veraPDF', versionIn(report)].join(' ').trim();
    if (verdicts.length !== files.length)
      throw new EnvironmentError('E20', { program, reason: lastLine(report) });
    for (const [index, file] of files.entries()) {
      verified.confirm(file, validator);
      for (const { clause, count } of verdicts[index] ?? []) {
        const rule = { standard: claim, clause, condition: undefined, count, page: undefined };
        verified.found('L07', { file, what: 'validator', ...rule }, file);
        verified.judge(file, 'claims');
      }
    }
  }
}

interface FailedRule {
  clause: string;
  count: number;
}

/** The rules that fail, for each file that has a verdict, in their order. */
export function verdictsIn(report: string): FailedRule[][] {
  return report.split(/(?=<validationReport\b)/).flatMap((part) => {
    const verdict = /^<validationReport\b[^>]*\bisCompliant="(true|false)"/.exec(part)?.[1];
    return verdict === undefined ? [] : [failedRules(part, verdict === 'true')];
  });
}

/** Of the rules themselves; empty where it is not told. */
function versionIn(report: string): string {
  return /<releaseDetails\b[^>]*\bid="validation-model"[^>]*\bversion="([^"]*)"/.exec(report)?.[1] ?? '';
}

function failedRules(report: string, isCompliant: boolean): FailedRule[] {
  const rules = [...report.matchAll(/<rule\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    if (value('status') !== 'failed') return [];
    return [
      { clause: `${value('clause')}-${value('testNumber')}`, count: Number(value('failedChecks') ?? 1) },
    ];
  });
  // A verdict without rules is told all the same.
  return !isCompliant && rules.length === 0 ? [{ clause: '–', count: 1 }] : rules;
}

/**
 * What the shell of Windows takes for one word, though there are spaces in it. No path has a quote there, so that
 * where there is one, the user has quoted the program already.
 */
export function quotedForShell(word: string): string {
  return /^[\w.:\\/-]+$|"/u.test(word) ? word : `"${word}"`;
}

function run(program: string, args: string[], timeout: number): Promise<string> {
  // On Windows it is a batch file, which only a shell starts.
  const shell = process.platform === 'win32';
  const asWord = shell ? quotedForShell : (word: string) => word;
  const options = { timeout, maxBuffer: MOST_BYTES, shell };
  return new Promise((resolve, reject) => {
    execFile(asWord(program), args.map(asWord), options, (error, stdout, stderr) => {
      if (!error || (typeof error.code === 'number' && JUDGED.includes(error.code)))
        resolve(stdout || stderr);
      else {
        const reason =
          error.code === 'ENOENT' ? undefined : lastLine(stderr) || String(error.code ?? error.message);
        reject(new EnvironmentError('E20', { program, reason }, { cause: error }));
      }
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
