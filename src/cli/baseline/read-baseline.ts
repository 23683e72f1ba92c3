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
  const { data, faults } = await dataOf(file);
  const checked = faults.length > 0 ? { entries: [], faults } : entriesIn(data);
  return {
    entries: new Map(checked.entries.map(({ code, fingerprint }) => [fingerprint, code])),
    file,
    diagnostics: checked.faults,
  };
}

/** What is no JSON is read as YAML, which JSON is a part of: it says where the fault is, and in words that we have. */
async function dataOf(file: SourceFile): Promise<{ data: unknown; faults: Diagnostic[] }> {
  try {
    return { data: JSON.parse(file.text), faults: [] };
  } catch {
    const { parseYaml } = await import('../../parse/index.js');
    const { value, diagnostics } = parseYaml(file);
    return { data: value.data, faults: diagnostics };
  }
}

interface Checked {
  entries: BaselineEntry[];
  faults: Diagnostic[];
}

function entriesIn(data: unknown): Checked {
  if (!isObject(data)) return wrong('', 'object', data);
  const { version, files } = data;
  if (version !== BASELINE_VERSION) return unknownVersion(version);
  if (!isObject(files)) return wrong('files', 'object', files);
  const entries: BaselineEntry[] = [];
  for (const [path, list] of Object.entries(files)) {
    if (!Array.isArray(list)) return wrong(`files.${path}`, 'array', list);
    for (const entry of list) {
      if (!isEntry(entry)) return wrong(`files.${path}`, 'object', entry);
      entries.push(entry);
    }
  }
  return { entries, faults: [] };
}

function unknownVersion(version: unknown): Checked {
  const isThere = typeof version === 'string' || typeof version === 'number';
  const args = { version: isThere ? String(version) : '', supported: BASELINE_VERSION };
  return { entries: [], faults: [{ code: 'S12', args, place: placeOfFile(BASELINE_NAME) }] };
}

function wrong(key: string, expected: string, value: unknown): Checked {
  const actual = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const args = { key, expected, actual };
  return { entries: [], faults: [{ code: 'S03', args, place: placeOfFile(BASELINE_NAME) }] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is BaselineEntry {
  return isObject(value) && typeof value.code === 'string' && typeof value.fingerprint === 'string';
}
