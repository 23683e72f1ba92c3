// The rooms that show the report, and the templates that come with the program, compiled beforehand.
import { createHash } from 'node:crypto';
import type { PrecompiledTemplates } from '../../render/index.js';
import { exportsOfScript } from '../compiled-script.js';
import type * as Rendering from './rendering.js';

export function compiledRendering(): typeof Rendering {
  return exportsOfScript('rendering');
}

/** The templates that come with the program; others, and those that somebody has changed, are not among them. */
export const precompiledTemplates: PrecompiledTemplates = (source) =>
  exportsOfScript<Record<string, TemplateSpecification>>('templates')[templateKey(source)];

/** By its text, so that it does not matter where a template lies. */
export function templateKey(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
