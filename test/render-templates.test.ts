// What a municipality may rely on when it changes a template: the documented partials, its own files, the fonts.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildView, type FontFile, renderHtml, withPartialsTable } from '../src/render/index.js';
import { readTemplate, readTemplateFolder, type TemplateFiles } from '../src/source/index.js';
import { renderFixture, viewOptions } from './support/render-fixture.js';

const { report, scores } = renderFixture();
const view = buildView(report, scores, viewOptions('sv-FI'));
const document = readFileSync('docs/templates.md', 'utf8');
let template: TemplateFiles;
beforeAll(async () => {
  template = await readTemplate('interim', { builtin: 'templates' });
});

const html = (files: Record<string, string> = {}, fonts: FontFile[] = []) =>
  renderHtml(view, { ...template, files: { ...template.files, ...files } }, { fonts, medium: 'screen' });

describe('docs/templates.md', () => {
  test('lists every partial with what it needs', async () => {
    expect(document).toBe(withPartialsTable(document, await readTemplateFolder('templates')));
  });

  test('shows what stands in the example', () => {
    const shown = [...document.matchAll(/```(css|hbs)\n([\s\S]*?)```/g)];
    const files = { css: 'extra.css', hbs: 'partials/colophon.hbs' };
    expect(shown.map(([, kind]) => kind)).toEqual(Object.keys(files));
    for (const [index, name] of Object.values(files).entries()) {
      const text = readFileSync(`examples/helsingfors/templates/shared/${name}`, 'utf8');
      expect(text).toContain(shown[index]?.[2]);
    }
  });

  test('says "what it needs" of a partial without its first line', () => {
    const broken = new Map([['shared/partials/bar.hbs', '<svg></svg>']]);
    expect(() => withPartialsTable(document, broken)).toThrow(/bar\.hbs does not say/);
    expect(() => withPartialsTable('no markers', new Map())).toThrow(/markers/);
  });
});

describe('a partial', () => {
  test('is given by name what its first line says that it needs, and nothing else', () => {
    const calls = Object.values(template.files).flatMap((source) => [
      ...source.matchAll(/\{\{> ([\w-]+)([^}]*)\}\}/g),
    ]);
    expect(calls.length).toBeGreaterThan(50);
    for (const [call, name, given = ''] of calls) {
      const [first = ''] = (template.files[`shared/partials/${name}.hbs`] ?? '').split('\n');
      const needs = /needs: (.*) \}\}$/.exec(first)?.[1] ?? '';
      const names = needs === 'nothing' ? [] : namesOf(needs);
      expect([...given.matchAll(/(\w+)=/g)].map(([, each]) => each).sort(), call).toEqual(names.sort());
    }
  });
});

/** The names before the braces: `row { a { b } }, columns[] { c }` gives row and columns. */
function namesOf(needs: string): string[] {
  let depth = 0;
  let outer = '';
  for (const sign of needs) {
    if (sign === '{') depth += 1;
    if (depth === 0) outer += sign;
    if (sign === '}') depth -= 1;
  }
  return outer.split(',').map((name) => name.replace(/[\s[\]]/g, ''));
}

describe('fonts', () => {
  const cut = (text: string, unicodeRange?: string): FontFile => ({
    family: 'Source Sans 3',
    weight: 400,
    style: 'normal',
    bytes: Buffer.from(text),
    ...(unicodeRange === undefined ? {} : { unicodeRange }),
  });
  const fonts = [cut('latin'), cut('latin-ext', 'U+0100-02BA,U+2020'), cut('greek', 'U+0370-03FF')];
  const facesOf = (page: string) =>
    [...page.matchAll(/base64,([^)]*)\)/g)]
      .map(([, data = '']) => Buffer.from(data, 'base64').toString())
      .filter((text) => /latin|greek/.test(text));

  test('are put in where the page has a character in their range', () => {
    expect(facesOf(html({}, fonts))).toEqual(['latin']);
    const finnish = html({ 'partials/legend.hbs': '<p>Šakki</p>' }, fonts);
    expect(facesOf(finnish)).toEqual(['latin', 'latin-ext']);
    expect(finnish).toContain('unicode-range:U+0100-02BA,U+2020;');
    expect(facesOf(html({ 'partials/legend.hbs': '<p>† α</p>' }, fonts))).toEqual([
      'latin',
      'latin-ext',
      'greek',
    ]);
  });

  test('hold every character of our own templates and labels', () => {
    // As the latin cut of Source Sans 3 has them; the status marks are drawn, not written.
    const latin =
      /^[\u0020-\u00FF\n\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2032\u2033\u2212]*$/u;
    for (const language of ['sv-FI', 'sv-SE', 'fi-FI', 'en']) {
      const { labels } = buildView(report, scores, viewOptions(language));
      expect(Object.values(labels).filter((label) => !latin.test(label))).toEqual([]);
    }
    expect(Object.entries(template.files).filter(([, text]) => !latin.test(text))).toEqual([]);
  });
});
