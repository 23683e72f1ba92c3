// What the words around a number say of whose number it is. Where they leave it open, nothing is said of it.
// Sentences come in small letters: patterns that ignore case take long to make.
import { once } from '../../lib/index.js';
import type { Mention } from './mentions.js';

/** Others' values, the answers to a survey, plans: numbers that stand in no row of the measure. */
const others = once(
  () =>
    /svarsfrekvens|svarsandel|svarande|bortfall|riket|rikss|länet|länss|nationel|andra kommuner|grannkommun|övriga kommuner|snittet (?:i|för|bland)|sverige|svensk|branschen|vastausprosent|vastausosuu|vastaaj|koko maa|valtakunn|maakun|muissa kunnissa|muiden kuntien|naapurikun|suomessa|kuntien keskiarvo|response|respondent|nation|country|county|other municipalit|average (?:of|in|for|among)|peer/u,
);
const subset = once(
  () =>
    /(?<!\p{L})(?:av dem(?! som)|av dessa|av vilka|varav|därav|bland|i åldern|åldrarna|år gamla|åringar\p{L}*|utrikes|inrikes|heistä|näistä|joista|joukossa|iältään|\p{L}*ikäis\p{L}*|\p{L}*vuotia\p{L}*|of (?:them|these|those(?! who)|whom|which)|among|aged|year-olds)(?!\p{L})/u,
);
/** What is to come has a value only where the measure has one for it. */
const ahead = once(
  () =>
    /(?<!\p{L})(?:prognos\p{L}*|väntas|beräknas|kommer att|planera\p{L}*|budget\p{L}*|ennust\p{L}*|odote\p{L}*|arvioidaan|talousarvio\p{L}*|forecast\p{L}*|expected|planned|will)(?!\p{L})/u,
);
const fulfilment = once(
  () => /uppfyllelse|uppfyll\p{L}* till|toteutumisaste|toteutumi\p{L}* oli|fulfilment|attainment/u,
);
const changeBefore = once(
  () =>
    /(?<!\p{L})(?:med|by|ökat|minskat|ökade|minskade|stigit|sjunkit|steg|sjönk|ökar|minskar|(?:ökning|minskning|höjning|sänkning)\p{L}* (?:på|om|av|med)|(?:increase|decrease|rise|fall|drop) of|increased|decreased|rose|fell|nous\p{L}*|lask\p{L}*|kasvo\p{L}*|vähen\p{L}*)\s(?:(?!till|to|at|från|from)\p{L}+\s)?$/u,
);
/** Finnish says by the ending where a change leads: *nousi 72 prosenttiin*, *laski 3,9:ään*. */
const upTo =
  /^[\d.,\s\u00a0\u202f]{1,16}(?:prosenttiin|(?:%|€)?:(?:[aeiouyäö]{2}n|iin|seen)|euroon|päivään)(?!\p{L})/u;
const changeAfter = once(
  () =>
    /^\s?(?:mer|fler|färre|mindre|högre|lägre|bättre|sämre|enemmän|vähemmän|korkeampi|matalampi|parempi|more|less|fewer|higher|lower|better|worse)(?!\p{L})/u,
);
const roughly = once(
  () =>
    /(?<!\p{L})(?:cirka|ca\.?|ungefär|runt|omkring|drygt|knappt|nästan|närmare|över|under|mer än|mindre än|fler än|färre än|minst|högst|upp till|noin|runsa\p{L}+|reilu\p{L}*|vajaa\p{L}*|lähes|yli|alle|vähintään|enintään|jopa|about|around|roughly|over|under|more than|less than|fewer than|at least|at most|nearly|almost|up to|some)\s$/u,
);

/**
 * Whether the words leave a doubt that the number is one of the measure's values, meant exactly.
 * @param own - The measure's name and its groups: what they say themselves decides nothing.
 */
export function isDoubtful(
  sentence: string,
  { start, written }: Pick<Mention, 'start' | 'written'>,
  own: readonly string[],
): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(start + written.length);
  const words = own.reduce(without, sentence);
  return (
    others().test(words) ||
    subset().test(words) ||
    ahead().test(words) ||
    fulfilment().test(words) ||
    (changeBefore().test(before) && !upTo.test(sentence.slice(start, start + written.length + 14))) ||
    changeAfter().test(after) ||
    roughly().test(before)
  );
}

/** *Bland ungdomar*, where there is a group of young people: the word before goes too. */
function without(sentence: string, own: string): string {
  const at = own === '' ? -1 : sentence.toLowerCase().indexOf(own.toLowerCase());
  if (at < 0) return sentence;
  const before = sentence.slice(0, at).replace(/(?<!\p{L})(?:bland|among)\s$/u, '');
  return `${before} ${sentence.slice(at + own.length)}`;
}

