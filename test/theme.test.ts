// `theme:` of report.yaml: the colour and its contrast, arms and fonts of the municipality's own, and hostile ones.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { themeFonts } from '../src/cli/build/theme-fonts.js';
import { contrastRatio, readableShade } from '../src/lib/index.js';
import { ACCENT_GROUNDS, accentOnDark, LEAST_CONTRAST } from '../src/model/index.js';
import { faultOfFont } from '../src/model/theme/fault-of-font.js';
import { faultOfPicture } from '../src/model/theme/fault-of-picture.js';
import { analyse } from '../src/pipeline.js';
import { softHyphenated } from '../src/render/html/soft-hyphens.js';
import { themeStyles } from '../src/render/view/view-page-theme.js';
import { BASE_REPOSITORY } from './support/example-repository.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const WOFF2 = readFileSync(
  'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
);
const picture = (text: string) => ({
  path: 'assets/a.svg',
  bytes: new TextEncoder().encode(text),
  mediaType: 'image/svg+xml',
});
const font = (bytes: Uint8Array, mediaType = 'font/woff2') => ({ path: 'assets/a.woff2', bytes, mediaType });

/** What is found in a repository with this theme, and the theme that is read. */
function read(theme: string, assets = [picture(SVG), font(WOFF2)]) {
  const files = Object.entries(BASE_REPOSITORY).map(([path, text]) => ({
    path,
    text: path === 'report.yaml' ? `${text}theme: ${theme}\n` : text,
  }));
  const { findings, report } = analyse({ files, assets });
  const text = files.find(({ path }) => path === 'report.yaml')?.text ?? '';
  const told = findings.map(({ code, args, place }) => ({
    code,
    args,
    at: text.slice(place.start, place.end),
  }));
  return { told, theme: report.pageTheme };
}

