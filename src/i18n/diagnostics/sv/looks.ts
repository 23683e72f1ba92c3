// Swedish words of the codes about themes and templates (S24 to S28).
import type { LostMeaningKind, TemplateFaultKind, ThemeFileFault } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { didYouMean, quote } from './shared.js';

export const looks = {
  S24: {
    title: 'Fil till utseendet som inte går att använda',
    text: ({ path, fault }) => THEME_FILE_FAULTS[fault](quote(path)),
    why: 'Rapporten har allt med sig: det som den visar måste finnas i mappen, och texten måste förbli text, på papper och i arkivet.',
    fix: (args) => `${didYouMean(args?.suggestion)}${THEME_FILE_REMEDIES[args?.fault ?? 'missing']}`,
  },
  S25: {
    title: 'Mall som frågar efter något som inte finns',
    text: ({ fault, name, of }) => TEMPLATE_FAULTS[fault](quote(name), of && quote(of)),
    why: 'Ett bygge stannar där det möter ett sådant ställe, och somliga ställen möter det bara i vissa rapporter.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}${templateRemedy(args?.fault ?? 'field', args?.name ?? '')}`,
  },
  S26: {
    title: 'Mall av en annan version',
    text: ({ what, version, expected }) =>
      what === 'copy'
        ? `Filen är en kopia från version ${version}, och förlagan har ändrats sedan dess`
        : `Mallen är skriven för version ${quote(version)} av datan, väntat var ${quote(expected)}`,
    why: 'Det som har rättats eller lagts till i förlagan når inte er rapport.',
    fix: (args) =>
      args?.what === 'view'
        ? 'Kör ”report template check”, rätta det som hittas, och skriv den väntade versionen efter view: i template.yml.'
        : 'Lägg filen åt sidan, kopiera den på nytt med ”report template eject” och för in era ändringar i den nya kopian.',
  },
  S27: {
    title: 'Mallfil som inget använder',
    text: () => 'Ingen mall använder filen',
    why: 'En fil träder i stället för den inbyggda bara om sökvägen är densamma; annars ändrar den ingenting.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Ge den samma sökväg som filen den ska ersätta, eller ta bort den; ”report template list” visar alla.`,
  },
  S28: {
    title: 'Mall som lämnar vissa läsare utanför',
    text: ({ lost, name }) => LOST_MEANINGS[lost](quote(name)),
    why: 'Den som lyssnar till rapporten, eller läser den på papper, får inte det som andra ser.',
    fix: (args) => LOST_REMEDIES[args?.lost ?? 'scope'],
  },
} satisfies WordsOf<'S24' | 'S25' | 'S26' | 'S27' | 'S28'>;

/** What a field should hold. */
const TEMPLATE_FAULTS: Record<TemplateFaultKind, (name: string, of: string) => string> = {
  field: (name, of) => `${of} har inget fält ${name}`,
  given: (name, of) => (of === '' ? `En mall får inte ${name}` : `Delmallen ${of} får inte ${name}`),
  fit: (name, of) => `Delmallen ${of} behöver ${name}, som det den får här inte alltid har`,
  perhaps: (name) => `${name} kan saknas, men används som om det alltid fanns`,
  list: (name) => `${name} är ingen lista`,
  text: (name) => `${name} är ingen text utan har delar`,
  partial: (name) => `Det finns ingen delmall ${name}`,
  label: (name) => `Det finns inget ord ${name}`,
  helper: (name) => `${name} är inget som mallar känner till`,
  html: (name) => `${name} är färdigt för sidan, och dess tecken skulle visas som text`,
  raw: (name) => `${name} är vanlig text, och skulle tas för HTML`,
  else: (name) => `Det som står efter ”else” i ${name} visas aldrig`,
  syntax: () => 'Filen går inte att läsa som mall från och med den här raden',
};

const TEMPLATE_REMEDIES: Record<TemplateFaultKind, string> = {
  field: 'docs/templates-data.md räknar upp alla fält.',
  given: 'Ge den det vid namn där delmallen anropas: {{> delmall namn=…}}.',
  fit: 'Ge delmallen det som dess första rad säger att den behöver.',
  perhaps: '',
  list: 'Nämn en lista efter #each; docs/templates-data.md säger vilka fält som är listor.',
  text: 'Skriv ut ett av dess fält, eller ge det till en delmall: {{> text text=…}}.',
  partial: '”report template list” visar alla delmallar.',
  label: 'Egna ord står i själva mallen; våra är de som labels: i report.yaml tar emot.',
  helper: 'Mallar känner till if, unless, each, edition och t, och delmallar vid namn.',
  html: 'Skriv det med tre klamrar: {{{…}}}.',
  raw: 'Skriv det med två klamrar: {{…}}.',
  else: 'Skriv {{#if}} runt {{#each}}, och ”else” där.',
  syntax: 'Leta efter en klammer för lite, eller ett {{#if}} eller {{#each}} utan slut.',
};

