// Whether what stands where a role is expected is a person's name.
import { once } from '../../lib/index.js';
import { foldName, isGivenName } from '../../privacy/index.js';

const LONGEST = 200;
/** One after the other, several stand in one cell. */
const BETWEEN = /[,;/&()\n•|]|\s+(?:och|samt|ja|sekä|and)\s+|\s[-–—]\s|:\s/u;
const CAPITALISED = /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)*$/u;
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;
const PARTICLES: readonly string[] = ['von', 'af', 'av', 'de', 'der', 'van'];
/** What bodies, places and roles are called, at the end of a word. */
const NO_NAME = once(
  () =>
    /(?:nämnd(?:en)?|styrelse[nr]?|förvaltning(?:en)?|kommun(?:en)?|stad(?:en)?|region(?:en)?|enhet(?:en)?|central(?:en)?|sektor[n]?|avdelning(?:en)?|team(?:et)?|grupp(?:en)?|råd(?:et)?|skola[n]?|gymnasi(?:um|et)|lyce(?:um|et)|förskola[n]?|daghem(?:met)?|gård(?:en)?|hem(?:met)?|hus(?:et)?|center|centret|centrum|bolag(?:et)?|stiftelse[n]?|förening(?:en)?|förbund(?:et)?|församling(?:en)?|fond(?:en)?|akademi[n]?|institut(?:et)?|museum|museet|teater[n]?|bibliotek(?:et)?|projekt(?:et)?|tjänst(?:en|er)?|service|omsorg(?:en)?|vård(?:en)?|skolan|chef(?:en)?|ledare[n]?|direktör(?:en)?|rektor[n]?|samordnare[n]?|sekreterare[n]?|handläggare[n]?|lärare[n]?|strateg(?:en)?|pedagog(?:en)?|konsult(?:en)?|ansvarig[a]?|ombud(?:et)?|revisor(?:n|er)?|ordförande[n]?|gata[n]?|väg(?:en)?|torg(?:et)?|park(?:en)?|lautakunta|hallitus|valtuusto|jaosto|johtaja|päällikkö|esimies|vastaava|koordinaattori|suunnittelija|sihteeri|rehtori|opettaja|ohjaaja|kunta|kaupunki|alue|yksikkö|keskus|tiimi|ryhmä|neuvosto|koulu|lukio|päiväkoti|koti|talo|säätiö|yhdistys|liitto|seura|seurakunta|opisto|toimi|toimiala|palvelu|palvelut|virasto|osasto|katu|tie|board|committee|manager|director|officer|department|unit|office|school|council|team|group|foundation)$/u,
);
/** A role that a name may stand behind: *Rektor Anna Exempelsson*. */
const ROLE = once(
  () =>
    /(?:chef|ledare|direktör|rektor|samordnare|sekreterare|handläggare|strateg|ordförande|ansvarig|johtaja|päällikkö|esimies|vastaava|koordinaattori|suunnittelija|sihteeri|rehtori|ohjaaja|manager|director|officer)(?:e?n)?$/u,
);
const COMPANY: readonly string[] = [
  'ab',
  'oy',
  'oyj',
  'abp',
  'kb',
  'hb',
  'rf',
  'ry',
  'ky',
  'ltd',
  'as',
  'inc',
  'gmbh',
];

/**
 * Two or three capitalised words that begin with a first name many have, or with initials, and none of which a body,
 * a place or a role is called. Anything else is taken for what is expected.
 */
export function isPersonalName(text: string): boolean {
  if (text.length > LONGEST || !/\p{Lu}/u.test(text)) return false;
  return text.split(BETWEEN).some((part) => isName(part.trim()));
}

function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (ROLE().test(words[0]?.toLowerCase() ?? '')) words.shift();
  const [first = '', ...others] = words;
  const rest = others.filter((word) => !PARTICLES.includes(word));
  const last = rest.at(-1);
  if (last === undefined || others.length > 3 || rest.length > 2) return false;
  if (![...rest].every((word) => CAPITALISED.test(word) || (word !== last && INITIALS.test(word))))
    return false;
  if (rest.some((word) => isNoName(word)) || isNoName(first)) return false;
  if (INITIALS.test(first)) return rest.length === 1;
  return CAPITALISED.test(first) && isGivenName(foldName(first.split('-')[0] ?? ''));
}

function isNoName(word: string): boolean {
  const lower = word.toLowerCase();
  return COMPANY.includes(lower) || NO_NAME().test(lower);
}
