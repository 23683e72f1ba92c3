// The small words of Swedish, Finnish and English: by them a language is known. Word lists.
import { once } from '../../lib/index.js';
import type { Language } from './languages.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words by which a text is known to be in a language. */
export const FUNCTION_WORDS = once(
  (): Record<Language, ReadonlySet<string>> => ({
    sv: words(`och att det som är på för av med den till inte om har de ett en i men var jag sig från vi så kan när man
      nu skulle över ska skall också efter eller hade mot upp där hur än vad bli blir blev blivit vara varit in ut utan
      mellan under samt hos vid genom sedan detta denna dessa alla andra mycket mer redan inom bland eftersom medan
      sin sitt sina deras dess vår vårt våra bör måste får fått gör göra gjort gjorts kommer kunna kunnat finns något
      några varje samtliga även bara ännu sina ej per enligt ha haft vilket vilka dels både innan vidare fortfarande`),
    fi: words(`ja on ei se että joka jotka mutta ovat oli myös kun kuin niin sekä tai eli hän he me sen ne nämä tämä
      tämän näiden niiden jonka joiden joita jota jossa josta johon eivät eikä kanssa mukaan noin koska jos siis vain
      vielä jo olla olleet ollut olisi voi voidaan voivat sitä niitä kaikki kaikkien kaikille muun muiden muut ennen
      jälkeen aikana vuonna vuoden välillä lisäksi kautta osalta asti saakka yli alle kuitenkin sekä emme olemme`),
    en: words(`the and of to in is are was were for with that this these those it its by from at as be been being has
      have had not but or an which who whom their there they we our will would can could should must may than then
      when where while after before during between into about all each every both other more most some such through
      also only still yet per`),
  }),
);

/** What exists in a language too, though it is a small word of another: *by* is a village, *alla* is below. */
export const ALSO_WORDS = once(
  (): Record<Language, ReadonlySet<string>> => ({
    sv: words(
      'ja on se he me ne sen jo tai by is and in as are all not to at or an had has men more most per it so',
    ),
    fi: words('en on se he me no ne sen alla vara man in an to per i de var men'),
    en: words('in men man till under over var so on he me no den den per all i in at de has do sin'),
  }),
);

/** What never stands alone in a text of the language: text, then the language that it is from. */
export const LEAKS = once(
  (): Record<Language, Partial<Record<Language, ReadonlySet<string>>>> => ({
    sv: {
      fi: words(`ja sekä eli tai että myös mutta ovat joka jotka kun kuin kanssa mukaan noin ei eivät koska vuonna
        aikana osalta`),
      en: words('and the of with which from this these their have were been also or'),
    },
    fi: {
      sv: words(`och samt eller inte är att för på med till från också av som mellan efter vid ska skall har där när
        inom genom blir blev ett den det`),
      en: words('and the of with which from this these their has have were been also or for is are'),
    },
    en: {
      sv: words(`och samt eller inte är att för på av från också som mellan efter vid ska skall när där inom genom blir
        blev ett det ej hos`),
      fi: words(
        'ja sekä että myös mutta ovat jotka kun kuin kanssa mukaan ei eivät koska vuonna joka aikana',
      ),
    },
  }),
);
