// What veraPDF, the reference validator, says of the PDF files; it is the user's own program.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';
import type { PdfClaim } from '../../pdf/index.js';
import type { Io } from '../io.js';
import type { VerifiedReport } from './verified-report.js';

const FLAVOURS: Record<PdfClaim, string> = { 'PDF/UA-1': 'ua1', 'PDF/A-2a': '2a', 'PDF/A-3a': '3a' };
const TIMEOUT_MS = 600_000;
const MOST_BYTES = 67_108_864;
/** 0: it passes; 1: it does not. Everything else is trouble. */
const JUDGED = [0, 1];

/** @throws EnvironmentError E20 when the program is not there, or gives no verdict. */
export async function verifyWithVerapdf(verified: VerifiedReport, io: Io): Promise<void> {
  const program = io.env.VERAPDF || 'verapdf';
  for (const { file, claims = [] } of verified.manifest?.outputs ?? []) {
    if (!['same', 'claims'].includes(verified.files.get(file)?.status ?? '')) continue;
    for (const claim of claims) {
      const report = await run(program, [
        '--format',
        'xml',
        '-f',
        FLAVOURS[claim],
        join(verified.folder, file),
      ]);
      const rules = failedRules(report);
      if (rules === undefined) throw new EnvironmentError('E20', { program, reason: lastLine(report) });
      for (const { clause, count } of rules) {
        const args = { standard: claim, clause, condition: undefined, count, page: undefined };
        verified.found('L07', { file, what: 'validator', ...args }, file);
        verified.judge(file, 'claims');
      }
    }
  }
}

/** The rules that fail; undefined where the report has no verdict. */
export function failedRules(report: string): { clause: string; count: number }[] | undefined {
  const verdict = /<validationReport\b[^>]*\bisCompliant="(true|false)"/.exec(report)?.[1];
  if (verdict === undefined) return undefined;
  const rules = [...report.matchAll(/<rule\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    if (value('status') !== 'failed') return [];
    return [
      { clause: `${value('clause')}-${value('testNumber')}`, count: Number(value('failedChecks') ?? 1) },
    ];
  });
  // A verdict without rules is told all the same.
  return verdict === 'false' && rules.length === 0 ? [{ clause: '–', count: 1 }] : rules;
}

function run(program: string, args: string[]): Promise<string> {
  const options = { timeout: TIMEOUT_MS, maxBuffer: MOST_BYTES, shell: process.platform === 'win32' };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
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
