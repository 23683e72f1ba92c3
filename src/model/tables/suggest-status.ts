// A pasted table has prose where a status should be. The compiler may suggest one, with the words that decided it.
// A suggestion is never more than that: it counts as not assessed until somebody writes the status down.
import type { FollowUp, Measure } from '../report.js';
import type { ActivityStatus } from '../words.js';

export interface Suggestion {
  status: ActivityStatus;
  /** The words that decided it, as they stand in the text. */
  phrase: string;
}

type Clue = [status: ActivityStatus, pattern: RegExp];

/** In order of weight: what was called off or put off decides before what is under way or done. */
const CLUES: Record<string, Clue[]> = {
  sv: [
    [
      'cancelled',
      /\b(?:ställdes|ställts) in\b|\bblev inte (?:av|genomförd\p{L}*)\b|\b(?:är|blev) inställ\p{L}+/iu,
    ],
    [
      'postponed',
      /\bskjut(?:er|it|s|its)\b[^.]*\bupp\p{L}*|\b(?:upp|fram)skjut\p{L}+|\b(?:flyttas|flyttades) till\b/iu,
    ],
    [
      'notStarted',
      /\binte (?:ännu )?(?:är )?(?:genomförd|inledd|påbörjad|kommit i gång)\p{L}*|\bännu inte\b|\bhar inte (?:\p{L}+ )?(?:gjort|genomfört|inlett|kunnat|varit möjligt)\b/iu,
    ],
    ['inProgress', /\bpågår\b|\bfortsätter\b|\bhar inlett\b|\bhar framskridit\b|\bplaneras\b|\bplanerar\b/iu],
    [
      'done',
      /\bfärdigställd\p{L}*|\bär (?:klar\p{L}*|i (?:användning|bruk))\b|\bhar (?:\p{L}+ )?(?:genomfört|gjort|ordnat|hållit|tagit|utvecklat|effektiviserat|minskat|utfallit)\b|\bägde rum\b/iu,
    ],
  ],
  fi: [
    ['cancelled', /\bperuttiin\b|\bon peruttu\b|\bjäi toteutumatta\b/iu],
    ['postponed', /\bsiirrettiin\b|\bon siirretty\b|\bsiirtyy\b|\blykättiin\b/iu],
    ['notStarted', /\bei ole (?:vielä )?(?:toteutettu|aloitettu|käynnistetty|voitu)\b|\baloittamatta\b/iu],
    ['inProgress', /\bkäynnissä\b|\bjatkuu\b|\bon aloitettu\b|\bon edennyt\b|\bsuunnitellaan\b/iu],
    ['done', /\bon (?:toteutettu|valmis|käytössä|järjestetty|tehty|otettu)\b|\bvalmistui\b|\btoteutui\b/iu],
  ],
};

const HINDERED: ReadonlySet<ActivityStatus> = new Set(['cancelled', 'postponed', 'notStarted']);

/** Gives each follow-up that tells something but states nothing the status that its words suggest. */
export function suggestStatuses(measures: Measure[], languages: readonly string[]): void {
  for (const measure of measures) {
    if (measure.kind === 'numeric') continue;
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
  const clues = CLUES[language.split('-')[0] ?? ''] ?? [];
  const found = clues.flatMap(([status, pattern]): Suggestion[] => {
    const phrase = pattern.exec(text)?.[0];
    return phrase === undefined ? [] : [{ status, phrase }];
  });
  const [first] = found;
  const last = found.at(-1);
  if (first && last && HINDERED.has(first.status) && last.status === 'done') {
    return { status: 'partlyDone', phrase: `${first.phrase} … ${last.phrase}` };
  }
  return first;
}
