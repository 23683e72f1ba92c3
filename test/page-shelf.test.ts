// A page as bytes: large parts are put away while it is rendered, and nothing of it changes by that.
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { scoresOf } from '../src/compute/index.js';
import type { Report } from '../src/model/index.js';
import { analyse } from '../src/pipeline.js';
import { PageShelf } from '../src/render/html/page-shelf.js';
import {
  buildView,
  type FontFile,
  precompiledTemplate,
  renderHtml,
  renderHtmlBytes,
} from '../src/render/index.js';
import { PartsOnDemand } from '../src/render/parts-on-demand.js';
import { readSources, readTemplate } from '../src/source/index.js';
import { renderFixture, viewOptions } from './support/render-fixture.js';

const FONTS: FontFile[] = ['U+0000-00FF', 'U+2010-2015', 'U+4E00-4E0F'].map((unicodeRange) => ({
  family: 'S',
  weight: 400,
  style: 'normal',
  bytes: Buffer.from(unicodeRange),
  unicodeRange,
}));

it.each(['screen', 'print'] as const)(
  'the bytes are those of the text, with templates compiled beforehand too: %s',
  async (medium) => {
    const { value } = await readSources('examples/lovisa');
    const { protected: made } = analyse(value);
    const [publication] = made.report.publications;
    const scores = scoresOf(made.scores, publication?.id ?? '');
    if (!publication || !scores) throw new Error('the example has no report');
    const template = await readTemplate(publication.template, { builtin: 'templates' });
    for (const language of made.report.languages) {
      const options = { language, toolVersion: '1', assets: value.assets, editions: [] };
      const view = buildView(made.report, scores, options);
      const text = renderHtml(view, template, { fonts: FONTS, medium });
      const precompiled = (source: string) => runInNewContext(`(${precompiledTemplate(source, 'x')})`);
      // Otherwise it has been compiled already.
      const another = { ...template };
      const bytes = renderHtmlBytes(view, another, { fonts: FONTS, medium, precompiled });
      expect(Buffer.from(bytes).equals(Buffer.from(text))).toBe(true);
      expect(text.length).toBeGreaterThan(64_000);
      expect(text).toContain('U+2010-2015');
      expect(text).not.toContain('U+4E00-4E0F');
    }
  },
);

it('gives back what it was given, in the order of the page, however much it is', () => {
  const shelf = new PageShelf();
  // More than is put away as it stands.
  const parts = Array.from({ length: 60 }, (_, at) => `<p>Del ${at} – ${'mål ≥ 😀🙃 '.repeat(20_000)}</p>`);
  const page = parts.map((part) => shelf.put(part)).join('\n');
  const whole = shelf.put(`<main>${'x'.repeat(40_000)}${page}</main>`);
  expect(shelf.size).toBeGreaterThan(7_000_000);
  expect(whole.length).toBeLessThan(100);
  expect([...shelf.inOrder(whole)].join('')).toBe(`<main>${'x'.repeat(40_000)}${parts.join('\n')}</main>`);
  expect([...shelf.characters.all].map((code) => String.fromCodePoint(code)).sort()).toEqual([
    '–',
    '≥',
    '😀',
    '🙃',
  ]);
});

it('a part that cannot be made is no fault of the template', async () => {
  const { report, scores } = renderFixture();
  const template = await readTemplate('interim', { builtin: 'templates' });
  const parts = new PartsOnDemand<never>(report);
  const fault = new RangeError('ours');
  const view = buildView(report, scores, viewOptions('sv-FI'));
  Object.defineProperty(view.themes[0] ?? {}, 'goals', {
    enumerable: true,
    get: () =>
      parts.of('goals', () => {
        throw fault;
      }),
  });
  expect(() => renderHtml(view, template, { fonts: [], medium: 'screen' })).toThrow(fault);
});

it.each([
  [10, 2],
  [10_000, 3],
])('parts of a report of %i measures are made %i times where three are asked for', (count, times) => {
  const made: string[] = [];
  const parts = new PartsOnDemand<string>({ measures: Array.from({ length: count }) as Report['measures'] });
  const part = (name: string) =>
    parts.of(name, () => {
      made.push(name);
      return name.toUpperCase();
    });
  // The one that has just been looked at is always there.
  expect([part('a'), part('a'), part('b'), part('a')]).toEqual(['A', 'A', 'B', 'A']);
  expect(made).toHaveLength(times);
});
