// translations.yaml → Translations. Entry by entry, so that one fault hides no other.
import type { Outcome } from '../../diagnostics/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { CheckedYaml } from '../checked-yaml.js';
import { resolveLanguage } from '../config/local-text.js';
import type { TranslationEntry, Translations } from './translations.js';
import { TranslationInput, TranslationsFileInput } from './translations-schema.js';

/** @param languages - Of the report; entries of other languages are reported and left out. */
export function readTranslations(
  document: YamlDocument,
  languages: readonly string[],
): Outcome<Translations | undefined> {
  const checked = new CheckedYaml(document, TranslationsFileInput);
  const data = checked.file();
  const translations: Translations = new Map();
  if (data === undefined) return { value: undefined, diagnostics: checked.diagnostics };
  const { translations: all, ...rest } = checked.version(data);
  checked.value(TranslationsFileInput.omit({ translations: true }), rest, []);
  for (const [key, entries] of recordOf(all)) {
    const language = resolveLanguage(key, languages);
    if (language === undefined) {
      const args = { language: key, languages: [...languages] };
      checked.report({ code: 'S18', args, place: checked.placeOfKey(['translations', key]) });
      continue;
    }
    const known = translations.get(language) ?? new Map<string, TranslationEntry>();
    translations.set(language, known);
    for (const [id, entry] of recordOf(entries)) {
      const path = ['translations', key, id];
      const read = checked.value(TranslationInput, entry, path);
      if (!read) continue;
      const { source, reviewed = false, equal = false, delivered, previous } = read;
      known.set(id, { source, reviewed, equal, delivered, previous, place: checked.placeOfKey(path) });
    }
  }
  return { value: translations, diagnostics: checked.diagnostics };
}

function recordOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
