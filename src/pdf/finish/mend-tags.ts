// Makes of the browser's structure tree one that says what the document is: no drawing among the text, no heads of
// tables once for each page, items of lists with bodies, paragraphs instead of nameless containers.
import { EMPTY, isEmpty, together } from './matrix.js';
import type { Piece } from './piece.js';
import { type Mark, marksIn, type Tag, tagsIn } from './tag.js';

type Kid = Tag['kids'][number];

/** Where blocks stand beside each other, and a text among them is a paragraph. */
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside']);
/** Where either a text or blocks may stand. */
const HOLDS_BOTH = new Set(['TD', 'TH', 'LI', 'LBody', 'Note', 'L', 'Table', 'TR']);
const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference', 'Annot', 'Sub', 'Lbl']);
const HEADING = /^H[1-6]?$/;
const CELL = new Set(['TD', 'TH']);

interface Context {
  language: string;
  place: 'grouping' | 'both' | 'inline';
  isInFigure: boolean;
}

export interface Mended {
  /** Marks of heads that stand again on a table's later pages. */
  repeated: ReadonlySet<Mark>;
}

/**
 * Changes the tree in place.
 * @param look - What is drawn under a mark; undefined when the page has no such mark.
 * @param language - Of the document.
 */
export function mendTags(root: Tag, look: (mark: Mark) => Piece | undefined, language: string): Mended {
  const mender = new TagMender(look);
  if (root.language === language) delete root.language;
  const context: Context = { language: root.language ?? language, place: 'grouping', isInFigure: false };
  root.kids = inParagraphs(mender.kidsOf(root, context));
  return { repeated: mender.repeated };
}

class TagMender {
  readonly repeated = new Set<Mark>();

  constructor(readonly look: (mark: Mark) => Piece | undefined) {}

  kidsOf(tag: Tag, context: Context): Kid[] {
    return tag.kids.flatMap((kid): Kid[] => {
      if (kid.kind === 'tag') return this.#mend(kid, context);
      return kid.kind === 'area' || this.#isKept(kid, tag, context) ? [kid] : [];
    });
  }

  #isKept(mark: Mark, { type }: Tag, { isInFigure }: Context): boolean {
    const piece = this.look(mark);
    if (!piece || this.repeated.has(mark)) return false;
    // Lines and grounds are decoration wherever they are no figure and no mark of a list.
    return piece.hasText || ((isInFigure || type === 'Lbl') && (piece.hasImage || piece.hasPath));
  }

  /** What stands in the place of a tag afterwards. */
  #mend(tag: Tag, around: Context): Kid[] {
    if (tag.language === around.language) delete tag.language;
    if (tag.type === 'Table') this.#findRepeatedHeads(tag);
    if (tag.type === 'Figure') this.#lookAtFigure(tag);
    if (tag.kids.some(({ kind }) => kind === 'area')) asLink(tag);
    const isLeaf = tagsIn(tag).length === 0;
    tag.kids = this.kidsOf(tag, this.#within(tag, around));
    if (tag.kids.length === 0) return CELL.has(tag.type) ? [tag] : [];
    if (tag.type === 'NonStruct') return named(tag, isLeaf, around.place);
    if (tag.type === 'LI') tag.kids = withBody(tag.kids);
    else if (tag.type === 'L') tag.kids = inItems(tag.kids);
    else if (tag.type === 'Table') tag.kids = inRowGroups(tag.kids);
    else if (tag.type === 'Lbl') this.#nameLabel(tag);
    else if (GROUPING.has(tag.type)) tag.kids = inParagraphs(tag.kids);
    if (CELL.has(tag.type)) tag.kids = asBody(tag.kids);
    return [tag];
  }

  #within({ type, language }: Tag, around: Context): Context {
    const place =
      type === 'NonStruct'
        ? around.place
        : GROUPING.has(type)
          ? 'grouping'
          : HOLDS_BOTH.has(type)
            ? 'both'
            : 'inline';
    return {
      language: language ?? around.language,
      place,
      isInFigure: around.isInFigure || type === 'Figure',
    };
  }

  /** Rows at the top in which every cell heads a column are printed again on each page of the table. */
  #findRepeatedHeads(table: Tag): void {
    // A head that begins just below a page's end leaves empty marks there.
    const marks = headRows(rowsOf(table))
      .flatMap(marksIn)
      .filter((mark) => this.look(mark)?.hasText);
    const first = marks.reduce((page, mark) => Math.min(page, mark.page), Number.POSITIVE_INFINITY);
    for (const mark of marks) if (mark.page > first) this.repeated.add(mark);
  }

  /** A figure without a description around another, with its caption, is a group. */
  #lookAtFigure(tag: Tag): void {
    if (tag.alt === undefined && tagsIn(tag).length > 0) {
      tag.type = 'Div';
      return;
    }
    const boxes = marksIn(tag).flatMap((mark) => {
      const box = this.look(mark)?.box ?? EMPTY;
      return isEmpty(box) ? [] : [{ page: mark.page, box }];
    });
    // A figure stands on one page; a mark without a drawing may be on the page before.
    const box = boxes
      .filter(({ page }) => page === boxes[0]?.page)
      .reduce((whole, each) => together(whole, each.box), EMPTY);
    if (!isEmpty(box)) tag.box = box.map((edge) => Math.round(edge * 100) / 100);
  }

  /** A disc that is drawn says nothing to whoever listens. */
  #nameLabel(tag: Tag): void {
    if (marksIn(tag).every((mark) => !this.look(mark)?.hasText)) tag.actualText ??= '•';
  }
}

