// The words of every code in Swedish.
import type {
  AccentGround,
  Barrier,
  DeadlineStep,
  DiagnosticArgs,
  IdentityKind,
  LeftOver,
  LostMeaningKind,
  OutputFault,
  ReferenceKind,
  SourceDrift,
  TemplateFaultKind,
  ThemeFileFault,
} from '../../diagnostics/index.js';
import { isEarlierReport, isRevision } from './is-comparison.js';
import { isTableTag } from './is-table-tag.js';
import { isTemplate } from './is-template.js';
import { labelsExample } from './labels-example.js';
import { pdfFaults } from './pdf-faults.sv.js';
import { readsAsTarget } from './reads-as-target.js';
import { type DiagnosticWords, expectedValue, languageTools, type ValueWords } from './words.js';
import { type YamlFault, yamlFault } from './yaml-fault.js';

const tools = languageTools('sv', '”', '”');
const { quote, and, or, number, languageName } = tools;

const count = (amount: number, one: string, many: string): string =>
  `${number(amount)} ${amount === 1 ? one : many}`;
const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `Menade du ${quote(suggestion)}? `;
const inUnit = (unit: string | undefined): string => (unit ? ` i ${quote(unit)}` : '');
const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? quote(key);

export const sv = {
  S01: {
    title: 'Filen går inte att läsa som YAML',
    text: ({ message }) => `Filen går inte att läsa som YAML: ${YAML_FAULTS[yamlFault(message)]}`,
    why: 'Inget i filen kan användas förrän dess form är rätt.',
    fix: () =>
      'Se efter på den visade raden och raden ovanför: dra in med blanksteg och sätt citattecken kring en text som innehåller kolon.',
  },
  S02: {
    title: 'Uppgift saknas',
    text: ({ key }) => (key ? `Uppgiften ${quote(key)} saknas` : 'Filen är tom, väntat var uppgifter'),
    why: 'Rapporten kan inte sättas samman utan den här uppgiften.',
    fix: (args) => `Lägg till ${args?.key ? quote(args.key) : 'det som saknas'} på det visade stället.`,
  },
  S03: {
    title: 'Fel slags värde',
    text: ({ key, expected, actual }) =>
      `${key ? quote(key) : 'Filen'} är ${word(ACTUAL, actual)}, väntat var ${expectedValue(expected, VALUES, tools)}`,
    why: 'Ett värde av annat slag skulle bara kunna användas genom gissning.',
    fix: (args) =>
      args
        ? `Ändra värdet till ${expectedValue(args.expected, VALUES, tools)}.`
        : 'Ändra värdet till det som väntas.',
  },
  S04: {
    title: 'Okänd uppgift',
    text: ({ key }) => `${quote(key)} är inte en uppgift som är känd här`,
    why: 'En okänd uppgift skulle annars förbigås i tysthet; oftast är den ett skrivfel.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Rätta namnet, flytta uppgiften dit den hör eller ta bort den.${args?.known ? ` Här känns dessa igen: ${args.known.join(', ')}.` : ''}`,
  },
  S05: {
    title: 'Hänvisning till något som inte finns',
    text: ({ kind, id }) => `${REFERENCES[kind].capital} ${quote(id)} finns inte`,
    why: 'Det som någon hänvisar till måste finnas, annars får rapporten ett hål.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}${args?.kind === 'goal' && readsAsTarget(args.id) ? 'Är det värdet som ska nås, kalla kolumnen ”Målvärde”. Annars: rätta' : 'Rätta'} namnet eller lägg till ${args ? addition(args.kind) : 'det som avses'}.`,
  },
  S06: {
    title: 'Samma id två gånger',
    text: ({ kind, id }) =>
      `Id ${quote(id)} används för mer än ${REFERENCES[kind].one}, väntat var ett enda ställe`,
    why: 'När två har samma id går det inte att veta vilken som avses.',
    fix: () => 'Ge en av dem ett annat id.',
  },
  S07: {
    title: 'Ingår i sig själv',
    text: ({ kind, chain }) =>
      `${REFERENCES[kind].capital} ingår i sig själv: ${chain.map(quote).join(' → ')}`,
    why: 'En ordning som leder tillbaka till sin egen början har ingen översta nivå att rapportera för.',
    fix: () => 'Ändra ett av stegen så att kedjan slutar på en översta nivå.',
  },
  S08: {
    title: 'Fel teckenkodning',
    text: ({ line }) => `Filen är inte UTF-8 på rad ${number(line)}, väntat var UTF-8 i hela filen`,
    why: 'Bokstäver som å, ä och ö skulle bli fel i rapporten.',
    fix: () => 'Spara filen på nytt med teckenkodningen UTF-8.',
  },
  S09: {
    title: 'Filen är för stor',
    text: ({ megabytes, limitMegabytes }) =>
      `Filen är ${number(megabytes)} MB, väntat var högst ${number(limitMegabytes)} MB`,
    why: 'En källfil av den storleken är oftast något annat som har hamnat här av misstag.',
    fix: () => 'Flytta bort filen ur mappen eller dela upp den i flera.',
  },
  S10: {
    title: 'Inte en textfil',
    text: () => 'Filen är inte text, väntat var Markdown eller YAML',
    why: 'Filer från Word och Excel och PDF-filer går inte att läsa, vad namnet än slutar på.',
    fix: () => 'Spara innehållet som text eller flytta bort filen ur mappen.',
  },
  S11: {
    title: 'Sökväg utanför mappen',
    text: ({ path }) => `${quote(path)} ligger utanför rapportens mapp, väntat var en fil i mappen`,
    why: 'En rapport görs bara av det som ligger i dess egen mapp, så att den går att göra om.',
    fix: () => 'Kopiera filen till mappen och hänvisa till den där.',
  },
  S12: {
    title: 'Okänd version',
    text: ({ version, supported }) =>
      `”version” är ${quote(version)}, väntat var ${quote(String(supported))}`,
    why: 'Versionen säger hur resten av filen ska läsas.',
    fix: (args) =>
      `Skriv ”version: ${args?.supported ?? 1}”. Om filen är gjord för ett nyare Måltal, uppgradera Måltal.`,
  },
  S13: {
    title: 'Läses inte ännu',
    text: ({ what }) => `${quote(what)} läses inte i den här versionen`,
    why: 'Det som står här kommer inte med i rapporten, och det ska du veta.',
    fix: () =>
      'Inget behöver göras; spara det till en senare version eller skriv uppgifterna som mål och mätare.',
  },
  S14: {
    title: 'Inget att läsa',
    text: () => 'Här finns inget att läsa, väntat var text eller tabeller',
    why: 'En tom källa tillför inget till rapporten; kanske har innehållet gått förlorat.',
    fix: () => 'Fyll på innehållet eller ta bort filen.',
  },
  S15: {
    title: 'Filen saknas',
    text: ({ path, isComparison }) =>
      isTemplate(path)
        ? `Rapportens mall ${quote(path)} finns inte`
        : isRevision(path)
          ? noRevision(path)
          : isComparison || isEarlierReport(path)
            ? `${quote(path)} nämns här, men filen finns inte eller är ingen report.json`
            : `${quote(path)} nämns här men finns inte`,
    why: 'Rapporten skulle få ett hål där kapitlet, bilden eller mallen skulle ha varit, eller kan inte jämföras med det som har beslutats och publicerats tidigare.',
    fix: (args) => {
      if (args && isRevision(args.path)) return NAME_REVISION;
      if (args && (args.isComparison || isEarlierReport(args.path)))
        return 'Skriv sökvägen till en report.json från ett tidigare bygge, räknad från mappen med report.yaml.';
      return `${didYouMean(args?.suggestion)}${args && isTemplate(args.path) ? 'Skriv under ”template:” en mall som finns, eller lägg till mappen.' : 'Rätta namnet eller lägg till filen.'}`;
    },
  },
  S16: {
    title: 'Oläslig period',
    text: ({ text }) => `${quote(text)} går inte att läsa som en period`,
    why: 'Varje utfall och varje status hör till en period.',
    fix: () => 'Skriv till exempel 2021, 2021-H1, 2021-T2, 2021-Q3, 2021-08 eller 2021-01-01/2021-08-31.',
  },
  S17: {
    title: 'Okänt tal',
    text: ({ figure }) =>
      /^figure\s/u.test(figure)
        ? `${quote(figure)} är inte avslutat, väntat var }}`
        : `Det uträknade talet ${quote(figure)} finns inte`,
    why: 'Texten skulle sakna det tal som den handlar om.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Skriv ett tal som finns i rapporten, till exempel {{figure goals.met}}; ”report inspect” räknar upp alla.`,
  },
  S18: {
    title: 'Språk som rapporten inte har',
    text: ({ language, languages }) =>
      `Språket ${languageTag(language)} hör inte till rapportens språk: ${and(languages.map(quote))}`,
    why: 'En text på ett språk som inte ges ut skulle aldrig synas.',
    fix: () => 'Rätta språket eller lägg till det under ”languages:” i report.yaml.',
  },
  S19: {
    title: 'Filnamnet saknar språk',
    text: ({ languages }) =>
      `Filnamnet anger inte språket, väntat var en ändelse som ${or(suffixes(languages))}`,
    why: 'Det är på namnet som språkversionerna känns igen.',
    fix: (args) =>
      `Byt namn på filen, så att namnet slutar på ${or(suffixes(args?.languages ?? ['sv', 'fi']))}.`,
  },
  S20: {
    title: 'Undantag som inte behövs',
    text: ({ codes }) =>
      `Kommentaren gör undantag för ${and(codes)}, men det finns inget sådant fynd där den gäller`,
    why: 'Ett undantag som står kvar döljer nästa fel på samma ställe.',
    fix: (args) =>
      args ? `Ta bort ${and(args.codes)} ur kommentaren, eller hela kommentaren.` : 'Ta bort kommentaren.',
  },
  S21: {
    title: 'Undantag som inte gäller',
    text: ({ what, code }) => {
      if (what === 'noReason') return 'Undantaget har inget skäl, väntat var ett skäl efter kolon';
      if (what === 'noCode') return 'Undantaget nämner ingen kod, väntat var till exempel G05';
      return what === 'unknownCode'
        ? `${quote(code)} är ingen kod som ett fynd kan ha`
        : `För ${code} kan inget undantag göras`;
    },
    why: 'Den som läser källan senare ska se vad som har godtagits och varför; ett undantag utan kod och skäl gäller därför inte.',
    fix: (args) =>
      args?.what === 'notSuppressible'
        ? 'Ta bort koden, och åtgärda det som fyndet säger.'
        : `${didYouMean(args?.suggestion)}Skriv koden, ett kolon och skälet: ”report-ignore G05: beslutas i höst”.`,
  },
  S22: {
    title: 'Kända fynd som inte längre finns',
    text: ({ entries }) =>
      entries === 1
        ? 'I baseline.json står ett känt fynd som inte längre finns'
        : `I baseline.json står ${number(entries)} kända fynd som inte längre finns`,
    why: 'En rad som blir kvar döljer fyndet om det kommer tillbaka.',
    fix: () => 'Kör ”report check --write-baseline”, så blir listan aktuell igen.',
  },
  S23: {
    title: 'Listan över kända fynd går inte att använda',
    text: ({ reason }) => BASELINE_FAULTS[reason],
    why: 'Då vet ingen vilka fynd som är kända, och alla visas.',
    fix: () =>
      'Lös konflikten om filen har en, eller kör ”report check --write-baseline”, så skrivs filen på nytt.',
  },
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
    text: ({ heading, kinds }) =>
      kinds.length > 1
        ? `Kolumnrubriken ${quote(heading)} kan läsas som ${or(kinds.map(columnName))}`
        : `Kolumnrubriken ${quote(heading)} är inte känd`,
    why: 'Rubriken avgör vad cellerna under den betyder, och ingenting gissas.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Ändra rubriken eller ange under ”columns:” i report.yaml vad den betyder.`,
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
    text: ({ cells }) => `Samma mätare säger något annat på ett annat ställe, i ${inColumns(cells)}`,
    why: 'Det är en och samma mätare, den räknas en gång, och bara den ena texten visas.',
    fix: () => 'Låt ställena stämma överens, eller ge mätarna olika id om de är två.',
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
    text: () => 'Texten läses inte här och kommer inte med i rapporten',
    why: 'Målfiler ger tabeller, och varje rad läses för det slags rad den är; annat skulle försvinna i tysthet.',
    fix: () => 'Flytta texten till ett kapitel i text/, eller skriv den under en rads id (#### {#id}).',
  },

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
    text: ({ text, unit, what }) =>
      what === 'total'
        ? `${quote(text)} har värden för grupper${inUnit(unit)} men inget för alla, så att mätaren inte blir bedömd`
        : `${quote(text)} saknar uppföljning${inUnit(unit)} för perioden, och ingen orsak anges`,
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

  N01: {
    title: 'Värde som inte kan läsas entydigt',
    text: ({ text, readings }) =>
      readings.length > 0
        ? `”${text}” kan läsas på flera sätt: ${readings.join(' – eller – ')}`
        : `”${text}” kan inte läsas som ett värde`,
    why: 'Ur ett värde som kan läsas på två sätt kan ingen måluppfyllelse räknas fram utan att någon gissar.',
    fix: () =>
      'Skriv ut vad som avses: ”plats 1 av 26” eller ”1 av 26”, ”1 500” eller ”1,5”. Enheten kan också stå i radens eller kolumnens rubrik.',
  },
  N02: {
    title: 'Ingen uppfyllelsegrad',
    text: ({ text, asked, reason }) =>
      `${quote(text)} har ingen uppfyllelsegrad: ${ASKED[asked]}, men ${NO_RATIO[reason]}`,
    why: 'Utfall delat med målvärde betyder något bara för två positiva tal; annars är mätaren uppfylld eller inte, utan procent.',
    fix: (args) =>
      args
        ? GET_RATIO[args.asked]
        : 'Skriv ett målvärde som är ett tal och det utgångsvärde som behövs, eller välj ”meanOf: points” i policyn.',
  },
  N03: {
    title: 'Delarna stämmer inte med totalen',
    text: ({ text, period, what, total, parts, expected }) =>
      `${quote(text)} ${period}: ${PARTS[what](total, parts, expected)}`,
    why: 'Kvinnor och män tillsammans är alla: antal summeras till totalen, och en andel eller ett medelvärde för alla ligger mellan de två.',
    fix: (args) =>
      args?.what === 'missingTotal'
        ? 'Skriv totalen, eller orsaken till att den saknas.'
        : 'Rätta det tal som är fel, eller skriv i en fotnot varför delarna inte stämmer med totalen.',
  },
  N04: {
    title: 'Placering och antal platser',
    text: (args) => {
      if (args.what === 'placeBeyond')
        return `${quote(args.text)}: ${quote(args.rank)} är ingen placering, platsen är större än antalet`;
      if (args.what === 'population')
        return `${quote(args.text)} ${args.period}: placeringen är ${args.rank}, väntat var ${number(args.expected)} platser${args.missing > 0 ? ` när ${number(args.missing)} saknas` : ''}`;
      return `Placeringarna ${and(args.ranks)} i ${quote(args.text)} jämförs i texten, men antalet platser har ändrats; i procent av antalet är de ${and(args.percentiles)}`;
    },
    why: 'En placering säger något först tillsammans med antalet platser, och antalet växlar mellan åren.',
    fix: (args) =>
      args?.what === 'placesChanged'
        ? 'Skriv ut antalet platser för båda åren, eller jämför andelarna av antalet.'
        : 'Rätta placeringen, antalet platser eller fotnoten om vilka som saknas.',
  },
  N05: {
    title: 'Andelarna blir inte 100',
    text: ({ text, period, sum }) =>
      `${quote(text)} ${period}: andelarna blir ${sum} %, väntat var 100 % som för de andra perioderna`,
    why: 'Andelar av samma helhet blir hundra procent; bara avrundningen får skilja.',
    fix: () => 'Rätta den andel som är fel, eller förklara skillnaden i en fotnot.',
  },
  N06: {
    title: 'Tal i texten som inte finns i tabellen',
    text: ({ number: stated, measure, nearest }) =>
      `Texten säger ${quote(stated)} om ${quote(measure)}, vars närmaste värde är ${nearest}`,
    why: 'Text och tabell i samma rapport ska säga samma sak; den som ser två tal litar inte på något av dem.',
    fix: () => 'Rätta texten eller tabellen, eller skriv tydligare vad talet gäller.',
  },
  N07: {
    title: 'Trend över ett metodbyte',
    text: ({ text, from, to, since }) =>
      `${quote(text)} jämförs mellan ${from} och ${to}, fast värdena från och med ${since} inte är jämförbara med de tidigare`,
    why: 'Efter ett metodbyte visar skillnaden hur man mäter, inte hur det går.',
    fix: () => 'Ta bort trenden, eller jämför med ett värde som är mätt på samma sätt.',
  },
  N08: {
    title: 'Noll som kan betyda att värdet saknas',
    text: ({ text, period, sign }) =>
      `${quote(text)} ${period}: 0 står bland värden långt från noll, där ${quote(sign)} annars visar att värdet saknas`,
    why: 'Ett värde som saknas är aldrig noll; som noll förstör det både trenden och bedömningen.',
    fix: (args) => `Skriv ${quote(args?.sign ?? '-')} om värdet saknas; inget om det verkligen är noll.`,
  },
  N09: {
    title: 'Publicerat värde har ändrats',
    text: ({ text, period, before, now, report }) =>
      `${quote(text)} ${period} ${now ? `är ${quote(now)}` : 'saknas'}, i den tidigare rapporten ${quote(before)} (${report})`,
    why: 'Ett publicerat värde som ändras utan ett ord gör båda rapporterna osäkra.',
    fix: () => 'Rätta värdet, eller förklara ändringen i en fotnot vid värdet.',
  },
  N10: {
    title: 'Ekonomin går inte ihop',
    text: ({ text, what, column, period, stated, computed }) =>
      `${quote(text)} ${period}, ${word(COLUMNS, column)}: ${AMOUNTS[what](stated, computed)}`,
    why: 'Belopp som inte går ihop är det första en revisor ser.',
    fix: (args) =>
      args?.what === 'sign'
        ? 'Byt tecken, eller skriv ”economy: { deviation: outcomeMinusBudget }” eller ”budgetMinusOutcome” i policyn.'
        : 'Rätta det belopp som är fel.',
  },
  N11: {
    title: 'Värden som inte går att jämföra',
    text: ({ text, value, expected, against }) =>
      ({
        unit: `${quote(text)} mäts i ${quote(expected)}, men ett av värdena är ${quote(value)}`,
        values: `${quote(text)} har värden i olika enheter: ${quote(value)} och ${quote(expected)}`,
        target: `${quote(text)} går inte att bedöma: ${quote(value)} kan inte jämföras med målvärdet ${quote(expected)}`,
      })[against],
    why: 'Värden i olika enheter går inte att jämföra, så det blir varken bedömning eller trend.',
    fix: (args) =>
      args?.against === 'target'
        ? 'Skriv utfall och målvärde så att de går att jämföra, i samma enhet, eller förklara i en fotnot.'
        : 'Rätta enheten eller värdet; det som räknas i något annat hör till en egen mätare.',
  },

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

  E01: {
    title: 'Sökvägen finns inte',
    text: ({ path }) => `${quote(path)} finns inte`,
    why: 'Kommandot behöver en mapp eller en fil att läsa.',
    fix: () => 'Kontrollera stavningen eller gå till mappen där report.yaml ligger; ”report init” gör en ny.',
  },
  E02: {
    title: 'Ingen webbläsare',
    text: ({ tried }) =>
      tried.length === 0
        ? 'Ingen webbläsare hittades för att göra PDF-filen'
        : `Ingen webbläsare hittades för att göra PDF-filen; sökte i ${and(tried.map(quote))}`,
    why: 'PDF-filen skrivs ut av Chrome, Edge eller Chromium.',
    fix: () =>
      'Installera Chrome, Edge eller Chromium, eller peka ut en med --browser eller MALTAL_BROWSER; ”report build --format html” behöver ingen.',
  },
  E03: {
    title: 'Resultatet går inte att skriva',
    text: ({ path, reason }) => `${quote(path)} ${UNWRITABLE[reason]}`,
    why: 'Rapporten byts ut i sin helhet eller inte alls; det som fanns där förut är orört.',
    fix: (args) => (args ? MAKE_WRITABLE[args.reason] : 'Välj en annan mapp med --out.'),
  },
  E04: {
    title: 'Webbläsaren fungerar inte',
    text: ({ browser, reason }) => `Webbläsaren ${quote(browser)} fungerar inte: ${browserEnd(reason)}`,
    why: 'PDF-filen skrivs ut av webbläsaren.',
    fix: () => 'Kör ”report doctor”, eller peka ut en annan webbläsare med --browser eller MALTAL_BROWSER.',
  },
  E05: {
    title: 'PDF-filen är ofullständig',
    text: ({ pages, characters }) =>
      `PDF-filen fick ${count(pages, 'sida', 'sidor')} och ${number(characters)} tecken text, väntat var hela rapporten`,
    why: 'En ofullständig fil får inte ersätta en bra.',
    fix: () => 'Kör kommandot igen; om felet återkommer, pröva en annan webbläsare med --browser.',
  },
  E06: {
    title: 'Ingen report.yaml',
    text: ({ path }) => `I ${quote(path)} finns ingen report.yaml`,
    why: 'Den filen säger vems rapporten är, på vilka språk och för vilken period.',
    fix: () => 'Gå till mappen där report.yaml ligger, eller gör en ny med ”report init”.',
  },
  E07: {
    title: 'Fel val på kommandoraden',
    text: ({ flag, value, allowed }) =>
      flag === '--against'
        ? isRevision(value)
          ? noRevision(value)
          : `${flag} är ${quote(value)}, som inte är någon läsbar report.json`
        : `${flag} är ${quote(value)}${allowed.length > 0 ? `, väntat var ${or(allowed.map(quote))}` : ', vilket inte går här'}`,
    why: 'Kommandot kan inte veta vad som önskas.',
    fix: (args) =>
      args?.flag === '--against'
        ? isRevision(args.value)
          ? NAME_REVISION
          : 'Skriv sökvägen till en report.json från ett tidigare bygge, eller git: och en revision.'
        : args && args.allowed.length > 0
          ? `Skriv till exempel ${args.flag} ${args.allowed[0]}.`
          : 'Kör kommandot med --help för att se vad som är möjligt.',
  },
  E08: {
    title: 'Mallen fungerar inte',
    text: ({ template, message }) => `Mallen ${quote(template)} går inte att använda: ${message}`,
    why: 'En mall som inte fungerar skulle ge en rapport med hål.',
    fix: () =>
      'Kontrollera mallens namn; om det är rätt, rätta filen i templates/ eller ta bort den, så används den inbyggda.',
  },
  E09: {
    title: 'Okänt namn',
    text: ({ id }) => `Det finns inget som heter ${quote(id)}, varken tal, mål, mätare, rapport eller kod`,
    why: 'Bara det som finns i källorna kan byggas och förklaras.',
    fix: (args) => `${didYouMean(args?.suggestion)}”report inspect” räknar upp allt som finns.`,
  },
  E10: {
    title: 'Filen går inte att läsa',
    text: ({ path, reason }) =>
      `${quote(path)} går inte att läsa: ${READ_OBSTACLES[reason] ?? `systemet svarar ${reason}`}`,
    why: 'En rapport görs inte av bara en del av sina källor.',
    fix: (args) =>
      READ_REMEDIES[args?.reason ?? ''] ??
      'Kontrollera att du får läsa filen och att den inte är öppen i ett annat program.',
  },
  E11: {
    title: 'Revisionen går inte att läsa',
    text: ({ revision, reason }) => REVISION_OBSTACLES[reason](quote(revision)),
    why: 'Vad som är nytt syns först när källorna jämförs med hur de var.',
    fix: (args) => REVISION_REMEDIES[args?.reason ?? 'unknownRevision'],
  },
  E12: {
    title: 'Mappen du står i är borta',
    text: () => 'Mappen som du står i finns inte längre',
    why: 'Sökvägar räknas från den mapp som du står i.',
    fix: () => 'Gå till en mapp som finns och kör kommandot igen.',
  },
  E13: {
    title: 'Utskriften går inte att skriva',
    text: ({ reason }) =>
      `Utskriften går inte att skriva dit den leds: ${WRITE_OBSTACLES[reason] ?? `systemet svarar ${reason}`}`,
    why: 'Det som inte kunde skrivas ut kan vara fynd som du behöver se.',
    fix: () => 'Frigör plats på disken, eller led utskriften till en annan fil.',
  },
  E14: {
    title: 'Ingen plats för tillfälliga filer',
    text: ({ path, reason }) =>
      `Tillfälliga filer går inte att skriva i ${quote(path)}: ${WRITE_OBSTACLES[reason] ?? `systemet svarar ${reason}`}`,
    why: 'Webbläsaren som skriver ut PDF-filen behöver en mapp för sina egna filer.',
    fix: () => 'Frigör plats på disken, eller peka ut en annan mapp med TMPDIR (i Windows TEMP).',
  },
  E15: {
    title: 'Ingen webbläsare på adressen',
    text: ({ endpoint, reason }) => `Ingen webbläsare svarar på ${quote(endpoint)}: ${UNREACHED[reason]}`,
    why: 'PDF-filen ska skrivas ut av webbläsaren som körs där.',
    fix: () =>
      'Kontrollera adressen och att Chrome körs där med --remote-debugging-port, eller utelämna --browser-endpoint (MALTAL_BROWSER_ENDPOINT) så skriver en webbläsare på den här datorn ut.',
  },
  E16: {
    title: 'Webbläsaren på adressen skriver inte ut',
    text: ({ endpoint, reason }) =>
      `Webbläsaren på ${quote(endpoint)} skrev inte ut rapporten: ${UNPRINTED[reason]}`,
    why: 'Rapporten skickades två gånger, över två anslutningar; det som fanns förut är orört.',
    fix: () =>
      'Se vad webbläsaren säger i sin egen logg och om den har minne nog (1 GB för en stor rapport); kör sedan kommandot igen.',
  },
  E17: {
    title: 'Porten är upptagen',
    text: ({ port }) => `Port ${port} används redan av ett annat program`,
    why: 'Förhandsvisningen behöver en egen port på den här datorn.',
    fix: () => 'Välj en annan port med --port, eller utelämna --port så tas en ledig.',
  },
  E18: {
    title: 'Förhandsvisningen går inte att öppna',
    text: ({ port, reason }) =>
      `Port ${port} går inte att öppna: ${reason === 'EACCES' ? 'du har inte rätt till den' : `systemet svarar ${reason}`}`,
    why: 'Rapporten visas på datorns egen adress (127.0.0.1), som bara du når.',
    fix: () => 'Välj en port från 1024 och uppåt med --port, eller utelämna --port så tas en ledig.',
  },
  E19: {
    title: 'Inget att pröva',
    text: ({ path }) => `I ${quote(path)} finns ingen byggd rapport, väntat var en mapp med manifest.json`,
    why: 'Det är manifestet som säger vad som byggdes, och av vad.',
    fix: () => 'Ange mappen som ”report build” skrev till, eller bygg rapporten först.',
  },
  E20: {
    title: 'veraPDF går inte att köra',
    text: ({ program, reason }) =>
      reason === undefined
        ? `Programmet ${quote(program)} finns inte`
        : `Programmet ${quote(program)} går inte att köra: ${reason}`,
    why: 'Med --verapdf prövas PDF-filerna också av det programmet.',
    fix: () => 'Installera veraPDF, peka ut det med VERAPDF, eller pröva utan --verapdf.',
  },
} satisfies DiagnosticWords;

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

