// Signs and phrases that stand for a value that is not there, each with its reason. A word list.

import { decimal } from '../decimal.js';
import type { MissingReason, Quantity } from '../quantity.js';
import type { Choices } from './choices.js';
import type { QuantityContext } from './context.js';

/** `.` and `..` as Kolada, the database of Swedish municipalities, defines them. */
const SIGNS: [RegExp, MissingReason][] = [
  [/^\.\.$/, 'suppressed'],
  [/^\.$/, 'notApplicable'],
  [/^(?:\.\.\.|…|--+)$/, 'unspecified'],
];

const REPORTS =
  'årsredovisning|verksamhetsberättelse|bokslut|delårsrapport|årsrapport|helårsrapport|tilinpäätö|toimintakertomu|osavuosikatsau|vuosikertomu|annual report|financial statements|interim report';

/** For lower-case text without a full stop. Each matches the whole of it. */
const PHRASES: [MissingReason, string[]][] = [
  [
    'notYetDue',
    [
      `(?:[\\p{L}]+ ){0,3}(?:för (?:\\d{4} )?)?(?:redovisas|rapporteras|följs upp|mäts|presenteras|publiceras|kommer)(?: först)?(?: senare| efter .*| vid .*| under .*| i(?: samband med)? .*)`,
      `(?:[\\p{L}]+ ){0,3}(?:raportoidaan|mitataan|ilmoitetaan|julkaistaan|seurataan|esitetään)(?: vasta)?(?: myöhemmin| .*(?:${REPORTS}|kuussa|vuonna|syksyllä|keväällä).*)`,
      `(?:[\\p{L}]+ ){0,3}(?:is |are |will be )?(?:reported|measured|published|followed up)(?: only)?(?: later| in .*| after .*)`,
      `(?:se|katso) (?:${REPORTS})\\p{L}*`,
      'ännu (?:ej|inte) (?:mätt|mätts|uppmätt|redovisat)|(?:ej|inte) ännu (?:mätt|mätts|uppmätt|redovisat)|(?:ej|inte) (?:mätt|mätts) ännu',
      'ei (?:ole )?vielä (?:mitattu|saatavilla|tiedossa|käytettävissä)|ei mitattu vielä',
      'not (?:yet (?:measured|due|available|reported)|measured yet)',
    ],
  ],
  [
    'late',
    [
      '(?:[\\p{L}]+ )?(?:är )?(?:försenad|försenat|försenade)(?: [\\p{L}]+)?',
      '(?:[\\p{L}]+ )?(?:har )?(?:ännu )?(?:ej|inte)(?: ännu)? (?:inkommit|inkommen|inkommet|kommit in|levererats)',
      '(?:[\\p{L}]+ )?(?:on )?(?:myöhässä|viivästynyt)|(?:tietoa )?ei ole (?:vielä )?(?:saatu|toimitettu)',
      '(?:[\\p{L}]+ )?(?:is |are )?(?:late|delayed)|not (?:yet )?(?:received|delivered)',
    ],
  ],
  [
    'notApplicable',
    [
      '(?:är )?(?:ej|inte|icke) (?:tillämpligt?|tillämpbart?|aktuellt?|relevant)',
      'e\\.?t|ei (?:sovellu|koske|sovelleta|relevantti|ajankohtainen)(?: .*)?|not (?:applicable|relevant)',
    ],
  ],
  [
    'suppressed',
    [
      'sekretess\\p{L}*|skyddad uppgift|(?:för|alltför) (?:få|litet|låg) (?:svar|svarande|underlag|observationer|individer|svarsfrekvens|antal)(?: .*)?',
      'salassa pidettävä|salattu|salainen|liian vähän (?:vastauksia|vastaajia|havaintoja)|tietosuoja(?:syistä .*)?',
      'confidential|suppressed|too few (?:answers|responses|respondents|observations|cases)',
    ],
  ],
  [
    'notComparable',
    [
      '(?:är )?(?:ej|inte) jämförbart?a?(?: .*)?|kan (?:ej|inte) jämföras(?: .*)?',
      'ei (?:ole )?(?:vertailukelpoinen|vertailukelpoista|vertailtavissa)(?: .*)?|ei voi(?:da)? verrata|not comparable(?: .*)?',
    ],
  ],
  [
    'notAssessable',
    [
      '(?:kan|går) (?:ej|inte) (?:att )?(?:bedömas|bedöma|värderas)(?: .*)?|(?:ej|inte) bedömbart?|(?:ej|inte) möjligt att bedöma',
      'ei (?:ole )?(?:voida arvioida|voi arvioida|arvioitavissa)(?: .*)?|(?:cannot|can not) be (?:assessed|judged)(?: .*)?|not assessable',
    ],
  ],
  [
    'noTarget',
    [
      '(?:inget|inga|saknar) (?:etapp|års)?(?:mål|målvärde|målvärden|målnivå)(?: .*)?|(?:etapp|års)?mål(?:et|värde|nivå)? (?:saknas|ej satt|inte satt|ej fastställt|inte fastställt)',
      'ei tavoite(?:tta|tasoa|arvoa)(?: .*)?|tavoite(?:taso|arvo)? puuttuu|tavoitetta ei ole(?: .*)?|no target(?: .*)?|target missing',
    ],
  ],
  [
    'unspecified',
    [
      '(?:uppgift|uppgiften|uppgifter|data|värde|resultat|utfall|statistik|mätning)(?:en|et)? saknas(?: .*)?|saknas',
      '(?:inga|ingen|inget)(?: tillgängliga| tillgänglig| tillgängligt| aktuella)? (?:data|uppgifter|uppgift|värden|värde|resultat|mätning|statistik)(?: .*)?',
      '(?:ej|inte) (?:mätt|mätts|uppmätt|tillgängligt?|tillgängliga|känt)|okänt?',
      'tieto(?:a|ja)?(?: puuttuu| ei (?:ole|saatavilla).*)|tiedot puuttuvat|ei (?:tietoa|tietoja|mitattu|saatavilla|saatavissa|tiedossa)|puuttuu',
      '(?:no|missing) (?:data|value|information|result|results)(?: .*)?|(?:data|value|information) (?:missing|not available)|not (?:available|measured|known)|missing|unknown|n\\.?/?a\\.?|u\\.?s',
    ],
  ],
];