function asLink(tag: Tag): void {
  if (tag.type === 'NonStruct') tag.type = 'Link';
  if (tag.type !== 'Link') tag.kids = [{ kind: 'tag', type: 'Link', kids: tag.kids }];
}

/** A container without a name: a part of its surroundings, a paragraph, a section. */
function named(tag: Tag, isLeaf: boolean, place: Context['place']): Kid[] {
  const hasMeaning = tag.language !== undefined || tag.alt !== undefined || tag.actualText !== undefined;
  const as = (type: string, kids = tag.kids): Kid[] => [Object.assign(tag, { type, kids })];
  if (isLeaf || place === 'inline') return hasMeaning ? as('Span') : tag.kids;
  const hasBlocks = tag.kids.some(isBlock);
  if (!hasBlocks && tag.kids.some(isInline)) return as('P');
  if (hasBlocks && place === 'grouping' && tagsIn(tag).some(({ type }) => HEADING.test(type))) {
    return as('Sect', inParagraphs(tag.kids));
  }
  return hasMeaning ? as('Div', inParagraphs(tag.kids)) : tag.kids;
}

function isInline(kid: Kid): boolean {
  return kid.kind !== 'tag' || INLINE.has(kid.type);
}

/** A figure is neither: it stands in a text as well as between paragraphs. */
function isBlock(kid: Kid): boolean {
  return kid.kind === 'tag' && !INLINE.has(kid.type) && kid.type !== 'Figure';
}

/** Texts that stand directly among blocks become paragraphs. */
function inParagraphs(kids: Kid[]): Kid[] {
  const grouped: Kid[] = [];
  let paragraph: Tag | undefined;
  for (const kid of kids) {
    if (!isInline(kid)) {
      paragraph = undefined;
      grouped.push(kid);
      continue;
    }
    if (!paragraph) {
      paragraph = { kind: 'tag', type: 'P', kids: [] };
      grouped.push(paragraph);
    }
    paragraph.kids.push(kid);
  }
  return grouped;
}

/** What a cell or an item holds: a text by itself, or paragraphs where there is more than one thing. */
function asBody(kids: Kid[]): Kid[] {
  if (kids.some(isBlock)) return withoutOnlyParagraph(inParagraphs(kids));
  return kids;
}

function withoutOnlyParagraph(kids: Kid[]): Kid[] {
  const [only] = kids;
  if (kids.length !== 1 || only?.kind !== 'tag' || only.type !== 'P' || only.language !== undefined)
    return kids;
  return only.kids;
}

function isTag(kid: Kid, ...types: string[]): boolean {
  return kid.kind === 'tag' && types.includes(kid.type);
}

function withBody(kids: Kid[]): Kid[] {
  const labels = kids.filter((kid) => isTag(kid, 'Lbl'));
  const bodies = kids.filter((kid) => isTag(kid, 'LBody'));
  const others = kids.filter((kid) => !isTag(kid, 'Lbl', 'LBody'));
  if (others.length === 0) return [...labels, ...bodies];
  return [...labels, ...bodies, { kind: 'tag', type: 'LBody', kids: asBody(others) }];
}

/** A list has items, and a caption at most. */
function inItems(kids: Kid[]): Kid[] {
  return kids.map((kid): Kid => {
    if (isTag(kid, 'LI', 'L', 'Caption')) return kid;
    return { kind: 'tag', type: 'LI', kids: [{ kind: 'tag', type: 'LBody', kids: [kid] }] };
  });
}

function rowsOf(table: Tag): Tag[] {
  return tagsIn(table).flatMap((kid) =>
    kid.type === 'TR' ? [kid] : /^T(Head|Body|Foot)$/.test(kid.type) ? rowsOf(kid) : [],
  );
}

/** The rows at the top in which every cell heads a column. */
function headRows(rows: Tag[]): Tag[] {
  const end = rows.findIndex((row) => {
    const cells = tagsIn(row);
    return cells.length === 0 || cells.some(({ type, scope }) => type !== 'TH' || scope !== 'Column');
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function inRowGroups(kids: Kid[]): Kid[] {
  const rows = kids.filter((kid): kid is Tag => isTag(kid, 'TR'));
  const heads = headRows(rows);
  const isPlain = kids.every((kid) => isTag(kid, 'TR', 'Caption'));
  if (!isPlain || heads.length === 0 || heads.length === rows.length) return kids;
  const captions = kids.filter((kid) => isTag(kid, 'Caption'));
  return [
    ...captions,
    { kind: 'tag', type: 'THead', kids: heads },
    { kind: 'tag', type: 'TBody', kids: rows.slice(heads.length) },
  ];
}