function columnName(kind: string): string {
  return word(COLUMNS, kind);
}

function inColumns(kinds: readonly string[]): string {
  return `${kinds.length === 1 ? 'kolumnen' : 'kolumnerna'} ${and(kinds.map(columnName))}`;
}

function languageTag(tag: string): string {
  const name = languageName(tag);
  return name === tag ? quote(tag) : `${quote(tag)} (${name})`;
}

function suffixes(languages: readonly string[]): string[] {
  return languages.map((language) => quote(`.${language.split('-')[0]}.md`));
}

const noRevision = (path: string) =>
  `Git har ingen revision ${quote(path.slice(4))} med en report.yaml för den här rapporten`;
const NAME_REVISION =
  'Skriv en tagg, gren eller commit där den här mappen finns. Git måste vara installerat, och en ytlig klon kan sakna revisionen.';

const BASELINE_FAULTS = {
  notJson: 'Filen baseline.json går inte att läsa som JSON',
  version: 'Filen baseline.json har en version som är okänd här, kanske från ett nyare Måltal',
  form: 'Filen baseline.json har en annan form än den som skrevs av report check --write-baseline',
};

const REVISION_OBSTACLES = {
  noGit: (revision: string) =>
    `Ändringarna sedan ${revision} kan inte läsas: git är inte installerat eller finns inte i PATH`,
  notInGit: (revision: string) =>
    `Ändringarna sedan ${revision} kan inte läsas: mappen hör inte till något git-förråd`,
  notOurs: (revision: string) =>
    `Ändringarna sedan ${revision} kan inte läsas: git-förrådet ägs av en annan användare`,
  unknownRevision: (revision: string) => `Git har ingen revision ${revision}`,
  shallow: (revision: string) =>
    `Git har ingen revision ${revision}: klonen är ytlig och har bara de senaste ändringarna`,
};
const REVISION_REMEDIES = {
  noGit: 'Installera git, eller kontrollera utan --since.',
  notInGit:
    'Kör kommandot i en klon av förrådet, där mappen .git finns kvar, eller kontrollera utan --since.',
  notOurs: 'Säg till git att mappen är betrodd: git config --global --add safe.directory <mappen>.',
  unknownRevision: 'Skriv en gren, tagg eller commit som finns i klonen, till exempel origin/main.',
  shallow:
    'Hämta hela historiken: fetch-depth: 0 för actions/checkout, GIT_DEPTH: 0 i GitLab, eller git fetch --unshallow.',
};

