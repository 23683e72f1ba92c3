// Swedish words of the codes about languages, readers and finished files (L).
import type {
  AccentGround,
  Barrier,
  DeadlineStep,
  OutputFault,
  SourceDrift,
} from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { pdfFaults } from './pdf-faults.js';
import { and, columnName, count, languageName, number, quote } from './shared.js';

export const languages = {
  L01: {
    title: 'Delårsrapportens period och tid',
    text: ({ what, months, handedOver }) =>
      what === 'length'
        ? `Delårsrapporten omfattar ${count(months, 'månad', 'månader')}, väntat var sex till åtta`
        : `Delårsrapporten lämnas ${handedOver ?? 'för sent'}, väntat var inom två månader efter periodens slut`,
    why: 'I Sverige anger lagen hur lång perioden ska vara och när rapporten ska lämnas.',
    fix: (args) =>
      args?.what === 'handover'
        ? 'Rätta ”handedOver” i report.yaml eller tidigarelägg dagen.'
        : args
          ? 'Välj en period som slutar mellan den 30 juni och den 31 augusti.'
          : 'Rätta perioden, eller dagen under ”handedOver”, i report.yaml.',
  },
  L02: {
    title: 'Sista dag enligt kalendern',
    text: ({ what, date, deadline, profile }) =>
      `${STEPS[what]} ${date}, väntat var senast ${deadline} enligt profilen ${profile}`,
    why: 'Lagen sätter en sista dag för varje steg; revisorerna anmärker när den har passerat.',
    fix: () =>
      'Tidigarelägg steget. Är dagen felskriven, rätta ”handedOver”, ”audited” eller ”approval” i report.yaml.',
  },
  L03: {
    title: 'Rubrik saknas',
    text: ({ what, sv, fi, profile }) =>
      what === 'heading'
        ? `Rapporten har ingen rubrik som ${quote(sv)} (på finska ${quote(fi)}), väntat enligt profilen ${profile}`
        : `Inget mål gäller koncernen (på finska ${quote(fi)}), väntat enligt profilen ${profile}`,
    why: 'Den som granskar rapporten letar efter vissa delar och vill inte behöva gissa om de finns.',
    fix: (args) =>
      args?.what === 'group'
        ? 'Skriv mål för koncernen, eller en rubrik i ett kapitel där de utvärderas.'
        : `Skriv ett kapitel eller en rubrik med de orden. Står delen i ett annat dokument, nämn den under ”rules: L03: { elsewhere: [${args?.part ?? '…'}] }” i report.yaml.`,
  },
  L04: {
    title: 'Språkversionerna är inte parallella',
    text: ({ gap, language, text }) => GAPS[gap](languageName(language), text ? ` ${quote(text)}` : ''),
    why: 'Båda språkversionerna är samma rapport; den som läser den ena ska få samma uppgifter som i den andra.',
    fix: (args) =>
      args ? CLOSE_GAP[args.gap] : 'Lägg till det som saknas, så att versionerna är parallella.',
  },
  L05: {
    title: 'Ord på ett annat språk',
    text: ({ language, other, text, what }) =>
      FOREIGN[what](quote(text), languageName(other), languageName(language)),
    why: 'Den som läser rapporten på det ena språket ska inte behöva det andra, och en skärmläsare uttalar orden fel.',
    fix: (args) =>
      args?.what === 'file'
        ? 'Översätt texterna, eller ge filen det språk i namnet som den är skriven på.'
        : 'Översätt orden. Om de ska stå kvar, märk dem med sitt språk: [sote]{lang=fi}.',
  },
  L06: {
    title: 'Går inte fram till alla',
    text: ({ what, text }) => BARRIERS[what](quote(text)),
    why: 'Den som lyssnar på rapporten, eller inte ser färger, får annars inte veta det som andra ser.',
    fix: (args) =>
      args ? OPEN_TO_ALL[args.what] : 'Skriv ut i ord vad bilden, länken, färgen eller tecknet säger.',
  },
  L07: {
    title: 'PDF-filen når inte upp till standarden',
    text: ({ file, standard, clause, condition, what, count: times, page }) =>
      `${quote(file)} uppfyller inte ${standard}, punkt ${clause}${condition ? ` (Matterhorn ${condition})` : ''}: ${pdfFaults[what]}${times > 1 ? `, på ${number(times)} ställen` : ''}${page === undefined ? '' : `${times > 1 ? ', först' : ','} på sida ${number(page)}`}`,
    why: 'Det som filen lovar ska hålla för den som lyssnar på rapporten, och i arkivet. Därför lovar den bara det som är prövat på just den filen.',
    fix: () =>
      'Se efter om en egen mall, en bild eller ett eget typsnitt är orsaken; annars är felet vårt, och vi är tacksamma för en anmälan. Filen går att använda, men utger sig inte för att följa standarden.',
  },
  L08: {
    title: 'Svårläst kapitel',
    text: ({ lix, limit }) =>
      `Kapitlets läsbarhetsindex (LIX) är ${number(lix)}, väntat var högst ${number(limit)}`,
    why: 'Över 60 räknas en text som mycket svår. LIX mäter bara meningarnas och ordens längd, så se det som ett tips.',
    fix: () =>
      'Dela långa meningar och byt långa ord där det går, eller ändra gränsen under ”rules: L08: { lix: … }” i report.yaml.',
  },
  L09: {
    title: 'Språkversionerna har olika uppgifter',
    text: ({ field, language, values }) =>
      `Den ${languageName(language)} versionen har ${quote(values[1])} som ${columnName(field)}, väntat var ${quote(values[0])} som på källspråket`,
    why: 'Tal, statusar och datum är desamma på alla språk.',
    fix: () => 'Rätta den som är fel, eller lämna cellen tom i översättningen.',
  },
  L10: {
    title: 'Översättningen är inte klar',
    text: ({ report, language, need, missing, stale, unreviewed }) =>
      `Den ${languageName(language)} versionen av ${quote(report)} är inte klar att publicera: ${and(
        [
          missing > 0 ? `${count(missing, 'text saknas', 'texter saknas')}` : '',
          stale > 0 ? `${count(stale, 'är äldre', 'är äldre')} än källtexten` : '',
          unreviewed > 0 ? `${count(unreviewed, 'är inte godkänd', 'är inte godkända')}` : '',
        ].filter(Boolean),
      )}; väntat var att ${TRANSLATION_NEEDS[need]}`,
    why: 'Rapporten får inte gå ut förrän läsarna på båda språken får samma, aktuella uppgifter.',
    fix: () =>
      'Se vad som återstår med ”report translate status”, översätt det, och godkänn det som är läst med ”report translate accept”; kravet står under ”translation” i report.yaml.',
  },
  L11: {
    title: 'Språkversionerna skiljer sig i texten',
    text: ({ what, source, language, values }) =>
      differs(SHARED[what], languageName(source), languageName(language), values),
    why: 'Tal, länkar, infogade uppgifter och fotnoter är desamma på alla språk; skillnaden är oftast ett skrivfel eller en gammal översättning.',
    fix: () => 'Jämför texterna och rätta den som är fel.',
  },
  L12: {
    title: 'Lång mening',
    text: ({ text, words, limit }) =>
      `Meningen ${quote(text)} har ${number(words)} ord, väntat var högst ${number(limit)}`,
    why: 'En lång mening måste läsas om, och uppläst går den inte att hålla i minnet.',
    fix: () => 'Dela meningen där en ny tanke börjar.',
  },
  L13: {
    title: 'Många passiva verb i rad',
    text: ({ words }) => `En mening har ${number(words.length)} verb i passiv: ${and(words)}`,
    why: 'I passiv syns det inte vem som gör något, och det är det som läsaren undrar.',
    fix: (args) =>
      `Skriv vem som gör det${args?.words[0] ? `, till exempel ”enheten …” i stället för ${quote(args.words[0])}` : ', till exempel ”enheten planerar” i stället för ”planeras”'}.`,
  },
  L14: {
    title: 'Förkortning utan förklaring',
    text: ({ word }) => `Förkortningen ${quote(word)} förklaras ingenstans i rapporten`,
    why: 'De som skriver rapporten kan förkortningen, men en invånare eller ny förtroendevald kan den kanske inte.',
    fix: (args) =>
      `Skriv ut orden första gången, med ${args ? `(${args.word})` : 'förkortningen'} inom parentes efter, eller ta upp den under ”abbreviations:” i report.yaml.`,
  },
  L15: {
    title: 'Färg som inte går att läsa',
    text: ({ colour, ground, ratio, least }) =>
      `Färgen ${colour} har kontrasten ${number(ratio)}:1 mot ${ACCENT_GROUNDS[ground]}, väntat var minst ${number(least)}:1`,
    why: 'Rubriker och länkar har denna färg; den som ser sämre, eller läser i starkt ljus, kan inte läsa dem. Lagen om tillgänglighet till digital offentlig service kräver det.',
    fix: (args) =>
      args
        ? `Välj en ${args.ground.startsWith('dark') ? 'ljusare' : 'mörkare'} färg. Ett förslag, den närmaste nyansen av samma färg: "${args.suggestion}".`
        : 'Välj en färg med större kontrast.',
  },
  L16: {
    title: 'En fil är inte den som byggdes',
    text: ({ file, what }) => OUTPUT_FAULTS[what](quote(file)),
    why: 'Manifestet säger vad som byggdes, byte för byte. En fil som skiljer sig kan vara ändrad, utbytt eller skadad.',
    fix: () => 'Bygg rapporten på nytt, eller hämta tillbaka mappen som den var.',
  },
  L17: {
    title: 'Källorna är inte de som rapporten gjordes av',
    text: ({ file, what }) => SOURCE_DRIFTS[what](quote(file)),
    why: 'En publicerad rapport ska gå att härleda ur just sina källor.',
    fix: () =>
      'Gå till den revision av källorna som rapporten gjordes av, eller bygg rapporten på nytt av källorna som de är nu.',
  },
  L18: {
    title: 'Gjord med en annan version, mall eller webbläsare',
    text: ({ what, name, made, here }) =>
      ({
        version: `Rapporten gjordes med version ${made}, här körs version ${here}`,
        template: `Mallen ${quote(name)} är inte som när rapporten gjordes`,
        browser: `${quote(name)} går inte att jämföra: filen är utskriven av ${made}, här finns ${here}`,
      })[what],
    why: 'Samma källor ger samma rapport bara med samma program och samma mall, och samma PDF bara med samma webbläsare.',
    fix: (args) =>
      ({
        version: `Kör kontrollen med version ${args?.made}.`,
        template: 'Gå till den revision där mallen ser ut som då, eller bygg rapporten på nytt.',
        browser: `Kör kontrollen med ${args?.made}; peka ut den med --browser.`,
      })[args?.what ?? 'template'],
  },
  L19: {
    title: 'Titeln gäller en annan period',
    text: ({ text, period }) => `Titeln är ${quote(text)}, men rapporten gäller ${period}`,
    why: 'Titeln står på framsidan och i varje sidhuvud; den som läser den tror att siffrorna är av den tiden.',
    fix: () => 'Rätta ”title” eller ”period” i report.yaml.',
  },
} satisfies WordsOf<'L'>;

