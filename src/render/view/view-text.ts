// Texts of the view: in the report's language where there is one, else in another, marked.
import { primaryLanguage, rememberOf } from '../../lib/index.js';
import type { LocalText } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { resolveLinks } from '../resolve-links.js';

/** A text as a template shows it. */
export interface ViewText {
  /** Safe HTML. */
  html: string;
  /** Without markup, for attributes. */
  plain: string;
  /** The text's own language when it is not the report's, else null. */
  lang: string | null;
  /** Says so to the reader: *på finska*; null when the text is in the report's language. */
  otherLanguage: string | null;
  /** Holds paragraphs or lists, so that it needs a `div` around it, not a `span`. */
  isBlock: boolean;
}

const BLOCK = /<(?:p|ul|ol|table|blockquote|pre|div|h[1-6]|hr|dl)\b/i;

/** The text in the report's language, else in the first language that has it; null when none has. */
export function viewText(text: LocalText, context: ViewContext): ViewText | null {
  const language = languageOf(text, context);
  const rich = language === undefined ? undefined : text[language];
  if (language === undefined || rich === undefined) return null;
  if (rich.html === undefined) {
    const shown = withoutMarkup(rich);
    return language === context.language ? shown : { ...shown, ...languageMark(language, context) };
  }
  const html = resolveLinks(rich.html, context);
  return {
    html: withWholeSuffixes(html),
    plain: rich.plain,
    ...languageMark(language, context),
    isBlock: BLOCK.test(html),
  };
}

/** Depends on nothing else: the same in every view, and as long as its source has not changed. */
const withoutMarkup = rememberOf(
  ({ plain }: { plain: string }): ViewText => ({
    ...plainText(plain),
    html: withWholeSuffixes(escapeHtml(plain).replaceAll('\n', '<br>')),
  }),
);

/** A tag, or a hyphen that begins a word with its first letter. */
const TAG_OR_SUFFIX = /<[^>]*>|(?<=[\s\u00A0(>])-\p{L}/gu;

/** *Klinik Pro -palvelua*: the hyphen of a suffix goes to the next line with its word. */
function withWholeSuffixes(html: string): string {
  if (!/[\s\u00A0(]-\p{L}/u.test(html)) return html;
  return html.replace(TAG_OR_SUFFIX, (found) =>
    found.startsWith('<') ? found : `<span class="whole-word">${found}</span>`,
  );
}

/** As `viewText`, with a stand-in (an id) where the model has a name in no language. */
export function nameText(text: LocalText, standIn: string, context: ViewContext): ViewText {
  return viewText(text, context) ?? plainText(standIn);
}

/** A string of ours as a text. */
export function plainText(text: string): ViewText {
  return { html: escapeHtml(text), plain: text, lang: null, otherLanguage: null, isBlock: false };
}

/** The language to show something in that exists per language. */
export function languageOf(
  texts: Partial<Record<string, unknown>>,
  context: ViewContext,
): string | undefined {
  if (texts[context.language] !== undefined) return context.language;
  const others = [...context.report.languages, ...Object.keys(texts)];
  return others.find((language) => texts[language] !== undefined);
}

export function languageMark(
  language: string,
  context: ViewContext,
): { lang: string | null; otherLanguage: string | null } {
  if (language === context.language) return { lang: null, otherLanguage: null };
  const { labels } = context;
  const words: Record<string, string> = {
    sv: labels['otherLanguage.sv'],
    fi: labels['otherLanguage.fi'],
    en: labels['otherLanguage.en'],
  };
  const primary = primaryLanguage(language);
  return { lang: language, otherLanguage: words[primary] ?? labels['otherLanguage.other']({ language }) };
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
