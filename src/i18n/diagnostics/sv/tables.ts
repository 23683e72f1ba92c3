// Swedish words of the codes about tables and how they are read (T).
import type { DiagnosticArgs, LeftOver } from '../../../diagnostics/index.js';
import { isTableTag } from '../is-table-tag.js';
import { labelsExample } from '../labels-example.js';
import { likelyPeriod, yearIn } from '../likely-period.js';
import type { WordsOf } from '../words.js';
import { and, columnName, count, didYouMean, number, or, quote } from './shared.js';

export const tables = {
  T01: {
    title: 'Fel antal celler',
    text: ({ cells, columns }) =>
      `Raden har ${count(cells, 'cell', 'celler')}, väntat var ${number(columns)} som i rubrikraden`,
    why: 'När en cell saknas hamnar varje text efter den i fel kolumn.',
    fix: () => 'Lägg till cellen som saknas, om så tom (| |), eller ta bort den som är för mycket.',
  },
  T02: {
    title: 'Inget att fortsätta',
    text: ({ what }) => NOTHING_ABOVE[what],
    why: 'En tom cell eller rubrikrad betyder att den ovanför fortsätter, och här finns ingen ovanför.',
    fix: (args) =>
      args?.what === 'table'
        ? 'Skriv tabellens kolumnrubriker.'
        : ((args && WRITE_ABOVE[args.what]) ?? 'Skriv texten i cellen.'),
  },
  T03: {
    title: 'Målet ser avhugget ut',
    text: ({ text }) => `Målet ${quote(text)} ser avhugget ut, väntat var en hel mening`,
    why: 'Ett mål som är delat på två tabeller räknas som två.',
    fix: () => 'Skriv ihop meningen i en cell, eller sätt punkt om den redan är hel.',
  },
  T04: {
    title: 'Oklar kolumnrubrik',
    text: ({ heading, kinds, isGrouped }) => {
      if (isGrouped) return 'Tabellen har två rubrikrader och utelämnades';
      return kinds.length > 1
        ? `Kolumnrubriken ${quote(heading)} kan läsas som ${or(kinds.map(columnName))}`
        : `Kolumnrubriken ${quote(heading)} är inte känd`;
    },
    why: 'Rubriken avgör vad cellerna under den betyder, och ingenting gissas.',
    fix: (args) =>
      args?.isGrouped
        ? 'Skriv en enda rubrikrad, där varje kolumn har hela sin rubrik, till exempel ”Utfall 1–6 2026”.'
        : `${didYouMean(args?.suggestion ?? likelyPeriod(args?.heading ?? ''))}${change(args?.heading)} rubriken eller ange under ”columns:” i report.yaml vad den betyder.`,
  },
  T05: {
    title: 'Fotnot eller hänvisning utan mål',
    text: ({ what, text }) => `${quote(text)} ${DEAD_REFERENCES[what ?? 'note']}`,
    why: 'Läsaren skickas till en not, en sida eller en rubrik som inte finns i den här rapporten.',
    fix: (args) => MEND_REFERENCE[args?.what ?? 'note'],
  },
  T06: {
    title: 'Rester från ett annat program',
    text: ({ what, text, count: times = 1 }) =>
      `${LEFT_OVERS[what]} ${quote(text)} står i texten${times > 1 ? `, och det finns ${number(times)} sådana i den` : ''}`,
    why: 'Det har följt med från ett annat program och skulle synas, eller läsas upp, i rapporten.',
    fix: (args) => {
      if (args?.what === 'html' && isTableTag(args.text)) return AS_TABLE;
      const mend = args && MEND_LEFT_OVER[args.what];
      return mend ?? `Ta bort det och skriv texten som den ska vara.${args ? '' : ` ${AS_TABLE}`}`;
    },
  },
  T07: {
    title: 'Rad hopfogad över ett sidbyte',
    text: ({ cells }) =>
      `Raden är resten av raden ovanför och fogades till den, i ${count(cells, 'cell', 'celler')}`,
    why: 'Ett sidbyte hade delat en rad i två; lästa var för sig skulle de räknas som två.',
    fix: () => 'Läs den hopfogade raden i rapporten och flytta sedan texterna till en enda rad här.',
  },
  T08: {
    title: 'Avgränsningsrad utelämnad',
    text: () => 'En avgränsningsrad (---) bland tabellens rader utelämnades',
    why: 'En sådan rad hör bara hemma under rubrikraden; annars skulle den synas som en rad med streck.',
    fix: () => 'Ta bort raden.',
  },
  T09: {
    title: 'Förskjuten rad lagad',
    text: ({ agreeing }) =>
      `Raden var förskjuten en cell och lagades efter samma rad på ett annat ställe, som stämmer i ${count(agreeing, 'cell', 'celler')}`,
    why: 'En cell saknades, och varje text stod en kolumn för långt till vänster.',
    fix: () => 'Läs raden i rapporten och lägg sedan till cellen som saknas här.',
  },
  T10: {
    title: 'Tabell fortsatt',
    text: ({ rows }) =>
      `Tabellen har tom rubrikrad och lästes som fortsättning på den ovanför, med ${count(rows, 'rad', 'rader')}`,
    why: 'Ett sidbyte hade delat en tabell i två.',
    fix: () => 'Flytta raderna till tabellen ovanför och ta bort den tomma rubrikraden.',
  },
  T11: {
    title: 'Stycken lästa som rubriker',
    text: ({ units, themes }) =>
      `Vanliga stycken lästes som rubriker: ${count(units, 'enhet', 'enheter')} och ${count(themes, 'tema', 'teman')}`,
    why: 'Enheter och teman känns igen på sina rubriker; här fick de sökas efter var de står.',
    fix: () => 'Märk ut rubrikerna: # före en enhet, ## före ett tema.',
  },
  T12: {
    title: 'Stavningen skiljer sig',
    text: ({ cells }) => `Samma mätare är stavad på annat sätt på ett annat ställe, i ${inColumns(cells)}`,
    why: 'Betydelsen är densamma, så den räknas som en mätare; läsaren ser en av stavningarna.',
    fix: () => 'Välj en stavning och använd den på båda ställena.',
  },
  T13: {
    title: 'Tabell utan tema',
    text: () => 'Tabellen har inget tema ovanför sig, väntat var en rubrik med temat',
    why: 'Varje mål hör till ett tema, och rapporten är ordnad efter dem.',
    fix: () => 'Skriv temat som rubrik (##) ovanför tabellen.',
  },
  T14: {
    title: 'Okänt ord',
    text: ({ word, column }) => `${quote(word)} ${UNKNOWN_WORD[column]}`,
    why: 'Bara kända ord kan räknas; allt annat vore en gissning.',
    fix: (args) => `${didYouMean(args?.suggestion)}${knownWord(args)}`,
  },
  T15: {
    title: 'Kolumnrubriken varierar',
    text: ({ headings }) => `Samma kolumn har olika rubriker: ${and(headings.map(quote))}`,
    why: 'Den läses som en kolumn, men läsaren kan tro att det är flera.',
    fix: () => 'Använd samma rubrik i hela filen.',
  },
  T16: {
    title: 'Tabell utelämnad',
    text: () => 'Tabellen har ingen kolumn för mål eller mätare och utelämnades',
    why: 'Här läses bara tabeller med mål och mätare.',
    fix: () => 'Lägg till kolumnrubrikerna som saknas, eller flytta tabellen till ett kapitel i text/.',
  },
  T17: {
    title: 'Ställena säger olika saker',
    text: ({ cells, twice }) =>
      twice
        ? `Tabellen har två kolumner för samma period, med olika värden: ${and(twice.map(quote))}`
        : `Samma mätare säger något annat på ett annat ställe, i ${inColumns(cells)}`,
    why: 'Det är en och samma mätare, den räknas en gång, och bara den ena texten visas.',
    fix: (args) =>
      args?.twice
        ? 'Rätta perioden i den ena rubriken, eller ta bort den kolumn som inte gäller.'
        : 'Låt ställena stämma överens, eller ge mätarna olika id om de är två.',
  },
  T18: {
    title: 'Period utan rapport',
    text: ({ period, reports }) =>
      `Tabellens kolumner gäller ${period}, som ingen rapport omfattar (väntat var ${and(reports)})`,
    why: 'Det som står i kolumnerna kommer inte med i någon rapport.',
    fix: () =>
      'Rätta perioden i kolumnrubrikerna, eller lägg till en rapport för den under reports: i report.yaml.',
  },
  T19: {
    title: 'Text som inte kommer med',
    text: ({ what }) =>
      what === 'heading'
        ? 'Rubriken läses inte; texten under den hör till uppföljningen och kommer med'
        : 'Texten läses inte här och kommer inte med i rapporten',
    why: 'Målfiler ger tabeller, och varje rad läses för det slags rad den är; annat skulle försvinna i tysthet.',
    fix: (args) =>
      args?.what === 'heading'
        ? 'Låt rubriken säga vad texten är (Orsak, Konsekvens, Korrigerande åtgärd, Kommentar) eller vilken period den gäller, eller ta bort rubriken.'
        : 'Flytta texten till ett kapitel i text/, eller skriv den under en rads id (#### {#id}).',
  },
  T20: {
    title: 'Tabell med tabbar',
    text: ({ rows, isChapter }) =>
      isChapter
        ? 'Cellerna skiljs åt av tabbar, som i ett kalkylblad; i ett kapitel blir det löpande text och ingen tabell'
        : `Cellerna skiljs åt av tabbar, som i ett kalkylblad, och lästes som en tabell med ${count(rows, 'rad', 'rader')}`,
    why: 'Det som kopieras ur ett kalkylblad har tabbar mellan cellerna. De syns inte, och andra program ser ingen tabell.',
    fix: (args) =>
      args?.isChapter
        ? 'Byt tabbarna mot ” | ”, och skriv en rad som ”|---|---|” under rubrikraden.'
        : 'Se efter i rapporten att cellerna står i rätt kolumn. Byt sedan tabbarna mot ” | ”, och skriv en rad som ”|---|---|” under rubrikraden.',
  },
  T21: {
    title: 'Rader utan tabell',
    text: () =>
      'Raderna står inte i någon tabell: en tom rad skiljer dem från tabellen ovanför, eller så saknas raden med streck under rubrikraden',
    why: 'I Markdown börjar en tabell med rubrikraden och en rad som |---|---|, och den slutar vid den första tomma raden. Rader utanför är löpande text, och det som står i dem skulle saknas i tabeller och summor.',
    fix: () =>
      'Ta bort den tomma raden ovanför, eller skriv en rad som |---|---| under rubrikraden, med lika många kolumner som den.',
  },
} satisfies WordsOf<'T'>;