const OUTPUT_FAULTS: Record<OutputFault, (file: string) => string> = {
  changed: (file) => `Filen ${file} är ändrad sedan den byggdes`,
  missing: (file) => `Filen ${file} står i manifestet men finns inte`,
  extra: (file) => `${file} ligger i mappen men står inte i manifestet`,
  link: (file) => `${file} är inte en vanlig fil`,
  manifest: () => 'Manifestet går inte att lita på: det är skadat, ändrat eller gjort av något annat program',
  rebuilt: (file) => `Filen ${file} blir inte densamma när den byggs på nytt`,
};

const SOURCE_DRIFTS: Record<SourceDrift, (file: string) => string> = {
  changed: (file) => `Källan ${file} är ändrad sedan rapporten gjordes`,
  missing: (file) => `Källan ${file} finns inte längre`,
  added: (file) => `Källan ${file} har kommit till sedan rapporten gjordes`,
  earlier: (file) => `Filen ${file} är gjord av tidigare källor än resten av rapporten`,
  notBuildable: (file) => `Rapporten ${file} går inte att bygga av källorna som de är nu`,
};

/** Steps that have a last day; a date follows. */
const STEPS: Record<DeadlineStep, string> = {
  ready: 'Rapporten är färdig',
  audited: 'Revisionen är klar',
  council: 'Rapporten lämnas till fullmäktige',
  councilAndAuditors: 'Rapporten lämnas till fullmäktige och revisorer',
};

