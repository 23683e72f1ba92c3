// A pasted table has prose where a status should be. The compiler may suggest one, with the words that decided it.
// A suggestion is never more than that: it counts as not assessed until somebody writes the status down.
import { once, primaryLanguage } from '../../lib/index.js';
import type { FollowUp, Measure } from '../report.js';
import type { ActivityStatus } from '../words.js';

export interface Suggestion {
  status: ActivityStatus;
  /** The words that decided it, as they stand in the text. */
  phrase: string;
}

/** Letters only: `\b` takes å, ä and ö for the end of a word. */
function clue(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
}

interface Clues {
  /** Where a sentence falls into clauses that can tell different things. */
  clauseBreak: RegExp;
  /** `när mallen är klar`: a condition tells nothing of the state. */
  condition: RegExp;
  /** In order of weight; the first that a clause shows is what it tells. */
  statuses: [status: ActivityStatus, pattern: RegExp][];
  /** A negation takes away what the clause otherwise says is done. */
  negation: RegExp;
  done: RegExp;
  inProgress: RegExp;
  partly: RegExp;
  /** Tells what will be done, in so many words, or by a coming time with a verb that is not in the past. */
  future: RegExp;
  comingTime: RegExp;
  /** Verbs that with a coming time tell of a plan. */
  planned: RegExp;
  past: RegExp;
}

const SV_FINITE =
  'har|hade|är|var|blev|blir|kommer|ska|skall|kan|kunde|pågår|fortsätter|ägde|ordnas|hålls|hölls|höll|inleds|[\\p{L}]{3,}(?:des|ades|ade)';
const SV_READY = '(?:klar|färdig|färdigställ|slutför|avsluta)\\p{L}*';
const SV_MADE =
  '(?:genomför|gjor|ordna|arrangera|hålli|tagi|utveckla|effektivisera|minska|utfalli|förverkliga|inför|bygg|slutför|färdigställ|publicera|utbilda|anställ|öppna|skapa|utarbeta|köp|skaff|anskaffa|avsluta)ts?|(?:byggt|köpt|skaffat|infört|gjort|genomfört|anställt|färdigställt|slutfört)s?';
/** Not doing one of these is not having begun; not having grown late or too dear is something else. */
const SV_DO = `${SV_MADE}|kunnat|hunnit|inlett|påbörjat|startat|börjat|kommit|ordnas?|genomföras?|hållas?|göras?|inledas?|besöka|träffas|bjuda|erbjuda|ge|gett`;
const SV_TIME =
  '(?:under|på|till|i slutet av|mot slutet av) (?:hösten|vintern|våren|sommaren|året)|(?:i|under) (?:höst|vinter|vår|sommar|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|nästa (?:år|vår|höst|vecka|månad)|senare i år';
const FI_FINITE = 'on|ovat|oli|olivat|ei|eivät|emme|olemme|jatkuu|jatkuvat|[\\p{L}]{3,}(?:ttiin|t[aä]{2}n)';
const FI_MADE =
  '(?:toteute|järjeste|teh|ote|pide|laadi|julkais|hanki|rakenne|koulute|ava|kehite|saa)(?:t?tu|t?ty)|toteutunut|toteutuneet|valmistunut|valmistuneet';
const FI_DO = `${FI_MADE}|aloitettu|käynnistetty|voitu|pystytty|ehditty|päästy|voineet|pystyneet|ehtineet|aloittaneet|järjestäneet|pitäneet|alkanut|alkaneet|käynnistynyt`;
const FI_TIME =
  'syksyllä|keväällä|talvella|kesällä|loppuvuodesta|loppuvuonna|ensi (?:vuonna|keväänä|syksynä|kuussa)|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuussa';

