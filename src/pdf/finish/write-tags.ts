// Writes the structure tree: tags, the way back from marks and links to them, and the names of header cells.
import { ownCopy } from '../own-copy.js';
import type { PdfCopier } from '../pdf-copier.js';
import type { PdfWriter } from '../pdf-writer.js';
import { pdfName } from '../write-pdf-value.js';
import { kidsEntry, PartTags } from './part-tags.js';
import type { Split } from './split-tags.js';
import type { Tag } from './tag.js';
import { ROLES } from './tag-types.js';

/** As many ids as one leaf of their index holds. */
const IDS_PER_LEAF = 64;

export interface WrittenTags {
  /** The key of the part's first page in the way back to the tags; the others follow. */
  firstPageKey: number;
  /** Number of each tag that had one in the printed file. */
  numbers: ReadonlyMap<number, number>;
  /** The key of each link's annotation. */
  linkKeys: ReadonlyMap<number, number>;
}

/** A tag that is not written before all parts have added to it. */
interface OpenTag {
  number: number;
  entries: string;
  kids: string[];
}

/** Takes the tags of a document part by part; of what is written, no more is kept than what leads back to it. */
export class TagWriter {
  readonly #root: number;
  /** The document, and what is split within it; undefined where a split element has no tag. */
  readonly #open: (OpenTag | undefined)[] = [];
  readonly #ids: { id: string; number: number }[] = [];
  readonly #roles = new Set<string>();
  /** The way back to the tags: keys, and what they lead to. */
  readonly #parents: string[] = [];
  #nextKey = 0;

  constructor(readonly writer: PdfWriter) {
    this.#root = writer.allocate();
  }

  /** @param pages - Object numbers of the part's pages, by index. */
  add(document: Tag, split: Split, pages: readonly number[], copier: PdfCopier): WrittenTags {
    const firstPageKey = this.#nextKey;
    const firstLinkKey = firstPageKey + pages.length;
    const part = new PartTags(copier, pages, { firstLinkKey, roles: this.#roles, ids: this.#ids });
    const isFirst = this.#open.length === 0;
    part.number(document, new Set([...(isFirst ? [] : [document]), ...split.continued]));
    const whole = this.#open[0] ?? openTag(document, this.#root, part);
    this.#open[0] = whole;
    const begun = this.#put(document, whole, split, part);
    for (const closed of this.#open.splice(split.kept + 1)) if (closed) this.#close(closed);
    for (const tag of split.begun) this.#open.push(begun.get(tag));
    this.#addParents(part);
    return { firstPageKey, numbers: part.printed, linkKeys: part.linkKeys };
  }

  /** @returns The number of the root. */
  end(): number {
    const [document] = this.#open;
    for (const tag of this.#open.splice(0)) if (tag) this.#close(tag);
    const roles = [...this.#roles].sort().map((role) => `/${pdfName(role)}/${ROLES[role] ?? 'NonStruct'}`);
    const roleMap = roles.length > 0 ? `/RoleMap<<${roles.join('')}>>` : '';
    const ids = this.#ids.length > 0 ? `/IDTree ${this.#writeIds()} 0 R` : '';
    const parents = this.writer.allocate();
    this.writer.set(parents, `<</Nums[${this.#parents.join(' ')}]>>`);
    this.writer.set(
      this.#root,
      `<</Type/StructTreeRoot/K ${document?.number} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${this.#nextKey}${ids}${roleMap}>>`,
    );
    return this.#root;
  }

  /** What is split is opened, or added to; all else is written. */
  #put(document: Tag, whole: OpenTag, { continued, begun }: Split, part: PartTags): Map<Tag, OpenTag> {
    const hosts = new Map<Tag, OpenTag>();
    let host = whole;
    continued.forEach((tag, level) => {
      // What a split element without a tag holds stands where that would.
      host = this.#open[level + 1] ?? host;
      hosts.set(tag, host);
    });
    const opened = new Map<Tag, OpenTag>();
    const put = (tag: Tag, into: OpenTag) => {
      for (const kid of tag.kids) {
        const known = kid.kind === 'tag' ? hosts.get(kid) : undefined;
        if (kid.kind === 'tag' && known) {
          put(kid, known);
          continue;
        }
        into.kids.push(part.kid(kid, into.number, undefined));
        if (kid.kind !== 'tag') continue;
        if (begun.includes(kid)) {
          const open = openTag(kid, into.number, part);
          opened.set(kid, open);
          put(kid, open);
        } else part.write(kid, into.number);
      }
    };
    put(document, whole);
    return opened;
  }

  #close({ number, entries, kids }: OpenTag): void {
    this.writer.set(number, `<<${entries}${kidsEntry(kids)}>>`);
  }

  #addParents({ owners, linkOwners }: PartTags): void {
    for (const ofPage of owners) {
      const number = this.writer.allocate();
      const list = Array.from(ofPage, (owner) => (owner === undefined ? 'null' : `${owner} 0 R`));
      this.writer.set(number, `[${list.join(' ')}]`);
      this.#parents.push(`${this.#nextKey} ${number} 0 R`);
      this.#nextKey += 1;
    }
    for (const owner of linkOwners) {
      this.#parents.push(`${this.#nextKey} ${owner} 0 R`);
      this.#nextKey += 1;
    }
  }

  #writeIds(): number {
    const leaves: string[] = [];
    for (let from = 0; from < this.#ids.length; from += IDS_PER_LEAF) {
      const owners = this.#ids.slice(from, from + IDS_PER_LEAF);
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

function openTag(tag: Tag, parent: number, part: PartTags): OpenTag {
  return { number: part.numberOf(tag), entries: ownCopy(part.entries(tag, parent)), kids: [] };
}
