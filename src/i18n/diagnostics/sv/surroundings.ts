// Swedish words of the codes about what surrounds the program (E).
import type { BundledGap, DiagnosticArgs } from '../../../diagnostics/index.js';
import { isRevision } from '../is-comparison.js';
import type { WordsOf } from '../words.js';
import { and, count, didYouMean, NAME_REVISION, noRevision, number, or, quote } from './shared.js';

export const surroundings = {
  E01: {
    title: 'Sökvägen finns inte',
    text: ({ path }) => `${quote(path)} finns inte`,
    why: 'Kommandot behöver en mapp eller en fil att läsa.',
    fix: () => 'Kontrollera stavningen eller gå till mappen där report.yaml ligger; ”report init” gör en ny.',
  },
  E02: {
    title: 'Ingen webbläsare',
    text: ({ tried, bundled }) =>
      `Ingen webbläsare hittades för att göra PDF-filen${tried.length === 0 ? '' : `; sökte i ${and(tried.map(quote))}`}${bundled ? `; ${BUNDLED_GAPS[bundled]}` : ''}`,
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
    text: ({ pages, characters, cause }) =>
      cause === 'nothingShown'
        ? 'Sidan som skulle skrivas ut visar ingenting, väntat var hela rapporten'
        : `PDF-filen fick ${count(pages, 'sida', 'sidor')} och ${number(characters)} tecken text, väntat var hela rapporten`,
    why: 'En ofullständig fil får inte ersätta en bra.',
    fix: (args) =>
      args?.cause === 'nothingShown'
        ? 'Se efter i den egna mallen i templates/: placerar den rapportens delar, och döljer ingen stil dem i utskrift? Utan filen som du har ändrat används den inbyggda.'
        : 'Kör kommandot igen; om felet återkommer, pröva en annan webbläsare med --browser, och se efter om egna stilar döljer text i utskrift.',
  },
  E06: {
    title: 'Ingen report.yaml',
    text: ({ path, isFile }) =>
      isFile
        ? `${quote(path)} är en fil, väntat var mappen där report.yaml ligger`
        : `I ${quote(path)} finns ingen report.yaml`,
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
        : args?.flag === '--template' && args.value === 'parallel'
          ? 'Skriv --edition parallel i stället, om båda språken ska stå bredvid varandra.'
          : args && args.allowed.length > 0
            ? `Skriv till exempel ${args.flag} ${args.allowed[0]}.`
            : 'Kör kommandot med --help för att se vad som är möjligt.',
  },
  E08: {
    title: 'Mallen fungerar inte',
    text: ({ template, message }) =>
      `Mallen ${quote(template)} går inte att använda: ${templateFault(message)}`,
    why: 'En mall som inte fungerar skulle ge en rapport med hål.',
    fix: () =>
      'Kontrollera mallens namn; om det är rätt visar ”report template check” stället: rätta det, eller ta bort filen i templates/, så används den inbyggda.',
  },
  E09: {
    title: 'Okänt namn',
    text: ({ id, isEconomy }) =>
      isEconomy
        ? 'Det finns ingen ekonomi i källorna'
        : `Det finns inget som heter ${quote(id)}, varken tal, mål, mätare, rapport eller kod`,
    why: 'Bara det som finns i källorna kan byggas och förklaras.',
    fix: (args) =>
      args?.isEconomy
        ? 'Skriv tabeller med budget och utfall i economy/, till exempel economy/<enhet>.<språk>.md; docs/measures.md visar hur.'
        : `${didYouMean(args?.suggestion)}”report inspect” räknar upp allt som finns.`,
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
      reason === 'noexec'
        ? `Webbläsaren som följer med får inte startas i ${quote(path)}: disken är monterad med ”noexec”`
        : `Tillfälliga filer går inte att skriva i ${quote(path)}: ${WRITE_OBSTACLES[reason] ?? `systemet svarar ${reason}`}`,
    why: 'Webbläsaren som skriver ut PDF-filen behöver en mapp för sina egna filer.',
    fix: (args) =>
      args?.reason === 'noexec'
        ? 'Låt XDG_CACHE_HOME eller TMPDIR ange en mapp där program får startas, eller peka ut en installerad webbläsare med --browser eller MALTAL_BROWSER.'
        : 'Frigör plats på disken, eller peka ut en annan mapp med TMPDIR (i Windows TEMP).',
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
} satisfies WordsOf<'E'>;

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
  filesMissing: (revision: string) =>
    `Källorna i ${revision} kan inte läsas: klonen har inte alla filer från den tiden`,
};

const REVISION_REMEDIES = {
  noGit: 'Installera git, eller kontrollera utan --since.',
  notInGit:
    'Kör kommandot i en klon av förrådet, där mappen .git finns kvar, eller kontrollera utan --since.',
  notOurs: 'Säg till git att mappen är betrodd: git config --global --add safe.directory <mappen>.',
  unknownRevision: 'Skriv en gren, tagg eller commit som finns i klonen, till exempel origin/main.',
  shallow:
    'Hämta hela historiken: fetch-depth: 0 för actions/checkout, GIT_DEPTH: 0 i GitLab, eller git fetch --unshallow.',
  filesMissing: 'Hämta filerna med git fetch --refetch --no-filter, eller klona utan --filter.',
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

/** Why the browser that comes along is none. */
const BUNDLED_GAPS: Record<BundledGap, string> = {
  otherSystem: 'webbläsaren som följer med är bara för Linux på x64',
  noGlibc: 'webbläsaren som följer med behöver ett Linux med glibc',
  notInstalled:
    'webbläsaren som följer med är inte installerad (npm installerar den som ett valfritt beroende)',
  damaged: 'webbläsaren som följer med går inte att packa upp',
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
  'it may not be started': 'den får inte startas',
  'it ended unexpectedly': 'den avslutades oväntat',
  'it gave no reason': 'den angav inget skäl',
};

function browserEnd(reason: string): string {
  const seconds = /^no answer within ([\d.]+) s$/.exec(reason)?.[1]?.replace('.', ',');
  return seconds === undefined ? (BROWSER_ENDS[reason] ?? reason) : `inget svar inom ${seconds} s`;
}

/** What is said of a template's files; what its language says is passed on as it is. */
const TEMPLATE_FAULTS: Readonly<Record<string, string>> = {
  'no such template': 'det finns ingen sådan mall',
  'outside the folder of templates': 'ligger utanför mappen med mallar',
  'not UTF-8 text': 'är inte text i UTF-8',
};

/** The path before a colon stays. */
function templateFault(message: string): string {
  const said = message.slice(message.lastIndexOf(': ') + 1).trimStart();
  const words = TEMPLATE_FAULTS[said];
  return words === undefined ? message : message.slice(0, message.length - said.length) + words;
}
