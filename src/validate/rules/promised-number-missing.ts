// A measure that promises a number gets one in its follow-up.
import { lowerCase } from '../../lib/index.js';
import { isWritten, placeOfFollowUp } from '../report-index.js';
import { defineRule } from '../rule.js';

const example = (outcome: string) => `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 |
|----|-----------|--------|--------------|------------------------|
| kurser | Fler rör på sig | Kurserna ordnas, och antalet deltagare | Fler deltar | ${outcome} |
`;

export const promisedNumberMissing = defineRule({
  code: 'G14',
  slug: 'promised-number-missing',
  examples: {
    bad: example('«Kurserna har ordnats som planerat.»'),
    good: example('Kurserna har ordnats som planerat, med 64 deltagare.'),
  },
  check({ index }, found) {
    for (const { followUp, measure, unit, text, isPublished } of index.followUps) {
      if (measure?.kind !== 'activity' || !isPublished || !isWritten(followUp.outcome)) continue;
      if (measure.observations.length > 0 || NOT_YET.has(followUp.status?.value ?? '')) continue;
      const promises = Object.values(measure.text).some(
        (each) => each && PROMISE.test(withoutSome(lowerCase(each.plain))),
      );
      const texts = [followUp.outcome, followUp.reason, followUp.comment].flatMap((local) =>
        Object.values(local),
      );
      if (!promises || texts.some((each) => each && givesNumber(each.plain))) continue;
      found({ text, unit: index.unitName(unit) }, placeOfFollowUp(followUp));
    }
  },
});

/** Nothing has been done that could be counted. */
const NOT_YET: ReadonlySet<string> = new Set(['notStarted', 'postponed', 'cancelled', 'delayed']);

/** In small letters; all letters of Unicode would make these patterns slow to build. */
const PROMISE =
  /(?<![a-zß-öø-ɏ])(?:antal|antalet|andel|andelen|hur många|hur stor (?:del|andel)|procentandel[a-zß-öø-ɏ]*|lukumäär[a-zß-öø-ɏ]*|määrä|määrän|osuus|osuuden|kuinka mon[a-zß-öø-ɏ]+|number of|share of|proportion of|percentage of|how many)(?![a-zß-öø-ɏ])/u;
/** *Ett antal insatser* is some of them. */
function withoutSome(text: string): string {
  return text.replace(
    /(?<![a-zß-öø-ɏ])(?:ett (?:[a-zß-öø-ɏ]+ )?antal|en (?:[a-zß-öø-ɏ]+ )?andel|a (?:[a-zß-öø-ɏ]+ )?number of)(?![a-zß-öø-ɏ])/gu,
    ' ',
  );
}

/** Days, years and times of day are no counts. */
const DATES =
  /(?<!\d)\d{1,2}[./]\s?\d{1,2}\.?(?:[./]?\s?(?:19|20)?\d\d)?(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}\.?\s(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)\p{L}*/gu;
const NUMBER_WORDS =
  /(?<!\p{L})(?:noll|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo\p{L}*|trettio\p{L}*|fyrtio\p{L}*|femtio\p{L}*|hundra|tusen|hälften|halva|alla|samtliga|ingen|inga|inget|en enda|ett enda|nolla|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|kaksitoista|kaksikymmentä|sata|sataa|tuhat|puolet|kaikki|yhtään|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|half|all|none|no one)(?!\p{L})/u;

function givesNumber(text: string): boolean {
  const rest = lowerCase(text).replace(DATES, ' ');
  return /\d/u.test(rest) || NUMBER_WORDS.test(rest);
}