const templateRemedy = (fault: TemplateFaultKind, name: string): string =>
  fault === 'perhaps' ? `Skriv {{#if ${name}}} före och {{/if}} efter.` : TEMPLATE_REMEDIES[fault];

const LOST_MEANINGS: Record<LostMeaningKind, (name: string) => string> = {
  word: (name) => `Statusmärket till ${name} står utan sitt ord`,
  language: (name) => `${name} säger inte vilket språk det är på`,
  scope: (name) => `${name} säger inte vad det är rubrik till`,
  role: (name) => `${name} har ingen roll, och tabellen är ingen tabell längre där raderna blir kort`,
  page: (name) => `${name} är borta, som papperets sidhuvuden tas ifrån`,
  pageNumber: (name) => `${name} är borta, där papperet får sina sidnummer`,
  alternative: (name) => `${name} har ingen text för dem som inte ser bilden`,
};

const LOST_REMEDIES: Record<LostMeaningKind, string> = {
  word: 'Skriv ut ordet ur samma post bredvid märket, eller använd delmallen ”status”.',
  language: 'Skriv ut texten med delmallen ”text”, eller sätt attributet lang ur fältet lang.',
  scope: 'Lägg till scope="col" eller scope="row".',
  role: 'Lägg till den roll som elementet har i den inbyggda filen.',
  page: 'Ge avsnittet attributet data-page, så som den inbyggda filen har det.',
  pageNumber: 'Ta med <span class="page-number" data-target="…">, så som den inbyggda filen har det.',
  alternative: 'Lägg till alt="…"; tomt för det som bara pryder.',
};

const THEME_FILE_FAULTS: Record<ThemeFileFault, (path: string) => string> = {
  missing: (path) => `Filen ${path} finns inte`,
  otherFolder: (path) => `Filen ${path} ligger inte i mappen assets/, väntat var en fil där`,
  notPicture: (path) => `${path} är ingen bild i SVG eller PNG`,
  notFont: (path) => `${path} är inget typsnitt i WOFF2 eller TrueType (.woff2, .ttf)`,
  damaged: (path) => `${path} är inte hel, eller något annat än vad namnet säger`,
  active: (path) => `Bilden ${path} innehåller skript, rörelse eller annat som kan ändra den`,
  outside: (path) => `Bilden ${path} hänvisar till något utanför filen`,
  words: (path) => `Bilden ${path} innehåller text, som skulle se olika ut på olika datorer`,
  noSize: (path) => `Bilden ${path} säger inte hur stor den är`,
  variable: (path) => `Typsnittet ${path} är variabelt, väntat var ett statiskt`,
  outlines: (path) => `Typsnittet ${path} har PostScript-konturer, väntat var TrueType-konturer`,
  collection: (path) => `${path} innehåller flera typsnitt, väntat var ett`,
  locked: (path) => `Typsnittet ${path} får enligt sin egen uppgift inte bäddas in i dokument`,
};

const STATIC_FONT =
  'Ladda ner typsnittets statiska snitt med TrueType-konturer, ett i varje fil: normal, kursiv, fet, fet kursiv.';

const THEME_FILE_REMEDIES: Record<ThemeFileFault, string> = {
  missing: 'Lägg filen i mappen assets/, eller rätta sökvägen i report.yaml.',
  otherFolder: 'Flytta filen till mappen assets/ bredvid report.yaml.',
  notPicture: 'Spara bilden som SVG eller PNG.',
  notFont: STATIC_FONT,
  damaged: 'Hämta filen på nytt, eller spara om den i det format som namnet anger.',
  active: 'Spara bilden som vanlig eller optimerad SVG, utan skript, animationer och entiteter.',
  outside: 'Bädda in det som bilden hänvisar till, eller ta bort hänvisningen.',
  words: 'Gör om texten i bilden till konturer och spara på nytt.',
  noSize: 'Ge bildens första element attributet viewBox; ritprogram gör det när de sparar som SVG.',
  variable: STATIC_FONT,
  outlines: STATIC_FONT,
  collection: STATIC_FONT,
  locked: 'Välj ett typsnitt vars licens tillåter inbäddning, till exempel ett under OFL.',
};
