// What the pages tell people to paste works: every snippet goes into the file that the page names.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { scaffoldFiles } from '../src/cli/scaffold/scaffold-files.js';
import { analyse } from '../src/pipeline.js';

interface Snippet {
  path: string;
  text: string;
}

/** Snippets between two headings, in order. The last name of a file before the fence says where it goes. */
function snippetsOf(page: string, from: string, to: string): Snippet[] {
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(from);
  const told = text.slice(start, to === '' ? undefined : text.indexOf(to, start));
  return [...told.matchAll(/```(?:md|yaml)\n([\s\S]*?)```/gu)].map(({ 1: snippet = '', index }) => {
    const paths = [...told.slice(0, index).matchAll(/`([\w./-]+\.(?:md|yaml))`/gu)];
    return { path: paths.at(-1)?.[1] ?? '', text: snippet };
  });
}

/** The repository of `report init`, after each snippet one finding list. Keys of report.yaml take the place of its own. */
function pasteAll(language: string, country: 'SE' | 'FI', snippets: Snippet[]): Map<string, string[]> {
  const files = scaffoldFiles({ names: ['Exempelby'], country, languages: [language], year: 2026 });
  const found = new Map<string, string[]>();
  for (const { path, text } of snippets) {
    const before = files.get(path) ?? '';
    files.set(path, path === 'report.yaml' ? stringify({ ...parse(before), ...parse(text) }) : text);
    const sources = [...files]
      .filter(([name]) => name === 'report.yaml' || /^(?:goals|measures|economy|text)\//u.test(name))
      .map(([name, content]) => ({ path: name, text: content }));
    const { findings } = analyse({ files: sources, assets: [] });
    found.set(
      `${path}: ${text.slice(0, 40)}`,
      findings.map(({ code, severity, place }) => `${severity} ${code} ${place.file}`),
    );
  }
  return found;
}

describe.each([
  { page: 'docs/measures.md', from: '', to: '', language: 'sv-SE', country: 'SE', count: 8 },
  { page: 'docs/sv.md', from: '## Siffror', to: '## Utseende', language: 'sv-FI', country: 'FI', count: 4 },
  { page: 'docs/sv.md', from: '## Kontroll', to: '## Vanliga', language: 'sv-FI', country: 'FI', count: 3 },
  { page: 'docs/fi.md', from: '## Luvut', to: '## Ulkoasu', language: 'fi-FI', country: 'FI', count: 4 },
  { page: 'docs/fi.md', from: '## Tarkista', to: '## Usein', language: 'fi-FI', country: 'FI', count: 3 },
] as const)('$page, $from', ({ page, from, to, language, country, count }) => {
  let snippets: Snippet[];
  beforeAll(() => {
    snippets = snippetsOf(page, from, to);
  });

  test('has its snippets, each with the file that it goes into', () => {
    expect(snippets).toHaveLength(count);
    for (const { path } of snippets)
      expect(path).toMatch(/^(?:report\.yaml|(?:goals|measures|economy)\/.+)$/u);
  });

  test('every snippet is read without a finding', () => {
    for (const [snippet, found] of pasteAll(language, country, snippets)) expect(found, snippet).toEqual([]);
  });
});

test('the line of report.yaml that docs/sv.md says to remove can be removed', () => {
  const line = /ta bort raden `([^`]+)`/u.exec(readFileSync('docs/sv.md', 'utf8'))?.[1] ?? '';
  const files = scaffoldFiles({ names: ['Exempelby'], country: 'SE', languages: ['sv-SE'], year: 2026 });
  const before = files.get('report.yaml') ?? '';
  expect(before).toContain(`\n${line}\n`);
  files.set('report.yaml', before.replace(`${line}\n`, ''));
  const sources = [...files].filter(([name]) => /^(?:report\.yaml$|goals|text)/u.test(name));
  const { findings } = analyse({ files: sources.map(([path, text]) => ({ path, text })), assets: [] });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['L03']));
});
