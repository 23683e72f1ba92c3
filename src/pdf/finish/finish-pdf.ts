// The finishing of a printed PDF: what Chromium leaves undone of an accessible and lasting file.
import { refOf, textOf } from '../check/pdf-words.js';
import type { PdfValue } from '../parse-pdf-value.js';
import { PdfCopier } from '../pdf-copier.js';
import type { PdfFacts } from '../pdf-facts.js';
import { PdfFile } from '../pdf-file.js';
import { PdfWriter } from '../pdf-writer.js';
import { pdfName, pdfString } from '../write-pdf-value.js';
import { infoText } from './info-text.js';
import { mendTags } from './mend-tags.js';
import { PrintedPages } from './printed-pages.js';
import { readTags } from './read-tags.js';
import { SRGB_NAME, srgbProfile } from './srgb-profile.js';
import { type Area, type Mark, marksIn, type Tag, tagsIn } from './tag.js';
import { writeAttachments } from './write-attachments.js';
import { writeTags } from './write-tags.js';
import { xmpPacket } from './xmp-packet.js';

/**
 * Makes of what the browser printed a file that can keep PDF/UA-1 and PDF/A-2a (PDF/A-3a with attachments): everything
 * drawn is either tagged or an artifact, tables, lists and links are tagged as the standards ask, words are whole, and
 * the file says what it is. Pages look as before. The same facts and the same print give the same bytes, whatever the
 * clock and the browser's own counting.
 * @throws Error when the file is not of the plain kind that Chromium prints.
 */
export function finishPdf(printed: Uint8Array, facts: PdfFacts): Uint8Array {
  const file = new PdfFile(printed);
  const pages = new PrintedPages(file);
  const document = readTags(file, pages.indexOf);
  const { repeated } = mendTags(document, (mark) => pages.look(mark), facts.language);
  const writer = new PdfWriter();
  const copier = new PdfCopier(file, writer);
  const catalog = writer.allocate();
  const tags = writeTags(document, writer, copier, {
    pages: pages.numbers.map((page) => copier.numberOf(page) ?? 0),
    firstLinkKey: pages.numbers.length,
  });
  pages.rewrite(copier, tagOfMarks(document), repeated);
  nameLinks({ document, pages, copier, keys: tags.keys, fallback: facts.title });
  const old = file.dictionary(file.trailer.get('Root'));
  for (const [number, tag] of tags.numbers) copier.stand(number, tag);
  nameBookmarks(file, copier, old, headingTexts(document, pages));
  const producer = textOf(file.dictionary(file.trailer.get('Info')).get('Producer')) ?? '';
  writer.set(catalog, catalogText(facts, old, { writer, copier, producer, tags: tags.root }));
  copier.run();
  const info = writer.allocate();
  writer.set(info, infoText(facts, producer));
  return writer.finish(catalog, info);
}

/** The type of the tag that owns each mark, by page. */
function tagOfMarks(document: Tag): Map<number, Map<number, string>> {
  const owners = new Map<number, Map<number, string>>();
  const visit = ({ type, kids }: Tag) => {
    for (const kid of kids) {
      if (kid.kind === 'tag') visit(kid);
      else if (kid.kind === 'mark') {
        const ofPage = owners.get(kid.page) ?? new Map<number, string>();
        owners.set(kid.page, ofPage.set(kid.mcid, pdfName(type)));
      }
    }
  };
  visit(document);
  return owners;
}

interface LinkNaming {
  document: Tag;
  pages: PrintedPages;
  copier: PdfCopier;
  keys: ReadonlyMap<number, number>;
  fallback: string;
}

/** What a link leads to, for whoever cannot see what it stands at. */
function nameLinks({ document, pages, copier, keys, fallback }: LinkNaming): void {
  const { file } = copier;
  const visit = (tag: Tag) => {
    const areas = tag.kids.filter((kid): kid is Area => kid.kind === 'area');
    if (areas.length > 0) {
      const text = textIn(tag, pages);
      for (const { annotation } of areas) {
        const dictionary = file.dictionary({ ref: annotation });
        const action = file.dictionary(dictionary.get('A'));
        const contents = text || (textOf(file.resolve(action.get('URI'))) ?? fallback);
        const mended = new Map(dictionary);
        mended.set('Contents', { string: pdfString(contents) });
        mended.set('F', 4);
        mended.set('StructParent', keys.get(annotation) ?? 0);
        copier.replace(annotation, mended);
      }
    }
    for (const kid of tagsIn(tag)) visit(kid);
  };
  visit(document);
}

