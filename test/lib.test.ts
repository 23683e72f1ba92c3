// The floor: folding, similarity, suggestions, derived ids.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTextSlowly } from '../src/lib/fold-text.js';
import { closest, derivedId, foldText, foldTypography, similarity } from '../src/lib/index.js';

describe('foldText', () => {
  it.each([
    ['Kommun-invånarnas välfärd.', 'kommuninvånarnas välfärd'],
    ['Baby Club - verksamheten', 'baby club verksamheten'],
    ['1–6 2021', '1 6 2021'],
    ['1-6 2021', '1 6 2021'],
    ['  Great Place to Work® (GPTW) ', 'great place to work gptw'],
    ['≥ 80 %', '80 %'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives the same by its fast way and the general one', () => {
    const latin = fc.string({
      unit: fc.constantFrom(...'aÅäÖ é09 -.,/()%+<>=\u00a0\u00ad®ß\t\n'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(latin, (text) => foldText(text) === foldTextSlowly(text)),
      { numRuns: 3000 },
    );
  });

  it('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});

describe('similarity', () => {
  it.each([
    ['ekonomi', 'ekonomin', 0.875],
    ['abc', 'abc', 1],
    ['abc', 'xyz', 0],
  ])('%s ~ %s is %d', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 10);
  });

  it('is the same with a floor, or 0 below it', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        const whole = similarity(a, b);
        const floored = similarity(a, b, 0.6);
        return floored === 0 ? whole < 0.6 + 1e-9 : Math.abs(floored - whole) < 1e-12;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('closest', () => {
  it('suggests what is nearly the same, and nothing else', () => {
    expect(closest('raports', ['reports', 'policy', 'units'])).toBe('reports');
    expect(closest('xyz', ['reports', 'policy'])).toBeUndefined();
  });
});

describe('derivedId', () => {
  it('is stable, readable and tells long texts apart', () => {
    expect(derivedId('Ekonomi är i balans.')).toBe('ekonomi-ar-i-balans');
    const long = 'Vi underlättar vardagen för unga och barnfamiljer med smidiga tjänster';
    expect(derivedId(long)).toBe(derivedId(long));
    expect(derivedId(long)).not.toBe(derivedId(`${long} i år`));
  });
});

describe('foldTypography', () => {
  it('keeps letters and hyphens, sets dashes, spaces and the final full stop aside', () => {
    expect(foldTypography('1–6  2021.')).toBe('1-6 2021');
    expect(foldTypography('senior-service')).not.toBe(foldTypography('seniorservice'));
  });
});
