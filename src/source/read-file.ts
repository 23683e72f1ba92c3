// Reads one file of the repository: size, kind and encoding are checked before anything is believed.
import { closeSync, constants, fstatSync, open, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Diagnostic, EnvironmentError, type Outcome, placeOfFile } from '../diagnostics/index.js';
import { sourceFile } from './bytes-of.js';
import type { Asset, SourceFile } from './source-file.js';

const MEBIBYTE = 1024 * 1024;
/** Larger files are refused. */
export const LIMIT_MEGABYTES = 16;

/** What came of a text file. */
export interface TextReading extends Outcome<SourceFile | undefined> {
  /** A file that is not UTF-8, in the encoding that it most likely has. */
  guessed?: SourceFile;
}

/** Reads a text file; left out (undefined) with a diagnostic when it is not UTF-8 text. */
export async function readText(absolutePath: string, path: string): Promise<TextReading> {
  const { value: bytes, diagnostics } = await readBytes(absolutePath, path);
  if (!bytes) return { value: undefined, diagnostics };
  const decoded = decodeText(bytes, path);
  if (typeof decoded === 'string') return { value: sourceFile(path, decoded, bytes), diagnostics };
  const guess = decoded.code === 'S08' && { guessed: { path, text: guessText(bytes) } };
  return { value: undefined, diagnostics: [decoded], ...guess };
}

/** UTF-16 says so itself; what else is not UTF-8 has been written on Windows. */
function guessText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe ? 'utf-16be' : undefined;
  return new TextDecoder(utf16 ?? 'windows-1252').decode(bytes);
}

/** Reads a picture or a font as it is. */
export async function readAsset(
  absolutePath: string,
  path: string,
  mediaType: string,
): Promise<Outcome<Asset | undefined>> {
  const { value: bytes, diagnostics } = await readBytes(absolutePath, path);
  return { value: bytes && { path, bytes, mediaType }, diagnostics };
}

const openFile = promisify(open);
/** To open a pipe without this waits for its writer, for ever; Windows knows no such pipes. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Only the opening is left to another thread: for what follows, to go there and back takes longer than the reading. */
async function readBytes(absolutePath: string, path: string): Promise<Outcome<Uint8Array | undefined>> {
  let file: number | undefined;
  try {
    file = await openFile(absolutePath, WITHOUT_WAITING);
    const before = fstatSync(file);
    if (before.isDirectory()) throw new EnvironmentError('E10', { path, reason: 'EISDIR' });
    if (!before.isFile()) throw new EnvironmentError('E10', { path, reason: 'EINVAL' });
    if (before.size > LIMIT_MEGABYTES * MEBIBYTE)
      return { value: undefined, diagnostics: [tooLarge(path, before.size)] };
    const bytes = readFileSync(file);
    const after = fstatSync(file);
    // Half of the old text and half of the new is nobody's text.
    const isSame = after.size === before.size && after.mtimeMs === before.mtimeMs;
    if (!isSame) throw new EnvironmentError('E10', { path, reason: 'changing' });
    return { value: bytes, diagnostics: [] };
  } catch (cause) {
    throw unreadable(path, cause);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** For a file above the limit, which is not read. */
export function tooLarge(path: string, size: number): Diagnostic {
  const megabytes = Math.ceil((size / MEBIBYTE) * 10) / 10;
  return { code: 'S09', args: { megabytes, limitMegabytes: LIMIT_MEGABYTES }, place: placeOfFile(path) };
}

/** For what an office has written, which is not read. */
export function unreadDocument(path: string): Diagnostic {
  return { code: 'S13', args: { what: path, isDocument: true }, place: placeOfFile(path) };
}

/** The error for a file that the system does not let us read. */
export function unreadable(path: string, cause: unknown): EnvironmentError {
  if (cause instanceof EnvironmentError) return cause;
  const code = errorCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  // Node puts this sign for the bytes of a name that are no text; no file has the name that then remains.
  const reason = code === 'ENOENT' && path.includes('\ufffd') ? 'badName' : code;
  return new EnvironmentError('E10', { path, reason }, { cause });
}

/** `ENOENT` and the like. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Decodes UTF-8 without BOM and with `\n` line ends, or says what the bytes are instead. */
export function decodeText(bytes: Uint8Array, path: string): string | Diagnostic {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { code: 'S08', args: { line: 1 }, place: placeOfFile(path) };
  if (bytes.includes(0)) return { code: 'S10', args: {}, place: placeOfFile(path) };
  try {
    // The decoder drops a BOM.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    return { code: 'S08', args: { line: lineOfFirstBadByte(bytes) }, place: placeOfFile(path) };
  }
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) break;
    const isLineEnd = bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
    if (isLineEnd) line++;
    at += length;
  }
  return line;
}

/** Bytes of the UTF-8 sequence at an offset; 0 when it is not one (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
