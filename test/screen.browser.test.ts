// Every page of the examples in a real browser: accessible in every look, whole without script, and what the script
// adds works by keyboard alone and says what it does.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ExamplePage, examplePages } from './support/example-pages.js';
import { openBrowser } from './support/open-browser.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Tables become cards on a phone; `display` takes their meaning away, and the role gives it back.
    'no-redundant-role': 'off',
    // The organisation's own titles are as long as they are.
    'long-title': 'off',
  },
});
interface AxeRules {
  runOnly: { type: 'tag' | 'rule'; values: string[] };
  rules: Record<string, { enabled: boolean }>;
}
const STANDARD: AxeRules = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } },
};
/** All that is the same in every theme and at every width. */
const STRUCTURE: Partial<AxeRules> = {
  rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
};
/** What a theme or forced colours can spoil. */
const COLOURS: Partial<AxeRules> = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  rules: {},
};
/** What another layout can spoil: size and distance of what is pressed, what is hidden, what scrolls by itself. */
const LAYOUT: Partial<AxeRules> = {
  runOnly: {
    type: 'rule',
    values: [
      'target-size',
      'scrollable-region-focusable',
      'aria-hidden-focus',
      'button-name',
      'link-name',
      'select-name',
      'label',
      'empty-table-header',
      'heading-order',
      'region',
    ],
  },
};
const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];
const FORCED = [{ name: 'forced-colors', value: 'active' }];

const PAGES = [
  'lovisa delarsrapport-2021 sv-FI',
  'lovisa delarsrapport-2021 fi-FI',
  'helsingfors bindande-mal-2022 sv-FI',
  'helsingfors bindande-mal-2022 fi-FI',
  'huddinge delarsrapport sv-SE',
  'huddinge delarsrapport en',
  'huddinge verksamhetsberattelse sv-SE',
  'huddinge verksamhetsberattelse en',
];
const LOVISA = 'lovisa delarsrapport-2021 sv-FI';
const HUDDINGE = 'huddinge delarsrapport sv-SE';

const pages = new Map<string, ExamplePage>();
const pageNamed = (name: string) => pages.get(name) as ExamplePage;
let folder: string;
let browser: Browser;
let page: Page;
/** What it emulates lasts as long as itself. */
let session: CDPSession;
let faults: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maltal-screen-'));
  const [opened, made] = await Promise.all([openBrowser(), examplePages(folder)]);
  browser = opened;
  for (const each of made) pages.set(each.name, each);
  page = await browser.newPage();
  session = await page.createCDPSession();
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.evaluateOnNewDocument(`window.copied = []; window.asked = [];
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) =>
      window.refusesCopy ? Promise.reject(new Error('refused')) : Promise.resolve(window.copied.push(text)) } });
    window.prompt = (question, text) => { window.asked.push(text); return null; };`);
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});
beforeEach(() => {
  faults = [];
});

interface Look {
  width?: number;
  height?: number;
  features?: { name: string; value: string }[];
  media?: 'screen' | 'print';
}

async function look({ width = 1280, height = 900, features = [], media = 'screen' }: Look): Promise<void> {
  await page.setViewport({ width, height });
  // Moving is seen by nobody here; what is scrolled to is to be there at once.
  const still = { name: 'prefers-reduced-motion', value: 'reduce' };
  await session.send('Emulation.setEmulatedMedia', { media, features: [still, ...features] });
}

/** Anything behind the file's name: `?status=met#goals`. */
async function open(name: string, { at = '', ...wanted }: Look & { at?: string } = {}): Promise<void> {
  await look(wanted);
  // Else a change of the fragment alone would load nothing.
  await page.goto('about:blank');
  await page.goto(pathToFileURL(pageNamed(name).path).href + at);
}

const evaluate = async <Result>(script: string) => (await page.evaluate(script)) as Result;
const textOf = (selector: string) =>
  evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent`);
const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** @param where - A selector, to look at a part of the page only. */
async function violations(rules: Partial<AxeRules>, where = 'html'): Promise<string[]> {
  const options = { ...STANDARD, ...rules, resultTypes: ['violations'] };
  if (!(await evaluate<boolean>(`'axe' in window`))) await page.evaluate(AXE);
  return evaluate(`axe.run(${JSON.stringify(where)}, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | ')))`);
}

