// Chapters' HTML made ready to be shown: figures filled in, pictures inside, headings below the chapter's own.
import type { ViewContext } from './context.js';
import { resolveLinks } from './resolve-links.js';
import { commitmentsHref } from './view/view-commitments.js';
import { inlineFigure, listHref } from './view/view-shares.js';
import { escapeHtml } from './view/view-text.js';

/** The level of a chapter's first own heading: its title stands above it as `h2`. */
const TOP_LEVEL = 3;

/** @param file - The chapter's file: pictures are named relative to it or to the repository. */
export function chapterHtml(html: string, file: string, context: ViewContext): string {
  const linked = resolveLinks(withNestedHeadings(html), context);
  return withPictures(withFigures(linked, context), file, context);
}

/** Replaces each `<data class="figure" value="goals.met"></data>` by the figure, linked to the list behind it. */
function withFigures(html: string, context: ViewContext): string {
  return html.replace(/<data\b([^>]*)>[^<]*<\/data>/g, (whole, attributes: string) => {
    if (attributeOf(attributes, 'class') !== 'figure') return whole;
    return figureHtml(attributeOf(attributes, 'value') ?? '', context);
  });
}

function figureHtml(ref: string, context: ViewContext): string {
  const found = linkedFigure(ref, context);
  if (found === undefined) {
    return `<mark class="figure-unknown">${escapeHtml(context.labels['figure.unknown']({ ref }))}</mark>`;
  }
  const words = escapeHtml(inlineFigure(found.figure, context));
  const figure = `<data class="figure" value="${escapeHtml(ref)}">${words}</data>`;
  return `<a class="figure-link" href="${found.href}">${figure}</a>`;
}

/** A share of goals or measures, or a count of commitments, with the place of the list behind it. */
function linkedFigure(
  ref: string,
  context: ViewContext,
): { figure: Parameters<typeof inlineFigure>[0]; href: string } | undefined {
  const { scores, shares, commitmentCounts } = context;
  const commitments = scores.commitmentFigures.find(({ id }) => id === ref);
  const count = commitmentCounts.get(commitments?.count ?? '');
  if (commitments !== undefined && count !== undefined)
    return { figure: commitments, href: commitmentsHref(count, context) };
  const figure = scores.figures.find(({ id }) => id === ref);
  const share = shares.find(({ id }) => id === figure?.share);
  return figure === undefined || share === undefined ? undefined : { figure, href: listHref(share, context) };
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

/** No level is skipped, whatever the author began with. */
function withNestedHeadings(html: string): string {
  const above: number[] = [];
  return html.replace(/<(\/?)h([1-6])\b/g, (_, slash: string, digit: string) => {
    const written = Number(digit);
    if (slash === '') {
      while ((above.at(-1) ?? 0) >= written) above.pop();
      above.push(written);
    }
    return `<${slash}h${Math.min(6, TOP_LEVEL - 1 + Math.max(1, above.length))}`;
  });
}

/** A picture that is not at hand is said by its text; the sources have a diagnostic for it. */
function withPictures(html: string, file: string, context: ViewContext): string {
  return html.replace(/<img\b([^>]*)>/g, (_, attributes: string) => {
    const source = attributeOf(attributes, 'src') ?? '';
    const alternative = attributeOf(attributes, 'alt') ?? '';
    if (source.startsWith('data:')) return `<img${attributes}>`;
    const asset = context.options.assets.find(
      ({ path }) => path === source || path === pathFrom(file, source),
    );
    if (asset === undefined) return alternative;
    const data = `data:${asset.mediaType};base64,${Buffer.from(asset.bytes).toString('base64')}`;
    return `<img class="chapter-picture" src="${data}" alt="${alternative}">`;
  });
}

/** `text/bilder/a.png` for `bilder/a.png` in `text/inledning.sv.md`. */
function pathFrom(file: string, source: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of source.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
