// Addresses of e-mail that are a person's: with a public provider, or with a person's name before the sign.
import { once } from '../lib/index.js';
import { foldName, isGivenName } from './given-names.js';
import type { Secret } from './secrets.js';

/** RFC 5321; nothing longer is looked at. */
const LONGEST_LOCAL = 64;

const DOMAIN = /[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/uy;

/** Named by the part before the country or `com`. */
const PROVIDERS = once(
  () =>
    new Set(
      'gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac protonmail proton gmx aol telia bredband comhem spray tele2 bahnhof passagen swipnet glocalnet luukku kolumbus elisanet saunalahti suomi24 netti welho dnainternet tutanota fastmail hushmail mail'.split(
        ' ',
      ),
    ),
);
/** Providers with a name that a municipality could have, too: the whole domain. */
const PROVIDER_DOMAINS = once(
  () => new Set(['home.se', 'pp.inet.fi', 'inet.fi', 'surfeu.fi', 'hey.com', 'pm.me']),
);
/** Words of mailboxes that belong to no person. */
const FUNCTIONS = once(
  () =>
    new Set(
      'info registrator kirjaamo kontakt contact kansli kanslia kommun kommunen stad staden kunta kaupunki post posti postlåda social socialt barn skola skolan koulu bibliotek kirjasto support service palvelu asiakaspalvelu office press media viestinta kommunikation webb web webmaster noreply no-reply admin diarium registry mail epost reception vaxel neuvonta radgivning styrelse namnd nämnd ekonomi talous personal henkilosto rekrytering revision dataskydd tietosuoja dso dpo fornamn efternamn förnamn etunimi sukunimi firstname lastname name'.split(
        ' ',
      ),
    ),
);

/** @param at - Offset of the sign `@`. */
export function emailAt(text: string, at: number): Secret | undefined {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start -= 1;
  while (start < at && '.-'.includes(text.charAt(start))) start += 1;
  DOMAIN.lastIndex = at + 1;
  const domain = DOMAIN.exec(text)?.[0];
  if (start === at || domain === undefined) return undefined;
  const local = text.slice(start, at).replaceAll('\\', '').toLowerCase();
  const isPrivate = !isFunction(local) && (isOfProvider(domain.toLowerCase()) || isName(local));
  return isPrivate ? { kind: 'email', start, end: at + 1 + domain.length } : undefined;
}

function isFunction(local: string): boolean {
  return local.split(/[._-]/u).some((part) => FUNCTIONS().has(part));
}

function isOfProvider(domain: string): boolean {
  const [name] = domain.split('.').slice(-2);
  return PROVIDERS().has(name ?? '') || PROVIDER_DOMAINS().has(domain);
}

/** `fornamn.efternamn`, with a first name that many have; a double name may have a hyphen. */
function isName(local: string): boolean {
  const [first = '', ...rest] = local.split(/[._]/u);
  const areWords = rest.length >= 1 && rest.length <= 2 && rest.every((part) => /^[\p{L}-]{1,}$/u.test(part));
  return areWords && isGivenName(foldName(first.split('-')[0] ?? ''));
}

/** Letters, digits and the signs that addresses have; a backslash may stand before one in Markdown. */
function isLocal(code: number): boolean {
  const isAscii = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isAscii || (code >= 0xc0 && code <= 0x17f) || '._+-\\'.includes(String.fromCharCode(code));
}
