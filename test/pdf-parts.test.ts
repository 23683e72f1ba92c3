// Where a long document is cut into parts.
import { expect, test } from 'vitest';
import { cutDocument } from '../src/output/cut-document.js';

const goal = (name: string) =>
  `<section class="goal"><h4>${name}</h4><table><tr><td>${name}</td></tr></table></section>`;
const page = (main: string) =>
  `<html><head><style>p{}</style></head><body><header>H</header><main>${main}</main></body></html>`;

/** What each part begins with, and which elements go on from the one before. */
function cuts(main: string, most: number): string[] {
  const html = page(main);
  return cutDocument(html, most).map(({ from, to, continued }) => {
    const begin = html.slice(from, to).slice(0, 24);
    return [
      ...continued.map(({ kind, name, items }) => (kind === 'list' ? `${name}+${items}` : name)),
      begin,
    ].join(' > ');
  });
}

test.each<[string, string, number, string[]]>([
  [
    'what is short stays whole',
    '<section>A</section><section>B</section>',
    1000,
    ['<header>H</header><main>'],
  ],
  [
    'a page that begins anyway comes before other places',
    `<section data-page="a">${'a'.repeat(60)}</section><section data-page="b">${'b'.repeat(30)}</section><section data-page="b">c</section>`,
    200,
    ['<header>H</header><main>', 'main > <section data-page="b'],
  ],
  [
    'goals are parted from each other, not from the heading above the first',
    `<section data-page="g"><h2>Goals</h2>${goal('A')}${goal('B')}${goal('C')}</section>`,
    160,
    [
      '<header>H</header><main>',
      'main > section > <section class="goal"><h',
      'main > section > <section class="goal"><h',
    ],
  ],
  [
    'the items of a list are counted',
    `<section><h3>D</h3><ol>${Array.from({ length: 8 }, (_, at) => `<li>${String(at).repeat(30)}</li>`).join('')}</ol></section>`,
    150,
    ['<header>H</header><main>', 'main > section > ol+2 > <li>22', 'main > section > ol+5 > <li>55'],
  ],
  [
    'a table is not cut',
    `<table><tr>${'<td>x</td>'.repeat(40)}</tr></table>`,
    100,
    ['<header>H</header><main>'],
  ],
  [
    'nothing is cut in what has a role of its own',
    `<section role="group">${goal('A')}${goal('B')}</section>`,
    120,
    ['<header>H</header><main>'],
  ],
  [
    'tags that do not close as they open',
    `<section>${goal('A')}<div>${goal('B')}</section>`,
    100,
    ['<html><head><style>p{}</'],
  ],
])('%s', (_name, main, most, expected) => {
  expect(cuts(main, most)).toEqual(expected.map((each) => expect.stringContaining(each.trim()) as string));
});
