// The words of columns and states in each language, for an edition that is begun from the source's.
import { primaryLanguage } from '../../lib/index.js';

// Each is among the words that the tables are read by.

type Words = readonly [sv: string, fi: string, en: string];
const LANGUAGES = ['sv', 'fi', 'en'];

/** Headings of columns; of each kind the most usual first. */
const COLUMN_WORDS: readonly Words[] = [
  ['Id', 'Tunnus', 'Id'],
  ['Nyckelmål', 'Avaintavoite', 'Key goal'],
  ['Bindande mål', 'Sitova tavoite', 'Binding goal'],
  ['Mål', 'Tavoite', 'Goal'],
  ['Enhetens mål', 'Yksikön tavoite', 'Unit goal'],
  ['Nämndens mål', 'Lautakunnan tavoite', 'Board goal'],
  ['Ansvarsområdets mål', 'Vastuualueen tavoite', 'Unit goal'],
  ['Mätare', 'Mittari', 'Measure'],
  ['Indikator', 'Mittari', 'Indicator'],
  ['Mått', 'Mittari', 'Measure'],
  ['Nyckeltal', 'Tunnusluku', 'Measure'],
  ['Verksamhet', 'Toiminta', 'Line'],
  ['Post', 'Erä', 'Item'],
  ['Resultatenhet', 'Tulosyksikkö', 'Unit'],
  ['Förklaring', 'Selitys', 'Reason'],
  ['Åtgärdsplan', 'Toimenpidesuunnitelma', 'Action plan'],
  ['Åtgärd', 'Toimenpide', 'Action'],
  ['Åtgärder', 'Toimenpiteet', 'Actions'],
  ['Ansvarig', 'Vastuutaho', 'Responsible'],
  ['Ansvariga', 'Vastuuhenkilöt', 'Responsible'],
  ['Delårsrapport', 'Osavuosikatsaus', 'Interim report'],
  ['Bokslut', 'Tilinpäätös', 'Annual report'],
  ['Årsredovisning', 'Tilinpäätös', 'Annual report'],
  ['Verksamhetsberättelse', 'Toimintakertomus', 'Annual report'],
  ['Utfall', 'Toteuma', 'Outcome'],
  ['Resultat', 'Toteuma', 'Outcome'],
  ['Uppföljning', 'Seuranta', 'Follow-up'],
  ['Status', 'Tila', 'Status'],
  ['Läge', 'Tila', 'Status'],
  ['Bedömning', 'Arvio', 'Assessment'],
  ['Måluppfyllelse', 'Toteutuminen', 'Assessment'],
  ['Prognos', 'Ennuste', 'Forecast'],
  ['Målvärde', 'Tavoitearvo', 'Target value'],
  ['Målnivå', 'Tavoitetaso', 'Target'],
  ['Etappmål', 'Välitavoite', 'Target'],
  ['Årsmål', 'Vuositavoite', 'Target'],
  ['Utgångsvärde', 'Lähtötaso', 'Baseline'],
  ['Orsak', 'Syy', 'Reason'],
  ['Konsekvens', 'Seuraus', 'Consequence'],
  ['Korrigerande åtgärd', 'Korjaava toimenpide', 'Corrective action'],
  ['Korrigerande åtgärder', 'Korjaavat toimenpiteet', 'Corrective action'],
  ['Motivering', 'Perustelu', 'Motivation'],
  ['Kommentar', 'Kommentti', 'Comment'],
  ['Anmärkning', 'Huomautus', 'Note'],
  ['Vikt', 'Paino', 'Weight'],
  ['Bindande', 'Sitova', 'Binding'],
  ['Enhet', 'Yksikkö', 'Unit'],
  ['Riktning', 'Suunta', 'Direction'],
  ['Bedömd av', 'Arvioija', 'Assessed by'],
  ['Grupp', 'Ryhmä', 'Group'],
  ['Kön', 'Sukupuoli', 'Group'],
  ['Källa', 'Lähde', 'Source'],
  ['Utvecklingsåtagande', 'Kehittämissitoumus', 'Development commitment'],
  ['Åtagande', 'Kehittämissitoumus', 'Commitment'],
];

