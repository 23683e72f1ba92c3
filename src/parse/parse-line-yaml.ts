// A YAML file with one entry a line, as translations.yaml is written: read line by line, since it is as long as the
// report itself and the whole grammar of YAML takes ten times as long. What is written otherwise is left to that.
import type { Place } from '../diagnostics/index.js';
import type { SourceFile } from '../source/index.js';
import type { YamlDocument } from './document.js';

type Entry = Record<string, string | boolean>;
type Stretch = [start: number, end: number];

const HEAD = /^(version|translations):(?: (1))?$/;
const LANGUAGE = /^ {2}([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):$/;
const ENTRY =
  /^ {4}([a-z][\p{L}\p{N}._-]*): (\{ source: "([0-9a-f]{12})"(, reviewed: true)?(, equal: true)?(?:, delivered: "([0-9a-f]{12})")?(?:, previous: ("(?:[^"\\]|\\.)*"))? \})$/u;
/** Plain words that YAML reads as something else than words. */
const NO_WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/;

/** Undefined where a single line is of another form, or a key stands twice. */
export function parseLineYaml({ path, text }: SourceFile): YamlDocument | undefined {
  const reader = new LineReader();
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('#') && !reader.read(line, start)) return undefined;
    start += line.length + 1;
  }
  return reader.document(path, text);
}

class LineReader {
  private readonly translations: Record<string, Record<string, Entry>> = {};
  private readonly data: Record<string, unknown> = {};
  private readonly keys = new Map<string, Stretch>();
  private readonly values = new Map<string, Stretch>();
  private section = '';
  private language = '';

  /** Whether the line is of the form. */
  read(line: string, start: number): boolean {
    return this.readEntry(line, start) || this.readLanguage(line, start) || this.readHead(line, start);
  }

  document(path: string, text: string): YamlDocument {
    const placeIn = (stretches: ReadonlyMap<string, Stretch>, of: readonly (string | number)[]): Place => {
      for (let depth = of.length; depth > 0; depth -= 1) {
        const found = (depth === of.length ? stretches : this.values).get(nameOf(of.slice(0, depth)));
        if (found) return { file: path, start: found[0], end: found[1] };
      }
      return { file: path, start: 0, end: text.length };
    };
    const { data, keys, values } = this;
    return {
      path,
      text,
      data,
      isBroken: false,
      placeOf: (of) => placeIn(values, of),
      placeOfKey: (of) => placeIn(keys, of),
      pathInFile: (of) => [...of],
    };
  }

  private readEntry(line: string, start: number): boolean {
    const match = ENTRY.exec(line);
    const own = this.translations[this.language];
    if (!match || !own) return false;
    const [, id = '', value = '', source = '', reviewed, equal, delivered, previous] = match;
    if (Object.hasOwn(own, id) || NO_WORD.test(id)) return false;
    const entry: Entry = { source };
    if (reviewed) entry.reviewed = true;
    if (equal) entry.equal = true;
    if (delivered !== undefined) entry.delivered = delivered;
    if (previous !== undefined) {
      const words = stringOf(previous);
      if (words === undefined) return false;
      entry.previous = words;
    }
    own[id] = entry;
    this.note(
      ['translations', this.language, id],
      start + 4,
      id.length,
      start + line.length - value.length,
      value.length,
    );
    return true;
  }

  private readLanguage(line: string, start: number): boolean {
    const [, language = ''] = LANGUAGE.exec(line) ?? [];
    if (language === '' || this.section !== 'translations' || NO_WORD.test(language)) return false;
    if (Object.hasOwn(this.translations, language)) return false;
    this.language = language;
    this.translations[language] = {};
    this.note(['translations', language], start + 2, language.length, start + 2, line.length - 2);
    return true;
  }

  private readHead(line: string, start: number): boolean {
    const [, key = '', value] = HEAD.exec(line) ?? [];
    // A version without its number, or translations with one, is for the schema to tell of.
    if (key === '' || Object.hasOwn(this.data, key) || (key === 'version') !== (value === '1')) return false;
    this.section = key;
    this.language = '';
    this.data[key] = key === 'version' ? 1 : this.translations;
    this.note([key], start, key.length, start, line.length);
    return true;
  }

  private note(path: string[], keyAt: number, keyLength: number, valueAt: number, valueLength: number): void {
    this.keys.set(nameOf(path), [keyAt, keyAt + keyLength]);
    this.values.set(nameOf(path), [valueAt, valueAt + valueLength]);
  }
}

function nameOf(path: readonly (string | number)[]): string {
  return path.join('\n');
}

/** What JSON and YAML read alike. */
function stringOf(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
