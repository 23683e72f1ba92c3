// The typeface that comes with the program: static cuts, put into every page.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontFile } from '../../render/index.js';

const FAMILY = 'Source Sans 3';
/** For the signs that Source Sans 3 lacks in the cuts that are shipped. One cut does for all: a bold ≥ is rare. */
const SIGNS_FAMILY = 'Open Sans Signs';
const FONT_NAME = /-(latin|latin-ext|math)-(\d{3})-(normal|italic)\.woff2$/;

/** Which characters each file has, as @fontsource/source-sans-3 says in its style sheets; of the signs only ≈ ≠ ≤ ≥. */
const UNICODE_RANGES: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  math: 'U+2248,U+2260,U+2264-2265',
};

/** @param folder - Holds `source-sans-3-latin-400-normal.woff2`, the same for `latin-ext`, and so on. */
export async function readFonts(folder: string): Promise<FontFile[]> {
  const names = (await readdir(folder)).filter((name) => FONT_NAME.test(name)).sort();
  return await Promise.all(names.map((name) => readFont(folder, name)));
}

async function readFont(folder: string, name: string): Promise<FontFile> {
  const [, subset = '', weight, style] = FONT_NAME.exec(name) ?? [];
  return {
    family: subset === 'math' ? SIGNS_FAMILY : FAMILY,
    weight: Number(weight),
    style: style === 'italic' ? 'italic' : 'normal',
    bytes: await readFile(join(folder, name)),
    unicodeRange: UNICODE_RANGES[subset],
  };
}
