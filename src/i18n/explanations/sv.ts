// Explanations in Swedish; what differs between Finland and Sweden is in the variants at the end.
import type { ComparisonWord } from './number-words.js';
import { numbersInSwedish } from './numbers.sv.js';
import type { ExplanationWords, LevelWord, RuleInWords, TreatmentWord, Unknown } from './words.js';

const numbers = new Intl.NumberFormat('sv', { maximumFractionDigits: 3 });
const lists = new Intl.ListFormat('sv');
const number = (value: number) => numbers.format(value);
/** A ratio in percent: 0.8 → 80 %. */
const percent = (ratio: number) => `${numbers.format(Number((ratio * 100).toFixed(6)))}\u00a0%`;
const list = (items: string[]) => lists.format(items);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words that the two countries say differently. */
interface Variant {
  unit: {
    many: string;
    those: string;
    ofThose: string;
    each: string;
    some: string;
    ofOne: string;
    it: string;
  };
  /** The goals that the headline counts, with and without article. */
  central: { many: string; those: string };
  theme: string;
  not: string;
  expected: string;
  /** *Målvärde* in Sweden, *målnivå* in Finland. */
  target: { one: string; the: string };
  /** *Utgångsvärde* in Sweden, *utgångsläge* in Finland. */
  baseline: { one: string; the: string };
  /** Between two elections to the council. */
  term: string;
}

const MEASURE = { one: 'en mätare', the: 'mätaren', many: 'mätare' };