function inColumns(kinds: readonly string[]): string {
  return `${kinds.length === 1 ? 'kolumnen' : 'kolumnerna'} ${and(kinds.map(columnName))}`;
}

const NOTHING_ABOVE = {
  goal: 'Målet är tomt, och ovanför finns inget mål som fortsätter',
  table: 'Tabellens rubrikrad är tom, och ovanför finns ingen tabell som fortsätter',
  measure: 'Mätaren är tom, och ovanför finns ingen mätare som fortsätter',
  goalHeading: 'Tabellen står inte under något mål',
  measureHeading: 'Tabellen har ingen egen rubrik som säger vilken mätare den gäller',
  group: 'Raden säger inte vilken grupp den gäller',
};

const WRITE_ABOVE: Partial<Record<keyof typeof NOTHING_ABOVE, string>> = {
  goalHeading:
    'Sätt tabellen under en rubrik med målet, skriv goal=målets-id vid mätarens rubrik, eller ge rubriken id:t för en mätare som är skriven på ett annat ställe.',
  measureHeading: 'Skriv mätaren som rubrik direkt ovanför tabellen.',
  group: 'Skriv Totalt, Kvinnor eller en annan grupp i radens första cell.',
};

const LEFT_OVERS = {
  html: 'HTML-koden',
  wordField: 'Feltexten från ett Word-fält',
  softHyphen: 'Ett mjukt bindestreck i',
  replacementCharacter: 'Ett oläsligt tecken i',
  noBreakSpace: 'Ett hårt blanksteg i',
  invisible: 'Ett osynligt tecken i',
  privateUse: 'Ett tecken ur ett symboltypsnitt vid',
  ligature: 'En sammanskriven bokstav i',
  mixedWord: 'En siffra inne i ordet',
  doubledWord: 'Det dubbla ordet',
};