const REFERENCES = {
  unit: { capital: 'Enheten', definite: 'enheten', one: 'en enhet' },
  theme: { capital: 'Temat', definite: 'temat', one: 'ett tema' },
  goal: { capital: 'Målet', definite: 'målet', one: 'ett mål' },
  measure: { capital: 'Mätaren', definite: 'mätaren', one: 'en mätare' },
  commitment: { capital: 'Åtagandet', definite: 'åtagandet', one: 'ett åtagande' },
  party: { capital: 'Den ansvariga', definite: 'den ansvariga', one: 'en ansvarig' },
  group: { capital: 'Gruppen', definite: 'gruppen', one: 'en grupp' },
  table: { capital: 'Tabellen', definite: 'tabellen', one: 'en tabell' },
  line: { capital: 'Raden', definite: 'raden', one: 'en rad' },
  policy: { capital: 'Policyn', definite: 'policyn', one: 'en policy' },
  report: { capital: 'Rapporten', definite: 'rapporten', one: 'en rapport' },
  chapter: { capital: 'Kapitlet', definite: 'kapitlet', one: 'ett kapitel' },
  template: { capital: 'Mallen', definite: 'mallen', one: 'en mall' },
};

/** What to add, and where it is kept. */
const KEPT_IN: Partial<Record<ReferenceKind, string>> = {
  unit: 'under ”units:” i report.yaml',
  theme: 'under ”themes:” i report.yaml',
  party: 'under ”parties:” i report.yaml',
  goal: 'i goals/_central.<språk>.md',
  group: 'under ”groups:” hos mätaren',
};