function swedish({ unit, central, theme, not, expected, target, baseline, term }: Variant) {
  const measure = MEASURE;
  const subject: Record<LevelWord, { name: string; it: string; met: string; assessed: string }> = {
    unitToMeasure: {
      name: `${measure.one} som flera ${unit.many} bär`,
      it: 'den',
      met: 'uppfylld',
      assessed: 'bedömd',
    },
    measureToGoal: { name: 'ett mål', it: 'det', met: 'uppfyllt', assessed: 'bedömt' },
    goalToParent: { name: 'ett överordnat mål', it: 'det', met: 'uppfyllt', assessed: 'bedömt' },
  };
  const children: Record<LevelWord, string> = {
    unitToMeasure: `${unit.ofThose} bedömningar`,
    measureToGoal: `bedömningarna av dess ${measure.many}`,
    goalToParent: 'bedömningarna av det som hör till det',
  };
  const enough: Record<LevelWord, Record<'all' | 'atLeastHalf' | 'majority' | 'any', string>> = {
    unitToMeasure: {
      all: `den är uppfylld i alla ${unit.many} som bär den`,
      atLeastHalf: `den är uppfylld i minst hälften av ${unit.those}`,
      majority: `den är uppfylld i mer än hälften av ${unit.those}`,
      any: `den är helt eller delvis uppfylld i ${unit.some}`,
    },
    measureToGoal: {
      all: `alla dess ${measure.many} är uppfyllda`,
      atLeastHalf: `minst hälften av dess ${measure.many} är uppfyllda`,
      majority: `mer än hälften av dess ${measure.many} är uppfyllda`,
      any: `någon av dess ${measure.many} är helt eller delvis uppfylld`,
    },
    goalToParent: {
      all: 'allt som hör till det är uppfyllt',
      atLeastHalf: 'minst hälften av det som hör till det är uppfyllt',
      majority: 'mer än hälften av det som hör till det är uppfyllt',
      any: 'något av det som hör till det är helt eller delvis uppfyllt',
    },
  };
  const unknown: Record<Unknown, string> = {
    notAssessable: 'det som inte kan bedömas',
    notAssessed: 'det som inte har bedömts',
    both: 'det som inte kan bedömas eller inte har bedömts',
  };
  const weighing: Record<LevelWord | 'every', string> = {
    every: 'När bedömningarna vägs samman',
    unitToMeasure: `När ${unit.ofThose} bedömningar av ${measure.one} vägs samman`,
    measureToGoal: `När ett måls ${measure.many} vägs samman`,
    goalToParent: 'När målen under ett överordnat mål vägs samman',
  };
  const nouns = { goals: 'mål', measures: measure.many };

  const against: Record<ComparisonWord, string> = {
    samePeriod: 'samma period året före',
    previousValue: 'det närmast föregående värdet',
    baseline: baseline.the,
  };

  function rule({ level, rule, partial, points, thresholds, meanOf }: RuleInWords): string {
    const { name, it, met, assessed } = subject[level];
    switch (rule) {
      case 'all':
      case 'atLeastHalf':
      case 'majority': {
        const otherwise = partial
          ? `Annars är ${it} delvis ${met} om ${enough[level].any}, i övriga fall ${not} ${met}.`
          : `Annars är ${it} ${not} ${met}.`;
        return `${upper(name)} är ${met} när ${enough[level][rule]}. ${otherwise}`;
      }
      case 'weightedMean':
        if (meanOf === 'fulfilment') {
          return (
            `${upper(name)} bedöms efter den vägda genomsnittliga måluppfyllelsen, där ingen del räknas som mer än ` +
            `${percent(1)}. ${byMean(it, met, thresholds)}`
          );
        }
        return (
          `${upper(name)} bedöms efter det vägda medelvärdet av ${children[level]}: uppfyllt ger ` +
          `${number(points.met)}, delvis uppfyllt ${number(points.partlyMet)} och ${not} uppfyllt ` +
          `${number(points.notMet)}. Är medelvärdet minst ${number(thresholds.met)} är ${it} ${met}; är det ` +
          `lägre men minst ${number(thresholds.partlyMet)} är ${it} delvis ${met}; annars ${not} ${met}.`
        );
      case 'worst':
        return (
          `${upper(name)} får den sämsta av ${children[level]}. Från sämst till bäst är ordningen ${not} uppfyllt, ` +
          `kan inte bedömas (eller ${not} bedömt), delvis uppfyllt, uppfyllt.`
        );
      case 'manual':
        return `${upper(name)} bedöms av den ansvariga, som motiverar sin bedömning. Utan en sådan är ${it} ${not} ${assessed}.`;
    }
  }

  function byMean(it: string, met: string, thresholds: RuleInWords['thresholds']): string {
    return (
      `Är genomsnittet minst ${percent(thresholds.met)} är ${it} ${met}; är det lägre men minst ` +
      `${percent(thresholds.partlyMet)} är ${it} delvis ${met}; annars ${not} ${met}.`
    );
  }

  return {
    numbers: numbersInSwedish(not, target, baseline),
    derivation: {
      figure: ({ counted, label, numerator, denominator, percent }) =>
        percent === undefined
          ? `${upper(label)}: det finns inga ${nouns[counted]} att räkna på`
          : `${upper(label)}: ${number(numerator)} av ${number(denominator)} ${nouns[counted]}, ${percent}\u00a0%`,
      share: ({ counted, goalLevel, scope, name }) => {
        const where = { whole: 'i hela rapporten', theme: `i ${theme} ${name}`, unit: `hos ${name}` }[scope];
        if (counted === 'measures') return `Räknat: alla ${measure.many} ${where}`;
        return goalLevel === 'unit' ? `Räknat: de egna målen ${where}` : `Räknat: ${central.those} ${where}`;
      },
      aspects: {
        state: 'Läget vid periodens slut',
        outcome: 'Utfallet för perioden',
        forecast: 'Prognosen för hela året',
      },
      excluded: (count) => `Utanför det antal som procenttalen räknas på: ${number(count)}`,
      suggested: (count) => `Vilar på förslag som ingen har godkänt: ${number(count)}`,
      rule: (rule, counts, mean) => {
        const rules: Record<RuleInWords['rule'], string> = {
          all: 'alla ska vara uppfyllda',
          atLeastHalf: 'minst hälften ska vara uppfyllda',
          majority: 'mer än hälften ska vara uppfyllda',
          weightedMean: mean === undefined ? 'vägt medelvärde' : `vägt medelvärde, här ${number(mean)}`,
          worst: 'den sämsta bedömningen gäller',
          manual: 'den ansvariga bedömer',
        };
        return `Regel: ${rules[rule]}. Utfall: ${counts}.`;
      },
      stated: (word) => `angivet som ”${word}”`,
      activityStatus: (word) => `eftersom läget är ”${word}”`,
      alreadyDone: (word) => `eftersom läget redan är ”${word}”`,
      nothingStated: 'inget är angivet för perioden',
      suggestion: (word, label) => `det finns bara ett förslag som ingen har godkänt: ”${word}” (${label})`,
      countedIn: (shares) => `Räknas i: ${shares}`,
    },
    policy: {
      statedWins: 'Har den uppföljningsansvariga angett en bedömning, gäller den.',
      onlyStated:
        'Bedömningen är alltid den som den uppföljningsansvariga själv har angett; den härleds inte ur hur långt åtgärderna har kommit.',
      fulfilment: ({ fulfilment, thresholds }) => {
        const ratio =
          fulfilment === 'progress'
            ? `hur stor del av vägen från ${baseline.the} till ${target.the} som är avverkad`
            : `utfallet delat med ${target.the} eller, där lägre är bättre, ${target.the} delat med utfallet`;
        const partly =
          thresholds.partlyMet < thresholds.met
            ? ` Från ${percent(thresholds.partlyMet)} är ${measure.the} delvis uppfylld.`
            : '';
        return `Annars bedöms ${measure.one} med ${target.one} efter sin måluppfyllelse: ${ratio}. Från ${percent(thresholds.met)} är ${measure.the} uppfylld.${partly} Därunder är den ${not} uppfylld.`;
      },
      withoutPercentage: `Där ett procenttal inte säger något, som för intervall, placeringar, noll, negativa tal och förändringstakter, är ${measure.the} antingen uppfylld eller ${not} uppfylld.`,
      ownLimits: `Har ${measure.the} egna gränser, gäller de i stället.`,
      missingValues: `Ett värde som saknas räknas aldrig som noll: ${measure.the} är då ${not} bedömd eller, om det är skälet till att värdet saknas, omöjlig att bedöma. Ett antal som växer under året bedöms mot årets ${target.one} först när året är slut.`,
      withheld: ({ threshold, zeros }) =>
        `Antal som är färre än ${threshold} människor visas inte där de är känsliga, och inte heller värden som de kan räknas fram ur. I deras ställe står två punkter (..).${zeros === 'hide' ? ' Inte heller noll visas, så att den inte kan skiljas från ett litet antal.' : ''}`,
      keyFigures: `Nyckeltal utan ${target.one} följs men bedöms inte och ingår inte i någon andel.`,
      groups: {
        total: 'Totalen bedöms; kvinnor, män och andra grupper redovisas men avgör inte.',
        each: `Varje grupp som har ett utfall, till exempel kvinnor och män, ska själv nå ${target.the}; den grupp som ligger sämst till avgör.`,
      },
      trend: `Bedömningen anger utvecklingens riktning jämfört med en namngiven jämförelsepunkt, inte om ${target.the} har nåtts.`,
      trendLimits: (strong) =>
        strong === undefined
          ? `En förändring åt rätt håll ger uppfyllt; oförändrat eller försämrat ger ${not} uppfyllt.`
          : `En förändring åt rätt håll på minst ${percent(strong)} ger uppfyllt, en svagare förändring åt rätt håll delvis uppfyllt; oförändrat eller försämrat ger ${not} uppfyllt.`,
      trendRule: ({ against: point, tolerance, decides }) =>
        `Trenden visar hur ett värde har förändrats jämfört med ${against[point]}.${tolerance > 0 ? ` En förändring på högst ${percent(tolerance)} av det tidigare värdet räknas som oförändrad.` : ''} Placeringar jämförs som andel av antalet deltagare. Har sättet att mäta ändrats anges ingen trend.${decides ? '' : ' Trenden påverkar inte bedömningen.'}`,
      activity: (groups) =>
        `Är ${measure.the} en åtgärd, avgör hur långt den har kommit: ${groups
          .map(
            ({ label, isOwn, statuses }) =>
              `${list(statuses.map((status) => `”${status}”`))} räknas som ${isOwn ? `”${label}”` : label}`,
          )
          .join('; ')}.`,
      nothingStated: `Är ingenting angivet för perioden, är ${measure.the} ${not} bedömd.`,
      suggestions: (areAccepted) =>
        areAccepted
          ? 'Förslag till bedömning som ingen har godkänt räknas med, och vid siffran anges hur många de är.'
          : `Ett förslag till bedömning som ingen har godkänt räknas som ${not} bedömt.`,
      levelAboveFirst: `Har nivån ovanför ${unit.those} själv bedömt ${measure.the}, gäller den bedömningen.`,
      goalItselfFirst: 'Har målet självt fått en bedömning, gäller den.',
      rule,
      sameRuleAbove: 'Ett överordnat mål bedöms på samma sätt efter de mål som hör till det.',
      weights: `${upper(measure.many)} och mål utan angiven vikt har vikten 1.`,
      unknownBelow: (which, treatment, level) => {
        const sentences: Record<TreatmentWord, string> = {
          ownColumn: `kan helheten inte bedömas om utfallet hänger på ${unknown[which]}; har ingenting bedömts är helheten ${not} bedömd`,
          exclude: `lämnas ${unknown[which]} utanför`,
          countAsNotMet: `räknas ${unknown[which]} som ${not} uppfyllt`,
        };
        return `${weighing[level]} ${sentences[treatment]}.`;
      },
      counted:
        `Andelen uppfyllda mål räknas på ${central.those}, andelen uppfyllda ${measure.many} på alla ` +
        `${measure.many}. De två andelarna blandas aldrig.`,
      countedAtUnit: `För ${unit.ofOne} egna mål eller, om ${unit.it} saknar egna, de ${central.many} som dess ${measure.many} hör till.`,
      countedOnce: `${upper(measure.one)} som flera ${unit.many} bär räknas en gång i ${unit.each} och en gång i helheten.`,
      unknownInShares: (which, treatment) => {
        const sentences: Record<TreatmentWord, string> = {
          ownColumn: 'redovisas för sig och ingår i det antal som procenttalen räknas på',
          exclude: 'ingår inte i det antal som procenttalen räknas på',
          countAsNotMet: `räknas i andelarna som ${not} uppfyllt`,
        };
        return `${upper(unknown[which])} ${sentences[treatment]}.`;
      },
      rounding:
        'Varje procenttal avrundas för sig till närmaste heltal, och halva procent avrundas uppåt; därför blir summan inte alltid 100.',
      forecast: `Prognosen för hela året räknas för sig enligt samma regler. En osäker prognos behandlas som det som inte kan bedömas och en utebliven som det som inte har bedömts; det som redan är genomfört ${expected} uppnås.`,
      outcome: 'Rapporten visar utfallet för perioden; prognoser ingår inte i andelarna.',
      term: `Bedömningen gäller vad som väntas vid ${term} slut, inte bara det år som rapporten avser.`,
      commitments:
        'Utvecklingsåtaganden räknas för sig efter hur långt de har kommit och ingår inte i andelarna av mål och mätare.',
      economy: {
        budgetMinusOutcome: 'Avvikelsen i ekonomin är budget minus utfall eller prognos.',
        outcomeMinusBudget: 'Avvikelsen i ekonomin är utfall eller prognos minus budget.',
      },
      economyLimit: (limit) =>
        `En avvikelse som är större än ${percent(limit)} av budgeten ska ha en orsak och, när den är sämre än budget, en åtgärd.`,
      ownWords: (words) =>
        `Bedömningarna har organisationens egna namn: ${list(words.map(({ label, word }) => `”${word}” för ${label}`))}.`,
      deviation: {
        interim: `Som avvikelse redovisas det som inte ${expected} uppnås helt eller vars prognos är osäker, och det som saknar prognos och är bedömt som ${not} uppfyllt.`,
        annual: `Som avvikelse redovisas det som är delvis uppfyllt eller ${not} uppfyllt.`,
      },
      source: (source) => `Reglerna är publicerade: ${source}.`,
      published: ({ by, source, isChanged }) => {
        const where = source === undefined ? '' : ` (${source})`;
        return isChanged
          ? `Reglerna utgår från dem som är publicerade av ${by}${where}, med egna ändringar.`
          : `Reglerna är publicerade av ${by}${where}.`;
      },
    },
  } satisfies ExplanationWords;
}

