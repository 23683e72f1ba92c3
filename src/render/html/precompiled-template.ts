// A template compiled beforehand: reading and compiling all of them is half of the time of a small report.
import Handlebars from 'handlebars';
import { COMPILE_OPTIONS } from './compile-options.js';
import { checkTemplate } from './template-check.js';

/** What the text of a template was compiled to; undefined for one that is not known. */
export type PrecompiledTemplates = (source: string) => TemplateSpecification | undefined;

/** The text of an expression in JavaScript, whose value is the compiled template. */
export function precompiledTemplate(source: string, name: string): string {
  return String(Handlebars.precompile(checkTemplate(source, name), COMPILE_OPTIONS));
}
