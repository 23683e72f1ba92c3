// The helpers that a template may use. They place and format; what is shown is decided in the view.
import type Handlebars from 'handlebars';
import type { Side } from '../view/parallel-view.js';

type Handlebar = typeof Handlebars;

/** Names that a compiled template knows; any other call is a fault of the template. */
export const KNOWN_HELPERS = {
  t: true,
  cssString: true,
  edition: true,
  if: true,
  unless: true,
  each: true,
  with: false,
};

/**
 * Registers the helpers. Each throws on `undefined`: a view is complete, so it is a misspelt name.
 * `if`, `unless` and `each` replace the built-in ones, which would take it for empty.
 */
export function registerHelpers(handlebars: Handlebar): void {
  handlebars.registerHelper('t', function translate(key: unknown, options: Handlebars.HelperOptions) {
    const labels: Record<string, string> = options.data?.labels ?? options.data?.root?.labels;
    if (typeof key !== 'string' || !Object.hasOwn(labels, key)) throw new Error(`no label "${String(key)}"`);
    return labels[key];
  });
  handlebars.registerHelper('cssString', (text: unknown) => {
    if (typeof text !== 'string') throw new Error('cssString needs a text');
    return new handlebars.SafeString(cssString(text));
  });
  handlebars.registerHelper('edition', function ofEdition(this: unknown, side: unknown, options) {
    if (!isSide(side)) throw new Error('edition needs one side of a pair');
    const data = { ...handlebars.createFrame(options.data), labels: side.labels, isEdition: true };
    return prefixIds(options.fn(this, { data }), side.prefix);
  });
  handlebars.registerHelper('if', function whenTrue(this: unknown, value: unknown, options) {
    return isShown(value, 'if') ? options.fn(this) : options.inverse(this);
  });
  handlebars.registerHelper('unless', function whenFalse(this: unknown, value: unknown, options) {
    return isShown(value, 'unless') ? options.inverse(this) : options.fn(this);
  });
  handlebars.registerHelper('each', function forEach(this: unknown, items: unknown, options) {
    if (!Array.isArray(items)) throw new Error(`each needs a list, not ${String(items)}`);
    // With `as |row|` the names around the list stay in reach; without, the item is what names are looked up in.
    const isNamed = options.fn.blockParams > 0;
    const { data, fn } = options;
    let text = '';
    for (const item of items) text += fn(isNamed ? this : item, { data, blockParams: [item] });
    return text;
  });
}

function isSide(side: unknown): side is Pick<Side, 'labels' | 'prefix'> {
  return typeof side === 'object' && side !== null && 'labels' in side && 'prefix' in side;
}

/** Attributes that name an element of the page. The drawn marks stand in it once, for all languages. */
const NAMED =
  /(\s(?:id|for|headers|data-target|aria-labelledby|aria-describedby|aria-details|aria-controls)="|\shref="#(?!mark-)|url\(#(?!pattern-))([^")]+)/g;

/** In the second half of a pair each id stands for the second time. */
function prefixIds(html: string, prefix: string): string {
  if (prefix === '') return html;
  return html.replace(NAMED, (_, before: string, ids: string) =>
    [
      before,
      ids
        .split(' ')
        .map((id) => `${prefix}${id}`)
        .join(' '),
    ].join(''),
  );
}

/** A text between quotes in CSS; never ends the string or the style element. */
function cssString(text: string): string {
  const safe = text.replace(/["\\<>&\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${safe}"`;
}

function isShown(value: unknown, helper: string): boolean {
  if (value === undefined) throw new Error(`${helper} was given nothing: a misspelt name?`);
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
