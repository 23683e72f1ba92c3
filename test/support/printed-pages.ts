// What stands on each page of a PDF, by its tags: for tests of how a report lies on paper.
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  /** What has no tag, or is marked as decoration: running head and page number. */
  margins: string;
  /** In the order of the tags: what each piece of text belongs to, outermost first (`H4`, `Table TR TD`). */
  body: { roles: string; text: string }[];
  tables: PrintedTable[];
}

/** A table, or as much of it as stands on one page. */
export interface PrintedTable {
  /** Its name stands on its first page only. */
  hasCaption: boolean;
  /** Without heads. */
  rows: number;
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

export async function printedPages(file: PDFDocumentProxy): Promise<PrintedPage[]> {
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return await Promise.all(numbers.map(async (number) => printedPage(await file.getPage(number))));
}

export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
}

async function printedPage(page: PDFPageProxy): Promise<PrintedPage> {
  const [tree, texts] = await Promise.all([page.getStructTree(), textOfTags(page)]);
  const body: PrintedPage['body'] = [];
  const tables: PrintedTable[] = [];
  const walk = (node: Node, roles: string[]): void => {
    const text = node.id === undefined ? undefined : texts.get(node.id);
    if (text !== undefined && text.trim() !== '') body.push({ roles: roles.join(' '), text });
    if (node.role === 'Table') tables.push(tableOf(node));
    for (const child of node.children ?? []) walk(child, node.role ? [...roles, node.role] : roles);
  };
  walk((tree ?? {}) as Node, []);
  return { margins: texts.get('') ?? '', body, tables };
}

/** By the id of the tag's content; what has none under the empty name. */
async function textOfTags(page: PDFPageProxy): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '') ?? '';
      texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type.startsWith('beginMarkedContent')) open.push(item.id ?? '');
    else open.pop();
  }
  return texts;
}

function tableOf(table: Node): PrintedTable {
  const children = (table.children ?? []).flatMap((child) =>
    /^T(?:Head|Body|Foot)$/u.test(child.role ?? '') ? (child.children ?? []) : [child],
  );
  const rows = children.filter(
    ({ role, children: cells }) => role === 'TR' && cells?.some((cell) => cell.role === 'TD'),
  );
  return { hasCaption: children.some(({ role }) => role === 'Caption'), rows: rows.length };
}
