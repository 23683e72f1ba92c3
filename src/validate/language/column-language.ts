// The language of a column's heading, by the words that goal tables have. A word list.
import { lowerCase, once } from '../../lib/index.js';
import type { Language } from './languages.js';

const WORDS = once(
  (): Record<Language, ReadonlySet<string>> => ({
    sv: new Set(
      `nyckelmål mål mätare mått indikator nyckeltal uppföljning åtgärdsplan tillvägagångssätt åtgärd åtgärder ansvarig
      ansvariga ansvarsperson delårsrapport bokslut årsredovisning verksamhetsberättelse utfall resultat läge bedömning
      måluppfyllelse prognos etappmål målvärde målnivå årsmål delmål utgångsvärde utgångsläge orsak konsekvens
      konsekvenser korrigerande motivering kommentar anmärkning vikt bindande enhet måttenhet riktning utveckling grupp
      kön källa datakälla utvecklingsåtagande åtagande kvinnor män flickor pojkar totalt`.split(/\s+/u),
    ),
    fi: new Set(
      `avaintavoite tavoite tavoitteet mittari mittarit tunnusluku seuranta toimenpidesuunnitelma toimenpide toimenpiteet
      toimintatapa vastuulautakunta vastuuhenkilö vastuutaho osavuosikatsaus osavuosiraportti tilinpäätös
      toimintakertomus toteuma toteutuma tila arvio toteutuminen ennuste tavoitearvo tavoitetaso vuositavoite
      välitavoite lähtötaso syy seuraus seuraukset korjaava perustelu perustelut huomautus kommentti paino painoarvo
      sitova yksikkö mittayksikkö suunta kehityssuunta kehitys ryhmä sukupuoli lähde tietolähde tunnus kehittämissitoumus
      kehittämistehtävä naiset miehet tytöt pojat yhteensä`.split(/\s+/u),
    ),
    en: new Set(
      `goal objective measure indicator action actions responsible interim annual outcome actual assessment forecast target
      baseline reason consequence corrective comment comments weight binding unit direction group source commitment women
      men girls boys`.split(/\s+/u),
    ),
  }),
);

/** Undefined where its words are of no language, or of several. */
export function columnLanguage(heading: string): Language | undefined {
  const words = lowerCase(heading).match(/\p{L}+/gu) ?? [];
  const known = WORDS();
  const [only, ...others] = (['sv', 'fi', 'en'] as const).filter((language) =>
    words.some((word) => known[language].has(word)),
  );
  return others.length === 0 ? only : undefined;
}
