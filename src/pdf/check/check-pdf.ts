// Whether a PDF is what it claims to be, by checks of our own that share nothing with what finished it but the reader of
// files, values and texts.
import type { PdfClaim } from '../pdf-facts.js';
import { PdfFile } from '../pdf-file.js';
import { refOf } from '../pdf-words.js';
import { checkActions } from './check-actions.js';
import { checkAlternatives } from './check-alternatives.js';
import { checkAnnotations } from './check-annotations.js';
import { checkAttachments } from './check-attachments.js';
import { checkBookmarks } from './check-bookmarks.js';
import { checkCatalog } from './check-catalog.js';
import { checkColours } from './check-colours.js';
import { checkFile } from './check-file.js';
import { checkFonts } from './check-fonts.js';
import { checkHeadings } from './check-headings.js';
import { checkLanguages } from './check-languages.js';
import { checkLimits } from './check-limits.js';
import { checkMarks } from './check-marks.js';
import { checkMetadata } from './check-metadata.js';
import { checkNesting } from './check-nesting.js';
import { checkObjects } from './check-objects.js';
import { checkParentTree } from './check-parent-tree.js';
import { checkTables } from './check-tables.js';
import { checkTypes } from './check-types.js';
import type { Checked, PdfCheck } from './checked.js';
import { CheckedDocument } from './checked-document.js';
import { FaultList } from './fault-list.js';
import type { PdfFault } from './pdf-fault.js';
import { Structure } from './read-structure.js';
import { scanContent } from './scan-content.js';

/** In the order in which the faults are told. */
const CHECKS: readonly PdfCheck[] = [
  checkFile,
  checkLimits,
  checkCatalog,
  checkActions,
  checkMetadata,
  checkColours,
  checkObjects,
  checkFonts,
  checkAttachments,
  checkTypes,
  checkNesting,
  checkTables,
  checkHeadings,
  checkAlternatives,
  checkLanguages,
  checkAnnotations,
  checkMarks,
  checkParentTree,
  checkBookmarks,
];

/**
 * Every fault that the file has against what it claims; none means that all claims hold. What the file's metadata say
 * of themselves is only one of the things that are checked. Never throws: what cannot be read is a fault.
 */
export function checkPdf(bytes: Uint8Array, claims: readonly PdfClaim[]): PdfFault[] {
  if (claims.length === 0) return [];
  const lists: FaultList[] = [];
  const begin = () => {
    const list = new FaultList(claims);
    lists.push(list);
    return list;
  };
  try {
    runChecks(openPdf(bytes), begin);
  } catch {
    const list = begin();
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt');
    if (isEncrypted) list.found({ what: 'encrypted', ua: '7.16-1', a: '6.1.3-2' });
    else list.found({ what: 'unreadable', ua: '6.1', a: '6.1' });
  }
  const [first, ...others] = lists;
  for (const list of others) first?.join(list);
  return first?.faults ?? [];
}

/** @param begin - Begins the list of each check, which keeps what was found also where a later one cannot go on. */
function runChecks(checked: Checked, begin: () => FaultList): void {
  const onStructure = CHECKS.map((check) => check(checked, begin().found)).filter(
    (each) => each !== undefined,
  );
  checked.structure.walk((element) => {
    for (const check of onStructure) check.element?.(element);
  });
  for (const check of onStructure) check.end?.();
}

function openPdf(bytes: Uint8Array): Checked {
  const document = new CheckedDocument(bytes, new PdfFile(bytes));
  const stream = document.catalog.get('Metadata');
  const metadata = refOf(stream) === undefined ? undefined : document.stream(stream);
  return {
    document,
    structure: new Structure(document),
    content: scanContent(document),
    pageNumberOf: ({ page }) => (page === undefined ? undefined : document.pageOf.get(page)?.number),
    metadata,
  };
}
