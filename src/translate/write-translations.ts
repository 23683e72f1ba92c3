// translations.yaml as text: one line per translation, in the order of ids, so that a change of one is a change of one line.
import type { TranslationEntry, Translations } from '../model/index.js';

const HEAD = `# Which source text each translation was made from. Written by "report translate"; see docs/translations.md.
version: 1
translations:
`;

/** Same entries, same bytes. Languages in the order of the report. */
export function writeTranslations(translations: Translations, languages: readonly string[]): string {
  const parts = languages.flatMap((language) => {
    const entries = [...(translations.get(language) ?? [])].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    if (entries.length === 0) return [];
    return [
      `  ${language}:\n${entries.map(([id, entry]) => `    ${keyOf(id)}: ${fieldsOf(entry)}\n`).join('')}`,
    ];
  });
  return parts.length === 0 ? HEAD.replace('translations:\n', 'translations: {}\n') : HEAD + parts.join('');
}

function keyOf(id: string): string {
  return /^[a-z][\p{L}\p{N}._-]*$/u.test(id) ? id : JSON.stringify(id);
}

/** The hash is quoted: some would be read as numbers. */
function fieldsOf({ source, reviewed, equal, delivered, previous }: TranslationEntry): string {
  const fields = [
    `source: "${source}"`,
    ...(reviewed ? ['reviewed: true'] : []),
    ...(equal ? ['equal: true'] : []),
    ...(delivered === undefined ? [] : [`delivered: "${delivered}"`]),
    ...(previous === undefined ? [] : [`previous: ${JSON.stringify(previous)}`]),
  ];
  return `{ ${fields.join(', ')} }`;
}
