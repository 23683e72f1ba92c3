// What the finishing makes of a printed PDF, read back by other programs than ours where there are any.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser, openPrinter } from '../src/output/index.js';
import { checkPdf, finishPdf, type PdfFacts } from '../src/pdf/index.js';
import { PDF_FACTS } from './support/pdf-facts.js';
import { contentsOf, report } from './support/run-cli.js';

// The first run unpacks the browser; machines of a CI are slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ATTACHMENT = {
  name: 'report.json',
  bytes: Buffer.from('{"mål":1}'),
  mediaType: 'application/json',
  description: 'Rapporten för maskiner',
  relationship: 'Source',
} as const;

const font = (weight: number) =>
  `@font-face{font-family:S;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(
    `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`,
  ).toString('base64')})}`;
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const ROWS = Array.from(
  { length: 60 },
  (_, index) => `<tr><th scope="row">Mål ${index + 1}</th><td>Mätare</td><td>&nbsp;</td></tr>`,
).join('');
const HTML = `<!doctype html><html lang="sv-FI"><head><meta charset="utf-8"><title>-</title><style>${font(400)}${font(700)}
  @page{size:A4;margin:25mm;@top-left{content:"Löpande huvud";font:9pt S}@bottom-right{content:counter(page) " av " counter(pages);font:9pt S}}
  body{font:11pt S} ::marker{font-family:S} td,th{border-bottom:1px solid #999} .narrow{width:26mm} table{width:100%}
  .new{break-before:page} .bare{list-style:none}</style></head><body>
  <h1>Rapport om mål</h1>
  <section><h2>Samman<!-- --><span>fatt\u00ADning</span></h2>
  <div>Direkt i en behållare, med <strong>starkt</strong> och <em>betonat</em>.</div>
  <p class="narrow">En <span>kommun\u00ADfull\u00ADmäktige\u00ADförsamling</span> möts.</p>
  <p>Läs <a href="#tabell">hela tabellen</a>, se <a href="https://example.org/"><img src="${PIXEL}" alt="Exempel i bild" width="9"></a>
  och <a class="far" href="#tabell">den uppföljning som står så långt bort att länken behöver mer än en enda rad i det här stycket</a>.</p>
  <p lang="fi">Tämä on <span lang="sv-FI">svenska</span> suomeksi.</p>
  <ul><li>Första<ul><li>Inre</li></ul></li><li>Andra</li></ul><ol><li>Ett</li></ol>
  <ul class="bare"><li><span>utan</span> <span>märke</span></li></ul>
  <aside><p>Vid sidan om</p></aside>
  <figure role="group"><svg role="img" aria-label="Tre staplar" width="90" height="40"><rect width="20" height="40"/><text x="30" y="20">Tal</text></svg>
  <figcaption>Diagrammet</figcaption></figure><p aria-hidden="true">Prydnad</p></section>
  <h2 id="tabell" class="new">Tabell</h2>
  <table><caption>Alla mål</caption><thead><tr><th scope="col">Mål</th><th scope="col">Mätare</th><th scope="col">Utfall</th></tr></thead><tbody>${ROWS}</tbody></table>
  </body></html>`;

interface Node {
  role?: string;
  alt?: string;
  lang?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

async function open(pdf: Uint8Array) {
  return await getDocument({ data: pdf.slice(), useSystemFonts: false, verbosity: 0 }).promise;
}

/** The tags of all pages as text, `Table(TR(TH TH))`, and what each mark says. */
async function readTags(pdf: Uint8Array) {
  const file = await open(pdf);
  const pages: { tree: string; text: string; untagged: string }[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const texts = new Map<string, string>();
    const stack: (string | null)[] = [];
    let [text, untagged] = ['', ''];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = stack.findLast((each) => each !== null);
        text += item.str;
        if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
        else untagged += item.str;
      } else if (item.type === 'endMarkedContent') stack.pop();
      else stack.push(item.id ?? null);
    }
    const show = ({ role = '', alt, lang, children = [], type, id = '' }: Node): string => {
      // Which of two texts has the space between them is told differently by every program.
      if (type === 'content') return `"${(texts.get(id) ?? '').trim()}"`;
      if (type !== undefined) return type;
      const own = [...(alt ? [`alt=${alt}`] : []), ...(lang ? [`lang=${lang}`] : [])].join(' ');
      return `${role}${own && `[${own}]`}(${children.map(show).join(' ')})`;
    };
    const tree = (await page.getStructTree()) as Node | null;
    pages.push({ tree: tree ? show(tree) : '', text, untagged });
  }
  return { file, pages };
}