const MEND_LEFT_OVER: Partial<Record<LeftOver, string>> = {
  noBreakSpace: 'Skriv ett vanligt blanksteg mellan orden.',
  invisible: 'Ta bort tecknet; skriv ordet på nytt om du inte ser det.',
  privateUse: 'Gör en lista med - i början av varje rad, eller ta bort tecknet.',
  ligature: 'Skriv bokstäverna var för sig.',
  mixedWord: 'Rätta ordet; siffran är oftast en felläst bokstav.',
  doubledWord: 'Ta bort det ena av orden.',
};

const DEAD_REFERENCES = {
  note: 'hänvisar till något som inte finns här',
  page: 'hänvisar till en sida, väntat var en länk till en rubrik',
  title: 'hänvisar till en rubrik som inte finns här',
  link: 'leder till ett id som inte finns här',
};

const MEND_REFERENCE = {
  note: 'Skriv ut vad noten säger, hänvisa till en rubrik i stället för en sida, eller ta bort hänvisningen.',
  page: 'Ge rubriken ett id, ## Ekonomi {#ekonomi}, och länka till den: [Ekonomi](#ekonomi).',
  title: 'Rätta rubrikens namn, eller länka till den med dess id: [Ekonomi](#ekonomi).',
  link: 'Rätta id:t, eller ge rubriken det: ## Ekonomi {#ekonomi}.',
};