function addition(kind: ReferenceKind): string {
  const place = KEPT_IN[kind];
  return `${REFERENCES[kind].definite}${place ? ` ${place}` : ''}`;
}

const TRENDS = { improved: 'förbättrad', unchanged: 'oförändrad', worsened: 'försämrad' };

const ASSESSMENTS = {
  met: 'uppfyllt',
  partlyMet: 'delvis uppfyllt',
  notMet: 'inte uppfyllt',
  notAssessable: 'kan inte bedömas',
  notAssessed: 'inte bedömt',
};

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

const ASKED = {
  mean: 'policyn räknar medelvärdet av uppfyllelsegrader',
  progress: 'uppfyllelsen mäts som vägen från utgångsvärdet',
  thresholds: 'mätarens gränser är andelar av målvärdet',
};

const NO_RATIO = {
  range: 'målvärdet eller utfallet är ett intervall',
  rank: 'en placering har ingen procent',
  zero: 'ett av värdena är noll',
  negative: 'ett av värdena är negativt',
  growth: 'värdet är en förändring',
  strictBound: 'målvärdet är en gräns som ska passeras (< eller >)',
  date: 'målvärdet är en tid',
  words: 'målvärdet är skrivet i ord',
  uncertain: 'utfallet är en gräns och inget bestämt tal',
  unit: 'utfall och målvärde har olika enheter',
  direction: 'det finns inget håll som är bättre',
  baseline: 'utgångsvärdet saknas',
};

