// A view and a template become one self-contained HTML file.
import Handlebars from 'handlebars';
import { EnvironmentError } from '../../diagnostics/index.js';
import type { TemplateFiles } from '../../source/index.js';
import { withoutCopyNote } from '../contract/copy-note.js';
import type { PageData } from '../contract/template-data.js';
import { OwnFault } from '../own-fault.js';
import type { View } from '../view/view.js';
import { ByteSink } from './byte-sink.js';
import { COMPILE_OPTIONS } from './compile-options.js';
import { type FontFile, fontFaces } from './font-faces.js';
import { FONTS_HERE, SCRIPT_HERE, withLateParts } from './late-parts.js';
import type { Passage } from './long-words.js';
import { PageShelf } from './page-shelf.js';
import { partialsOf } from './partials-of.js';
import type { PrecompiledTemplates } from './precompiled-template.js';
import { RememberedPage } from './remembered-page.js';
import { RememberingPartials } from './remembering-partials.js';
import type { RenderMemory } from './render-memory.js';
import { pieceHyphenator } from './soft-hyphens.js';
import { checkTemplate } from './template-check.js';
import { registerHelpers } from './template-helpers.js';
import { MAIN_FILE, SCREEN_SCRIPT, SCREEN_STYLE, STYLE_FILES } from './template-paths.js';

export interface HtmlOptions {
  fonts: FontFile[];
  /** On paper more words get soft hyphens, and there is no script; else only the class on the root differs. */
  medium: 'screen' | 'print';
  /** Given where the same page is rendered again and again, and little of it changes. */
  memory?: RenderMemory | undefined;
  /** Templates that need not be compiled any more. */
  precompiled?: PrecompiledTemplates | undefined;
}

/** Of the bytes, by soft hyphens: a guess. */
const EXPECTED_GROWTH = 1.08;

/**
 * Renders the whole document. Same view and template, same text.
 * @throws EnvironmentError E08 when the template is at fault, with the template's name and what is wrong.
 */
export function renderHtml(view: View, template: TemplateFiles, options: HtmlOptions): string {
  return new TextDecoder().decode(renderHtmlBytes(view, template, options));
}

/** The same as UTF-8: the page never stands in memory as one text, which would take three times as much. */
export function renderHtmlBytes(view: View, template: TemplateFiles, options: HtmlOptions): Uint8Array {
  const { page, script } = pageParts(view, template, options.medium);
  const job = { data: { ...view, page }, template, options, script };
  return options.memory === undefined
    ? rendered(job, view.hyphenation)
    : renderedWith(options.memory, job, view);
}

interface RenderJob {
  data: unknown;
  template: TemplateFiles;
  options: HtmlOptions;
  script: string;
}

function rendered({ data, template, options, script }: RenderJob, own: View['hyphenation']): Uint8Array {
  const { medium, fonts, precompiled } = options;
  const shelf = new PageShelf();
  const html = withBlame(template, () => compiled(template, precompiled)(data, shelf));
  shelf.characters.addOf(html);
  const late = { script, fonts: fontFaces(fonts, shelf.characters.all) };
  const hyphenate = pieceHyphenator(medium, own);
  const sink = new ByteSink(Math.ceil((shelf.size + html.length + late.fonts.length) * EXPECTED_GROWTH));
  const open: Passage[] = [];
  for (const piece of shelf.inOrder(html)) sink.add(withLateParts(hyphenate(piece, open), late));
  return sink.content;
}

function renderedWith(memory: RenderMemory, job: RenderJob, { labels, hyphenation }: View): Uint8Array {
  const { data, template, options, script } = job;
  const { medium, fonts, precompiled } = options;
  const page = new RememberedPage(memory);
  const html = withBlame(template, () => {
    const known = memory.begin(data, [template, medium, JSON.stringify([labels, hyphenation])]);
    return compiled(template, precompiled)(known, page);
  });
  const { pieces, characters } = page.finish(html, pieceHyphenator(medium, hyphenation));
  const late = { script, fonts: fontFaces(fonts, characters.all) };
  const whole = pieces.map(({ bytes, awaitsMore }) =>
    awaitsMore ? Buffer.from(withLateParts(bytes.toString('utf8'), late)) : bytes,
  );
  return Buffer.concat(whole);
}

/** What the page has besides the view. */
function pageParts(view: View, template: TemplateFiles, medium: HtmlOptions['medium']) {
  const isScreen = medium === 'screen';
  const styleFiles = STYLE_FILES.filter((file) => isScreen || file !== SCREEN_STYLE);
  const script = isScreen ? safeScript(withoutCopyNote(template.files[SCREEN_SCRIPT] ?? '')) : '';
  const page: PageData = {
    medium,
    styles: [view.themeStyles, ...styleFiles.flatMap((file) => template.files[file] ?? [])]
      .map(withoutCopyNote)
      .map(safeStyle)
      .join('\n'),
    fonts: FONTS_HERE,
    script: script === '' ? '' : SCRIPT_HERE,
  };
  return { page, script };
}

type Render = (data: unknown, page: RememberedPage | PageShelf) => string;
const compiledTemplates = new WeakMap<TemplateFiles, Render>();

function compiled(template: TemplateFiles, precompiled: PrecompiledTemplates | undefined): Render {
  const known = compiledTemplates.get(template);
  if (known !== undefined) return known;
  const made = compileTemplate(template, precompiled);
  compiledTemplates.set(template, made);
  return made;
}

function compileTemplate(template: TemplateFiles, precompiled: PrecompiledTemplates | undefined): Render {
  const handlebars = Handlebars.create();
  registerHelpers(handlebars);
  const compile = (source: string, name: string) => {
    const known = precompiled?.(source);
    return known === undefined
      ? handlebars.compile(checkTemplate(source, name), COMPILE_OPTIONS)
      : handlebars.template(known);
  };
  const main = template.files[MAIN_FILE];
  if (main === undefined) throw new Error(`${MAIN_FILE} is missing`);
  const remembering = new RememberingPartials();
  for (const [name, path] of partialsOf(Object.keys(template.files))) {
    const render = compile(template.files[path] ?? '', name);
    handlebars.registerPartial(name, remembering.wrap(name, render));
  }
  const render = compile(main, MAIN_FILE);
  return (data, page) => remembering.within(page, () => render(data));
}

function withBlame(template: TemplateFiles, render: () => string): string {
  try {
    return render();
  } catch (cause) {
    if (cause instanceof OwnFault) throw cause.cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new EnvironmentError('E08', { template: template.name, message }, { cause });
  }
}

/** Nothing in it ends the element, or hides its end. */
function safeScript(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, '\\x3C').trim();
}

function safeStyle(css: string): string {
  return css.replaceAll('</', '<\\/');
}
