// What a second build made of the same sources, against what the first one made.
import type { ReadOutput } from './read-manifest.js';
import type { VerifiedReport } from './verified-report.js';

export function compareRebuilt(
  verified: VerifiedReport,
  made: readonly ReadOutput[],
  again: readonly ReadOutput[],
): void {
  const now = new Map(again.map((output) => [output.file, output]));
  for (const output of made) {
    const { file } = output;
    const other = now.get(file);
    // What differs from the manifest, or was made from earlier sources, has been told.
    if (!['same', 'claims'].includes(verified.files.get(file)?.status ?? '')) continue;
    if (other?.sha256 === output.sha256) continue;
    const browsers = otherBrowser(output, other);
    if (browsers) {
      verified.judge(file, 'otherBrowser');
      verified.found('L18', { what: 'browser', name: file, ...browsers }, file);
    } else {
      verified.judge(file, 'rebuilt');
      verified.found('L16', { file, what: 'rebuilt' }, file);
    }
  }
}

/** Only a PDF comes from a browser, whatever the manifest says of other files. */
function otherBrowser(
  { format, printedBy: made }: ReadOutput,
  other: ReadOutput | undefined,
): { made: string; here: string } | undefined {
  const here = other?.printedBy;
  if (format !== 'pdf' || made === undefined || here === undefined || made === here) return undefined;
  return { made, here };
}