/** The text of a tag as it is read: descriptions stand for figures. */
function textIn(tag: Tag, pages: PrintedPages): string {
  const texts: string[] = [];
  let marks: Mark[] = [];
  const flush = () => {
    if (marks.length > 0) texts.push(pages.text(marks));
    marks = [];
  };
  const visit = ({ kids, alt }: Tag) => {
    if (alt !== undefined) {
      flush();
      texts.push(textOf({ string: alt }) ?? '');
      return;
    }
    for (const kid of kids) {
      if (kid.kind === 'tag') visit(kid);
      else if (kid.kind === 'mark') marks.push(kid);
    }
  };
  visit(tag);
  flush();
  return texts.filter((text) => text !== '').join(' ');
}

/** Of each heading, by its number in the printed file. */
function headingTexts(document: Tag, pages: PrintedPages): Map<number, string> {
  const texts = new Map<number, string>();
  const visit = (tag: Tag) => {
    if (/^H[1-6]$/.test(tag.type) && tag.printedAs !== undefined) texts.set(tag.printedAs, pages.text(marksIn(tag)));
    else for (const kid of tagsIn(tag)) visit(kid);
  };
  visit(document);
  return texts;
}

/**
 * Bookmarks are named by what their headings say: the browser names some twice over, when a heading begins just below
 * a page's end, and all with their soft hyphens.
 */
function nameBookmarks(
  file: PdfFile,
  copier: PdfCopier,
  catalog: ReadonlyMap<string, PdfValue>,
  texts: ReadonlyMap<number, string>,
): void {
  const waiting = [refOf(file.dictionary(catalog.get('Outlines')).get('First'))];
  const seen = new Set<number>();
  for (let number = waiting.pop(); waiting.length > 0 || number !== undefined; number = waiting.pop()) {
    if (number === undefined || seen.has(number)) continue;
    seen.add(number);
    const item = new Map(file.dictionary({ ref: number }));
    waiting.push(refOf(item.get('Next')), refOf(item.get('First')));
    const heading = refOf(item.get('SE'));
    const own = textOf(file.resolve(item.get('Title'))) ?? '';
    const title = texts.get(heading ?? -1) || own.replaceAll('\u00AD', '').trim();
    item.set('Title', { string: pdfString(title) });
    if (heading !== undefined && !texts.has(heading)) item.delete('SE');
    copier.replace(number, item);
  }
}

interface CatalogParts {
  writer: PdfWriter;
  copier: PdfCopier;
  producer: string;
  tags: number;
}

function catalogText(facts: PdfFacts, old: ReadonlyMap<string, PdfValue>, parts: CatalogParts): string {
  const { writer, copier, producer, tags } = parts;
  const [metadata, profile] = [writer.allocate(), writer.allocate()];
  writer.setStream(metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpPacket(facts, producer)));
  writer.setStream(profile, '/N 3', srgbProfile(), true);
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(${SRGB_NAME})/RegistryName(http://www.color.org)/Info(${SRGB_NAME})/DestOutputProfile ${profile} 0 R>>`;
  const kept = ['Pages', 'Dests', 'Outlines'].flatMap((key) => {
    const value = old.get(key);
    return value === undefined ? [] : `/${key} ${copier.text(value)}`;
  });
  const hasBookmarks = refOf(copier.file.dictionary(old.get('Outlines')).get('First')) !== undefined;
  return [
    `<</Type/Catalog${kept.join('')}/StructTreeRoot ${tags} 0 R/Lang ${pdfString(facts.language)}`,
    '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>',
    `/PageMode/${hasBookmarks ? 'UseOutlines' : 'UseNone'}/PageLabels<</Nums[0<</S/D>>]>>`,
    `/Metadata ${metadata} 0 R/OutputIntents[${intent}]`,
    `${writeAttachments(facts.attachments, facts.date, writer)}>>`,
  ].join('');
}
