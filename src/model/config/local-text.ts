// Texts per language: from YAML, and which language a key or file suffix means.
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import { primaryLanguage } from '../../lib/index.js';
import { parseInline, type YamlDocument } from '../../parse/index.js';
import type { LocalText } from '../report.js';
import type { LocalTextInput } from './schema-parts.js';

type Path = readonly (string | number)[];

/** `sv-FI` for `sv-FI`, and for `sv` when it is the only language with that primary tag. */
export function resolveLanguage(key: string, languages: readonly string[]): string | undefined {
  if (languages.includes(key)) return key;
  const sharing = languages.filter((language) => primaryLanguage(language) === key);
  return sharing.length === 1 ? sharing[0] : undefined;
}

/** Reads texts of one YAML document; what is wrong with their languages is collected in `diagnostics`. */
export class LocalTextReader {
  readonly diagnostics: Diagnostic[] = [];
  constructor(
    private readonly document: YamlDocument,
    private readonly languages: readonly string[],
  ) {}

  /** @param path - Where the text stands in the document. */
  read(input: LocalTextInput | undefined, path: Path): LocalText {
    if (input === undefined) return {};
    const [source] = this.languages;
    if (typeof input === 'string') {
      return source ? { [source]: this.rich(input, this.document.placeOf(path)) } : {};
    }
    const text: LocalText = {};
    for (const [key, value] of Object.entries(input)) {
      const language = resolveLanguage(key, this.languages);
      if (language === undefined) {
        const args = { language: key, languages: [...this.languages] };
        this.diagnostics.push({ code: 'S18', args, place: this.document.placeOfKey([...path, key]) });
      } else if (value.trim() !== '') {
        text[language] = this.rich(value, this.document.placeOf([...path, key]));
      }
    }
    return text;
  }

  private rich(value: string, place: Place) {
    const parsed = parseInline(value, place);
    this.diagnostics.push(...parsed.diagnostics);
    return parsed.value;
  }
}

export function isEmptyText(text: LocalText): boolean {
  return Object.keys(text).length === 0;
}