/** Words of states, assessments, forecasts and answers; several forms of one word lead to one. */
const STATE_WORDS: readonly Words[] = [
  ['genomförd', 'valmis', 'done'],
  ['genomfört', 'valmis', 'done'],
  ['klar', 'valmis', 'done'],
  ['klart', 'valmis', 'done'],
  ['pågår', 'käynnissä', 'in progress'],
  ['delvis genomförd', 'osittain valmis', 'partly done'],
  ['delvis genomfört', 'osittain valmis', 'partly done'],
  ['försenad', 'viivästynyt', 'delayed'],
  ['uppskjuten', 'siirretty', 'postponed'],
  ['inte påbörjad', 'ei aloitettu', 'not started'],
  ['inställd', 'peruttu', 'cancelled'],
  ['uppfyllt', 'toteutunut', 'met'],
  ['delvis uppfyllt', 'osittain toteutunut', 'partly met'],
  ['ej uppfyllt', 'ei toteutunut', 'not met'],
  ['inte uppfyllt', 'ei toteutunut', 'not met'],
  ['kan inte bedömas', 'ei voida arvioida', 'cannot be assessed'],
  ['ej bedömt', 'ei arvioitu', 'not assessed'],
  ['uppnås', 'toteutuu', 'will be met'],
  ['uppnås delvis', 'toteutuu osittain', 'will be partly met'],
  ['uppnås inte', 'ei toteudu', 'will not be met'],
  ['osäkert', 'epävarma', 'uncertain'],
  ['förbättrad', 'parantunut', 'improved'],
  ['oförändrad', 'ennallaan', 'unchanged'],
  ['försämrad', 'heikentynyt', 'worsened'],
  ['ja', 'kyllä', 'yes'],
  ['nej', 'ei', 'no'],
  ['Totalt', 'Yhteensä', 'Total'],
  ['Kvinnor', 'Naiset', 'Women'],
  ['Män', 'Miehet', 'Men'],
  ['Flickor', 'Tytöt', 'Girls'],
  ['Pojkar', 'Pojat', 'Boys'],
];

/** The heading with its known words in the other language; the rest, as its period, stays. */
export function columnHeading(heading: string, from: string, to: string): string {
  const folded = heading.toLowerCase();
  const known = COLUMN_WORDS.filter((words) => holdsPhrase(folded, wordIn(words, from).toLowerCase()));
  const longest = known.sort((a, b) => wordIn(b, from).length - wordIn(a, from).length)[0];
  if (!longest) return heading;
  const word = wordIn(longest, from);
  const at = folded.indexOf(word.toLowerCase());
  return heading.slice(0, at) + wordIn(longest, to) + heading.slice(at + word.length);
}

/** The words of a cell of states in the other language; undefined where one is unknown. */
export function stateWords(cell: string, from: string, to: string): string | undefined {
  const parts = cell.split(';').map((part) => {
    const [, mark = '', word = ''] = /^(\??\s*)(.*)$/su.exec(part.trim()) ?? [];
    const known = STATE_WORDS.find((words) => wordIn(words, from).toLowerCase() === word.toLowerCase());
    return known && mark + wordIn(known, to);
  });
  return parts.every((part) => part !== undefined) ? parts.join('; ') : undefined;
}

/** The label of a row in a table of figures, `Kvinnor²`, in the other language; undefined where it has other words. */
export function labelWords(cell: string, from: string, to: string): string | undefined {
  const { label, rest = '' } =
    /^(?<label>[\p{L} ]+?)(?<rest> ?\([^()]*\)[¹²³⁰-⁹*]*|[¹²³⁰-⁹*]+)$/u.exec(cell)?.groups ?? {};
  const known = label === undefined ? undefined : stateWords(label, from, to);
  return known && known + (/\p{L}/u.test(rest) ? '' : rest);
}

function wordIn(words: Words, tag: string): string {
  return words[LANGUAGES.indexOf(primaryLanguage(tag))] ?? words[2];
}

function holdsPhrase(folded: string, phrase: string): boolean {
  const at = folded.indexOf(phrase);
  const before = folded[at - 1] ?? ' ';
  const after = folded[at + phrase.length] ?? ' ';
  return at >= 0 && !/[\p{L}\p{N}]/u.test(before + after);
}
