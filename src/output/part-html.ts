// One part of a document as a page of its own, which prints as it would within the whole.
import { SPLIT_ROLE } from '../pdf/index.js';
import type { CutElement, DocumentPart } from './cut-document.js';

/** Where the part stands among the pages of the whole. */
export interface PartPlace {
  /** From 1. */
  firstPage: number;
  /** Of the whole document. */
  pages: number;
  /** The page that an id of another part is likely to be on: it tells how much room its number needs. */
  pageOf(id: string): number;
}

export interface PartHtml {
  html: string;
  /** So many empty pages come first: they let left pages be left ones, and keep the first page's own look to it. */
  blankPages: number;
}

const BLANK = '<div style="break-after:page;height:1px"></div>';

/** What the parts of a document need of each other. */
export class PartPages {
  readonly #head: string;
  readonly #drawings: string;
  /** By part, ids that other parts link to. */
  readonly #wanted: Set<string>[];
  /** By part, ids of other parts that it links to. */
  readonly #foreign: Set<string>[];
  readonly #partOf = new Map<string, number>();

  constructor(
    readonly html: string,
    readonly parts: readonly DocumentPart[],
  ) {
    const from = parts[0]?.from ?? 0;
    this.#head = html.slice(0, from);
    const before = html.slice(from, html.indexOf('<main', from));
    // Drawings that are used in all of the text, and are nothing by themselves.
    this.#drawings = [...before.matchAll(/<svg\b[^>]*\swidth="0"[\s\S]*?<\/svg>/g)].join('\n');
    parts.forEach(({ from: start, to }, index) => {
      for (const id of valuesOf(html.slice(start, to), /\sid="([^"]+)"/g)) this.#partOf.set(id, index);
    });
    this.#wanted = parts.map(() => new Set());
    this.#foreign = parts.map(() => new Set());
    parts.forEach(({ from: start, to }, index) => {
      for (const id of valuesOf(html.slice(start, to), /(?:<a\b[^>]*\shref="#|\sdata-target=")([^"]+)"/g)) {
        const at = this.#partOf.get(id);
        if (at === undefined || at === index) continue;
        this.#wanted[at]?.add(id);
        this.#foreign[index]?.add(id);
      }
    });
  }

  /** The part that an id stands in, by its index. */
  partOf(id: string): number | undefined {
    return this.#partOf.get(id);
  }

  page(index: number, place: PartPlace): PartHtml {
    const blankPages = index === 0 ? 0 : 2 - ((place.firstPage - 1) % 2);
    const part = this.parts[index];
    if (!part) throw new Error('the document has no such part');
    const html = [
      this.#headFor(place, blankPages),
      BLANK.repeat(blankPages),
      index === 0 ? '' : this.#drawings,
      ...part.continued.map((element) => this.#tag(element, false)),
      this.#text(part),
      ...[...part.open].reverse().map(({ name }) => `</${name}>`),
      this.#links(index, place),
      index === this.parts.length - 1 ? '' : '</body></html>',
    ];
    return { html: html.join('\n'), blankPages };
  }

  #headFor({ firstPage, pages }: PartPlace, blankPages: number): string {
    const end = this.#head.indexOf('</head>');
    const styles = this.#head.slice(0, end).replace(/counter\(\s*pages\s*\)/g, `"${pages}"`);
    const count =
      blankPages === 0 ? '' : `<style>@page :first{counter-increment:page ${firstPage - blankPages}}</style>`;
    return styles + count + this.#head.slice(end);
  }

  /** What begins here and goes on elsewhere gets the role by which its tag is found. */
  #text({ from, to, continued, open }: DocumentPart): string {
    const known = new Set(continued.map(({ id }) => id));
    const pieces: string[] = [];
    let done = from;
    for (const element of open) {
      if (known.has(element.id)) continue;
      pieces.push(this.html.slice(done, element.from), this.#tag(element, true));
      done = element.to;
    }
    return [...pieces, this.html.slice(done, to)].join('');
  }

  /** @param isWhole - Whether it is the first of the tags that stand for the element. */
  #tag({ from, to, kind, name, items }: CutElement, isWhole: boolean): string {
    const tag = this.html.slice(from, to);
    const attributes = isWhole
      ? tag.slice(1 + name.length, -1)
      : tag.slice(1 + name.length, -1).replace(/\sid="[^"]*"/, '');
    if (kind === 'block') return `<${name}${attributes} role="${SPLIT_ROLE}">`;
    const start = name === 'ol' && !isWhole ? ` start="${items + 1}"` : '';
    return `<${name}${attributes}${start}>`;
  }

  /**
   * The browser makes links only to ids of the same page, and places only of ids that are linked there. None of this is
   * shown, so that no id of another part has a place here.
   */
  #links(index: number, { pageOf }: PartPlace): string {
    const targets = [...(this.#wanted[index] ?? [])].map((id) => `<a href="#${id}"></a>`);
    const elsewhere = [...(this.#foreign[index] ?? [])].map(
      (id) => `<span id="${id}" data-digits="${String(pageOf(id)).length}"></span>`,
    );
    return `<div style="display:none!important">${targets.join('')}${elsewhere.join('')}</div>`;
  }
}

function valuesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}
