// Pairs of texts that are one text spelled twice, and pairs that only look like it.
import { describe, expect, it } from 'vitest';
import { differsInMeaning } from '../src/model/index.js';

/** A long sentence, so that one word is a small part of it. */
const around = (words: string) =>
  `I samarbete med skolorna och de lokala föreningarna ${words} i stadens alla delar från och med hösten enligt planen`;

const SPELLING: [string, string][] = [
  ['vårdstugan', 'vårdstygan'],
  ['en samt annan kurs', 'en saamt annan kurs'],
  ['texten färdigställd', 'texten färdigtalld'],
  ['effektivisera arbetet', 'effektivera arbetet'],
  ['ibruktagande sker', 'ibruktage sker'],
  ['planera ekonomi', 'planera ekonomin'],
  ['omsorgsassistenter', 'omsorgsassistenterna'],
  ['handledare och chefer', 'handledare ja chefer'],
  ['antal av deltagare', 'antal deltagare'],
  ['flyttas i tjänsten', 'flyttas till tjänsten'],
  ['öppen hemvård', 'öppen hem vård'],
  ['öppen hem vård', 'öppen hem-vård'],
  ['utveckla serivcen', 'utveckla servicen'],
  ['från mottagningen Solen', 'från Solen mottagningen'],
  ['kvinnor och män', 'män och kvinnor'],
  ['ordna ordna kurser', 'ordna kurser'],
  ['barnen', 'barn'],
  ['palveluissa', 'palveluista'],
];

const MEANING: [string, string][] = [
  ['ökar', 'minskar'],
  ['kvinnor', 'män'],
  ['lärare', 'elever'],
  ['flickor', 'pojkar'],
  ['fler kvinnor än män', 'fler män än kvinnor'],
  ['högre', 'lägre'],
  ['tillgänglig', 'otillgänglig'],
  ['lämpligt', 'olämpligt'],
  ['inskrivning', 'utskrivning'],
  ['interna', 'externa'],
  ['onnistui', 'epäonnistui'],
  ['klart i juni', 'klart i juli'],
  ['öppnar', 'öppnade'],
  ['håller', 'har hållit'],
  ['ordnas', 'ordnas nästan'],
  ['ordnas', 'ordnas inte'],
  ['är klar', 'är ännu klar'],
  ['mer', 'mindre'],
  ['kurs 2', 'kurs 3'],
  ['kvinnliga', 'manliga'],
  ['barn eller unga', 'barn och unga'],
  ['med stöd', 'utan stöd'],
  ['före lunch', 'efter lunch'],
];

describe('one text or two', () => {
  it.each(SPELLING)('%s | %s is a matter of spelling', (a, b) => {
    expect(differsInMeaning(around(a), around(b))).toBe(false);
    expect(differsInMeaning(around(b), around(a))).toBe(false);
  });

  it.each(MEANING)('%s | %s is a matter of meaning', (a, b) => {
    expect(differsInMeaning(around(a), around(b))).toBe(true);
    expect(differsInMeaning(around(b), around(a))).toBe(true);
  });

  it('holds texts apart that have too little in common', () => {
    expect(differsInMeaning('Kursen ordnas', 'Kursen ordnas i samarbete med föreningarna')).toBe(true);
  });
});
