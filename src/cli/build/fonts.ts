// The typeface that comes with the program: static cuts, put into every page.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontFile } from '../../render/index.js';

const FAMILY = 'Source Sans 3';
const FONT_NAME = /-(\d{3})-(normal|italic)\.woff2$/;

/** @param folder - Holds `source-sans-3-latin-400-normal.woff2` and so on. */
export async function readFonts(folder: string): Promise<FontFile[]> {
  const names = (await readdir(folder)).filter((name) => FONT_NAME.test(name)).sort();
  return await Promise.all(names.map((name) => readFont(folder, name)));
}

async function readFont(folder: string, name: string): Promise<FontFile> {
  const [, weight, style] = FONT_NAME.exec(name) ?? [];
  return {
    family: FAMILY,
    weight: Number(weight),
    style: style === 'italic' ? 'italic' : 'normal',
    bytes: await readFile(join(folder, name)),
  };
}