describe.each(PAGES)('%s', (name) => {
  test('is accessible in each theme and on a phone, with the filter on and every panel open', async () => {
    await open(name);
    expect(await violations(STRUCTURE)).toEqual([]);
    await page.evaluate(OPEN_ALL);
    await page.evaluate(`document.querySelector('[name=status]')?.click()`);
    await look({ width: 320, height: 640 });
    expect(await violations(LAYOUT)).toEqual([]);
    await page.evaluate(`document.querySelector('.filter-reset').click(); ${OPEN_ALL} ${ONE_OF_EACH}`);
    for (const features of [[], DARK]) {
      await look({ features });
      expect(await violations(COLOURS)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  test('does not scroll sideways: a phone, text four times as large, a tablet', async () => {
    await open(name, { at: '?status=met' });
    await page.evaluate(OPEN_ALL);
    for (const [width, height] of [
      [320, 256],
      [320, 640],
      [768, 900],
      [1280, 900],
    ] as const) {
      await look({ width, height });
      expect(await evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      // On a phone, the tables of the data appendix may be moved sideways.
      const boxes = `.bar-panel, .measure-scroll${width > 320 ? ', .data-part' : ''}`;
      const cut = `[...document.querySelectorAll('${boxes}')]
        .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent.slice(0, 80))`;
      expect(await evaluate(cut)).toEqual([]);
    }
  });

  test('has without script all that it has with it', async () => {
    await page.setJavaScriptEnabled(false);
    await open(name, { width: 1000 });
    const without = await evaluate<string>(VISIBLE_TEXT);
    await page.setJavaScriptEnabled(true);
    await open(name, { width: 1000 });
    await page.evaluate(`for (const added of document.querySelectorAll(
      '.screen-bar, .screen-said, .filter-note, .deep-link, .copy-button, .sort-button')) added.remove()`);
    expect(await evaluate<string>(VISIBLE_TEXT)).toBe(without);
    expect(without.length).toBeGreaterThan(5_000);
  });

  test('finds by each status as many measures as the summary counts', async () => {
    const [whole] = pageNamed(name).view.summary.themes.rows.filter(({ isWhole }) => isWhole);
    await open(name);
    for (const { assessment, count } of whole?.counts ?? []) {
      const shown = await evaluate<string>(`(() => {
        const box = document.querySelector('[name=status][value=${assessment}]');
        if (!box) return '0';
        box.click();
        const shown = document.querySelectorAll('.goals [data-says]:not(.is-filtered-out)').length;
        const told = document.querySelector('.bar-status').textContent;
        box.click();
        return shown === 0 || told.includes(shown) ? String(shown) : told;
      })()`);
      expect(`${assessment} ${shown}`).toBe(`${assessment} ${count}`);
    }
  });

  test('is valid HTML', async () => {
    // Nothing is said of styles and scripts, and reading them takes long.
    const html = pageNamed(name).html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });
});

const OPEN_ALL = `for (const panel of document.querySelectorAll('.bar-panel')) {
  panel.hidden = false;
  panel.previousElementSibling.setAttribute('aria-expanded', 'true');
}`;
/** Colours go by classes: of what stands in the same classes, two are kept. */
const ONE_OF_EACH = `(() => {
  const seen = new Map();
  const thin = (element, path) => {
    for (const child of [...element.children]) {
      const key = path + ' ' + child.tagName + '.' + child.getAttribute('class');
      seen.set(key, (seen.get(key) ?? 0) + 1);
      if (seen.get(key) > 2) child.remove();
      else thin(child, key);
    }
  };
  thin(document.querySelector('main'), '');
})();`;
const VISIBLE_TEXT = `document.body.innerText.replace(/\\s+/g, ' ')`;

test.each([LOVISA, HUDDINGE])('is accessible in forced colours: %s', async (name) => {
  await open(name, { features: FORCED, at: '?status=met' });
  await page.evaluate(`${OPEN_ALL} ${ONE_OF_EACH}`);
  expect(await violations(COLOURS)).toEqual([]);
});

test.each(PAGES.filter((name) => !name.startsWith('lovisa')))(
  'keeps the words of charts apart on a phone: %s',
  async (name) => {
    await open(name, { width: 320 });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    // Of a line of type its letters, without the room above and below them.
    const touching = await evaluate(`[...document.querySelectorAll('.chart')].flatMap((chart) => {
    const words = [...chart.querySelectorAll('text')].map((text) => {
      const { left, right, top, height } = text.getBoundingClientRect();
      return { text: text.textContent, left, right, top: top + 0.28 * height, bottom: top + 0.8 * height };
    });
    return words.flatMap((a, index) => words.slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => a.text + ' / ' + b.text));
  })`);
    expect(touching).toEqual([]);
  },
);

test('knows every page of the examples', () => {
  expect([...pages.keys()]).toEqual(PAGES);
});

describe('by keyboard alone', () => {
  test('everything is reached in order, is seen, and is covered by nothing', async () => {
    await open(LOVISA, { height: 700 });
    const all = await evaluate<string[]>(`
      [...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.outerHTML.slice(0, 120))`);
    const { walked, unseen } = await walk(all.length);
    expect(unseen).toEqual([]);
    expect(walked).toEqual(all);
  });

  test.each([
    [LOVISA, 1280, 700, ''],
    [HUDDINGE, 320, 640, '?status=notMet,partlyMet'],
  ] as const)('nothing is covered on the way back: %s at %i px', async (name, width, height, at) => {
    await open(name, { width, height, at });
    await page.evaluate(`document.querySelector('.sources').setAttribute('tabindex', '-1');
      document.querySelector('.sources').focus()`);
    await page.keyboard.down('Shift');
    const { walked, unseen } = await walk(120);
    await page.keyboard.up('Shift');
    expect(unseen).toEqual([]);
    expect(new Set(walked).size).toBeGreaterThan(60);
  });

  test('the contents are opened, left by Escape, and followed', async () => {
    await open(LOVISA);
    await page.focus('.bar-places .bar-button');
    await press('Enter', 'Tab', 'Tab', 'Escape');
    expect(
      await evaluate(`[document.activeElement.className, document.activeElement.ariaExpanded,
      document.querySelector('#screen-contents').hidden]`),
    ).toEqual(['bar-button', 'false', true]);
    await press('Enter', 'Tab', 'Tab', 'Tab', 'Enter');
    await page.waitForFunction(
      `document.querySelector('#screen-contents [aria-current]')?.hash === location.hash`,
    );
    expect(await evaluate(`[location.hash, document.querySelector('#screen-contents').hidden]`)).toEqual([
      '#goals',
      true,
    ]);
    expect(await textOf('.bar-here')).toBe('Mål och uppföljning');
  });

  test.each(PAGES)(
    'on a phone the bar names each place whole, and nothing is seen above it: %s',
    async (name) => {
      await open(name, { width: 320, height: 640, at: '?status=notMet' });
      const cut = `[...document.querySelectorAll('#screen-contents a')].map(({ textContent }) => {
      const here = document.querySelector('.bar-here');
      here.textContent = textContent;
      return here.scrollWidth > here.clientWidth ? textContent : '';
    }).filter(Boolean)`;
      expect(await evaluate(cut)).toEqual([]);
      const edges = `(() => {
      scrollTo(0, 3000.4);
      const bar = document.querySelector('.screen-bar').getBoundingClientRect();
      const button = document.querySelector('.filter-reset').getBoundingClientRect();
      return { top: bar.top, below: bar.bottom - button.bottom };
    })()`;
      const { top, below } = await evaluate<{ top: number; below: number }>(edges);
      expect(top).toBe(-1);
      expect(below).toBeGreaterThan(4);
    },
  );

  test('the filter is set, announced, and taken off', async () => {
    await open(LOVISA);
    await page.focus('.bar-filter .bar-button');
    await press('Enter', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab', 'Tab', 'Space');
    const told = await textOf('.bar-status');
    expect(told).toMatch(/^Visar \d+ av 30 mätare: Tjänster för barn och unga, delvis uppfyllt$/);
    expect(await evaluate(`location.search`)).toBe('?unit=barn-och-unga&status=partlyMet');
    await press('Escape');
    expect(
      await evaluate(
        `[document.activeElement.ariaExpanded, document.querySelector('#screen-filter').hidden]`,
      ),
    ).toEqual(['false', true]);
    // Past the link to the other edition.
    await press('Tab', 'Tab', 'Enter');
    expect(
      await evaluate(`[location.search, document.querySelectorAll('.is-filtered-out').length,
      document.activeElement.className]`),
    ).toEqual(['', 0, 'bar-button']);
    expect(await textOf('.screen-said')).toBe('Hela rapporten visas');
  });
});

/** The element with the focus, and what is wrong with how it is seen; empty when nothing is. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const box = element.getClientRects()[0];
  const at = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isCovered = !at || !(element.contains(at) || at.contains(element));
  return [element.outerHTML.slice(0, 120), isMarked ? (isCovered ? 'covered' : '') : 'not marked'];
})()`;

async function walk(steps: number): Promise<{ walked: string[]; unseen: string[] }> {
  // The script measures the bar when it is drawn; nobody presses a key before.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const walked: string[] = [];
  const unseen: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await press('Tab');
    const [html, fault] = await evaluate<[string, string]>(FOCUSED);
    walked.push(html);
    if (fault) unseen.push(`${fault}: ${html}`);
  }
  return { walked, unseen };
}

describe('the filter', () => {
  test('says in each part of the report that it is on, and what is left there', async () => {
    await open(LOVISA, { at: '?status=notMet' });
    const told = await evaluate<string[]>(
      `[...document.querySelectorAll('.filter-note:not([hidden]) p')].map((note) => note.textContent)`,
    );
    expect(told).toEqual(Array(3).fill('Bara ett urval visas: inte uppfyllt'));
    const shown = await evaluate<string[]>(`[...new Set([...document.querySelectorAll('.units .goal-row')]
      .filter((row) => row.checkVisibility()).map((row) => row.querySelector('.cell-status .status').className))]`);
    expect(shown).toEqual(['status status-notMet']);
  });

  test('counts the measures of the summary: key figures, which have no status, are none', async () => {
    const [whole] = pageNamed(HUDDINGE).view.summary.themes.rows.filter(({ isWhole }) => isWhole);
    const measures = whole?.counts.reduce((sum, { count }) => sum + Number(count), 0);
    await open(HUDDINGE, { at: '?unit=aof' });
    const shown = await evaluate<string[]>(
      `[...document.querySelectorAll('.goals [data-says]:not(.is-filtered-out)')].map((item) => item.dataset.says)`,
    );
    const counted = shown.filter((says) => !says.startsWith(':'));
    expect(counted.length).toBeLessThan(shown.length);
    expect(await textOf('.bar-status')).toMatch(
      new RegExp(`^Visar ${counted.length} av ${measures} mätare:`, 'u'),
    );
  });

  test('says that nothing answers to it', async () => {
    await open(LOVISA, { at: '?unit=forvaltning&status=notAssessable' });
    expect(await textOf('.bar-status')).toBe('Ingen mätare motsvarar urvalet: Förvaltning, kan inte bedömas');
    expect(await textOf('.goals .filter-note p')).toMatch(/^Här finns inget som motsvarar urvalet/);
    expect(
      await evaluate(`[...document.querySelectorAll('.theme')].some((theme) => theme.checkVisibility())`),
    ).toBe(false);
  });

  test('shows a unit with all that lies below it, and leaves no measure without its first row', async () => {
    await open(HUDDINGE, { at: '?unit=socialnamnden' });
    expect(await evaluate(`document.querySelectorAll('.units .unit:not(.is-filtered-out)').length`)).toBe(
      await evaluate(`document.querySelectorAll('.units .unit').length`),
    );
    await open(LOVISA, { at: '?unit=seniorer' });
    expect(
      await evaluate(`[...document.querySelectorAll('.repeats-measure')].filter((row) =>
      row.checkVisibility() !== row.previousElementSibling.checkVisibility()).length`),
    ).toBe(0);
  });

  test('leaves paper the whole report', async () => {
    await open(LOVISA, { at: '?status=notMet', media: 'print' });
    const seen = await evaluate(`[
      [...document.querySelectorAll('[data-says]')].every((item) => item.checkVisibility()),
      [...document.querySelectorAll('.screen-bar, .filter-note, .deep-link, .copy-button, .sort-button, .screen-said')]
        .some((control) => control.checkVisibility()),
    ]`);
    expect(seen).toEqual([true, false]);
  });

  test('gives way to a link that leads to what it hides', async () => {
    const hidden = `document.querySelector('.goals .goal-row[data-says^=notMet]').id`;
    await open(LOVISA);
    const id = await evaluate<string>(hidden);
    await open(LOVISA, { at: `?status=met#${id}` });
    await expectInView(id);
    expect(await evaluate(`[location.search, document.querySelectorAll('.is-filtered-out').length]`)).toEqual(
      ['', 0],
    );
    expect(await textOf('.screen-said')).toMatch(/^Hela rapporten visas igen/);
    // One that it does not hide leaves it on.
    await open(LOVISA, { at: `?status=notMet#${id}` });
    await expectInView(id);
    expect(await evaluate('location.search')).toBe('?status=notMet');
    await page.evaluate(`document.querySelector('#screen-contents a[href="#legend"]').click()`);
    await expectInView('legend');
    expect(await evaluate('location.search')).toBe('?status=notMet');
    await page.evaluate(`location.hash = document.querySelector('.goals .is-filtered-out[id]').id`);
    await page.waitForFunction(`location.search === ''`);
    await expectInView(await evaluate('location.hash.slice(1)'));
  });

  test.each([
    '?unit=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&theme=constructor&status=__proto__,toString#%E0%A4%A',
    '?unit=&theme=%E0%A4%A&status=,,&unit=nobody#%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    '?status=notMet%22,MET&theme[]=ekonomi#javascript:alert(1)',
    `?unit=${'x'.repeat(5_000)}#${'y'.repeat(5_000)}`,
  ])('is not moved by an address that somebody has made up: %#', async (at) => {
    await open(LOVISA, { at });
    expect(faults).toEqual([]);
    expect(
      await evaluate(`[document.documentElement.className.includes('is-filtered'),
      document.querySelectorAll('.is-filtered-out, img[onerror], script').length]`),
    ).toEqual([false, 1]);
    expect(await textOf('.bar-status')).toBe('');
  });
});

async function expectInView(id: string): Promise<void> {
  await page.waitForFunction(
    `(() => {
      const { top } = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect();
      const bar = document.querySelector('.screen-bar').getBoundingClientRect().bottom;
      return top >= bar - 1 && top < innerHeight;
    })()`,
    { timeout: 5_000 },
  );
}

test('another edition opens at the same goal, with the same filter', async () => {
  await open(LOVISA, { at: '?status=notMet,partlyMet' });
  const goal = await evaluate<string>(`(() => {
    const goals = [...document.querySelectorAll('.goals h4[id]')].filter((goal) => goal.checkVisibility());
    const goal = goals[Math.floor(goals.length / 2)];
    goal.scrollIntoView();
    return goal.id;
  })()`);
  await page.waitForFunction(
    `document.querySelector('.bar-editions a').hash === ${JSON.stringify(`#${goal}`)}`,
  );
  await Promise.all([page.waitForNavigation(), page.click('.bar-editions a')]);
  expect(await evaluate('document.documentElement.lang')).toBe('fi-FI');
  await expectInView(goal);
  expect(await textOf('.bar-status')).toMatch(/^Näytetään \d+\/30 mittaria: /);
  // Every place that a reader can be at has its counterpart.
  for (const [name, { view, html, example }] of pages) {
    const ids = (text: string) =>
      [...text.matchAll(/<(?:h[2-5]|tr)[^>]* id="([^"]+)"/g)]
        .map(([, id]) => id)
        .filter((id) => !/^user-content/.test(id ?? ''));
    const [other] = [...pages.values()].filter(
      (each) =>
        each.example === example &&
        each.view.document.kind === view.document.kind &&
        each.language !== view.document.language,
    );
    expect(ids(html), name).toEqual(ids(other?.html ?? ''));
  }
});

test('a link to a goal or measure is named after it, is no part of its name, and copies the address', async () => {
  await open(LOVISA, { at: '?status=notMet' });
  const found = await evaluate<{
    name: string;
    heading: string;
    href: string;
    copied: string[];
  }>(`(async () => {
    const heading = [...document.querySelectorAll('.goals h4')].find((each) => each.checkVisibility());
    const link = heading.querySelector('.deep-link');
    link.click();
    await Promise.resolve();
    const named = document.getElementById(heading.getAttribute('aria-labelledby'));
    return { name: link.ariaLabel, heading: named.textContent, href: link.href, copied };
  })()`);
  expect(found.name).toBe(`Länk till: ${found.heading}`);
  expect(found.copied).toEqual([found.href]);
  expect(found.href).toMatch(/sv\.html\?status=notMet#goal-/);
  expect(await textOf('.screen-said')).toBe('Länken är kopierad');
  expect(await evaluate(`document.querySelectorAll('.goals .goal-row[id] .deep-link').length`)).toBe(30);
});

test.each([320, 768, 1280])('no icon begins a line, nor makes the page wider, at %i px', async (width) => {
  await open(LOVISA, { width });
  const alone = await evaluate<
    string[]
  >(`[...document.querySelectorAll('main .deep-link, .share-line .copy-button')]
    .filter((icon) => icon.checkVisibility())
    .filter((icon) => {
      const range = document.createRange();
      range.setStart(icon.parentElement, 0);
      range.setEndBefore(icon);
      const lastLine = [...range.getClientRects()].at(-1);
      return lastLine.bottom <= icon.getBoundingClientRect().top + 4;
    })
    .map((icon) => icon.parentElement.textContent)`);
  expect(alone).toEqual([]);
  expect(await evaluate(`document.documentElement.scrollWidth`)).toBe(width);
});

test.each([320, 768])('no icon hangs out of the column, at %i px', async (width) => {
  for (const name of [LOVISA, HUDDINGE]) {
    await open(name, { width });
    const outside = await evaluate<string[]>(`(() => {
      const main = document.querySelector('main');
      const edge = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingInlineEnd);
      return [...main.querySelectorAll('.deep-link .icon, .copy-button .icon')]
        .filter((icon) => icon.getBoundingClientRect().right > edge + 1)
        .map((icon) => icon.closest('h3, h4, h5, div, li').textContent);
    })()`);
    expect(outside).toEqual([]);
  }
});

test('on a phone, periods of a wide table go down, each with its values on one line', async () => {
  await open(HUDDINGE, { width: 320 });
  const rows = await evaluate<string[]>(`(() => {
    const table = [...document.querySelectorAll('.turns-on-phone')].find(({ tBodies }) => tBodies[0].rows.length > 2);
    const lines = new Map();
    for (const cell of table.querySelectorAll('th, td')) {
      const { top } = cell.getBoundingClientRect();
      lines.set(top, [...(lines.get(top) ?? []), cell.innerText.replace(/\\s+/g, ' ').trim()]);
    }
    return [...lines].sort(([a], [b]) => a - b).map(([, words]) => words.join(' | '));
  })()`);
  expect(rows[0]).toBe('Grupp | Totalt | Kvinnor | Män | Ungdomar');
  expect(rows.at(-1)).toMatch(/^jan–aug 2016( \| \d,\d){4}$/);
});

test.each(PAGES)('on a phone, all tables of values are seen whole: %s', async (name) => {
  await open(name, { width: 320 });
  const cut = `[...document.querySelectorAll('.measure-scroll')]
    .filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.ariaLabel)`;
  expect(await evaluate(cut)).toEqual([]);
});

test('cards have no label with nothing but a dash, and a tablet has tables where they fit', async () => {
  const YEAR = 'huddinge verksamhetsberattelse sv-SE';
  await open(YEAR, { width: 320 });
  const empty = `[...document.querySelectorAll(':is(.goal-table, .year-table) td:not(.is-now)')]
    .filter((cell) => cell.innerText.trim() === '–' && cell.offsetWidth > 1).length`;
  expect(await evaluate(empty)).toBe(0);
  await look({ width: 768, height: 900 });
  const shown = `['year', 'forecast', 'economy', 'commitment'].map((name) =>
    getComputedStyle(document.querySelector('.' + name + '-table thead')).display)`;
  expect(await evaluate(shown)).toEqual(Array(4).fill('table-header-group'));
  // Their heads stay in view below the bar.
  const heads = `['year', 'forecast'].map((name) => {
    const table = document.querySelector('.' + name + '-table');
    table.rows[9].scrollIntoView({ block: 'start' });
    const { top } = table.tHead.rows[0].cells[0].getBoundingClientRect();
    return Math.round(top - document.querySelector('.screen-bar').getBoundingClientRect().bottom);
  })`;
  expect((await evaluate<number[]>(heads)).map(Math.abs).every((distance) => distance <= 1)).toBe(true);
});

test('all numbers in the row of sums are as bold, also one that is a link and too high', async () => {
  await open('huddinge verksamhetsberattelse sv-SE');
  const weights = await evaluate<
    string[]
  >(`[...document.querySelectorAll('.total-row :is(.amount, .amount a)')]
    .map((amount) => getComputedStyle(amount).fontWeight)`);
  expect(weights).toHaveLength(5);
  expect(new Set(weights).size).toBe(1);
});

test('on a phone a value stands at the right end, also below a long label', async () => {
  await open('huddinge verksamhetsberattelse sv-SE', { width: 320 });
  const ends = await evaluate<
    number[]
  >(`[...document.querySelectorAll('.forecast-table .cell-result')].map((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return Math.round(cell.getBoundingClientRect().right - range.getBoundingClientRect().right);
  })`);
  expect(new Set(ends)).toEqual(new Set([0]));
});

test('a figure is copied with what it is of and its source, or is offered to be copied', async () => {
  await open(LOVISA);
  await page.click('.share-notes .copy-button');
  await page.evaluate('window.refusesCopy = true');
  await page.click('.theme .share-line .copy-button');
  const [copied = ''] = await evaluate<string[]>('window.copied');
  expect(copied).toMatch(
    /^1\u00A0av\u00A09 nyckelmål är uppfyllt \(\d+\u00A0%\)\. Läget den 30\u00A0juni 2021\. Källa: .+ · .+\.$/,
  );
  const [asked = ''] = await evaluate<string[]>('window.asked');
  expect(asked).toMatch(/^Vardagen löper för barnfamiljerna: 0\u00A0av\u00A02 nyckelmål/);
});

test('a table is sorted by its heads, rows of a measure together, and put back', async () => {
  await open(LOVISA);
  await page.evaluate(`window.table = document.querySelector('.sort-button').closest('table');
    window.rows = () => [...table.tBodies[0].rows].map((row) => row.cells[1].innerText);
    window.head = table.querySelector('th.cell-status');`);
  const original = await evaluate<string[]>('rows()');
  const seen: unknown[] = [];
  for (let times = 0; times < 3; times += 1) {
    await page.evaluate(`head.querySelector('button').click()`);
    seen.push(await evaluate(`[head.ariaSort, document.querySelector('.screen-said').textContent]`));
    if (times === 0) {
      const ranks = await evaluate<
        number[]
      >(`[...table.querySelectorAll('.goal-row:not(.repeats-measure)')].map((row) =>
        ['notMet', 'partlyMet', 'met', 'notAssessable', 'notAssessed'].findIndex((each) =>
          row.querySelector('.cell-status .status-' + each)))`);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(await evaluate(`table.rows[1].matches('.repeats-measure')`)).toBe(false);
    }
  }
  expect(seen).toEqual([
    ['ascending', 'Sorterad efter Läge, stigande'],
    ['descending', 'Sorterad efter Läge, fallande'],
    [null, 'Raderna står i rapportens egen ordning igen'],
  ]);
  expect(await evaluate('rows()')).toEqual(original);
  await look({ width: 320 });
  expect(
    await evaluate(`[...document.querySelectorAll('.sort-button')].some((each) => each.checkVisibility())`),
  ).toBe(false);
});

test('the page sends and keeps nothing, and runs nothing but its one script', async () => {
  const { html } = pageNamed(LOVISA);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/ on[a-z]+="|javascript:/);
  expect(readFileSync('templates/shared/screen.js', 'utf8')).not.toMatch(
    /eval|new Function|innerHTML|localStorage|sessionStorage|cookie|fetch\(|XMLHttpRequest/,
  );
});
