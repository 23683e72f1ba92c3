// What a finding is known by from one run to the next, wherever its line has moved.
import { createHash } from 'node:crypto';
import type { Finding } from '../diagnostics/index.js';
import type { SourceFile } from '../source/index.js';
import { SourceIndex } from './locate.js';

const LENGTH = 16;

/**
 * One fingerprint per finding, in the order given: from its code, its file and the words that it marks, not from line
 * numbers. Equal findings of one file are counted from the top. Of what must not be repeated (family P) no words enter.
 */
export function fingerprintsOf(findings: readonly Finding[], files: readonly SourceFile[]): string[] {
  const sources = new SourceIndex(files);
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const key = JSON.stringify([finding.code, finding.place.file, markedWords(finding, sources)]);
    const count = met.get(key) ?? 0;
    met.set(key, count + 1);
    return createHash('sha256').update(`${key}#${count}`).digest('hex').slice(0, LENGTH);
  });
}

function markedWords({ code, place }: Finding, sources: SourceIndex): string {
  if (code.startsWith('P')) return '';
  const text = sources.get(place.file)?.text.slice(place.start, place.end) ?? '';
  return text.replace(/\s+/gu, ' ').trim();
}
