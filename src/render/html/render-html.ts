// A view and a template become one self-contained HTML file.
import Handlebars from 'handlebars';
import { EnvironmentError } from '../../diagnostics/index.js';
import type { TemplateFiles } from '../../source/index.js';
import type { View } from '../view/view.js';
import { type FontFile, fontFaces } from './font-faces.js';
import { hyphenatedPieces } from './soft-hyphens.js';
import { checkTemplate } from './template-check.js';
import { KNOWN_HELPERS, registerHelpers } from './template-helpers.js';

export interface HtmlOptions {
  fonts: FontFile[];
  /** On paper more words get soft hyphens; nothing else differs but the class on the root. */
  medium: 'screen' | 'print';
}

/** Template, style and print rules in the order in which they apply; a template's own after the shared ones. */
const STYLE_FILES = [
  'shared/style.css',
  'shared/measures.css',
  'shared/economy.css',
  'style.css',
  'shared/print.css',
  'print.css',
  'shared/extra.css',
  'extra.css',
];
/** Which fonts are needed is known only when the text is there. */
const FONTS_HERE = '/* fonts of the page */';
const MAIN_FILE = 'report.hbs';
const PARTIAL = /^(?:shared\/)?partials\/(.+)\.hbs$/;

/**
 * Renders the whole document. Same view and template, same bytes.
 * @throws EnvironmentError E08 when the template is at fault, with the template's name and what is wrong.
 */
export function renderHtml(view: View, template: TemplateFiles, options: HtmlOptions): string {
  const page = {
    medium: options.medium,
    styles: STYLE_FILES.flatMap((file) => template.files[file] ?? [])
      .map(safeStyle)
      .join('\n'),
    fonts: FONTS_HERE,
  };
  const html = withBlame(template, () => compiled(template)({ ...view, page }));
  const [head = '', ...text] = hyphenatedPieces(html, options.medium);
  return [head.replace(FONTS_HERE, () => fontFaces(options.fonts, html)), ...text].join('');
}

type Render = (data: unknown) => string;
const compiledTemplates = new WeakMap<TemplateFiles, Render>();

function compiled(template: TemplateFiles): Render {
  const known = compiledTemplates.get(template);
  if (known !== undefined) return known;
  const made = compileTemplate(template);
  compiledTemplates.set(template, made);
  return made;
}

function compileTemplate(template: TemplateFiles): Render {
  const handlebars = Handlebars.create();
  registerHelpers(handlebars);
  const main = template.files[MAIN_FILE];
  if (main === undefined) throw new Error(`${MAIN_FILE} is missing`);
  for (const [name, source] of partialsOf(template))
    handlebars.registerPartial(name, checkTemplate(source, name));
  const render = handlebars.compile(checkTemplate(main, MAIN_FILE), {
    strict: true,
    explicitPartialContext: true,
    knownHelpersOnly: true,
    knownHelpers: KNOWN_HELPERS,
  });
  return (data) => render(data);
}

/** A template's own partial goes before the shared one of the same name. */
function partialsOf(template: TemplateFiles): Map<string, string> {
  const partials = new Map<string, string>();
  const paths = Object.keys(template.files).sort((a, b) => Number(isShared(b)) - Number(isShared(a)));
  for (const path of paths) {
    const name = PARTIAL.exec(path)?.[1];
    const source = template.files[path];
    if (name !== undefined && source !== undefined) partials.set(name, source);
  }
  return partials;
}

function isShared(path: string): boolean {
  return path.startsWith('shared/');
}

function withBlame(template: TemplateFiles, render: () => string): string {
  try {
    return render();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new EnvironmentError('E08', { template: template.name, message }, { cause });
  }
}

function safeStyle(css: string): string {
  return css.replaceAll('</', '<\\/');
}