const REASONS = PHRASES.map(
  ([reason, phrases]) => [reason, new RegExp(`^(?:${phrases.join('|')})$`, 'u')] as const,
);
/** At the end alone: a report of 2018 may be of another year. */
const FIRST_YEAR = /(?:först under|vasta vuonna|only in) ((?:19|20)\d\d)$/u;
/** A dash before the reason: `- (redovisas i bokslutet)`. */
const BEFORE_REASON = /^(?:-|\.\.) ?[(,:]? ?(?=\p{L})/u;

/** Reads a sign or phrase for a missing value. A lone dash is missing or zero, which the document decides. */
export function readMissing(text: string, choices: Choices, context: QuantityContext): Quantity | undefined {
  if (text === '') return { kind: 'missing', reason: 'unspecified' };
  if (/^- ?\/ ?-$/.test(text)) return { kind: 'missing', reason: 'unspecified', what: 'rank' };
  if (text === '-') return readDash(choices, context);
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  if (sign) return { kind: 'missing', reason: sign[1] };
  if (!/\p{L}/u.test(text)) return undefined;
  const phrase = text.replace(BEFORE_REASON, '').replace(/[.)]+$/, '');
  const found = REASONS.find(([, pattern]) => pattern.test(phrase));
  if (!found) return undefined;
  const [reason] = found;
  const year = reason === 'notYetDue' ? FIRST_YEAR.exec(phrase)?.[1] : undefined;
  return { kind: 'missing', reason, ...(year !== undefined && { firstYear: Number(year) }) };
}

function readDash(choices: Choices, { kind }: QuantityContext): Quantity {
  // A place, a date and a cell of a flattened table are never zero.
  const isMissing =
    kind === 'rank' || kind === 'date' || kind === 'cells' || choices.ask('dash') === 'missing';
  if (!isMissing) return { kind: 'number', value: decimal(0), scale: 1 };
  return { kind: 'missing', reason: 'unspecified', ...(kind === 'rank' ? { what: 'rank' as const } : {}) };
}