const GET_RATIO = {
  mean: 'Skriv ”meanOf: points” i policyn, eller ett målvärde som är ett tal.',
  progress: 'Skriv utgångsvärdet, eller ta bort ”fulfilment: progress”.',
  thresholds: 'Skriv gränsen som ett värde i stället: ”partlyFrom” i YAML, ”partly” vid en rubrik.',
};

const PARTS = {
  sum: (total: string, parts: string[], expected: string) =>
    `totalen är ${total}, men ${and(parts)} blir ${expected}`,
  between: (total: string, parts: string[]) =>
    `totalen är ${total}, väntat var ett värde mellan ${and(parts)}`,
  outside: (total: string, parts: string[]) =>
    `totalen är ${total}, varken summan av ${and(parts)} eller ett värde mellan dem`,
  parts: (total: string, parts: string[]) => `delen är ${and(parts)}, mer än det hela, som är ${total}`,
  missingTotal: (_: string, parts: string[], expected: string) =>
    `totalen saknas, fast ${and(parts)} blir ${expected}`,
};

const AMOUNTS = {
  sum: (stated: string, computed: string) => `summan är ${stated}, men raderna blir ${computed}`,
  deviation: (stated: string, computed: string) => `här står ${stated}, men beloppen ger ${computed}`,
  sign: (stated: string, computed: string) =>
    `${stated} har motsatt tecken mot policyns sätt att räkna, väntat var ${computed}`,
  parts: (stated: string, computed: string) =>
    `delarna blir ${computed}, mer än raden själv, som är ${stated}`,
};

