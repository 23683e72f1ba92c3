// Swedish words of the codes about files and what they must hold (S01 to S23, S29).
import type { DiagnosticArgs, ReferenceKind } from '../../../diagnostics/index.js';
import { primaryLanguage } from '../../../lib/index.js';
import { isEarlierReport, isRevision } from '../is-comparison.js';
import { isTemplate } from '../is-template.js';
import { likelyPeriod } from '../likely-period.js';
import { readsAsTarget } from '../reads-as-target.js';
import { expectedValue, type ValueWords, type WordsOf } from '../words.js';
import {
  and,
  didYouMean,
  languageName,
  NAME_REVISION,
  noRevision,
  number,
  or,
  quote,
  tools,
  word,
} from './shared.js';
import { yamlFaults } from './yaml-faults.js';

export const sources = {
  S01: {
    title: 'Filen går inte att läsa som YAML',
    text: ({ fault }) => `Filen går inte att läsa som YAML: ${yamlFaults[fault].text}`,
    why: 'Inget i filen kan användas förrän dess form är rätt.',
    fix: (args) => yamlFaults[args?.fault ?? 'other'].fix,
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
    fix: (args) => (args ? valueFix(args) : 'Ändra värdet till det som väntas.'),
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
    title: 'Läses inte',
    text: ({ what, isDocument }) => `${quote(what)} läses inte${isDocument ? '' : ' i den här versionen'}`,
    why: 'Det som står här kommer inte med i rapporten, och det ska du veta.',
    fix: (args) =>
      args?.isDocument
        ? 'Bara Markdown (.md) och YAML (.yaml) läses: skriv uppgifterna där, eller flytta filen till en annan mapp.'
        : 'Inget behöver göras; spara det till en senare version eller skriv uppgifterna som mål och mätare.',
  },
  S14: {
    title: 'Inget att läsa',
    text: ({ isWholeReport }) =>
      isWholeReport
        ? 'Här finns varken mål, mätare eller ekonomi, väntat var filer i goals/, measures/ eller economy/'
        : 'Här finns inget att läsa, väntat var text eller tabeller',
    why: 'En tom källa tillför inget till rapporten; kanske har innehållet gått förlorat.',
    fix: (args) =>
      args?.isWholeReport
        ? 'Lägg till en fil, till exempel goals/_central.sv.md.'
        : 'Fyll på innehållet eller ta bort filen.',
  },
  S15: {
    title: 'Filen saknas',
    text: ({ path, isComparison, isOfEdition }) =>
      isOfEdition
        ? `Mallen ${quote(path)} visar båda språken och går inte att välja för en rapport`
        : isTemplate(path)
          ? `Rapportens mall ${quote(path)} finns inte`
          : isRevision(path)
            ? noRevision(path)
            : isComparison || isEarlierReport(path)
              ? `${quote(path)} nämns här, men filen finns inte eller är ingen report.json`
              : `${quote(path)} nämns här men finns inte`,
    why: 'Rapporten skulle få ett hål där kapitlet, bilden eller mallen skulle ha varit, eller kan inte jämföras med det som har beslutats och publicerats tidigare.',
    fix: (args) => {
      if (args?.isOfEdition)
        return 'Ta bort raden ”template:” och skriv ”report build --edition parallel” när båda språken ska stå bredvid varandra.';
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
    fix: (args) =>
      `${didYouMean(likelyPeriod(args?.text ?? ''))}Skriv i en rubrik till exempel ”1–6 2021”, ”1–8 2021” eller ”2021”, i YAML 2021-H1, 2021-T2, 2021-Q3, 2021-08, 2021 eller 2021-01-01/2021-08-31.`,
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
    text: ({ language, languages, count }) =>
      `Språket ${languageTag(language)} hör inte till rapportens språk: ${and(languages.map(quote))}${count === undefined ? '' : `. ${count} texter och filer är på det`}`,
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
  S29: {
    title: 'Sammanslagning som inte är färdig',
    text: ({ marker }) => `Raden ”${marker}” står kvar efter en sammanslagning som inte är färdig`,
    why: 'Git skriver båda versionerna i filen när det inte vet vilken som gäller. Tills någon har valt läses bara den första.',
    fix: () =>
      'Välj en av versionerna mellan ”<<<<<<<” och ”>>>>>>>” eller skriv ihop dem, och ta sedan bort raderna med tecknen.',
  },
} satisfies WordsOf<'S0' | 'S1' | 'S20' | 'S21' | 'S22' | 'S23' | 'S29'>;

function valueFix({ expected, actual, comment }: DiagnosticArgs['S03']): string {
  if (comment !== undefined)
    return `Det som står efter ett # är en kommentar. Sätt citattecken om värdet: "${comment}".`;
  return `${actual === 'null' ? 'Ta bort raden, eller ändra' : 'Ändra'} värdet till ${expectedValue(expected, VALUES, tools)}.`;
}

function languageTag(tag: string): string {
  const name = languageName(tag);
  return name === tag ? quote(tag) : `${quote(tag)} (${name})`;
}

function suffixes(languages: readonly string[]): string[] {
  return languages.map((language) => quote(`.${primaryLanguage(language)}.md`));
}

const BASELINE_FAULTS = {
  notJson: 'Filen baseline.json går inte att läsa som JSON',
  version: 'Filen baseline.json har en version som är okänd här, kanske från ett nyare Måltal',
  form: 'Filen baseline.json har en annan form än den som skrevs av report check --write-baseline',
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

/** What stands in a field that should hold something else. */
const ACTUAL = { null: 'tom', array: 'en lista', object: 'en grupp av uppgifter' };

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
