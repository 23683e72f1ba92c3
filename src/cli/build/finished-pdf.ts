// What the browser printed, made into the file that is handed out: named, dated, tagged right, with its claims.
import type { PdfAttachment, PdfClaim, PdfFacts, PrintedPart } from '../../pdf/index.js';
import type { View } from '../../render/index.js';
import { saveLessMemory } from '../tune-engine.js';
import { type ClaimFault, claimFault } from './pdf-finding.js';

/** What every PDF is meant to keep. */
const CLAIMS: readonly PdfClaim[] = ['PDF/UA-1', 'PDF/A-2a'];
/** What it is meant to keep where files are attached to it. */
const CLAIMS_WITH_ATTACHMENTS: readonly PdfClaim[] = ['PDF/UA-1', 'PDF/A-3a'];

export interface FinishedPdf {
  bytes: Uint8Array;
  /** Those that the checks have found to hold, on these very bytes. */
  claims: readonly PdfClaim[];
  /** What stands in the way of the others. */
  faults: ClaimFault[];
}

/** Loaded when there is something to finish, since most builds of a preview have no PDF; best while it is printed. */
export const loadFinishing = () => import('./finish-and-check.js');

/** @param date - ISO 8601, a day or a moment. */
export async function finishedPdf(
  view: View,
  date: string,
  printed: readonly PrintedPart[],
  options: { claims?: readonly PdfClaim[]; attachments?: readonly PdfAttachment[] } = {},
): Promise<FinishedPdf> {
  const { attachments = [] } = options;
  const { claims = attachments.length > 0 ? CLAIMS_WITH_ATTACHMENTS : CLAIMS } = options;
  const facts = { ...factsOf(view), date, claims, attachments };
  const { finishAndCheck } = await loadFinishing();
  if (printed.length > 1) saveLessMemory();
  const finished = finishAndCheck(printed, facts);
  return { ...finished, faults: finished.faults.map(claimFault) };
}

function factsOf({ document, themes }: View): Omit<PdfFacts, 'date' | 'claims' | 'attachments'> {
  const { organisation, title, subtitle, period } = document;
  const words = [
    title.plain,
    subtitle?.plain,
    period,
    organisation.plain,
    ...themes.map(({ text }) => text.plain),
  ];
  return {
    language: document.language,
    title: document.windowTitle,
    author: organisation.plain,
    subject: document.description,
    keywords: [...new Set(words.filter((word): word is string => Boolean(word)))],
    creator: document.generator,
  };
}
