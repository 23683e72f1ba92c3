// What a finding is known by: the same when lines move, another when it is another finding.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Finding } from '../src/diagnostics/index.js';
import { fingerprintsOf } from '../src/reporters/index.js';

const path = 'goals/vuxna.sv.md';
const text = [
  '# Vuxna',
  '',
  '| Mål | Status |',
  '|---|---|',
  '| Vägen är kort | färdik |',
  '| Vägen är lång | färdik |',
  '| Besök i veckan | klaar |',
  '',
].join('\n');

function finding(diagnostic: Diagnostic): Finding {
  return { ...diagnostic, severity: 'error' };
}

/** A finding at each occurrence of a word. */
function unknown(word: string, source = text): Finding[] {
  return [...source.matchAll(new RegExp(word, 'gu'))].map(({ index }) =>
    finding({
      code: 'T14',
      args: { word, column: 'status', suggestion: undefined },
      place: { file: path, start: index, end: index + word.length },
    }),
  );
}

function fingerprints(findings: Finding[], source = text): string[] {
  return fingerprintsOf(findings, [{ path, text: source }]);
}

describe('fingerprints', () => {
  const [dik, klaar] = [fingerprints(unknown('färdik')), fingerprints(unknown('klaar'))];

  it('are 16 signs, and no two findings have the same', () => {
    const all = fingerprints([...unknown('färdik'), ...unknown('klaar'), ...unknown('färdik')]);
    expect(new Set(all).size).toBe(5);
    for (const each of all) expect(each).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['lines above it', `En rad till.\n\n${text}`],
    ['a column before it', text.replaceAll('| Vägen', '| 1 | Vägen')],
    ['other line endings', text.replaceAll('\n', '\r\n')],
    ['other rows', text.split('\n').slice(0, 6).join('\n') + text.slice(text.indexOf('| Besök') - 1)],
  ])('survive %s', (_, source) => {
    expect(fingerprints(unknown('färdik', source), source)).toEqual(dik);
    expect(fingerprints(unknown('klaar', source), source)).toEqual(klaar);
  });

  it('stay with the words when the rows of a file change places', () => {
    const rows = text.split('\n');
    const moved = [...rows.slice(0, 4), rows[6], rows[5], rows[4], ''].join('\n');
    expect(fingerprints(unknown('klaar', moved), moved)).toEqual(klaar);
    expect(fingerprints(unknown('färdik', moved), moved)).toEqual(dik);
  });

  it('tell findings at one place apart by what they say, without its numbers', () => {
    const place = { file: path, start: 0, end: 0 };
    const missing = ['name', 'country'].map((key) => finding({ code: 'S02', args: { key }, place }));
    const [name, country] = fingerprints(missing);
    expect(fingerprints(missing.slice(1))).toEqual([country]);
    expect(name).not.toBe(country);
    const [one, other] = [3, 9].map((line) =>
      fingerprints([finding({ code: 'S08', args: { line }, place })]),
    );
    expect(one).toEqual(other);
    const broken = [3, 9].map((line) =>
      fingerprints([finding({ code: 'S01', args: { fault: line === 3 ? 'indent' : 'colon' }, place })]),
    );
    expect(broken[0]).toEqual(broken[1]);
  });

  it('know a finding that marks nothing by its line', () => {
    const at = (row: string, source: string) => {
      const start = source.indexOf(row) + row.length;
      return finding({ code: 'T16', args: {}, place: { file: path, start, end: start } });
    };
    const both = fingerprints([at('| Vägen är kort |', text), at('| Besök i veckan |', text)]);
    const below = `Mer.\n${text}`;
    expect(fingerprints([at('| Besök i veckan |', below)], below)).toEqual(both.slice(1));
  });

  it('are other ones in another file and of another code', () => {
    const [one] = unknown('klaar');
    const elsewhere = { path: 'goals/annan.sv.md', text };
    const there = { ...one!, place: { ...one!.place, file: elsewhere.path } };
    expect(fingerprintsOf([there], [elsewhere])).not.toEqual(klaar);
    expect(fingerprints([finding({ code: 'T16', args: {}, place: one!.place })])).not.toEqual(klaar);
  });

  it('survive a missing text', () => {
    expect(fingerprintsOf(unknown('klaar'), [])).toHaveLength(1);
  });

  it('never hold what must not be repeated', () => {
    const before = '| Elever med stöd | ';
    const ofSecret = (secret: string) => {
      const place = { file: path, start: before.length, end: before.length + secret.length };
      // Whatever the code says of it, nothing of that may enter.
      const found = { code: 'P05', args: { word: secret }, place, severity: 'error' } as unknown as Finding;
      return fingerprints([found], `${before}${secret} | Provköping |\n`);
    };
    const secret = fc.stringMatching(/^[a-zåäö0-9+-]{1,20}$/u);
    fc.assert(
      fc.property(secret, secret, (one, other) => {
        expect(ofSecret(one)).toEqual(ofSecret(other));
      }),
    );
  });

  it('keep findings of a family that says nothing apart by the plain words of their lines', () => {
    const source = '| Elever med stöd | 3 |\n| Elever utan plats | 2 |\n';
    const at = (digit: string, from = source) => {
      const start = from.indexOf(digit);
      return {
        code: 'P01',
        args: {},
        place: { file: path, start, end: start + 1 },
        severity: 'error',
      } as unknown as Finding;
    };
    const [, second] = fingerprints([at('3'), at('2')], source);
    const without = '| Elever utan plats | 2 |\n';
    expect(fingerprints([at('2', without)], without)).toEqual([second]);
  });

  it('cost no more than the findings are many, however long their places', () => {
    const source = 'ord '.repeat(250_000);
    const findings = Array.from({ length: 5_000 }, (_, index) =>
      finding({ code: 'T16', args: {}, place: { file: path, start: index, end: source.length } }),
    );
    const before = performance.now();
    expect(new Set(fingerprints(findings, source)).size).toBe(5_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
