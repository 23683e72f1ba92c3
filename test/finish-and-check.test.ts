// What a finished PDF claims: only what the checks have passed on that very file.
import { expect, test, vi } from 'vitest';
import { finishAndCheck } from '../src/cli/build/finish-and-check.js';
import type { PdfClaim, PdfFault } from '../src/pdf/index.js';
import { PDF_FACTS } from './support/pdf-facts.js';

/** Which claims fail in a file that claims these. */
let failing: (claims: readonly PdfClaim[]) => readonly PdfClaim[];
vi.mock('../src/pdf/index.js', () => ({
  finishPdf: (_: unknown, { claims }: { claims: readonly PdfClaim[] }) => Buffer.from(claims.join(' ')),
  checkPdf: (bytes: Uint8Array, claims: readonly PdfClaim[]): PdfFault[] => {
    expect(bytes.toString()).toBe(claims.join(' '));
    const fault = { clause: 'A 6.1', condition: undefined, what: 'unreadable', count: 1 } as const;
    return failing(claims).map((standard) => ({ ...fault, standard }));
  },
}));

const isAlone = (claims: readonly PdfClaim[]) => claims.length === 1;
test.each<[string, typeof failing, kept: PdfClaim[], lost: PdfClaim[]]>([
  ['all hold', () => [], ['PDF/UA-1', 'PDF/A-2a'], []],
  ['one fails', (claims) => claims.filter((claim) => claim === 'PDF/A-2a'), ['PDF/UA-1'], ['PDF/A-2a']],
  ['all fail', (claims) => claims, [], ['PDF/UA-1', 'PDF/A-2a']],
  [
    'one fails, and the file without it fails the other',
    (claims) => (isAlone(claims) ? claims : claims.filter((claim) => claim === 'PDF/UA-1')),
    [],
    ['PDF/UA-1', 'PDF/A-2a'],
  ],
])('%s', (_, fails, kept, lost) => {
  failing = fails;
  const { bytes, claims, faults } = finishAndCheck([], { ...PDF_FACTS, claims: ['PDF/UA-1', 'PDF/A-2a'] });
  expect([claims, bytes.toString()]).toEqual([kept, kept.join(' ')]);
  expect(faults.map(({ standard }) => standard)).toEqual(lost);
});