const GAPS = {
  missingText: (language: string, text: string) => `Texten${text} saknas på ${language}`,
  missingRow: (language: string, text: string) => `Raden${text} saknas i den ${language} versionen`,
  extraRow: (language: string, text: string) =>
    `Raden${text} finns bara i den ${language} versionen, väntat var också på källspråket`,
  countsDiffer: (language: string, text: string) =>
    `Tabellen${text} har ett annat antal rader i den ${language} versionen, så raderna kan inte paras ihop`,
  missingFile: (language: string, text: string) => `Filen${text} saknas på ${language}`,
  missingChapter: (language: string, text: string) => `Kapitlet${text} saknas på ${language}`,
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
  missingFile: 'Lägg till filen på det språket.',
  missingChapter: 'Skriv kapitlet på det språket.',
  stale:
    'Läs översättningen mot källtexten, ändra den vid behov och godkänn den med ”report translate accept”.',
  orphan:
    'Ta bort översättningen eller skriv källtexten igen; ”report translate accept --all” rensar translations.yaml.',
  untranslated: 'Översätt texten, eller märk den som avsiktligt lika med ”report translate accept --equal”.',
  abridged: 'Komplettera översättningen, så att inget av innehållet saknas.',
};

const UNWRITABLE = {
  notWritable: 'går inte att skriva till',
  fileNotWritable: 'går inte att skriva',
  notOurs: 'innehåller filer som programmet inte har gjort, väntat var en tom mapp eller en tidigare rapport',
  noSpace: 'ligger på en disk som är full',
};

