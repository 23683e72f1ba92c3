// The rooms that show the report, and the templates that come with the program, compiled beforehand.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PrecompiledTemplates } from '../../render/index.js';
import { compiledScript } from '../compiled-script.js';
import { packageRoot } from '../package-root.js';
import type * as Rendering from './rendering.js';

let rendering: typeof Rendering | undefined;

/** It takes and returns plain data, so it does not matter that it has its own copy of every room. */
export function compiledRendering(): typeof Rendering {
  rendering ??= compiledScript<typeof Rendering>(join(packageRoot(), 'build'), 'rendering').exports;
  return rendering;
}

let templates: Record<string, TemplateSpecification> | undefined;

/** The templates that come with the program; others, and those that somebody has changed, are not among them. */
export const precompiledTemplates: PrecompiledTemplates = (source) => {
  templates ??= compiledScript<Record<string, TemplateSpecification>>(
    join(packageRoot(), 'build'),
    'templates',
  ).exports;
  return templates[templateKey(source)];
};

/** By its text, so that it does not matter where a template lies. */
export function templateKey(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