const FOREIGN = {
  word: (words: string, other: string, own: string) => `${words} är ${other} i en text på ${own}`,
  passage: (words: string, other: string, own: string) => `Texten ${words} är på ${other}, väntat var ${own}`,
  heading: (words: string, other: string, own: string) =>
    `Rubriken ${words} är på ${other}, väntat var ${own}`,
  file: (words: string, other: string, own: string) =>
    `Nästan alla texter i filen, som ${words}, är på ${other}, väntat var ${own}`,
};

const BARRIERS: Record<Barrier, (text: string) => string> = {
  imageWithoutText: (text) => `Bilden ${text} saknar alternativtext, väntat var en beskrivning i ord`,
  imageTextIsFileName: (text) =>
    `Bildens alternativtext ${text} är ett filnamn, väntat var en beskrivning i ord`,
  linkText: (text) => `Länktexten ${text} säger inte vart länken leder`,
  bareAddress: (text) => `Länken visas som adressen ${text}, väntat var ord som säger vart den leder`,
  headingLevel: (text) => `Rubriken ${text} hoppar över en nivå`,
  symbolOnly: (text) => `Texten består bara av ${text}, väntat var ett ord som säger detsamma`,
  colourOnly: (text) => `${text} går bara fram till den som ser färgen, väntat var ett ord för läget`,
  tableWithoutHead: () => 'Tabellen saknar rubrikrad, väntat var ett ord över varje kolumn',
};