const MAKE_WRITABLE = {
  notWritable:
    'Stäng program som har mappen öppen, se till att du får skriva där, eller välj en annan mapp med --out.',
  fileNotWritable: 'Se till att filens mapp finns och att du får skriva i den, eller ange en annan fil.',
  notOurs: 'Välj en annan mapp med --out eller flytta undan filerna.',
  noSpace: 'Frigör utrymme eller skriv till en annan disk.',
};

const YAML_FAULTS: Record<YamlFault, string> = {
  indent: 'raden är inte indragen som raderna intill',
  tab: 'raden är indragen med tabb, väntat var blanksteg',
  repeated: 'samma uppgift står två gånger',
  colon: 'en rad saknar sitt kolon, eller en text med kolon saknar citattecken',
  colonInText: 'en text med kolon saknar citattecken',
  start: 'en text börjar med ett tecken som kräver citattecken kring texten',
  alias: 'en hänvisning med * pekar på något som inte finns',
  aliases: 'hänvisningar med * upprepar innehållet för många gånger',
  escape: 'ett omvänt snedstreck står i en text inom dubbla citattecken',
  several: 'en rad med --- delar filen i flera, väntat var en enda',
  key: 'namnet på en uppgift är inte ett ord eller ett tal',
  deep: 'uppgifterna ligger för djupt inuti varandra',
  tag: 'ett märke med ! är inte känt',
  missingSign: 'ett tecken saknas, till exempel ett citattecken, en parentes eller ett kolon',
  unexpected: 'ett tecken står där det inte kan stå',
  other: 'formen är inte giltig',
};

