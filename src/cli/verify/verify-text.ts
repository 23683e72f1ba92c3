// What `report verify` prints: a line for each file, the findings, and a sentence that sums up.
import picocolors from 'picocolors';
import type { Finding } from '../../diagnostics/index.js';
import { type VerifyWords, verifyWordsFor } from '../../i18n/index.js';
import { loadReporter } from '../../reporters/index.js';
import type { SourceFile } from '../../source/index.js';
import type { Io } from '../io.js';
import { packageVersion } from '../package-root.js';
import type { FileStatus, VerifiedReport } from './verified-report.js';

/** Raised when a field changes its meaning or disappears. */
const SCHEMA_VERSION = 1;
const WIDEST = 120;
/** Not proven, and nobody's fault. */
const OPEN: readonly FileStatus[] = ['otherBrowser'];
/** What is said of such files. */
const isOpenFinding = ({ code, args }: Finding) => code === 'L18' && args.what === 'browser';

export async function verifyText(reports: readonly VerifiedReport[], io: Io): Promise<string> {
  const words = verifyWordsFor(io.language);
  const findings = reports.flatMap((report) => report.findings);
  const files = reports.flatMap((report) => [...report.files.values()]);
  const lines = reports.flatMap((report) => linesOf(report, words, io));
  const sum =
    findings.length === 0
      ? words.proven(files.length)
      : findings.every(isOpenFinding)
        ? words.partlyProven
        : words.notProven;
  const found = findings.length > 0 ? `${await findingsText('pretty', reports, findings, io)}\n` : '';
  const table = lines.length > 0 ? `${lines.join('\n')}\n\n` : '';
  return `${table}${found}${sum}\n`;
}

function linesOf(report: VerifiedReport, words: VerifyWords, io: Io): string[] {
  const paint = picocolors.createColors(io.colours.out);
  const width = Math.max(...Object.values(words.status).map((word) => word.length));
  // What is wrong with a manifest that cannot be read is told as a finding.
  if (!report.manifest) return [];
  const title = paint.bold(words.report(report.manifest.report));
  const rows = [...report.files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return [
    title,
    ...rows.map(({ file, status, claims, alsoCheckedBy }) => {
      const [shape, colour] =
        status === 'same'
          ? (['✓', paint.green] as const)
          : OPEN.includes(status)
            ? (['–', paint.yellow] as const)
            : (['✗', paint.red] as const);
      const checked =
        claims.length > 0 && status !== 'claims' ? `  ${words.checked(claims, alsoCheckedBy)}` : '';
      return `  ${colour(`${shape} ${words.status[status].padEnd(width)}`)}  ${visible(file)}${checked}`;
    }),
  ];
}

/** A name on the disk may hold what would command a terminal. */
function visible(name: string): string {
  return name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

export async function verifyJson(reports: readonly VerifiedReport[], io: Io): Promise<string> {
  const findings = reports.flatMap((report) => report.findings);
  const told: { findings: unknown } = JSON.parse(await findingsText('json', reports, findings, io));
  const files = reports.flatMap((report) => [...report.files.values()]);
  const document = {
    schemaVersion: SCHEMA_VERSION,
    toolVersion: packageVersion(),
    isProven: findings.length === 0 && files.every(({ status }) => status === 'same'),
    reports: reports.map((report) => ({
      manifest: report.shown,
      report: report.manifest?.report,
      files: [...report.files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    })),
    findings: told.findings,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function findingsText(
  format: 'pretty' | 'json',
  reports: readonly VerifiedReport[],
  findings: readonly Finding[],
  io: Io,
): Promise<string> {
  const reporter = await loadReporter(format);
  const files: SourceFile[] = reports.map(({ shown, text }) => ({ path: shown, text }));
  const { columns } = process.stdout;
  return reporter(findings, {
    files,
    uiLanguage: io.language,
    color: io.colours.out,
    width: columns ? Math.min(columns, WIDEST) : Number.POSITIVE_INFINITY,
    toolVersion: packageVersion(),
  });
}
