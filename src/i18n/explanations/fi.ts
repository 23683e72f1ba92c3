// Explanations in Finnish.
import type { ComparisonWord } from './number-words.js';
import { numbersInFinnish } from './numbers.fi.js';
import type { ExplanationWords, LevelWord, RuleInWords, TreatmentWord, Unknown } from './words.js';

const numbers = new Intl.NumberFormat('fi', { maximumFractionDigits: 3 });
const lists = new Intl.ListFormat('fi');
const number = (value: number) => numbers.format(value);
/** A ratio in percent: 0.8 → 80 %. */
const percent = (ratio: number) => `${numbers.format(Number((ratio * 100).toFixed(6)))}\u00a0%`;
const list = (items: string[]) => lists.format(items);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The judged, in the nominative and in the genitive. */
const SUBJECT: Record<LevelWord, { name: string; of: string }> = {
  unitToMeasure: { name: 'usean vastuualueen yhteinen mittari', of: 'usean vastuualueen yhteisen mittarin' },
  measureToGoal: { name: 'tavoite', of: 'tavoitteen' },
  goalToParent: { name: 'ylemmän tason tavoite', of: 'ylemmän tason tavoitteen' },
};

/** What it is judged by, in the genitive. */
const CHILDREN: Record<LevelWord, string> = {
  unitToMeasure: 'vastuualueiden',
  measureToGoal: 'sen mittareiden',
  goalToParent: 'siihen kuuluvien tavoitteiden ja mittareiden',
};

const ENOUGH: Record<LevelWord, Record<'all' | 'atLeastHalf' | 'majority' | 'any', string>> = {
  unitToMeasure: {
    all: 'se on toteutunut kaikilla niillä vastuualueilla, joille se kuuluu',
    atLeastHalf: 'se on toteutunut vähintään puolella vastuualueista',
    majority: 'se on toteutunut yli puolella vastuualueista',
    any: 'se on toteutunut jollakin vastuualueella kokonaan tai osittain',
  },
  measureToGoal: {
    all: 'kaikki sen mittarit ovat toteutuneet',
    atLeastHalf: 'vähintään puolet sen mittareista on toteutunut',
    majority: 'yli puolet sen mittareista on toteutunut',
    any: 'jokin sen mittareista on toteutunut kokonaan tai osittain',
  },
  goalToParent: {
    all: 'kaikki siihen kuuluvat tavoitteet ja mittarit ovat toteutuneet',
    atLeastHalf: 'vähintään puolet siihen kuuluvista tavoitteista ja mittareista on toteutunut',
    majority: 'yli puolet siihen kuuluvista tavoitteista ja mittareista on toteutunut',
    any: 'jokin siihen kuuluvista tavoitteista tai mittareista on toteutunut kokonaan tai osittain',
  },
};

/** The unknown as a relative clause; it follows `se,` or `siitä,`. */
const UNKNOWN: Record<Unknown, string> = {
  notAssessable: 'mitä ei voida arvioida',
  notAssessed: 'mitä ei ole arvioitu',
  both: 'mitä ei voida arvioida tai ei ole arvioitu',
};

const WEIGHING: Record<LevelWord | 'every', string> = {
  every: 'Kun arvioita yhdistetään,',
  unitToMeasure: 'Kun vastuualueiden arviot yhdistetään mittarin arvioksi,',
  measureToGoal: 'Kun mittareiden arviot yhdistetään tavoitteen arvioksi,',
  goalToParent: 'Kun tavoitteiden arviot yhdistetään ylemmän tason tavoitteen arvioksi,',
};

/** What a value is compared with, in the illative. */
const AGAINST: Record<ComparisonWord, string> = {
  samePeriod: 'edellisen vuoden vastaavaan kauteen',
  previousValue: 'edelliseen arvoon',
  baseline: 'lähtötasoon',
};