const UNKNOWN_WORD = {
  status: 'är inte ett känt ord för status',
  forecast: 'är inte ett känt ord för prognos',
  trend: 'är inte ett känt ord för trend',
  binding: 'är varken ja eller nej',
  direction: 'är varken högre, lägre, inom eller exakt',
  weight: 'är ingen vikt, väntat var ett tal större än noll',
};

const AS_TABLE =
  'Skriv tabeller med | mellan cellerna. Står det en lista eller flera stycken i en cell skriver konverterare tabellen som HTML: gör varje cell till ett enda stycke i det ursprungliga dokumentet och konvertera igen.';

function knownWord(args: DiagnosticArgs['T14'] | undefined): string {
  if (args && args.column !== 'status') return KNOWN_WORD[args.column];
  return `Använd ett av de kända orden, eller skriv i report.yaml vad ert eget betyder, till exempel ${labelsExample(args?.word, 'ert ord')}.`;
}

const KNOWN_WORD = {
  forecast: 'Skriv uppnås, uppnås delvis, uppnås inte eller osäkert.',
  trend: 'Skriv förbättrad, oförändrad eller försämrad. En pil säger inte om det gick åt rätt håll.',
  binding: 'Skriv ja eller nej.',
  direction: 'Skriv högre, lägre, inom eller exakt.',
  weight: 'Skriv ett tal, till exempel 2 eller 25 %.',
};

/** What to do with a heading; where it names a year, it may be a period. */
function change(heading = ''): string {
  const year = yearIn(heading);
  return year === undefined
    ? 'Ändra'
    : `Om det är en period: skriv den som ”1–6 ${year}”, ”1–8 ${year}” eller ”${year}”. Annars: ändra`;
}