describe('the colour', () => {
  test.each([
    ['dark blue', '"#1c4e80"', []],
    ['in three digits', '"#036"', []],
    ['amber', '"#f5a800"', [['tint', 1.8]]],
    ['just too light on the tinted ground only', '"#757575"', [['tint', 4.2]]],
    ['of the dark page given, and too dark there', '"#1c4e80", colourDark: "#1c4e80"', [['darkTint', 1.8]]],
    ['of the dark page alone', '"#1c4e80", colourDark: "#93c4f0"', []],
  ])('%s', (_, colour, expected) => {
    const { told } = read(`{ colour: ${colour} }`);
    expect(told.map(({ code }) => code)).toEqual(expected.map(() => 'L15'));
    expect(told.map(({ args }) => [Reflect.get(args, 'ground'), Reflect.get(args, 'ratio')])).toEqual(
      expected,
    );
  });

  test.each(['"blue"', '"#12345"', '"#12345g"', '12'])('%s is no colour', (colour) => {
    expect(read(`{ colour: ${colour} }`).told).toMatchObject([
      { code: 'S03', args: { expected: expect.stringMatching(/colour|string/) } },
    ]);
  });

  test.each(['#f5a800', '#ff0000', '#7fff00', '#00ffff', '#ffffff', '#000000', '#8a8a8a'])(
    'a shade of %s can be read on every ground, and is as near as it can be',
    (colour) => {
      const light = Object.values(ACCENT_GROUNDS.light);
      const darker = readableShade(colour, light, LEAST_CONTRAST, 'darker');
      const least = Math.min(...light.map((ground) => contrastRatio(darker, ground)));
      expect(least).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      if (darker !== colour) expect(least).toBeLessThan(4.6);
      const dark = accentOnDark({
        colour: { value: colour, place: { file: '', start: 0, end: 0 } },
        colourDark: undefined,
        arms: undefined,
        fonts: {},
      });
      for (const ground of Object.values(ACCENT_GROUNDS.dark))
        expect(contrastRatio(dark ?? '', ground)).toBeGreaterThanOrEqual(7);
    },
  );

  test('the grounds are those of the style', () => {
    const [light = '', dark = ''] = readFileSync('templates/shared/style.css', 'utf8').split(
      'prefers-color-scheme: dark',
    );
    const grounds = (css: string) => ({
      page: /--paper: (#\w+)/.exec(css)?.[1],
      tint: /--ground: (#\w+)/.exec(css)?.[1],
    });
    expect({ light: grounds(light), dark: grounds(dark) }).toEqual(ACCENT_GROUNDS);
  });

  test('goes to the style with a shade for the dark page', () => {
    expect(themeStyles(read('{ colour: "#5b2a6e" }').theme)).toMatch(
      /^:root\{--theme-colour:#5b2a6e;--theme-colour-dark:#[0-9a-f]{6}\}$/,
    );
    expect(themeStyles(read('{}').theme)).toBe('');
  });
});

describe('the arms', () => {
  test.each([
    ['a plain picture', SVG, undefined],
    [
      'as drawing programs write it',
      `<?xml version="1.0"?>\n<!-- <script> -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><use href="#a"/></svg>\n`,
      undefined,
    ],
    [
      'with a type of document',
      SVG.replace('<svg', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg'),
      undefined,
    ],
    ['a script', SVG.replace('<path', '<script>1</script><path'), 'active'],
    ['a script under a prefix', SVG.replace('<path', '<s:script>1</s:script><path'), 'active'],
    ['an event', SVG.replace('<path', '<path\nonload = "x()"'), 'active'],
    ['HTML inside', SVG.replace('<path', '<foreignObject/><path'), 'active'],
    ['an address that runs', SVG.replace('<path', '<a href="&#106;avascript:x()"/><path'), 'active'],
    ['entities', SVG.replace('<svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg'), 'active'],
    [
      'a picture elsewhere',
      SVG.replace('<path', '<image xlink:href="https://example.org/a.png"/><path'),
      'outside',
    ],
    ['a file beside it', SVG.replace('<path', "<use href=' a.svg#b'/><path"), 'outside'],
    ['a style elsewhere', SVG.replace('<path', '<style>@import "a.css"</style><path'), 'outside'],
    ['a fill elsewhere', SVG.replace('<path', '<path fill="url( a.svg#b )"/><path'), 'outside'],
    [
      'a fill of its own',
      SVG.replace('<path', '<path fill="url( #b )"/><image href="data:image/png;base64,AA"/><path'),
      undefined,
    ],
    ['words', SVG.replace('<path', '<text>Stad</text><path'), 'words'],
    ['no size', SVG.replace(' viewBox="0 0 9 9"', ''), 'noSize'],
    ['half of it', SVG.slice(0, 60), 'damaged'],
    ['a comment without end', SVG.replace('<path', '<!-- <path'), 'damaged'],
    ['something else', '<html></html>', 'damaged'],
    ['nothing', '', 'damaged'],
  ])('%s', (_, text, fault) => {
    expect(faultOfPicture(picture(text))).toBe(fault);
  });

  test.each(['<!--', '<![CDATA[', '<?', '&#', '<svg ', ' on', 'url( ', '</svg ', 'href="', ' '])(
    'a megabyte of “%s” is looked through at once',
    (part) => {
      const start = performance.now();
      faultOfPicture(picture(SVG.replace('<path', part.repeat(1_000_000 / part.length))));
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );

  test.each([
    [
      'that is not there',
      'assets/b.svg',
      [{ path: 'assets/b.svg', fault: 'missing', suggestion: 'assets/a.svg' }],
    ],
    ['in another folder', 'images/a.svg', [{ fault: 'otherFolder' }]],
    ['that is a font', 'assets/a.woff2', [{ fault: 'notPicture' }]],
    ['that leads out', 'assets/../../a.svg', [{ fault: 'missing' }]],
    ['that is there', 'assets/a.svg', []],
  ])('a file %s', (_, path, faults) => {
    const { told, theme } = read(`{ arms: { file: ${path}, alt: Vapnet } }`);
    expect(told).toMatchObject(faults.map((args) => ({ code: 'S24', args, at: path })));
    expect(theme.arms?.file).toBe(faults.length > 0 ? undefined : path);
  });

  test('need words for those who do not see them', () => {
    expect(read('{ arms: { file: assets/a.svg } }').told).toMatchObject([
      { code: 'S02', args: { key: 'theme.arms.alt' } },
    ]);
  });
});

/** A font of tables that say nothing, but have names; `OS/2` forbids nothing unless told to. */
function sfnt(names: string[], { kind = '\0\x01\0\0', embedding = 0 } = {}): Buffer {
  const table = Buffer.alloc(10);
  table.writeUInt16BE(embedding, 8);
  const head = Buffer.alloc(12 + 16 * names.length);
  head.write(kind, 0, 'latin1');
  head.writeUInt16BE(names.length, 4);
  names.forEach((name, index) => {
    head.write(name, 12 + 16 * index, 'latin1');
    head.writeUInt32BE(head.length + 10 * index, 20 + 16 * index);
    head.writeUInt32BE(10, 24 + 16 * index);
  });
  return Buffer.concat([head, ...names.map(() => table)]);
}

/** The same compressed; every table under its own name. */
function woff2(names: string[], { kind = '\0\x01\0\0', embedding = 0 } = {}): Buffer {
  const tables = Buffer.concat(names.map(() => sfnt(['OS/2'], { embedding }).subarray(-10)));
  const packed = brotliCompressSync(tables);
  const head = Buffer.alloc(48);
  head.write(`wOF2${kind}`, 0, 'latin1');
  head.writeUInt16BE(names.length, 12);
  head.writeUInt32BE(packed.length, 20);
  const isOutline = (name: string) => name === 'glyf' || name === 'loca';
  const entries = names.map((name) =>
    Buffer.from([63, ...Buffer.from(name, 'latin1'), 10, ...(isOutline(name) ? [10] : [])]),
  );
  const file = Buffer.concat([head, ...entries, packed]);
  file.writeUInt32BE(file.length, 8);
  return file;
}

describe('a font', () => {
  const NAMES = ['OS/2', 'cmap', 'glyf', 'head', 'hmtx', 'loca', 'maxp'];
  test('of the shipped typeface can be used', () => expect(faultOfFont(font(WOFF2))).toBeUndefined());

  test.each([
    ['static', NAMES, {}, undefined],
    ['variable', [...NAMES, 'fvar'], {}, 'variable'],
    ['with PostScript outlines', [...NAMES, 'CFF '], {}, 'outlines'],
    ['by its kind with PostScript outlines', NAMES, { kind: 'OTTO' }, 'outlines'],
    ['that is a collection', NAMES, { kind: 'ttcf' }, 'collection'],
    ['that must not be embedded', NAMES, { embedding: 2 }, 'locked'],
    ['that may be embedded for reading', NAMES, { embedding: 4 }, undefined],
    ['without outlines', ['OS/2', 'cmap'], {}, 'damaged'],
  ])('%s, plain and compressed', (_, names, more, fault) => {
    expect(faultOfFont(font(sfnt(names, more), 'font/ttf'))).toBe(fault);
    expect(faultOfFont(font(woff2(names, more)))).toBe(fault);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('<svg></svg>')],
    ['half of it', WOFF2.subarray(0, 4000)],
    ['a head alone', WOFF2.subarray(0, 48)],
    ['tables that lie outside', sfnt(NAMES).subarray(0, 130)],
    ['noise', Buffer.concat([WOFF2.subarray(0, 200), Buffer.alloc(9000, 7)])],
  ])('of which there is only %s', (_, bytes) => {
    expect(faultOfFont(font(bytes))).toBe('damaged');
  });

  const CUTS =
    '{ normal: assets/a.woff2, italic: assets/a.woff2, bold: assets/a.woff2, boldItalic: assets/a.woff2 }';
  test('serves all weights on its side, before the shipped typeface', () => {
    const { told, theme } = read(`{ fonts: { text: ${CUTS}, headings: { bold: assets/a.woff2 } } }`);
    expect(told).toEqual([]);
    const faces = themeFonts(theme, [font(WOFF2)]).map(
      ({ family, weight, style }) => `${family} ${weight} ${style}`,
    );
    expect(faces).toEqual([
      'Theme text 1 500 normal',
      'Theme text 1 500 italic',
      'Theme text 501 1000 normal',
      'Theme text 501 1000 italic',
      'Theme headings 501 1000 normal',
    ]);
    expect(themeStyles(theme)).toBe(':root{--theme-text:"Theme text";--theme-headings:"Theme headings"}');
  });

  test('of the text has all four cuts', () => {
    const { told } = read(`{ fonts: { text: ${CUTS.replace(', bold: assets/a.woff2', '')} } }`);
    expect(told).toMatchObject([{ code: 'S02', args: { key: 'theme.fonts.text.bold' } }]);
  });
});

describe('long words', () => {
  const shown = (word: string, language: string, own = {}) =>
    softHyphenated(word, language, own).replaceAll('\u00AD', '-');

  test.each([
    ['Utvecklingsåtaganden', 'sv', /^Utveck-lings-åta/],
    ['medarbetarenkäten', 'sv', /^medar-be.*-enkäten$/],
    ['klientregistret', 'sv', /^klient-regi/],
    ['måluppfyllelsen', 'sv', /^mål-upp/],
    ['kokonaisarvio', 'fi', /^kokonais-arvio$/],
    ['kaupunkiympäristön', 'fi', /^kaupunki-ympä/],
    ['socialsekreteraren', 'sv', /^social-sekre/],
    ['sammanställningen', 'sv', /^samman-ställ/],
    ['prosenttiyksikköä', 'fi', /^prosentti-yksikköä$/],
    ['sosiaalityöntekijä', 'fi', /^sosiaali-työn-tekijä$/],
    ['kouluterveydenhuolto', 'fi', /^koulu-terveyden-huolto$/],
    ['painonhallintaryhmän', 'fi', /^painon-hallinta-ryhmän$/],
    ['senioripalvelut', 'fi', /^seniori-palvelut$/],
    ['vanhempainilloissa', 'fi', /pain-illoissa$/],
    ['vanhempainillat', 'fi', /pain-illat$/],
    ['työvuorosuunnittelu', 'fi', /^työ-vuoro-suun-nit-telu$/],
    ['vaikuttavuustiedot', 'fi', /-tiedot$/],
  ])('%s is broken where it is joined', (word, language, expected) => {
    expect(shown(word, language)).toMatch(expected);
  });

  test('are broken where the repository says so', () => {
    const own = { sv: ['grundtrygghets-centralen', 'förskolechefen'] };
    expect(shown('Grundtrygghetscentralen', 'sv-FI', own)).toBe('Grundtrygghets-centralen');
    expect(shown('Förskolechefen', 'sv-FI', own)).toBe('Förskolechefen');
  });
});
