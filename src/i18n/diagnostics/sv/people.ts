// Swedish words of the codes about people who could be recognised (P).
import type { DiagnosticArgs, IdentityKind } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { number, quote } from './shared.js';

export const people = {
  P01: {
    title: 'Litet antal',
    text: ({ text, what, cells, threshold }) => {
      const where = `${cells === 1 ? 'ett värde' : `${number(cells)} värden`} under ${number(threshold)} personer`;
      return what === 'withheld'
        ? `${quote(text)} har ${where}, och rapporten visar ${cells === 1 ? 'det' : 'dem'} inte`
        : `${quote(text)} har ${where}, väntat var ett beslut om huruvida mätaren är känslig`;
    },
    why: 'Ett litet antal människor i ett känsligt ämne kan peka ut någon. Därför visar rapporten två punkter i stället för talet.',
    fix: (args) =>
      args?.what === 'undeclared'
        ? 'Skriv mätaren, temat eller enheten under ”privacy: sensitive” i report.yaml, så döljs små antal, eller under ”privacy: open” om de får visas.'
        : 'Om källorna är offentliga, skriv ”..” i stället för talet. Annars skriv ”sources: private” under ”privacy:” i report.yaml.',
  },
  P02: {
    title: 'Dolt tal kan räknas fram',
    text: ({ text, what, cells }) => {
      if (what === 'published') {
        return cells === 1
          ? `En tidigare rapport har redan visat ett dolt tal i ${quote(text)}, eller det som det kan räknas fram ur`
          : `En tidigare rapport har redan visat ${number(cells)} dolda tal i ${quote(text)}, eller det som de kan räknas fram ur`;
      }
      return cells === 1
        ? `${quote(text)} har ett värde till som inte visas, för ur det kunde ett dolt tal räknas fram`
        : `${quote(text)} har ${number(cells)} värden till som inte visas, för ur dem kunde ett dolt tal räknas fram`;
    },
    why: 'Den som känner summan och alla delar utom en kan räkna ut den. Därför döljs fler värden än de små.',
    fix: (args) =>
      args?.what === 'published'
        ? 'Det som är publicerat går inte att ta tillbaka. Bedöm om den tidigare rapporten ska rättas.'
        : 'Om källorna är offentliga, skriv ”..” också i stället för de här värdena. Annars skriv ”sources: private” under ”privacy:” i report.yaml.',
  },
  P03: {
    title: 'Andel avslöjar ett litet antal',
    text: ({ text, base, cells }) => {
      const what =
        cells === 1 ? 'ett procenttal som inte visas' : `${number(cells)} procenttal som inte visas`;
      const also = text === base ? 'antalet i samma tabell' : quote(base);
      return `${quote(text)} har ${what}, för tillsammans med ${also} ger ${cells === 1 ? 'det' : 'de'} ett dolt antal`;
    },
    why: 'Av en andel och det som den är andel av blir ett antal. Är det antalet litet eller dolt, döljs också andelen.',
    fix: () =>
      'Om källorna är offentliga, skriv ”..” också i stället för andelen. Annars skriv ”sources: private” under ”privacy:” i report.yaml.',
  },
  P04: {
    title: 'Litet antal i text',
    text: ({ text, why, threshold, measure }) =>
      why === 'small'
        ? `${quote(text)} är så få att någon kan kännas igen, väntat var minst ${number(threshold)} eller inget antal`
        : `${quote(text)} är ett värde av ${quote(measure)} som rapporten inte visar, väntat var en text utan det`,
    why: 'Ett litet antal människor i ett känsligt ämne kan peka ut någon, och det som döljs i tabellen ska inte stå i texten.',
    fix: (args) =>
      args?.why === 'withheld'
        ? 'Skriv om utan talet.'
        : `Skriv ”färre än ${args ? number(args.threshold) : 'fem'}” eller ”några”, eller skriv ämnet under ”privacy: open” i report.yaml om det inte är känsligt.`,
  },
  P05: {
    title: 'Personnummer',
    text: ({ kind, where }) =>
      where === 'fileName'
        ? `${IDENTITY_NUMBERS[kind]} står i filens namn, väntat var ett namn utan sådana nummer`
        : `${IDENTITY_NUMBERS[kind]} står här, väntat var en text utan sådana nummer`,
    why: 'Numret pekar ut en enda person. Det hör varken hemma i en rapport eller i det som den görs av, och därför upprepas det inte här.',
    fix: (args) =>
      args?.where === 'fileName'
        ? 'Byt namn på filen. Det gamla namnet finns kvar i äldre versioner; be den som sköter dem att ta bort det där också.'
        : 'Ta bort numret. Det finns kvar i äldre versioner av filen; be den som sköter dem att ta bort det där också.',
  },
  P06: {
    title: 'Namn där en roll väntas',
    text: ({ where }) => `${NAMES[where]}, väntat var en roll eller ett organ`,
    why: 'En roll gäller också när någon byter arbete, och en rapport ska inte sprida fler personuppgifter än den behöver.',
    fix: () => 'Skriv rollen eller organet, till exempel ”servicechefen” eller ”socialnämnden”.',
  },
  P07: {
    title: 'Privat kontaktuppgift',
    text: ({ what }) =>
      what === 'phone'
        ? 'Ett telefonnummer till en person står här, väntat var högst ett nummer till en växel'
        : 'En persons e-postadress står här, väntat var högst en funktionsadress',
    why: 'Det som publiceras samlas in av främmande och finns kvar långt efter att någon har slutat, och därför upprepas uppgiften inte här.',
    fix: (args) =>
      args?.what === 'phone'
        ? 'Ta bort numret, eller skriv växelns.'
        : 'Ta bort uppgiften, eller skriv en adress till en funktion, till exempel ”registrator@”.',
  },
  P08: {
    title: 'Ärendenummer',
    text: () => 'Ett ärendenummer står här, väntat var en text som inte leder till ett enskilt ärende',
    why: 'Med ärendets nummer kan vem som helst begära ut handlingarna, och då leder uppföljningen till en enskild person. En paragraf i ett protokoll är offentlig och får stå.',
    fix: () =>
      'Ta bort numret. Gäller det ett offentligt beslut, hänvisa till protokollets datum och paragraf.',
  },
} satisfies WordsOf<'P'>;

const IDENTITY_NUMBERS: Readonly<Record<IdentityKind, string>> = {
  personnummer: 'Ett personnummer',
  samordningsnummer: 'Ett samordningsnummer',
  henkilotunnus: 'En finländsk personbeteckning',
};

const NAMES: Readonly<Record<DiagnosticArgs['P06']['where'], string>> = {
  responsible: 'Ett personnamn står som ansvarig',
  author: 'Ett personnamn står för bedömningen',
  register: 'Ett personnamn står i registret över ansvariga',
};
