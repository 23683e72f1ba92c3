// manifest.json: what a report was made from, by which program and policy, and what came of it. No clock, so that the
// same input gives the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy, ProfileName, Publication } from '../../model/index.js';
import type { PdfClaim } from '../../pdf/index.js';
import { type Asset, bytesOf, type SourceFile, type Sources } from '../../source/index.js';
import type { Format } from './plan.js';

/** Raised when a field changes its meaning or disappears; new fields do not raise it. */
const SCHEMA_VERSION = 1;
export const MANIFEST_NAME = 'manifest.json';

export interface InputFile {
  path: string;
  sha256: string;
}

export interface OutputEntry {
  file: string;
  format: Format;
  /** Absent for what has no language, or several. */
  language?: string;
  /** On documents with the languages side by side. */
  edition?: 'parallel';
  bytes: number;
  sha256: string;
  /** `inputsSha256` of the build that made it: an edition that was carried forward may have an older one. */
  inputsSha256: string;
  /** The browser that printed it. */
  printedBy?: string;
  /** Of a PDF: the standards that it says it keeps. */
  claims?: PdfClaim[];
  /** Of a PDF: the day or moment that it carries, by which it can be made again. */
  date?: string;
  /** Of a PDF: names of the files that it carries. */
  attachments?: string[];
  /** Those that the build was given with `--profile`, beside the ones that report.yaml names. */
  profiles?: ProfileName[];
}

export interface Manifest {
  schemaVersion: number;
  tool: { name: 'maltal'; version: string };
  report: string;
  kind: Publication['kind'];
  period: string;
  state: 'approved' | 'draft';
  policy: string;
  template: { name: string; sha256: string };
  inputs: InputFile[];
  /** Over the list of inputs, the template and the program's version. */
  inputsSha256: string;
  outputs: OutputEntry[];
}

export interface ManifestParts {
  toolVersion: string;
  publication: Publication;
  policy: Policy;
  template: Manifest['template'];
  inputs: InputFile[];
}

export function inputsHash({ toolVersion, template, inputs }: ManifestParts): string {
  return sha256(JSON.stringify([toolVersion, template, inputs]));
}

export function manifestText(parts: ManifestParts, outputs: OutputEntry[]): string {
  const { toolVersion, publication, policy, template, inputs } = parts;
  const manifest: Manifest = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'maltal', version: toolVersion },
    report: publication.id,
    kind: publication.kind,
    period: publication.period.id,
    state: publication.approval ? 'approved' : 'draft',
    policy: policy.id,
    template,
    inputs,
    inputsSha256: inputsHash(parts),
    outputs: [...outputs].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the folder's last build wrote down; nothing when there was none, or none that can be read. */
export function formerOutputs(folder: string): OutputEntry[] {
  try {
    const former: Manifest = JSON.parse(readFileSync(join(folder, MANIFEST_NAME), 'utf8'));
    return former.schemaVersion === SCHEMA_VERSION && Array.isArray(former.outputs) ? former.outputs : [];
  } catch {
    // Whether the folder may be replaced at all is decided by the output room.
    return [];
  }
}

/** Of each source once, however often a report is built of it. */
const hashes = new WeakMap<SourceFile | Asset, string>();

/** The sources byte for byte as they were read from the disk, so that `sha256sum` gives the same. */
export function hashInputs({ files, assets }: Sources): InputFile[] {
  const sources = [...files, ...assets].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sources.map((source) => {
    const known = hashes.get(source) ?? sha256(bytesOf(source));
    hashes.set(source, known);
    return { path: source.path, sha256: known };
  });
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