function rule({ level, rule, partial, points, thresholds, meanOf }: RuleInWords): string {
  const { name, of } = SUBJECT[level];
  switch (rule) {
    case 'all':
    case 'atLeastHalf':
    case 'majority': {
      const otherwise = partial
        ? `Muuten se on toteutunut osittain, jos ${ENOUGH[level].any}; muussa tapauksessa se ei ole toteutunut.`
        : 'Muuten se ei ole toteutunut.';
      return `${upper(name)} on toteutunut, kun ${ENOUGH[level][rule]}. ${otherwise}`;
    }
    case 'weightedMean':
      if (meanOf === 'fulfilment') {
        return (
          `${upper(name)} arvioidaan toteutumisasteiden painotetun keskiarvon perusteella; mikään osa ei nosta sitä yli ` +
          `${percent(1)}. Kun keskiarvo on vähintään ${percent(thresholds.met)}, se on toteutunut; kun keskiarvo on ` +
          `tätä pienempi mutta vähintään ${percent(thresholds.partlyMet)}, se on toteutunut osittain; muuten se ei ` +
          'ole toteutunut.'
        );
      }
      return (
        `${upper(name)} arvioidaan ${CHILDREN[level]} arvioiden painotetun keskiarvon perusteella: toteutuneen ` +
        `pistearvo on ${number(points.met)}, osittain toteutuneen ${number(points.partlyMet)} ja toteutumatta ` +
        `jääneen ${number(points.notMet)}. Kun keskiarvo on vähintään ${number(thresholds.met)}, se on ` +
        `toteutunut; kun keskiarvo on tätä pienempi mutta vähintään ${number(thresholds.partlyMet)}, se on ` +
        'toteutunut osittain; muuten se ei ole toteutunut.'
      );
    case 'worst':
      return (
        `${upper(name)} saa huonoimman ${CHILDREN[level]} arvioista. Järjestys huonoimmasta parhaaseen on ` +
        'ei toteutunut, ei voida arvioida (tai ei arvioitu), osittain toteutunut, toteutunut.'
      );
    case 'manual':
      return `${upper(of)} arvioi vastuutaho, joka myös perustelee arvionsa. Ilman arviota se jää arvioimatta.`;
  }
}

const RULES: Record<RuleInWords['rule'], string> = {
  all: 'kaikkien on toteuduttava',
  atLeastHalf: 'vähintään puolen on toteuduttava',
  majority: 'yli puolen on toteuduttava',
  weightedMean: 'painotettu keskiarvo',
  worst: 'huonoin arvio ratkaisee',
  manual: 'vastuutaho arvioi',
};

const OF_WHICH = { goals: 'tavoitteesta', measures: 'mittarista' };