/** Why a file cannot be read, by the code of the system. */
const READ_OBSTACLES: Readonly<Record<string, string>> = {
  EACCES: 'du har inte rätt att läsa den',
  EPERM: 'du har inte rätt att läsa den',
  EISDIR: 'den är en mapp',
  EBUSY: 'den används av ett annat program',
  ELOOP: 'genvägar leder runt i en ring',
  EMFILE: 'för många filer är öppna',
  EIO: 'disken svarar inte',
  ETIMEDOUT: 'disken svarar inte',
  ESTALE: 'nätverksdisken har tappat den',
  ENFILE: 'för många filer är öppna',
  ENOMEM: 'minnet räcker inte',
  ENOENT: 'den finns inte längre, eller en genväg leder till något som inte finns',
  ENOTDIR: 'en del av sökvägen är en fil, väntat var en mapp',
  EINVAL: 'den är ingen vanlig fil',
  ENXIO: 'den är ingen vanlig fil',
  ENAMETOOLONG: 'sökvägen är för lång',
  changing: 'den ändrades medan den lästes, två gånger i rad',
  badName: 'namnet är inte skrivet i UTF-8',
};

/** What helps against some of them; for the rest there is one remedy. */
const READ_REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'Kör kommandot igen; om felet kommer tillbaka, rätta genvägen eller ta bort den.',
  ELOOP: 'Ta bort genvägen som leder tillbaka till sig själv.',
  EINVAL: 'Ersätt den med en vanlig fil, eller ta bort den.',
  ENXIO: 'Ersätt den med en vanlig fil, eller ta bort den.',
  ENAMETOOLONG: 'Korta namnen på mapparna, eller flytta mappen med report.yaml närmare diskens rot.',
  changing: 'Kör kommandot igen när ingen annan sparar filen.',
  badName: 'Döp om filen eller mappen.',
};

/** What the system says when something cannot be written. */
const WRITE_OBSTACLES: Readonly<Record<string, string>> = {
  ENOSPC: 'disken är full',
  EDQUOT: 'ditt utrymme på disken är slut',
  EACCES: 'du har inte rätt att skriva där',
  EPERM: 'du har inte rätt att skriva där',
  EROFS: 'disken går bara att läsa',
  ENOENT: 'mappen finns inte',
  ENOTDIR: 'den är ingen mapp',
  EIO: 'disken svarar inte',
};

/** Why no browser answers at an address. */
const UNREACHED: Record<DiagnosticArgs['E15']['reason'], string> = {
  unknownHost: 'det finns ingen dator med det namnet',
  refused: 'ingenting lyssnar där',
  noAnswer: 'inget svar kom i tid',
  noBrowser: 'det som svarar är ingen webbläsare',
};

/** Why a browser at an address did not print. */
const UNPRINTED: Record<DiagnosticArgs['E16']['reason'], string> = {
  ended: 'anslutningen avslutades',
  tooSlow: 'den blev inte klar i tid',
  failed: 'den ville inte',
};

/** What the browser room says of its own accord. */
const BROWSER_ENDS: Readonly<Record<string, string>> = {
  'it ended unexpectedly': 'den avslutades oväntat',
  'it gave no reason': 'den angav inget skäl',
};

function browserEnd(reason: string): string {
  const seconds = /^no answer within ([\d.]+) s$/.exec(reason)?.[1]?.replace('.', ',');
  return seconds === undefined ? (BROWSER_ENDS[reason] ?? reason) : `inget svar inom ${seconds} s`;
}

/** What stands in a field that should hold something else. */
const ACTUAL = { null: 'tom', array: 'en lista', object: 'en grupp av uppgifter' };

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
const ACCENT_GROUNDS: Record<AccentGround, string> = {
  page: 'den vita sidan',
  tint: 'den tonade ytan',
  darkPage: 'den mörka sidan',
  darkTint: 'den mörka tonade ytan',
};

const VALUES: ValueWords = {
  kinds: {
    string: 'en text',
    text: 'en text, eller en text per språk',
    nonEmpty: 'något som inte är tomt',
    number: 'ett tal',
    int: 'ett heltal',
    boolean: '”true” eller ”false”',
    array: 'en lista',
    object: 'en grupp av uppgifter',
    record: 'en grupp av uppgifter',
    id: 'ett id av bokstäver, siffror och bindestreck, utan mellanslag',
    revision: 'en fil i mappen, eller git: och en version',
    colour: 'en färg inom citattecken, till exempel "#1c4e80"',
    'sv-FI': 'en språkkod som sv-FI',
  },
  atLeast: (limit) => `minst ${limit}`,
  atMost: (limit) => `högst ${limit}`,
  dateLike: (example) => `ett datum som ${example}`,
};

/** What a column, or a field of a follow-up, holds. */
const COLUMNS = {
  id: 'id',
  theme: 'tema',
  unit: 'enhet',
  goal: 'mål',
  centralGoal: 'nyckelmål',
  unitGoal: 'enhetens mål',
  measure: 'mätare',
  action: 'åtgärd',
  actions: 'åtgärd',
  responsible: 'ansvarig',
  parties: 'ansvarig',
  target: 'målvärde',
  baseline: 'utgångsvärde',
  value: 'värde',
  outcome: 'uppföljning',
  followUp: 'uppföljning',
  status: 'status',
  assessment: 'bedömning',
  forecast: 'prognos',
  trend: 'trend',
  comment: 'kommentar',
  reason: 'orsak',
  consequence: 'konsekvens',
  correctiveAction: 'korrigerande åtgärd',
  motivation: 'motivering',
  author: 'vem som har bedömt',
  weight: 'vikt',
  binding: 'bindande',
  unitOfValue: 'värdets enhet',
  valueUnit: 'värdets enhet',
  direction: 'riktning',
  source: 'källa',
  commitment: 'utvecklingsåtagande',
  group: 'grupp',
  period: 'period',
  date: 'datum',
  line: 'rad',
  budget: 'budget',
  deviation: 'avvikelse',
  forecastDeviation: 'avvikelse enligt prognos',
};

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
