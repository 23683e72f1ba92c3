// Swedish words of the codes about goals and their follow-up (G).
import type { DiagnosticArgs } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { and, count, number, quote } from './shared.js';

export const goals = {
  G01: {
    title: 'Målet går inte att mäta',
    text: ({ what, text }) => `${quote(text)} ${NOT_MEASURABLE[what]}`,
    why: 'Ingen kan bedöma om ett mål är uppfyllt utan att veta vad som mäts, mot vilken nivå och när.',
    fix: (args) =>
      args
        ? makeMeasurable(args)
        : 'Lägg till det som saknas: mätare, målvärde, enhet, riktning eller period.',
  },
  G02: {
    title: 'Utfall saknas',
    text: ({ text, unit, what, period }) =>
      what === 'total'
        ? `${quote(text)} har värden för grupper${inUnit(unit)} men inget för alla, så att mätaren inte blir bedömd`
        : `${quote(text)} saknar uppföljning${inUnit(unit)} för ${period ?? 'perioden'}, och ingen orsak anges`,
    why: 'En lucka utan förklaring läses som att uppföljningen har glömts bort.',
    fix: (args) =>
      args?.what === 'total'
        ? 'Skriv värdet för alla, eller välj ”groups: each” i policyn så att varje grupp bedöms.'
        : 'Skriv utfallet, eller orsaken till att det saknas och när det kommer.',
  },
  G03: {
    title: 'Statusen säger emot den uträknade',
    text: ({ text, stated, computed }) =>
      `${quote(text)} anges som ${quote(ASSESSMENTS[stated])}, medan policyn ger ${quote(ASSESSMENTS[computed])}`,
    why: 'En bedömning får avvika från regeln, men då ska läsaren få veta varför.',
    fix: () => 'Rätta statusen eller skriv skälen i kolumnen Motivering.',
  },
  G04: {
    title: 'Status utan text',
    text: ({ text, unit, stated }) =>
      `${quote(text)} har en ${stated === 'status' ? 'status' : 'prognos'}${inUnit(unit)} men ingen text som styrker den`,
    why: 'Även ett uppfyllt mål behöver sina skäl, annars går det inte att granska.',
    fix: (args) =>
      args?.stated === 'forecast'
        ? 'Skriv en mening om vad prognosen vilar på, eller det värde som den följer av.'
        : 'Skriv en mening om vad som har gjorts och med vilket resultat.',
  },
  G05: {
    title: 'Avvikelse utan förklaring',
    text: ({ text, missing }) =>
      `${quote(text)} avviker och saknar ${and(missing.map((part) => EXPLANATIONS[part]))}`,
    why: 'De som beslutar behöver veta varför, vad det leder till och vad som görs åt saken.',
    fix: (args) =>
      `Skriv ${and((args?.missing ?? ['reason', 'consequence', 'correctiveAction']).map((part) => EXPLANATIONS[part]))}.`,
  },
  G06: {
    title: 'Mätaren står två gånger',
    text: ({ text, what }) => {
      if (what === 'contradiction')
        return `${quote(text)} har olika status på olika ställen, väntat var en och samma`;
      return what === 'repeated'
        ? `${quote(text)} följs upp två gånger för samma enhet och period, väntat var en gång`
        : `${quote(text)} är nästan samma mätare som en annan`;
    },
    why: 'Rapporten får inte säga två saker om en mätare och inte räkna den två gånger.',
    fix: (args) => {
      if (args?.what === 'nearDuplicate')
        return 'Skriv båda med samma ord om de är en mätare, eller ge dem var sitt id om de är två.';
      return args?.what === 'repeated'
        ? 'Sätt ihop dem till en rad, för bara den första visas, eller ge dem var sitt id om de är två mätare.'
        : 'Avgör vilken status som gäller och rätta det andra stället.';
    },
  },
  G07: {
    title: 'Ändrat sedan planen',
    text: ({ what, text, before, now, plan }) => `${PLAN_DRIFT[what](quote(text), before, now)} (${plan})`,
    why: 'Den som läser uppföljningen ska kunna jämföra den med det som beslutades; en ändrad mätare gör det svårt att se om målet är nått.',
    fix: () =>
      'Återställ det som står i planen, eller förklara i en fotnot eller kommentar vad som har ändrats i förhållande till planen.',
  },
  G08: {
    title: 'Samma målvärde år efter år',
    text: ({ text, target, years }) =>
      `${quote(text)} har samma målvärde, ${quote(target)}, ${years[0]}–${years.at(-1)}`,
    why: 'Ett målvärde som inte flyttas kan vara nått sedan länge, eller ha tappat sin mening.',
    fix: () => 'Inget om nivån fortfarande är rätt; sätt annars ett nytt målvärde.',
  },
  G09: {
    title: 'Mätarna pekar åt olika håll',
    text: ({ text, improved, worsened }) =>
      `Mätarna för ${quote(text)} pekar åt olika håll: ${and(improved.map(quote))} har förbättrats, ${and(worsened.map(quote))} har försämrats`,
    why: 'Läsaren kan inte se om målet har kommit närmare förrän någon har vägt mätarna mot varandra.',
    fix: () => 'Skriv en sammanvägd bedömning av målet, eller välj regeln ”weightedMean” i policyn.',
  },
  G10: {
    title: 'Det som inte kan bedömas räknas som bedömt',
    text: ({ word, assessment }) =>
      `${quote(word)} säger att något inte kan bedömas men står för ${quote(ASSESSMENTS[assessment])}`,
    why: 'Det som ingen kan bedöma är varken uppfyllt eller ouppfyllt; i samma ord ser läsaren inte skillnaden.',
    fix: () => 'Låt ordet stå för ”notAssessable”, eller dela det i två ord.',
  },
  G11: {
    title: 'Andel utan antal',
    text: ({ text }) => `Andelen ${quote(text)} säger inte av hur många, väntat var ”x av y” bredvid`,
    why: 'En procentsiffra säger inget förrän man vet vad som har räknats.',
    fix: () => 'Skriv ut antalen, eller sätt in det uträknade talet: {{figure goals.met}}.',
  },
  G12: {
    title: 'Mål och mätare i samma serie',
    text: ({ text }) => `${quote(text)} står i en serie som blandar andelar av mål och andelar av mätare`,
    why: 'Andelen uppfyllda mål och andelen uppfyllda mätare har olika nämnare och kan inte jämföras med varandra.',
    fix: () => 'Visa dem var för sig: en rad eller kolumn för målen och en för mätarna.',
  },
  G13: {
    title: 'Ord från den andra rapporten',
    text: ({ word, template }) =>
      template === 'annual'
        ? `${quote(word)} är en prognos, väntat var ett utfall i årets rapport`
        : `${quote(word)} bedömer hela året, väntat var en prognos i en delårsrapport`,
    why: 'I en delårsrapport är året inte slut, och i årets rapport återstår inget att vänta på.',
    fix: (args) =>
      args?.template === 'annual'
        ? 'Skriv hur det gick.'
        : 'Skriv i prognoskolumnen vad som väntas för året.',
  },
  G14: {
    title: 'Utlovat tal saknas',
    text: ({ text, unit }) => `${quote(text)} lovar ett tal, men uppföljningen${inUnit(unit)} ger inget`,
    why: 'Den som har läst att något ska räknas väntar sig att få veta hur mycket det blev.',
    fix: () => 'Skriv talet i uppföljningen, eller när det kommer.',
  },
  G15: {
    title: 'Många mätare',
    text: ({ text, measures, limit }) =>
      `${text ? quote(text) : 'Rapporten'} har ${count(measures, 'mätare', 'mätare')}, väntat var högst ${number(limit)}`,
    why: 'Med för många mätare syns det inte vad som är viktigt.',
    fix: () =>
      'Behåll de mätare som avgör om målet är nått, gör resten till nyckeltal, eller ändra gränsen under ”rules: G15: { measuresPerGoal: … }” i report.yaml.',
  },
  G16: {
    title: 'Enheten säger något annat',
    text: ({ text, unit }) =>
      `Uppföljningen av ${quote(text)} skiljer sig${inUnit(unit)} från den på nivån ovanför`,
    why: 'Varje uppföljning behålls hos sin enhet, och rapporten visar båda.',
    fix: () => 'Inget om båda är riktiga; låt dem annars stämma överens.',
  },
  G17: {
    title: 'Bedömning utan skäl',
    text: ({ text, missing }) =>
      `Bedömningen av ${quote(text)} saknar ${missing === 'motivation' ? 'motivering' : 'uppgift om vem som har bedömt'}`,
    why: 'En bedömning som ingen regel räknar ut ska säga på vilka grunder den är gjord, och av vem.',
    fix: (args) =>
      args?.missing === 'author'
        ? 'Skriv vem som har gjort bedömningen.'
        : args
          ? 'Skriv motiveringen.'
          : 'Skriv motiveringen och vem som har gjort bedömningen.',
  },
  G18: {
    title: 'Vikt saknas',
    text: ({ text }) => `${quote(text)} saknar vikt, som policyn behöver`,
    why: 'Ett vägt medelvärde måste veta hur tungt varje del väger.',
    fix: () => 'Lägg till vikten eller välj en annan regel i policyn.',
  },
  G19: {
    title: 'Status saknas',
    text: ({ text, unit, word }) =>
      word === ''
        ? `${quote(text)} har en uppföljning men ingen status${unit ? ` (${unit})` : ''}`
        : `${quote(word)} säger inte hur långt ${quote(text)} har kommit${unit ? ` (${unit})` : ''}`,
    why: 'Utan status räknas mätaren som inte bedömd, fast den har följts upp, och ett åtagande hamnar utanför dem som är gjorda, pågår eller inte är påbörjade.',
    fix: (args) =>
      args && args.word !== ''
        ? 'Skriv en status i kolumnen, till exempel genomförd, pågår eller ej påbörjad.'
        : 'Skriv status i kolumnen, eller ”kan inte bedömas” med en motivering.',
  },
  G20: {
    title: 'Ekonomisk avvikelse utan förklaring',
    text: ({ text, missing }) =>
      `${quote(text)} avviker mer än policyns gräns och saknar ${and(missing.map((part) => LINE_EXPLANATIONS[part]))}`,
    why: 'De som beslutar behöver veta varför pengarna inte räcker, eller blir över, och vad som görs åt saken.',
    fix: (args) =>
      `Skriv ${and((args?.missing ?? ['reason', 'action']).map((part) => LINE_EXPLANATIONS[part]))} på raden.`,
  },
  G21: {
    title: 'Trenden säger emot värdena',
    text: ({ text, stated, computed }) =>
      `Trenden för ${quote(text)} anges som ${quote(TRENDS[stated])}, medan värdena ger ${quote(TRENDS[computed])}`,
    why: 'Läsaren ser både trenden och värdena och behöver få veta varför de inte går ihop.',
    fix: () => 'Rätta trenden, värdet eller riktningen, eller skriv en kommentar om vad trenden jämförs med.',
  },
} satisfies WordsOf<'G'>;