/** Each takes milliseconds to make, and most reports state their statuses. */
const CLUES: Record<string, () => Clues> = {
  sv: once(() => ({
    clauseBreak: new RegExp(
      `[.;!?\\n]+|,? (?:men|medan|däremot) |(?:,| och| samt) (?!att |som |vilket )(?=(?:\\p{L}+ ){0,4}(?:${SV_FINITE})(?!\\p{L}))`,
      'iu',
    ),
    condition: /(?<!\p{L})(?:när|innan|tills|ifall)(?!\p{L}).*$/isu,
    statuses: [
      [
        'cancelled',
        clue(
          '(?:ställs|ställdes|ställts|ställde) in|(?:genomförs|ordnas|hålls) (?:inte|ej) (?:alls )?i år|blev inte (?:av|genomförd\\p{L}*)|(?:är|blev|blivit) inställ\\p{L}+|inhibera\\p{L}*',
        ),
      ],
      [
        'postponed',
        clue(
          '(?:skjut(?:er|it|s|its)|sköts?)(?: \\p{L}+){0,4}? (?:upp|fram)\\p{L}*|(?:upp|fram)skjut\\p{L}+|(?:flyttas|flyttades|flyttats|flyttat)(?: \\p{L}+)? till|senarelagts|senarelades|senareläggs',
        ),
      ],
      [
        'inProgress',
        clue(`(?:inte|ej)(?: \\p{L}+){0,2} ${SV_READY}|är (?:nästan|snart|så gott som) ${SV_READY}`),
      ],
      [
        'notStarted',
        clue(
          `(?:har|hade|är|kunde|kan)(?: \\p{L}+)? (?:inte|ej|aldrig)(?! bedöm)(?: \\p{L}+){0,3}? (?:${SV_DO}|genomförd\\p{L}*|inledd\\p{L}*|påbörjad\\p{L}*|möjligt|i gång)(?!\\p{L})|ännu (?:inte|ej)|(?:inte|ej) ännu|(?:inte|ej) (?:är )?(?:genomför|inle|påbörja|kommit i gång)\\p{L}*|(?:\\p{L}+des|hölls|hålls|ordnas|genomförs|förverkligas|gjordes|togs)(?: \\p{L}+)? (?:inte|ej)|(?:ingen|inget|inga)(?: \\p{L}+){0,3} har(?: \\p{L}+)? (?:${SV_DO})(?!\\p{L})|oförverklig\\p{L}+`,
        ),
      ],
    ],
    negation: clue('inte|ej|aldrig|ingen|inget|inga|icke'),
    done: clue(
      `färdigställ(?:d|da|t|des|ts)|är (?:(?:nu|redan|helt) )?(?:${SV_READY}|genomförd\\p{L}*|i (?:användning|bruk))|(?:har|hade) (?:\\p{L}+ ){0,3}?(?:${SV_MADE})|ägde rum|(?:genomfördes|ordnades|hölls|arrangerades|förverkligades|slutfördes|infördes|togs i bruk)`,
    ),
    inProgress: clue(
      'pågår|fortsätter|har (?:\\p{L}+ )?(?:inlett|inletts|påbörjat|påbörjats)|har framskridit|planeras|planerar',
    ),
    partly: clue('delvis|till hälften|till en del'),
    future: clue('kommer att|ska(?:ll)? (?:\\p{L}+ )?\\p{L}+[as]|avsikten är att|syftet är att'),
    comingTime: clue(`(?:\\p{L}+ ){0,3}?(?:${SV_TIME})`),
    planned: clue(
      'håller|hålls|ordnar|ordnas|genomför|genomförs|förverkligar|förverkligas|inleder|inleds|startar|börjar|tar|tas|publicerar|publiceras|fattar|fattas|gör|görs|inför|införs|öppnar|öppnas|försöker|blir|arrangeras|anordnas',
    ),
    past: clue(
      'har|hade|höll|hölls|blev|ägde|gick|var|fick|gjorde|gjordes|togs|tog|\\p{L}{3,}(?:ades|ade|tes|rdes|ddes|lldes)',
    ),
  })),
  fi: once(() => ({
    clauseBreak: new RegExp(
      `[.;!?\\n]+|,? (?:mutta|vaan|kun taas) |(?:,| ja| sekä) (?!että |joka |jotka )(?=(?:\\p{L}+ ){0,4}(?:${FI_FINITE})(?!\\p{L}))`,
      'iu',
    ),
    condition: /(?<!\p{L})(?:kun|jos|kunnes|ennen kuin)(?!\p{L}).*$/isu,
    statuses: [
      [
        'cancelled',
        clue('peruttiin|peruutettiin|peruuntui|on (?:peruttu|peruutettu|peruuntunut)|jäi toteutumatta'),
      ],
      [
        'postponed',
        clue(
          'siirrettiin|on siirretty|siirtyy|siirtyi|siirretään|lykättiin|lykätään|on lykätty|lykkääntyi|on siirtynyt',
        ),
      ],
      [
        'inProgress',
        clue(
          '(?:ei|eivät)(?: vielä)? ole(?: vielä)? (?:aivan )?(?:valmis|valmiita|valmistunut|valmistuneet)',
        ),
      ],
      [
        'notStarted',
        clue(
          `(?:ei|eivät|emme)(?: \\p{L}+){0,3}? (?:${FI_DO}|käytössä|käynnissä)(?!\\p{L})|ei vielä|jäi(?:vät)? \\p{L}+m[aä]tt[aä]|aloittamatta|tekemättä`,
        ),
      ],
    ],
    negation: clue('ei|eivät|emme|en|eikä'),
    done: clue(
      `(?:on|ovat) (?:(?:jo|nyt|kokonaan|myös) )?(?:\\p{L}+ )?(?:${FI_MADE}|valmis|valmiita|käytössä)|olemme (?:\\p{L}+ )?\\p{L}+neet|valmistui(?:vat)?|toteutui(?:vat)?|(?:toteutettiin|järjestettiin|pidettiin|tehtiin|laadittiin|julkaistiin|otettiin käyttöön)`,
    ),
    inProgress: clue(
      'käynnissä|jatkuu|jatkuvat|on aloitettu|aloitettiin|on käynnistetty|on edennyt|suunnitellaan|kesken',
    ),
    partly: clue('osittain|osaksi|puoliksi'),
    future: clue('tullaan \\p{L}+m[aä]{2}n|on tarkoitus|tarkoituksena on'),
    comingTime: clue(`(?:\\p{L}+ ){0,3}?(?:${FI_TIME})`),
    planned: clue(
      'järjestetään|järjestämme|toteutetaan|toteutamme|pidetään|pidämme|aloitetaan|aloitamme|alkaa|alkavat|käynnistyy|käynnistetään|otetaan|avataan|avautuu|julkaistaan|tehdään|teemme|laaditaan|valmistuu|päätetään',
    ),
    past: clue('on|ovat|oli|olivat|olemme|\\p{L}+ttiin|\\p{L}+(?:tui|tyi|tuivat)'),
  })),
};

