// Texts on their way to translators and back: nothing is lost, nothing moves, every text lands.
import { describe, expect, test } from 'vitest';
import {
  exampleFiles,
  type Format,
  handedOut,
  rawTexts,
  repositoryOf,
  takenBack,
} from './support/translate-fixture.js';

const LOVISA = exampleFiles('lovisa');
const CASES: [example: string, language: string, format: Format][] = [
  ['lovisa', 'fi-FI', 'po'],
  ['lovisa', 'fi-FI', 'xliff'],
  ['helsingfors', 'fi-FI', 'po'],
  ['helsingfors', 'fi-FI', 'xliff'],
  ['huddinge', 'en', 'po'],
  ['huddinge', 'en', 'xliff'],
];

describe.each(CASES)('%s in %s as %s', (example, language, format) => {
  const before = repositoryOf(exampleFiles(example));

  test('comes back as it went out', async () => {
    const file = await handedOut(before, format, language);
    const { plan, wrong } = await takenBack(before, file, language);
    expect(plan.faults).toEqual([]);
    expect([...plan.files.keys()]).toEqual([]);
    expect(plan.landed).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('has every text that the translator changes', async () => {
    const edited = repositoryOf(exampleFiles(example));
    const changed = new Map(
      [...rawTexts(edited, language)].map(([id, text]) => [id, `Uusi ${text}`] as const),
    );
    const units = await handedOut(edited, format, language);
    const file = editedFile(units, format);
    const { plan, after, wrong } = await takenBack(before, file, language);
    expect(plan.faults).toEqual([]);
    expect(wrong).toEqual([]);
    expect(rawTexts(after, language)).toEqual(changed);
  });
});

/** Every translation begins with a new word. */
function editedFile(file: string, format: Format): string {
  return format === 'po'
    ? file
        .replace(/^msgstr "(?=[^"])/gmu, 'msgstr "Uusi ')
        .replace(/^msgstr ""\n"(?!Project)/gmu, 'msgstr ""\n"Uusi ')
    : file.replaceAll('<target>', '<target>Uusi ');
}

test('there are texts', () => {
  expect(LOVISA.length).toBeGreaterThan(5);
});
