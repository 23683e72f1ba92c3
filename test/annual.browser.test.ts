// Economy, commitments and the annual report in a real browser: accessible, valid, no sideways scrolling.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../src/output/index.js';
import { buildView, renderHtml } from '../src/render/index.js';
import { readTemplate } from '../src/source/index.js';
import { annualFixture, annualOptions } from './support/annual-fixture.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const EDITIONS = ['interim sv-SE', 'annual sv-SE', 'annual fi-FI'] as const;
const pages = new Map<string, string>();
let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { report, interim, annual } = annualFixture();
  folder = await mkdtemp(join(tmpdir(), 'maltal-annual-'));
  for (const edition of EDITIONS) {
    const [kind = '', language = ''] = edition.split(' ');
    const template = await readTemplate(kind, { builtin: 'templates' });
    const scores = kind === 'annual' ? annual : interim;
    const view = buildView(report, scores, annualOptions(language, [interim, annual]));
    const html = renderHtml(view, template, { fonts: [], medium: 'screen' });
    pages.set(edition, html);
    await writeFile(join(folder, `${edition}.html`), html);
  }
  const { env, platform, arch } = process;
  const found = await findBrowser({ env, platform, arch });
  browser = await puppeteer.launch({
    executablePath: found.executablePath,
    headless: 'shell',
    env: { ...env, ...found.env },
    args: found.args,
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function open(edition: string, width: number, theme: 'light' | 'dark'): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(pathToFileURL(join(folder, `${edition}.html`)).href);
}

describe.each(EDITIONS)('%s', (edition) => {
  test.each([
    [1280, 'dark'],
    [320, 'light'],
  ] as const)('is accessible at %i px in the %s theme', async (width, theme) => {
    await open(edition, width, theme);
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const violations = await page.evaluate(`axe.run(document).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | ')))`);
    expect(violations).toEqual([]);
  });

  test.each([320, 480, 768, 1280])('does not scroll sideways at %i px', async (width) => {
    await open(edition, width, 'light');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('keeps digits below digits: amounts of a column end at one line', async () => {
    await open(edition, 1280, 'light');
    const ends = await page.evaluate(`(() => {
      const rows = [...document.querySelectorAll('.economy-table tbody tr')];
      return Array.from({ length: rows[0].cells.length - 1 }, (_, column) => new Set(rows.flatMap((row) => {
        const amount = row.cells[column + 1].querySelector('.amount');
        return amount ? [Math.round(amount.getBoundingClientRect().right)] : [];
      })).size);
    })()`);
    expect(new Set(ends as number[])).toEqual(new Set([1]));
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Tables become cards on a phone; `display` takes their meaning away, and the role gives it back.
        'no-redundant-role': 'off',
        // The organisation's own titles are as long as they are.
        'long-title': 'off',
      },
    });
    const { results } = await validator.validateString(pages.get(edition) ?? '');
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });
});
