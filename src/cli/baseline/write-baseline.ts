// Writes baseline.json: the findings of today, in a form that can be reviewed line by line.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../diagnostics/index.js';
import { describeDiagnostic, UI_LANGUAGES, type UiLanguage } from '../../i18n/index.js';
import { partition, pushTo } from '../../lib/index.js';
import { asOutputError, writeText } from '../../output/index.js';
import { conceal } from '../../privacy/index.js';
import { fingerprintsOf } from '../../reporters/index.js';
import type { Loaded } from '../load.js';
import { uninterrupted } from '../process-events.js';
import { BASELINE_NAME, BASELINE_VERSION, type BaselineEntry, canBeKnown } from './baseline.js';

export interface WrittenBaseline {
  outcome: 'written' | 'unchanged' | 'removed' | 'notNeeded';
  known: Finding[];
  /** What cannot be taken for known. */
  left: Finding[];
}

/**
 * Takes every finding that may be known for known. Where there is none the file is not needed, and goes.
 * @throws EnvironmentError E03 when the file cannot be written.
 */
export async function writeBaseline({ analysis, sources }: Loaded, root: string): Promise<WrittenBaseline> {
  const { findings, report } = analysis;
  const fingerprints = fingerprintsOf(findings, sources.files);
  const [known, left] = partition(findings, canBeKnown);
  const describe = messagesIn(findings, languageOf(report.languages));
  const files = new Map<string, BaselineEntry[]>();
  for (const [index, finding] of findings.entries()) {
    if (!canBeKnown(finding)) continue;
    const { code, place } = finding;
    const entry = { code, fingerprint: fingerprints[index] ?? '', ...describe(finding) };
    pushTo(files, conceal(place.file), entry);
  }
  const path = join(root, BASELINE_NAME);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const text = textOf(files);
  if (known.length === 0) {
    await removeFile(path);
    return { outcome: before === undefined ? 'notNeeded' : 'removed', known, left };
  }
  if (text === before) return { outcome: 'unchanged', known, left };
  await uninterrupted(() => writeText(path, text));
  return { outcome: 'written', known, left };
}

/**
 * The words of a finding quote the author. They are left out in a file where something private was found: there they
 * would outlive its removal.
 */
function messagesIn(findings: readonly Finding[], language: UiLanguage) {
  const isPrivate = ({ code }: Finding) => code.startsWith('P');
  const closed = new Set(findings.filter(isPrivate).map(({ place }) => place.file));
  return (finding: Finding): { message?: string } => {
    const files = [finding.place, ...(finding.related ?? []).map(({ place }) => place)].map(
      ({ file }) => file,
    );
    if (files.some((file) => closed.has(file))) return {};
    return { message: describeDiagnostic(finding, language).message };
  };
}

/** Whoever writes the file, the words are the same. */
function languageOf([source = 'en']: readonly string[]): UiLanguage {
  return UI_LANGUAGES.find((language) => source.split('-')[0] === language) ?? 'en';
}

/** One finding per line; the order does not depend on where in the file it is. */
function textOf(files: ReadonlyMap<string, BaselineEntry[]>): string {
  const blocks = [...files]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([path, entries]) => {
      const lines = entries.toSorted(byWords).map((entry) => `      ${lineOf(entry)}`);
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
    });
  return `{\n  "version": ${BASELINE_VERSION},\n  "files": {\n${blocks.join(',\n')}\n  }\n}\n`;
}

function lineOf({ code, fingerprint, message }: BaselineEntry): string {
  const fields = Object.entries({ code, fingerprint, message }).filter(([, value]) => value !== undefined);
  return `{ ${fields.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(', ')} }`;
}

function byWords(a: BaselineEntry, b: BaselineEntry): number {
  return (
    inOrder(a.code, b.code) ||
    inOrder(a.message ?? '', b.message ?? '') ||
    inOrder(a.fingerprint, b.fingerprint)
  );
}

/** By code units, the same on every machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function removeFile(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw asOutputError(path, error);
  }
}
