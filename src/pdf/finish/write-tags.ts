// Writes the structure tree: tags, the way back from marks and links to them, and the names of header cells.

import type { PdfCopier } from '../pdf-copier.js';
import type { PdfWriter } from '../pdf-writer.js';
import { pdfName, pdfString } from '../write-pdf-value.js';
import { type Tag, tagsIn } from './tag.js';

/** What PDF 1.7 does not know itself. */
const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Sect',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Sect',
};
const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
);
/** As many ids as one leaf of their index holds. */
const IDS_PER_LEAF = 64;

export interface TagPlaces {
  /** Object numbers of the pages, by index. */
  pages: readonly number[];
  /** The first key after those of the pages; links follow. */
  firstLinkKey: number;
}

export interface WrittenTags {
  root: number;
  /** Number of each tag that had one in the printed file. */
  numbers: ReadonlyMap<number, number>;
  /** The key of each link's annotation. */
  keys: ReadonlyMap<number, number>;
}

export function writeTags(
  document: Tag,
  writer: PdfWriter,
  copier: PdfCopier,
  places: TagPlaces,
): WrittenTags {
  const tags = new TagWriter(document, writer, copier, places);
  tags.write();
  return { root: tags.root, numbers: tags.printed, keys: tags.keys };
}

class TagWriter {
  readonly root: number;
  readonly printed = new Map<number, number>();
  readonly keys = new Map<number, number>();
  readonly #numbers = new Map<Tag, number>();
  readonly #ids = new Map<string, string>();
  readonly #idOwners: { id: string; number: number }[] = [];
  readonly #roles = new Set<string>();
  /** By page, the tag of each mark. */
  readonly #owners: number[][];
  readonly #linkOwners: number[] = [];

  constructor(
    readonly document: Tag,
    readonly writer: PdfWriter,
    readonly copier: PdfCopier,
    readonly places: TagPlaces,
  ) {
    this.root = writer.allocate();
    this.#owners = places.pages.map(() => []);
  }

  write(): void {
    this.#number(this.document, this.#wantedIds());
    this.#writeTag(this.document, this.root);
    this.writer.set(this.root, this.#rootText());
  }

  #wantedIds(): Set<string> {
    const wanted = new Set<string>();
    const visit = (tag: Tag) => {
      for (const id of tag.headers ?? []) wanted.add(id);
      for (const kid of tagsIn(tag)) visit(kid);
    };
    visit(this.document);
    return wanted;
  }

  /** In the order of the document, so that nothing depends on how the browser counted. */
  #number(tag: Tag, wanted: ReadonlySet<string>): void {
    const number = this.writer.allocate();
    this.#numbers.set(tag, number);
    if (tag.printedAs !== undefined) this.printed.set(tag.printedAs, number);
    if (!STANDARD.has(tag.type)) this.#roles.add(tag.type);
    // Notes need an id though nobody refers to it.
    if ((tag.id !== undefined && wanted.has(tag.id)) || tag.type === 'Note') {
      const id = `(n${String(this.#idOwners.length + 1).padStart(6, '0')})`;
      if (tag.id !== undefined) this.#ids.set(tag.id, id);
      tag.id = id;
      this.#idOwners.push({ id, number });
    } else delete tag.id;
    for (const kid of tagsIn(tag)) this.#number(kid, wanted);
  }

  #writeTag(tag: Tag, parent: number): void {
    const number = this.#numbers.get(tag) ?? 0;
    const page = tag.kids.find((kid) => kid.kind !== 'tag')?.page;
    const kids = tag.kids.map((kid) => this.#kid(kid, number, page));
    let text = `<</S/${pdfName(tag.type)}/P ${parent} 0 R`;
    if (page !== undefined) text += `/Pg ${this.places.pages[page]} 0 R`;
    if (kids.length > 0) text += kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
    if (tag.id !== undefined) text += `/ID${tag.id}`;
    if (tag.language !== undefined) text += `/Lang${pdfString(tag.language)}`;
    if (tag.title !== undefined) text += `/T${tag.title}`;
    if (tag.alt !== undefined) text += `/Alt${tag.alt}`;
    if (tag.actualText !== undefined) text += `/ActualText${pdfString(tag.actualText)}`;
    this.writer.set(number, `${text}${this.#attributes(tag)}>>`);
    for (const kid of tagsIn(tag)) this.#writeTag(kid, number);
  }

  #kid(kid: Tag['kids'][number], parent: number, page: number | undefined): string {
    if (kid.kind === 'tag') return `${this.#numbers.get(kid)} 0 R`;
    const on = `/Pg ${this.places.pages[kid.page]} 0 R`;
    if (kid.kind === 'mark') {
      const owners = this.#owners[kid.page];
      if (owners) owners[kid.mcid] = parent;
      return kid.page === page ? String(kid.mcid) : `<</Type/MCR${on}/MCID ${kid.mcid}>>`;
    }
    this.keys.set(kid.annotation, this.places.firstLinkKey + this.#linkOwners.length);
    this.#linkOwners.push(parent);
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

  #rootText(): string {
    const roles = [...this.#roles].sort().map((role) => `/${pdfName(role)}/${ROLES[role] ?? 'NonStruct'}`);
    const roleMap = roles.length > 0 ? `/RoleMap<<${roles.join('')}>>` : '';
    const ids = this.#idOwners.length > 0 ? `/IDTree ${this.#writeIds()} 0 R` : '';
    const document = this.#numbers.get(this.document);
    const next = this.places.firstLinkKey + this.#linkOwners.length;
    return `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree ${this.#writeParents()} 0 R/ParentTreeNextKey ${next}${ids}${roleMap}>>`;
  }

  #writeParents(): number {
    const pages = this.#owners.map((owners, page) => {
      const number = this.writer.allocate();
      const list = Array.from(owners, (owner) => (owner === undefined ? 'null' : `${owner} 0 R`));
      this.writer.set(number, `[${list.join(' ')}]`);
      return `${page} ${number} 0 R`;
    });
    const links = this.#linkOwners.map((owner, at) => `${this.places.firstLinkKey + at} ${owner} 0 R`);
    const number = this.writer.allocate();
    this.writer.set(number, `<</Nums[${[...pages, ...links].join(' ')}]>>`);
    return number;
  }

  #writeIds(): number {
    const leaves: string[] = [];
    for (let from = 0; from < this.#idOwners.length; from += IDS_PER_LEAF) {
      const owners = this.#idOwners.slice(from, from + IDS_PER_LEAF);
      const names = owners.map(({ id, number }) => `${id}${number} 0 R`).join('');
      const leaf = this.writer.allocate();
      this.writer.set(leaf, `<</Limits[${owners[0]?.id}${owners.at(-1)?.id}]/Names[${names}]>>`);
      leaves.push(`${leaf} 0 R`);
    }
    const number = this.writer.allocate();
    this.writer.set(number, `<</Kids[${leaves.join(' ')}]>>`);
    return number;
  }
}
