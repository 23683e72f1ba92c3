// What the look of a report is made of: its template and the fonts that come with the program.
import { join } from 'node:path';
import type { FontFile } from '../../render/index.js';
import { readTemplate, type TemplateFiles } from '../../source/index.js';
import { packageRoot } from '../package-root.js';
import { TEMPLATE_FOLDER } from '../template/templates-in.js';
import type { BuildMemory } from './build-memory.js';
import { readFonts } from './fonts.js';

/**
 * A template by name, with what the repository has of its own.
 * @param memory - Given where the same repository is built again and again.
 */
export async function templateFor(name: string, root: string, memory?: BuildMemory): Promise<TemplateFiles> {
  const read = await readTemplate(name, {
    builtin: join(packageRoot(), TEMPLATE_FOLDER),
    overrides: join(root, TEMPLATE_FOLDER),
    known: memory?.shippedTemplates,
  });
  return memory?.knownTemplate(read) ?? read;
}

export async function shippedFonts(memory?: BuildMemory): Promise<FontFile[]> {
  const fonts = memory?.fonts ?? (await readFonts(join(packageRoot(), 'build/fonts')));
  if (memory) memory.fonts = fonts;
  return fonts;
}