const WITHOUT_NEGATION: ReadonlySet<ActivityStatus> = new Set(['cancelled', 'postponed']);
const HINDERED: ReadonlySet<ActivityStatus> = new Set(['cancelled', 'postponed', 'notStarted']);
/** When clauses tell different things and none says that anything is done, the first of these decides. */
const BY_WEIGHT: ActivityStatus[] = ['cancelled', 'postponed', 'notStarted', 'inProgress', 'done'];

/** Gives each follow-up that tells something but states nothing the status that its words suggest. */
export function suggestStatuses(measures: Measure[], languages: readonly string[]): void {
  for (const measure of measures) {
    if (measure.kind !== 'activity') continue;
    const own = measure.participations.flatMap((participation) => participation.followUps);
    for (const followUp of [...measure.followUps, ...own]) suggestFor(followUp, languages);
  }
}

function suggestFor(followUp: FollowUp, languages: readonly string[]): void {
  if (followUp.status || followUp.assessment) return;
  const language = languages.find((candidate) => followUp.outcome[candidate]);
  const outcome = language === undefined ? undefined : followUp.outcome[language];
  if (!outcome || language === undefined) return;
  const suggestion = suggestStatus(outcome.plain, language);
  if (!suggestion) return;
  followUp.status = {
    value: suggestion.status,
    word: suggestion.phrase,
    suggested: true,
    place: outcome.place,
  };
}

/**
 * The status that a narrative seems to tell; undefined when its words decide nothing.
 * Words of both kinds, done and hindered, suggest that it is partly done.
 */
export function suggestStatus(text: string, language: string): Suggestion | undefined {
  const clues = CLUES[primaryLanguage(language)]?.();
  if (!clues) return undefined;
  const told = text.split(clues.clauseBreak).flatMap((clause) => tellsOf(clause, clues));
  const partly = told.find((suggestion) => suggestion.status === 'partlyDone');
  const hindered = told.find((suggestion) => HINDERED.has(suggestion.status));
  const done = told.findLast((suggestion) => suggestion.status === 'done');
  if (partly) return partly;
  if (hindered && done) return { status: 'partlyDone', phrase: `${hindered.phrase} … ${done.phrase}` };
  const decisive = BY_WEIGHT.find((status) => told.some((suggestion) => suggestion.status === status));
  return told.find((suggestion) => suggestion.status === decisive);
}

/** What one clause tells, if anything. */
function tellsOf(wholeClause: string, clues: Clues): Suggestion[] {
  const clause = wholeClause.replace(clues.condition, '');
  const says = (pattern: RegExp) => pattern.exec(clause)?.[0].trim();
  const isNegated = clues.negation.test(clause);
  for (const [status, pattern] of clues.statuses) {
    const phrase = says(pattern);
    if (!phrase) continue;
    // `Inga kurser har ställts in` tells the opposite of what it names.
    const isTakenBack = isNegated && !clues.negation.test(phrase) && WITHOUT_NEGATION.has(status);
    return isTakenBack ? [] : [{ status, phrase }];
  }
  const partly = isNegated ? undefined : says(clues.partly);
  if (partly) return [{ status: 'partlyDone', phrase: partly }];
  const inProgress = isNegated ? undefined : says(clues.inProgress);
  if (inProgress) return [{ status: 'inProgress', phrase: inProgress }];
  const done = isNegated ? undefined : says(clues.done);
  if (done) return [{ status: 'done', phrase: done }];
  const isPlan = clues.planned.test(clause) && !clues.past.test(clause);
  const coming = says(clues.future) ?? (isPlan ? says(clues.comingTime) : undefined);
  return coming && !isNegated ? [{ status: 'notStarted', phrase: coming }] : [];
}