export const fi = {
  numbers: numbersInFinnish,
  derivation: {
    figure: ({ counted, label, numerator, denominator, percent }) =>
      percent === undefined
        ? `${upper(label)}: ei laskettavia ${counted === 'goals' ? 'tavoitteita' : 'mittareita'}`
        : `${upper(label)}: ${number(numerator)}/${number(denominator)} ${OF_WHICH[counted]}, ${percent}\u00a0%`,
    share: ({ counted, goalLevel, scope, name }) => {
      const where = {
        whole: 'koko raportissa',
        theme: `painopisteessä ${name}`,
        unit: `vastuualueella ${name}`,
      }[scope];
      if (counted === 'measures') return `Laskettu: kaikki mittarit ${where}`;
      return goalLevel === 'unit'
        ? `Laskettu: omat tavoitteet ${where}`
        : `Laskettu: avaintavoitteet ${where}`;
    },
    aspects: {
      state: 'Tilanne kauden lopussa',
      outcome: 'Kauden toteuma',
      forecast: 'Koko vuoden ennuste',
    },
    excluded: (count) => `Ei mukana luvussa, josta prosentit lasketaan: ${number(count)}`,
    suggested: (count) => `Perustuu hyväksymättömään ehdotukseen: ${number(count)}`,
    rule: (rule, counts, mean) =>
      `Sääntö: ${RULES[rule]}${mean === undefined ? '' : `, tässä ${number(mean)}`}. Tulos: ${counts}.`,
    stated: (word) => `kirjattu ”${word}”`,
    activityStatus: (word) => `koska tilanne on ”${word}”`,
    alreadyDone: (word) => `koska tilanne on jo ”${word}”`,
    nothingStated: 'kaudesta ei ole kirjattu mitään',
    suggestion: (word, label) => `vain ehdotus, jota kukaan ei ole hyväksynyt: ”${word}” (${label})`,
    countedIn: (shares) => `Mukana laskelmissa: ${shares}`,
  },
  policy: {
    statedWins: 'Jos seurannasta vastaava on itse antanut arvion, se on voimassa sellaisenaan.',
    onlyStated:
      'Arvio on aina seurannasta vastaavan itse antama; sitä ei johdeta siitä, miten pitkälle toimenpiteet ovat edenneet.',
    fulfilment: ({ fulfilment, thresholds }) => {
      const ratio =
        fulfilment === 'progress'
          ? 'kuinka suuri osa matkasta lähtötasosta tavoitetasoon on kuljettu'
          : 'toteuma jaettuna tavoitetasolla tai, jos pienempi arvo on parempi, tavoitetaso jaettuna toteumalla';
      const partly =
        thresholds.partlyMet < thresholds.met
          ? ` Kun toteutumisaste on vähintään ${percent(thresholds.partlyMet)}, mittari on toteutunut osittain.`
          : '';
      return `Muuten mittari, jolla on tavoitetaso, arvioidaan toteutumisasteen mukaan: ${ratio}. Kun toteutumisaste on vähintään ${percent(thresholds.met)}, mittari on toteutunut.${partly} Muuten se ei ole toteutunut.`;
    },
    withoutPercentage:
      'Jos prosenttiluku ei kerro mitään, kuten vaihteluvälistä, sijoituksesta, nollasta, negatiivisesta luvusta tai muutosvauhdista, mittari joko on toteutunut tai ei ole.',
    ownLimits: 'Jos mittarilla on omat rajansa, käytetään niitä.',
    missingValues:
      'Puuttuvaa arvoa ei koskaan lasketa nollaksi, vaan mittari jää arvioimatta, tai sitä ei voida arvioida, jos arvo puuttuu juuri siitä syystä. Vuoden mittaan karttuvaa määrää verrataan koko vuoden tavoitetasoon vasta vuoden päätyttyä.',
    withheld: ({ threshold, zeros }) =>
      `Alle ${threshold} ihmisen lukumääriä ei näytetä, kun ne ovat arkaluonteisia, eikä myöskään arvoja, joista ne olisivat laskettavissa. Niiden tilalla on kaksi pistettä (..).${zeros === 'hide' ? ' Nollaakaan ei näytetä, jottei sitä voi erottaa pienestä lukumäärästä.' : ''}`,
    keyFigures:
      'Tunnuslukuja, joilla ei ole tavoitetasoa, seurataan, mutta niitä ei arvioida eivätkä ne ole mukana osuuksissa.',
    groups: {
      total:
        'Arvioidaan kaikkien yhteinen arvo; naiset, miehet ja muut ryhmät esitetään, mutta ne eivät ratkaise.',
      each: 'Jokaisen ryhmän, jolla on toteuma, esimerkiksi naisten ja miesten, on itse saavutettava tavoitetaso; heikoimmassa asemassa oleva ryhmä ratkaisee.',
    },
    trend:
      'Arvio kertoo kehityksen suunnan nimettyyn vertailukohtaan nähden, ei sitä, onko tavoitetaso saavutettu.',
    trendLimits: (strong) =>
      strong === undefined
        ? 'Muutos oikeaan suuntaan on toteutuminen; ennallaan oleva tai heikentynyt ei ole toteutunut.'
        : `Kun muutos oikeaan suuntaan on vähintään ${percent(strong)}, mittari on toteutunut; sitä heikompi muutos oikeaan suuntaan on osittainen toteutuminen; ennallaan oleva tai heikentynyt ei ole toteutunut.`,
    trendRule: ({ against, tolerance, decides }) =>
      `Kehityssuunta kertoo, miten arvo on muuttunut verrattuna ${AGAINST[against]}.${tolerance > 0 ? ` Enintään ${percent(tolerance)}:n muutosta aiemmasta arvosta ei katsota muutokseksi.` : ''} Sijoituksia verrataan osuutena kaikista osallistujista. Jos mittaustapa on muuttunut, kehityssuuntaa ei esitetä.${decides ? '' : ' Kehityssuunta ei vaikuta arvioon.'}`,
    activity: (groups) =>
      `Jos mittarina on toimenpide, arvio määräytyy sen mukaan, miten pitkälle se on edennyt: ${groups
        .map(({ label, statuses }) => {
          const names = list(statuses.map((status) => `”${status}”`));
          return `${names} ${statuses.length === 1 ? 'vastaa' : 'vastaavat'} arviota ”${label}”`;
        })
        .join('; ')}.`,
    nothingStated: 'Jos kaudesta ei ole kirjattu mitään, mittaria ei ole arvioitu.',
    suggestions: (areAccepted) =>
      areAccepted
        ? 'Myös arvioehdotukset, joita kukaan ei ole hyväksynyt, lasketaan mukaan, ja luvun yhteydessä kerrotaan niiden määrä.'
        : 'Arvioehdotusta, jota kukaan ei ole hyväksynyt, ei lasketa arvioksi.',
    levelAboveFirst: 'Jos vastuualueiden yläpuolinen taso on itse arvioinut mittarin, sen arvio on voimassa.',
    goalItselfFirst: 'Jos tavoitteelle on annettu oma arvio, se on voimassa.',
    rule,
    sameRuleAbove:
      'Ylemmän tason tavoite arvioidaan samalla tavalla siihen kuuluvien tavoitteiden perusteella.',
    weights: 'Mittarin tai tavoitteen paino on 1, ellei muuta ole ilmoitettu.',
    unknownBelow: (which, treatment, level) => {
      const unknown = UNKNOWN[which];
      const sentences: Record<TreatmentWord, string> = {
        ownColumn: `kokonaisuutta ei voida arvioida, jos tulos riippuu siitä, ${unknown}; jos mitään ei ole arvioitu, kokonaisuuskin on arvioimatta`,
        exclude: `se, ${unknown}, jätetään pois`,
        countAsNotMet: `se, ${unknown}, lasketaan toteutumattomaksi`,
      };
      return `${WEIGHING[level]} ${sentences[treatment]}.`;
    },
    counted:
      'Toteutuneiden avaintavoitteiden osuus lasketaan kaikista avaintavoitteista ja toteutuneiden mittareiden osuus kaikista mittareista. Näitä kahta osuutta ei sekoiteta toisiinsa.',
    countedAtUnit:
      'Vastuualueen tavoitteiden osuus lasketaan sen omista tavoitteista tai, jos omia ei ole, niistä avaintavoitteista, joihin sen mittarit kuuluvat.',
    countedOnce:
      'Usean vastuualueen yhteinen mittari lasketaan kerran kullakin vastuualueella ja kerran kokonaisuudessa.',
    unknownInShares: (which, treatment) => {
      const sentences: Record<TreatmentWord, string> = {
        ownColumn: 'esitetään erikseen ja on mukana luvussa, josta prosentit lasketaan',
        exclude: 'ei ole mukana luvussa, josta prosentit lasketaan',
        countAsNotMet: 'lasketaan osuuksissa toteutumattomaksi',
      };
      return `Se, ${UNKNOWN[which]}, ${sentences[treatment]}.`;
    },
    rounding:
      'Jokainen prosenttiluku pyöristetään erikseen lähimpään kokonaislukuun ja puolikkaat ylöspäin, joten lukujen summa ei aina ole 100.',
    forecast:
      'Koko vuoden ennuste lasketaan erikseen samoilla säännöillä. Epävarma ennuste rinnastetaan siihen, mitä ei voida arvioida, ja puuttuva ennuste siihen, mitä ei ole arvioitu; jo valmiin arvioidaan toteutuvan.',
    outcome: 'Raportti kertoo kauden toteuman; ennusteet eivät ole mukana osuuksissa.',
    term: 'Arvio koskee sitä, mitä valtuustokauden lopussa odotetaan, eikä vain vuotta, jota raportti koskee.',
    commitments:
      'Kehittämissitoumukset lasketaan erikseen sen mukaan, miten pitkälle ne ovat edenneet, eivätkä ne ole mukana tavoitteiden ja mittareiden osuuksissa.',
    economy: {
      budgetMinusOutcome: 'Talouden poikkeama on talousarvio miinus toteuma tai ennuste.',
      outcomeMinusBudget: 'Talouden poikkeama on toteuma tai ennuste miinus talousarvio.',
    },
    economyLimit: (limit) =>
      `Jos poikkeama on suurempi kuin ${percent(limit)} talousarviosta, sille on kerrottava syy ja, kun tulos on talousarviota heikompi, toimenpide.`,
    ownWords: (words) =>
      `Arvioilla on organisaation omat nimet: ${list(words.map(({ label, word }) => `”${word}” (${label})`))}.`,
    deviation: {
      interim:
        'Poikkeamana esitetään se, minkä ei arvioida toteutuvan kokonaan tai minkä ennuste on epävarma, sekä se, millä ei ole ennustetta ja minkä on arvioitu jääneen toteutumatta.',
      annual: 'Poikkeamana esitetään se, mikä on toteutunut vain osittain tai ei ole toteutunut.',
    },
    source: (source) => `Säännöt on julkaistu: ${source}.`,
    published: ({ by, source, isChanged }) => {
      const where = source === undefined ? '' : ` (${source})`;
      return isChanged
        ? `Säännöt perustuvat sääntöihin, jotka on julkaissut ${by}${where}; niihin on tehty omia muutoksia.`
        : `Säännöt on julkaissut ${by}${where}.`;
    },
  },
} satisfies ExplanationWords;