const OPEN_TO_ALL: Record<Barrier, string> = {
  imageWithoutText:
    'Skriv inom hakparentesen vad bilden visar: ![Öppet arbetslösa har minskat](diagram.png).',
  imageTextIsFileName: 'Skriv inom hakparentesen vad bilden visar, och inte vad filen heter.',
  linkText: 'Låt länktexten säga vart länken leder: [budgeten för 2021](https://…).',
  bareAddress: 'Sätt ord på länken: [budgeten för 2021](https://…).',
  headingLevel: 'Gå ned en nivå i taget: ## under #, ### under ##.',
  symbolOnly: 'Skriv läget med ett ord, till exempel uppfyllt eller försenad.',
  colourOnly: 'Skriv vad färgen betyder, till exempel målen som inte är uppfyllda.',
  tableWithoutHead: 'Skriv på tabellens första rad vad varje kolumn innehåller.',
};

const SHARED = { number: 'talet', link: 'länken', placeholder: 'platshållaren', footnote: 'fotnoten' };

function differs(what: string, source: string, language: string, [own, other]: [string, string]): string {
  if (other === '')
    return `Den ${language} versionen saknar ${what} ${quote(own)}, som finns i den ${source}`;
  if (own === '')
    return `Den ${language} versionen har ${what} ${quote(other)}, som inte finns i den ${source}`;
  return `Den ${language} versionen har ${what} ${quote(other)}, väntat var ${quote(own)} som i den ${source}`;
}

const GAPS = {
  missingText: (language: string, text: string) => `Texten${text} saknas på ${language}`,
  missingRow: (language: string, text: string) => `Raden${text} saknas i den ${language} versionen`,
  extraRow: (language: string, text: string) =>
    `Raden${text} finns bara i den ${language} versionen, väntat var också på källspråket`,
  countsDiffer: (language: string, text: string) =>
    `Tabellen${text} har ett annat antal rader i den ${language} versionen, så raderna kan inte paras ihop`,
  missingFile: (language: string, text: string) => `Filen${text} saknas på ${language}`,
  missingChapter: (language: string, text: string) => `Kapitlet${text} saknas på ${language}`,
  missingLanguage: (language: string) =>
    `Den ${language} versionen saknas helt, fast språket hör till rapportens språk`,
  missingUnit: (language: string, text: string) => `Enheten${text} saknas på ${language}`,
  stale: (language: string, text: string) =>
    `Översättningen${text} på ${language} bygger på en tidigare källtext, väntat var den som gäller nu`,
  orphan: (language: string, text: string) =>
    `Översättningen${text} på ${language} har inte längre någon källtext, väntat var en text på källspråket`,
  untranslated: (language: string, text: string) =>
    `Texten${text} är densamma på ${language} som på källspråket, väntat var en översättning`,
  abridged: (language: string, text: string) =>
    `Översättningen${text} på ${language} är mycket kortare än källtexten, väntat var hela innehållet`,
};

const TRANSLATION_NEEDS = {
  complete: 'ingen text saknas',
  current: 'ingen text saknas eller är äldre än källtexten',
  reviewed: 'alla texter är översatta och godkända',
};

const CLOSE_GAP = {
  missingText: 'Skriv texten också på det språket.',
  missingRow: 'Lägg till raden i den versionen.',
  extraRow: 'Ta bort raden eller lägg till den på källspråket.',
  countsDiffer: 'Se till att raderna är lika många, eller ge varje rad ett id i båda versionerna.',
  missingFile: 'Lägg till filen på det språket; finns den under ett annat namn, så döp om den.',
  missingChapter: 'Skriv kapitlet på det språket.',
  missingLanguage:
    'Skriv texterna på det språket, eller ta bort det under ”languages:” i report.yaml; är dess kod felskriven, så rätta den.',
  missingUnit:
    'Skriv enheten i mätarens rubrik i den versionen ({#besok unit=käyntiä}) eller i dess kolumn för enhet; i YAML unit: { sv: besök, fi: käyntiä }.',
  stale:
    'Läs översättningen mot källtexten, ändra den vid behov och godkänn den med ”report translate accept”.',
  orphan:
    'Ta bort översättningen eller skriv källtexten igen; ”report translate accept --all” rensar translations.yaml.',
  untranslated: 'Översätt texten, eller märk den som avsiktligt lika med ”report translate accept --equal”.',
  abridged: 'Komplettera översättningen, så att inget av innehållet saknas.',
};

const ACCENT_GROUNDS: Record<AccentGround, string> = {
  page: 'den vita sidan',
  tint: 'den tonade ytan',
  darkPage: 'den mörka sidan',
  darkTint: 'den mörka tonade ytan',
};