let printed: Uint8Array;
let again: Uint8Array;
let finished: Uint8Array;
let pages: Awaited<ReturnType<typeof readTags>>['pages'];
let file: Awaited<ReturnType<typeof open>>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maltal-finish-'));
  const { env, platform, arch } = process;
  const printer = await openPrinter(await findBrowser({ env, platform, arch }));
  const options = { language: 'sv-FI', title: 'Något annat' };
  printed = await printer.print(HTML, options);
  // Another document in between has the browser count on.
  await printer.print('<!doctype html><title>x</title><table><tr><th>x</table>', options);
  again = await printer.print(HTML, options);
  await printer.close();
  finished = finishPdf(printed, PDF_FACTS);
  ({ file, pages } = await readTags(finished));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tree = () => pages.map((page) => page.tree).join('\n');
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe('the tags', () => {
  test.each([
    ['a heading, whole though it has a soft hyphen', 'H2("Samman" "fattning")'],
    [
      'a container with text as a paragraph, with standard types',
      'P("Direkt i en behållare, med" Span("starkt") "och" Span("betonat") ".")',
    ],
    [
      'an item with a drawn mark, its text and a list in its body',
      'LI(Lbl[alt=•]("") LBody(P("Första") L(LI(Lbl[alt=•]("") LBody("Inre")))))',
    ],
    ['an item with a number', 'L(LI(Lbl("1.") LBody("Ett")))'],
    ['an item without a mark', 'L(LI(LBody("utan" "" "märke")))'],
    ['a link with its text and its area', 'Link("hela tabellen" object)'],
    ['a link with an area for each of its lines', /Link\("den uppföljning[^"]*" object object\)/],
    ['a picture in a link', /Link\(Figure\[alt=Exempel i bild\]\(""\) object/],
    [
      'a figure with its alternative beside its caption',
      'Div(Figure[alt=Tre staplar]("Tal") Caption("Diagrammet"))',
    ],
    [
      'another language, and within it the first',
      'P[lang=fi]("Tämä on" Span[lang=sv-FI]("svenska") "suomeksi.")',
    ],
    [
      'the head of a table once, apart from its rows',
      'Table(Caption("Alla mål") THead(TR(TH("Mål") TH("Mätare") TH("Utfall"))) TBody(TR(TH("Mål 1") TD("Mätare") TD("")) ',
    ],
  ])('have %s', (_, expected) => {
    if (typeof expected === 'string') expect(tree()).toContain(expected);
    else expect(tree()).toMatch(expected);
  });

  test('have no container without a name', () => {
    expect(tree()).not.toContain('NonStruct');
  });

  test('do not have running heads, repeated heads of tables and decoration, which are drawn all the same', () => {
    const [first, , third] = pages;
    expect(pages.length).toBe(3);
    expect(first?.untagged).toContain('Löpande huvud');
    expect(first?.untagged).toContain('Prydnad');
    expect(third?.untagged).toMatch(/^Löpande huvud.*3 av 3.*Mål ?Mätare ?Utfall$/);
    expect(third?.tree).not.toContain('Utfall');
  });
});

describe('the words', () => {
  test('have no soft hyphens, in text and bookmarks', async () => {
    expect(pages.map(({ text }) => text).join('')).not.toContain('\u00AD');
    const outline = await file.getOutline();
    const named = (items: typeof outline): string[] =>
      items.flatMap((item) => [item.title, ...named(item.items)]);
    expect(named(outline)).toEqual(['Rapport om mål', 'Sammanfattning', 'Tabell']);
  });

  test.skipIf(!has('pdftotext'))('are whole where a line breaks them', () => {
    const text = execFileSync('pdftotext', [write('words.pdf', finished), '-'], { encoding: 'utf8' });
    expect(text).toContain('kommunfullmäktigeförsamling');
    expect(
      execFileSync('pdftotext', [write('printed.pdf', printed), '-'], { encoding: 'utf8' }),
    ).not.toContain('kommunfullmäktigeförsamling');
  });
});

test('links say what they lead to', async () => {
  const page = await file.getPage(1);
  const links = (await page.getAnnotations()).map(({ contentsObj, annotationFlags }) => [
    contentsObj.str,
    annotationFlags,
  ]);
  const long =
    'den uppföljning som står så långt bort att länken behöver mer än en enda rad i det här stycket';
  expect(links).toEqual([
    ['hela tabellen', 4],
    ['Exempel i bild', 4],
    ['Exempel i bild', 4],
    [long, 4],
    [long, 4],
  ]);
});

test('the file says what it is, twice the same', async () => {
  const { info, metadata } = await file.getMetadata();
  expect(info).toMatchObject({
    PDFFormatVersion: '1.7',
    Language: 'sv-FI',
    Title: 'Mål & mått',
    Author: 'Exempelstaden',
    Subject: 'Delårsrapport 2021',
    Keywords: 'mål, uppföljning',
    Creator: 'Måltal 0.1.0',
    CreationDate: "D:20210831000000+00'00'",
    ModDate: "D:20210831000000+00'00'",
  });
  const said = (name: string) => metadata.get(name);
  expect([said('dc:title'), said('dc:creator'), said('dc:description')]).toEqual([
    'Mål & mått',
    ['Exempelstaden'],
    'Delårsrapport 2021',
  ]);
  expect([
    said('pdf:keywords'),
    said('pdf:producer'),
    said('xmp:creatortool'),
    said('xmp:createdate'),
  ]).toEqual([
    'mål, uppföljning',
    (info as { Producer: string }).Producer,
    'Måltal 0.1.0',
    '2021-08-31T00:00:00Z',
  ]);
  expect(await file.getPageMode()).toBe('UseOutlines');
  expect(await file.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  expect(await file.getPageLabels()).toEqual(['1', '2', '3']);
});

test.each<[PdfFacts['claims'], string[]]>([
  [[], []],
  [['PDF/UA-1'], ['ua 1']],
  [['PDF/A-2a'], ['a 2A']],
  [
    ['PDF/UA-1', 'PDF/A-3a'],
    ['ua 1', 'a 3A'],
  ],
])('claims %j and nothing more', (claims, expected) => {
  const text = Buffer.from(finishPdf(printed, { ...PDF_FACTS, claims })).toString('utf8');
  const part = (name: string) => new RegExp(`<${name}:part>(\\d)</`).exec(text)?.[1];
  const level = /<pdfaid:conformance>(\w)</.exec(text)?.[1];
  const [ua, a] = [part('pdfuaid'), part('pdfaid')];
  expect([...(ua ? [`ua ${ua}`] : []), ...(a ? [`a ${a}${level}`] : [])]).toEqual(expected);
});

test('carries attachments that belong to it', async () => {
  const claims = ['PDF/UA-1', 'PDF/A-3a'] as const;
  const carrying = finishPdf(printed, { ...PDF_FACTS, claims, attachments: [ATTACHMENT] });
  const attachments = await (await open(carrying)).getAttachments();
  expect(attachments['report.json']).toMatchObject({
    filename: 'report.json',
    content: new Uint8Array(ATTACHMENT.bytes),
    description: 'Rapporten för maskiner',
  });
  expect(checkPdf(carrying, claims)).toEqual([]);
});

test('the checks find no fault, which they do before', () => {
  expect(checkPdf(finished, PDF_FACTS.claims)).toEqual([]);
  expect(checkPdf(printed, PDF_FACTS.claims).length).toBeGreaterThan(5);
});

test.skipIf(!has('qpdf'))('another program finds its syntax right', () => {
  const { status, stderr } = spawnSync('qpdf', ['--check', write('syntax.pdf', finished)], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.skipIf(!has('pdftoppm'))('pages look as they were printed', () => {
  const pictures = (name: string, bytes: Uint8Array) => {
    execFileSync('pdftoppm', ['-r', '60', write(`${name}.pdf`, bytes), join(folder, name)]);
    const made = readdirSync(folder).filter((each) => each.startsWith(`${name}-`));
    return made.sort().map((each) => readFileSync(join(folder, each)).toString('base64'));
  };
  const before = pictures('before', printed);
  expect(before.length).toBe(3);
  expect(pictures('after', finished)).toEqual(before);
});

describe('the same print and the same facts', () => {
  test('give the same bytes, whatever the clock and however the browser has counted', () => {
    const text = Buffer.from(printed).toString('latin1');
    const counted = text.replaceAll('(node0', '(node7').replace(/D:\d{14}/g, 'D:20300101120000');
    expect(counted).not.toBe(text);
    for (const print of [Buffer.from(counted, 'latin1'), again]) {
      expect(Buffer.compare(finishPdf(print, PDF_FACTS), finished)).toBe(0);
    }
  });

  test('and other facts other bytes, with another name of the file', () => {
    const other = finishPdf(printed, { ...PDF_FACTS, date: '2021-09-01' });
    const id = (bytes: Uint8Array) => /\/ID\[<([0-9A-F]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(id(other)).toMatch(/^[0-9A-F]{32}$/);
    expect(id(other)).not.toBe(id(finished));
  });
});

describe('what is no plain print is refused', () => {
  const text = () => Buffer.from(printed).toString('latin1');
  const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');
  test.each<[string, () => Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(), /no end/],
    ['a page of text', () => bytes('<!doctype html><p>PDF'), /no end/],
    ['a PDF without its end', () => printed.slice(0, printed.length / 2), /no end/],
    [
      'a PDF whose list of objects is elsewhere',
      () => bytes(text().replace(/startxref\s+\d+/, 'startxref\n17')),
      /list of its objects/,
    ],
    ['an encrypted PDF', () => bytes(text().replace(/\/Root /, '/Encrypt 1 0 R /Root ')), /encrypted/],
    [
      'a PDF that was changed later',
      () => bytes(text().replace(/\/Root /, '/Prev 12 /Root ')),
      /changed since/,
    ],
    [
      'a PDF without pages',
      () => bytes(text().replaceAll('/Type /Pages\n', '/Type /Other\n').replaceAll('/Kids', '/Kins')),
      /no pages|no structure|without plain content/,
    ],
    [
      'a PDF without tags',
      () => bytes(text().replace('/StructTreeRoot ', '/StrictTreeRoot ')),
      /no structure/,
    ],
    [
      'a finished PDF without tags',
      () => finishPdf(bytes(text().replace('/StructTreeRoot ', '/StrictTreeRoot ')), PDF_FACTS),
      /no structure/,
    ],
    ['a date that is none', () => finishPdf(printed, { ...PDF_FACTS, date: 'i går' }), /dated i går/],
  ])('%s', (_, make, expected) => {
    expect(() => finishPdf(make(), PDF_FACTS)).toThrow(expected);
  });
});

test('a report built at two moments, in two folders and two time zones, is the same to the last byte', async () => {
  const built = async (name: string, env: NodeJS.ProcessEnv) => {
    const repository = join(folder, name, 'repository');
    cpSync('examples/lovisa', repository, { recursive: true, filter: (path) => !path.includes('dist') });
    const args = ['build', repository, '--lang', 'sv', '--format', 'html,pdf,json,csv,xlsx'];
    const { exitCode, stderr } = await report(args, { env });
    if (exitCode !== 0) throw new Error(stderr);
    return await contentsOf(join(repository, 'dist'));
  };
  const first = await built('one', { TZ: 'Europe/Stockholm' });
  const second = await built('another-folder', { TZ: 'Pacific/Auckland' });
  expect([...first.keys()].filter((path) => path.endsWith('.pdf'))).toHaveLength(1);
  const differing = [...first].filter(([path, bytes]) => second.get(path) !== bytes);
  expect(differing.map(([path]) => path)).toEqual([]);
  expect([...second.keys()]).toEqual([...first.keys()]);
});
