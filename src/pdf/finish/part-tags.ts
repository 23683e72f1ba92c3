// Writes the tags of one part of a document.
import type { PdfCopier } from '../pdf-copier.js';
import { pdfName, pdfString } from '../write-pdf-value.js';
import { type Tag, tagsIn } from './tag.js';
import { STANDARD } from './tag-types.js';

/** What the tags of all parts share. */
export interface SharedTags {
  /** The key of the part's first link; the others follow. */
  firstLinkKey: number;
  roles: Set<string>;
  ids: { id: string; number: number }[];
}

export class PartTags {
  /** Number of each tag that had one in the printed file. */
  readonly printed = new Map<number, number>();
  /** The key of each link's annotation. */
  readonly linkKeys = new Map<number, number>();
  /** By page, the tag of each mark. */
  readonly owners: number[][];
  /** The tag of each link, in the order of the keys. */
  readonly linkOwners: number[] = [];
  readonly #numbers = new Map<Tag, number>();
  readonly #ids = new Map<string, string>();
  #wanted: ReadonlySet<string> = new Set();

  constructor(
    readonly copier: PdfCopier,
    readonly pages: readonly number[],
    readonly shared: SharedTags,
  ) {
    this.owners = pages.map(() => []);
  }

  /** In the order of the document, so that nothing depends on how the browser counted. */
  number(document: Tag, without: ReadonlySet<Tag>): void {
    this.#wanted = wantedIds(document);
    this.#number(document, without);
  }

  numberOf(tag: Tag): number {
    return this.#numbers.get(tag) ?? 0;
  }

  #number(tag: Tag, without: ReadonlySet<Tag>): void {
    if (!without.has(tag)) this.#numberOne(tag);
    for (const kid of tagsIn(tag)) this.#number(kid, without);
  }

  #numberOne(tag: Tag): void {
    const { ids, roles } = this.shared;
    const number = this.copier.writer.allocate();
    this.#numbers.set(tag, number);
    if (tag.printedAs !== undefined) this.printed.set(tag.printedAs, number);
    if (!STANDARD.has(tag.type)) roles.add(tag.type);
    // Notes need an id though nobody refers to it.
    if ((tag.id !== undefined && this.#wanted.has(tag.id)) || tag.type === 'Note') {
      const id = `(n${String(ids.length + 1).padStart(6, '0')})`;
      if (tag.id !== undefined) this.#ids.set(tag.id, id);
      tag.id = id;
      ids.push({ id, number });
    } else delete tag.id;
  }

  /** A tag and all below it. */
  write(tag: Tag, parent: number): void {
    const number = this.numberOf(tag);
    const page = tag.kids.find((kid) => kid.kind !== 'tag')?.page;
    const kids = tag.kids.map((kid) => this.kid(kid, number, page));
    const on = page === undefined ? '' : `/Pg ${this.pages[page]} 0 R`;
    this.copier.writer.set(number, `<<${this.entries(tag, parent)}${on}${kidsEntry(kids)}>>`);
    for (const kid of tagsIn(tag)) this.write(kid, number);
  }

  /** All that a tag says but what it holds. */
  entries(tag: Tag, parent: number): string {
    let text = `/S/${pdfName(tag.type)}/P ${parent} 0 R`;
    if (tag.id !== undefined) text += `/ID${tag.id}`;
    if (tag.language !== undefined) text += `/Lang${pdfString(tag.language)}`;
    if (tag.title !== undefined) text += `/T${tag.title}`;
    if (tag.alt !== undefined) text += `/Alt${tag.alt}`;
    if (tag.actualText !== undefined) text += `/ActualText${pdfString(tag.actualText)}`;
    return text + this.#attributes(tag);
  }

  /** @param page - The page that the parent says it is on. */
  kid(kid: Tag['kids'][number], parent: number, page: number | undefined): string {
    if (kid.kind === 'tag') return `${this.numberOf(kid)} 0 R`;
    const on = `/Pg ${this.pages[kid.page]} 0 R`;
    if (kid.kind === 'mark') {
      const owners = this.owners[kid.page];
      if (owners) owners[kid.mcid] = parent;
      return kid.page === page ? String(kid.mcid) : `<</Type/MCR${on}/MCID ${kid.mcid}>>`;
    }
    this.linkKeys.set(kid.annotation, this.shared.firstLinkKey + this.linkOwners.length);
    this.linkOwners.push(parent);
    return `<</Type/OBJR${on}/Obj ${this.copier.numberOf(kid.annotation)} 0 R>>`;
  }

  #attributes(tag: Tag): string {
    const groups: string[] = [];
    if (tag.list !== undefined) groups.push(this.copier.text(tag.list));
    if (tag.box) groups.push(`<</O/Layout/BBox[${tag.box.join(' ')}]>>`);
    const headers = (tag.headers ?? []).flatMap((id) => this.#ids.get(id) ?? []);
    let table = '';
    if (tag.scope !== undefined) table += `/Scope/${tag.scope}`;
    if (headers.length > 0) table += `/Headers[${headers.join('')}]`;
    if (tag.rowSpan !== undefined) table += `/RowSpan ${tag.rowSpan}`;
    if (tag.columnSpan !== undefined) table += `/ColSpan ${tag.columnSpan}`;
    if (table !== '') groups.push(`<</O/Table${table}>>`);
    if (groups.length === 0) return '';
    return groups.length === 1 ? `/A${groups[0]}` : `/A[${groups.join('')}]`;
  }
}

export function kidsEntry(kids: readonly string[]): string {
  if (kids.length === 0) return '';
  return kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
}

/** Ids that cells refer to. */
function wantedIds(document: Tag): Set<string> {
  const wanted = new Set<string>();
  const visit = (tag: Tag) => {
    for (const id of tag.headers ?? []) wanted.add(id);
    for (const kid of tagsIn(tag)) visit(kid);
  };
  visit(document);
  return wanted;
}
