// Puts the content of an editor's unsaved file in the place of what the disk has.
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import { decodeText, LIMIT_MEGABYTES, tooLarge } from './read-file.js';
import type { SourceFile, Sources } from './source-file.js';
import { isSourcePath } from './source-folders.js';

const MOST_BYTES = LIMIT_MEGABYTES * 1024 * 1024;

/** The file as a source, decoded as it would be from the disk. */
export function readBuffer(bytes: Uint8Array, path: string): Outcome<SourceFile | undefined> {
  if (bytes.length > MOST_BYTES) return { value: undefined, diagnostics: [tooLarge(path, bytes.length)] };
  const text = decodeText(bytes, path);
  if (typeof text !== 'string') return { value: undefined, diagnostics: [text] };
  return { value: { path, text }, diagnostics: [] };
}

/** The sources with this file as the editor has it; a file that the report does not read changes nothing. */
export function withBuffer(reading: Outcome<Sources>, bytes: Uint8Array, path: string): Outcome<Sources> {
  if (!isSourcePath(path)) return reading;
  const { value, diagnostics } = readBuffer(bytes, path);
  const isOther = (other: { path: string }) => other.path !== path;
  const files = [...reading.value.files.filter(isOther), ...(value ? [value] : [])];
  const isAboutOther = ({ place }: Diagnostic) => place.file !== path;
  return {
    value: { ...reading.value, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) },
    diagnostics: [...reading.diagnostics.filter(isAboutOther), ...diagnostics],
  };
}
