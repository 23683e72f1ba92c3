// Reads baseline.json; what is wrong with it is said like any fault of a source.
import { type Diagnostic, placeOfFile } from '../../diagnostics/index.js';
import { readTextIfThere, type SourceFile } from '../../source/index.js';
import { BASELINE_NAME, BASELINE_VERSION, type BaselineEntry } from './baseline.js';

export interface ReadBaseline {
  /** Codes by fingerprint. */
  entries: Map<string, string>;
  /** Undefined where the bytes are no text. */
  file: SourceFile | undefined;
  diagnostics: Diagnostic[];
}

/** @returns undefined where the repository has no baseline. */
export async function readBaseline(root: string): Promise<ReadBaseline | undefined> {
  const read = await readTextIfThere(root, BASELINE_NAME);
  if (!read) return undefined;
  const { value: file, diagnostics } = read;
  if (!file) return { entries: new Map(), file, diagnostics };
  const entries = entriesIn(file);
  if (!Array.isArray(entries)) return { entries: new Map(), file, diagnostics: [entries] };
  return { entries: new Map(entries.map(({ code, fingerprint }) => [fingerprint, code])), file, diagnostics };
}

/** What the file lists, or what is wrong with it. */
function entriesIn({ text }: SourceFile): BaselineEntry[] | Diagnostic {
  const data = parsed(text);
  if (data === undefined) return unusable('notJson');
  if (!isObject(data) || data.version === undefined) return unusable('form');
  if (data.version !== BASELINE_VERSION) return unusable('version');
  if (!isObject(data.files)) return unusable('form');
  const entries = Object.values(data.files).flat();
  const sound = entries.filter(isEntry);
  return sound.length === entries.length ? sound : unusable('form');
}

/** Undefined where it is no JSON, which knows no such value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unusable(reason: 'notJson' | 'version' | 'form'): Diagnostic {
  return { code: 'S23', args: { reason }, place: placeOfFile(BASELINE_NAME) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is BaselineEntry {
  return isObject(value) && typeof value.code === 'string' && typeof value.fingerprint === 'string';
}