const inUnit = (unit: string | undefined): string => (unit ? ` i ${quote(unit)}` : '');

const TRENDS = { improved: 'förbättrad', unchanged: 'oförändrad', worsened: 'försämrad' };

const ASSESSMENTS = {
  met: 'uppfyllt',
  partlyMet: 'delvis uppfyllt',
  notMet: 'inte uppfyllt',
  notAssessable: 'kan inte bedömas',
  notAssessed: 'inte bedömt',
};

const NOT_MEASURABLE = {
  goalWithoutMeasure: 'saknar mätare',
  noTarget: 'saknar målvärde',
  noUnit: 'saknar enhet för sina värden',
  noDirection: 'säger inte om högre eller lägre är bättre',
  noPeriod: 'har ett målvärde utan period',
};

const MAKE_MEASURABLE = {
  goalWithoutMeasure: 'Lägg till minst en mätare som visar om målet är uppfyllt.',
  noTarget: 'Skriv det värde eller den nivå som ska nås.',
  noUnit: 'Skriv enheten, till exempel %, dagar eller personer.',
  noPeriod: 'Skriv vilken period målvärdet gäller.',
};

function makeMeasurable({ what, source }: DiagnosticArgs['G01']): string {
  if (what !== 'noDirection') return MAKE_MEASURABLE[what];
  const where =
    source === 'markdown'
      ? 'Skriv ”direction=higher” eller ”direction=lower” i mätarens rubrik eller en kolumn ”Riktning”'
      : 'Skriv ”direction: higher” eller ”direction: lower”';
  return `${where}, eller sätt minst eller högst före målvärdet.`;
}

const EXPLANATIONS = {
  reason: 'orsak',
  consequence: 'konsekvens',
  correctiveAction: 'korrigerande åtgärd',
};

const PLAN_DRIFT = {
  measureText: (_: string, before: string, now: string) =>
    `Mätaren lyder ${quote(now)}, i planen ${quote(before)}`,
  goalText: (_: string, before: string, now: string) =>
    `Målet lyder ${quote(now)}, i planen ${quote(before)}`,
  target: (text: string, before: string, now: string) =>
    `Målvärdet för ${text} är ${quote(now)}, i planen ${quote(before)}`,
  targetGone: (text: string, before: string) =>
    `Målvärdet ${quote(before)} för ${text} står i planen men inte här`,
  measureGone: (text: string) => `Mätaren ${text} står i planen men inte här`,
  goalGone: (text: string) => `Målet ${text} står i planen men inte här`,
};

const LINE_EXPLANATIONS = { reason: 'orsak', action: 'åtgärd' };