/** The word right before the number says that it is the target. */
export const beforeTarget = once(
  () =>
    /(?<!\p{L})(?:(?:\p{L}*mål(?:et|en|värde|värdet|nivå|nivån)?|\p{L}*tavoi(?:te|tearvo|tetaso|tteen|tteena)|goal|target)(?:\s(?:är|var|på|om|on|oli|is|was|of|för|for|\d{4}|minst|högst|at (?:least|most)|vähintään|enintään)){0,3}|når|nådde|nå|reach(?:es|ed)?|saavut\p{L}*)\s$/u,
);

/** The same without a unit behind the number: only words that name the target itself. */
export const beforeItsTarget = once(
  () =>
    /(?<!\p{L})(?:(?:\p{L}*målet|målvärdet|målnivån)|tavoite (?:on|oli)|tavoitearvo|tavoitetaso|(?:the|a) (?:milestone )?target)(?:\s(?:är|var|på|on|oli|is|was|of|minst|högst|fler än|färre än|mer än|mindre än|over|under|at (?:least|most)|more than|fewer than|less than|vähintään|enintään)|,){0,3}\s$/u,
);

/** *Indexet är 80*: what has no unit is plainly the measure's value. */
export const beforeItsIndex = once(
  () =>
    /(?<!\p{L})(?:indexet|medelvärdet|medelbetyget|betyget|indeksi|arvosana|keskiarvo|the (?:index|mean|grade|score)) (?:är|var|blev|on|oli|is|was)\s$/u,
);

/** In a measure's own follow-up these words mean its value. */
export const itsValue = once(
  () =>
    /(?<!\p{L})(?:andelen|utfallet|resultatet|värdet|nivån|siffran|måttet|indexet|tiden|snittet|medelvärdet|överskott\p{L}*|underskott\p{L}*|alijäämä\p{L}*|ylijäämä\p{L}*|indeksi|osuus|toteuma|tulos|arvo|taso|luku|keskiarvo|deficits?|surplus|the (?:share|outcome|result|value|level|rate|figure|proportion|mean|index))(?!\p{L})/u,
);

const sexes = once((): [group: string, words: RegExp][] => [
  ['women', /(?<!\p{L})(?:kvinnor\p{L}*|nais(?:et|ten|illa|ista)|women)(?!\p{L})/u],
  ['men', /(?<!\p{L})(?:män(?:nen)?|mie(?:het|sten|hillä)|men)(?!\p{L})/u],
  ['girls', /(?<!\p{L})(?:flickor\p{L}*|tytöt|tyttöjen|girls)(?!\p{L})/u],
  ['boys', /(?<!\p{L})(?:pojkar\p{L}*|pojat|poikien|boys)(?!\p{L})/u],
]);

/** *Bland kvinnor*, and not women among others. */
const amongSexes = once(
  () =>
    /(?<!\p{L})(?:bland|among)\s(?=(?:kvinnor\p{L}*|män(?:nen)?|flickor\p{L}*|pojkar\p{L}*|women|men|girls|boys)(?!\p{L}))/gu,
);

/** The sentence without the word that would make one of the table's own groups a part of others. */
export function withoutAmong(sentence: string, groups: ReadonlySet<string>): string {
  const named = sexesIn(sentence);
  return named.length > 0 && named.every((sex) => groups.has(sex))
    ? sentence.replace(amongSexes(), (words) => ' '.repeat(words.length))
    : sentence;
}

const partOfThem = once(() => /(?<!\p{L})(?:varav|därav|joista|of (?:them|whom))(?!\p{L})/gu);

/**
 * *40 personer, varav 10 kvinnor*: such words speak of what comes after them.
 * @param from - Where they no longer make the number before them a part.
 */
export function withoutLaterParts(sentence: string, from: number): string {
  return sentence.replace(partOfThem(), (words, place: number) =>
    place >= from ? ' '.repeat(words.length) : words,
  );
}

/** The sexes that a sentence names. */
export function sexesIn(sentence: string): string[] {
  return sexes().flatMap(([group, words]) => (words.test(sentence) ? [group] : []));
}

/** The years that a sentence names; none stands for the period of the report. */
export function yearsIn(sentence: string): number[] {
  return [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?![\d/])/gu)].map(([year]) => Number(year));
}

/** Words that set the number beside another time or another value. */
export const compares = once(
  () =>
    /(?<!\p{L})(?:från|till|än|jämfört|jämförelse|mot|sedan|föregående|förra|tidigare|innan|fjol\p{L}*|medan|kuin|verrattuna|edelli\p{L}*|viime|aiem\p{L}*|sitten|kun taas|from|to|than|compared|since|previous\p{L}*|last|earlier|before|while)(?!\p{L})/u,
);

/** The sentence states how it is in the period of the report. */
export const isNow = once(
  () =>
    /(?<!\p{L})(?:är|var|ligger|låg|uppgår|uppgick|blev|stannade|on|oli|is|was|were|are|stands|stood|amounts|amounted)(?!\p{L})/u,
);
