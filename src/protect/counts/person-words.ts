// Words for people that authors count in and that are no unit of ours, in Swedish, Finnish and English. A word list.
import { PEOPLE } from '../../quantity/index.js';

/** In small letters; of several words the last one decides: *placerade barn*. */
const WORDS =
  'personer|person|invånare|barn|elever|klienter|anställda|medarbetare|brukare|ungdomar|unga|vuxna|äldre|flickor|pojkar|kvinnor|män|patienter|boende|sökande|deltagare|mottagare|biståndsmottagare|studerande|föräldrar|vårdnadshavare|pensionärer|flyktingar|nyanlända|kunder|besökare|arbetslösa|arbetssökande|familjer|hushåll|' +
  'henkilöä|henkilöt|henkeä|asukasta|lasta|lapset|oppilasta|oppilaat|asiakasta|asiakkaat|työntekijää|nuorta|nuoret|aikuista|ikäihmistä|vanhusta|tyttöä|poikaa|naista|miestä|potilasta|potilaat|hakijaa|osallistujaa|saajaa|opiskelijaa|vanhempaa|huoltajaa|eläkeläistä|pakolaista|työtöntä|työnhakijaa|perhettä|kotitaloutta|' +
  'people|persons|children|pupils|students|clients|employees|residents|patients|users|adults|women|men|girls|boys|applicants|participants|recipients|parents|families|households';

let words: Set<string> | undefined;

/** Whether what is counted is people, as far as its unit says. */
export function countsPeople(unit: string | undefined): boolean {
  if (unit === undefined) return false;
  if (PEOPLE.has(unit)) return true;
  words ??= new Set(WORDS.split('|'));
  const last = unit.trim().split(/\s+/u).at(-1) ?? '';
  return words.has(last);
}