/** Swedish of Sweden, and of whoever says no more than `sv`. */
export const sv: ExplanationWords = swedish({
  unit: {
    many: 'enheter',
    those: 'enheterna',
    ofThose: 'enheternas',
    each: 'varje enhet',
    some: 'någon enhet',
    ofOne: 'en enhet räknas enhetens',
    it: 'den',
  },
  central: { many: 'mål på den översta nivån', those: 'målen på den översta nivån' },
  theme: 'temat',
  not: 'ej',
  expected: 'förväntas',
  target: { one: 'målvärde', the: 'målvärdet' },
  baseline: { one: 'utgångsvärde', the: 'utgångsvärdet' },
  term: 'mandatperiodens',
});

export const svFi: ExplanationWords = swedish({
  unit: {
    many: 'ansvarsområden',
    those: 'ansvarsområdena',
    ofThose: 'ansvarsområdenas',
    each: 'varje ansvarsområde',
    some: 'något ansvarsområde',
    ofOne: 'ett ansvarsområde räknas ansvarsområdets',
    it: 'det',
  },
  central: { many: 'nyckelmål', those: 'nyckelmålen' },
  theme: 'tyngdpunkten',
  not: 'inte',
  expected: 'väntas',
  target: { one: 'målnivå', the: 'målnivån' },
  baseline: { one: 'utgångsläge', the: 'utgångsläget' },
  term: 'fullmäktigeperiodens',
});
