// The words around what can be set for a rule, and of the pages of profiles, in Swedish.
import type { SettingsWords } from './settings-words.js';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

export const sv: SettingsWords = {
  heading: 'Inställningar',
  severity: (example) =>
    `I report.yaml ändras allvarsgraden (error, warning, note) eller stängs koden av (off): ${example}.`,
  scope: (example) => `Den kan gälla bara vissa filer och mappar, eller alla utom några: ${example}.`,
  option: 'Inställning',
  defaultValue: 'Förval',
  meaning: 'Betydelse',
  off: 'aldrig',
  nothing: 'inga',
  suppress: (markdown, yaml) =>
    `Ett enda ställe undantas, med ett skäl, av en kommentar: ${markdown} i Markdown, ${yaml} i YAML. På en egen rad gäller den tabellen, stycket eller listan nedanför, annars sin rad.`,
  reason: 'skälet',
  profiles: 'Profiler som ändrar den',
  profile: {
    title: 'Profilen',
    all: 'Profiler',
    intro:
      'En profil samlar allvarsgrader, kalender och väntade rubriker för ett slags rapport. Av flera gäller den senare framför den tidigare, och ”rules:” i report.yaml framför alla.',
    name: 'Profil',
    about: 'Vad den är till för',
    appliesTo: (country, kind, organisations) =>
      `Kalender och rubriker gäller ${kind === 'interim' ? 'delårsrapporter' : 'årsrapporter'} i ${country === 'SE' ? 'Sverige' : 'Finland'}: ${organisations.join(', ')}.`,
    everywhere: 'Den gäller alla slags rapporter i båda länderna.',
    use: (yaml, command) => `Skriv ${yaml} i report.yaml, eller kör ${command} för en enda gång.`,
    severities: 'Allvarsgrader',
    code: 'Kod',
    finding: 'Fynd',
    from: 'Annars',
    to: 'Med profilen',
    isOff: 'avstängd',
    deadlines: 'Kalender',
    steps: {
      ready: 'Rapporten färdig och undertecknad (”approval”)',
      audited: 'Revisionen klar (”audited”)',
      council: 'Till fullmäktige (”handedOver”)',
      councilAndAuditors: 'Till fullmäktige och revisorer (”handedOver”)',
    },
    dayAfter: (day, month) => `senast den ${day} ${MONTHS[month - 1]} året efter`,
    headings: 'Väntade rubriker',
    headingsIntro:
      'Rubrikerna söks i kapitlens rubriker på alla språk; ordföljd och böjning spelar ingen roll. En del som står i ett annat dokument nämns vid sitt namn:',
    part: 'Namn',
    standing: 'Grund',
    standings: { law: 'lag', practice: 'praxis', unconfirmed: 'obekräftat' },
    group: 'Minst ett mål, en mätare eller en rubrik ska gälla koncernens mål.',
    requirements: 'Krav och källor',
    sources: 'Källa',
    noSource: 'Ingen källa är läst; detta är obekräftat och ska inte förstås som ett krav i lag.',
    organisations: {
      SE: { municipality: 'kommuner', region: 'regioner', jointAuthority: 'kommunalförbund' },
      FI: { municipality: 'kommuner', jointAuthority: 'samkommuner' },
    },
  },
};
