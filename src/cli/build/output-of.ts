// A file to be written with what the manifest says of it; and what the files of an edition are called.
import type { Diagnostic } from '../../diagnostics/index.js';
import { shortTag } from '../../lib/index.js';
import type { Publication, Report } from '../../model/index.js';
import type { OutputFile } from '../../output/index.js';
import { type OutputEntry, sha256 } from './manifest.js';
import type { Format } from './plan.js';

export interface Unhashed {
  file: OutputFile;
  entry: Omit<OutputEntry, 'inputsSha256'>;
  /** What the file falls short of. */
  found?: Diagnostic[];
}

export function outputOf(
  name: string,
  bytes: Uint8Array | string,
  format: Format,
  edition?: { language: string; isParallel?: boolean },
): Unhashed {
  const entry = {
    file: name,
    format,
    // A document in several languages is not one of the editions by language.
    ...(edition?.isParallel && { edition: 'parallel' as const }),
    ...(edition && !edition.isParallel && { language: edition.language }),
    bytes: Buffer.byteLength(bytes),
    sha256: sha256(bytes),
  };
  return { file: { name, bytes }, entry };
}

/** `delar-2021.sv`. */
export function stemOf(
  { publication, report }: { publication: Publication; report: Report },
  language: string,
): string {
  return `${publication.id}.${shortTag(language, report.languages)}`;
}

/** `delar-2021.sv-fi`. */
export function parallelStemOf(
  { publication, report }: { publication: Publication; report: Report },
  languages: readonly string[],
): string {
  return `${publication.id}.${languages.map((language) => shortTag(language, report.languages)).join('-')}`;
}
