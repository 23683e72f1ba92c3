// The sample repository in Swedish.
import type { Sample } from './sample.js';

export const sv: Sample = {
  ids: {
    department: 'bildning-och-valfard',
    unit: 'barn-och-unga',
    theme: 'trygg-vardag',
    party: 'servicechef',
    report: 'delarsrapport',
    chapter: 'inledning',
    support: 'stod-i-tid',
    staff: 'ork-och-trivsel',
    reception: 'mottagning',
    firstCall: 'forsta-samtalet',
    supervision: 'handledning',
  },
  columns: {
    id: 'Id',
    goal: 'Nyckelmål',
    unitGoal: 'Enhetens mål',
    measure: 'Mätare',
    action: 'Åtgärd',
    responsible: 'Ansvarig',
    outcome: (year) => `Delårsrapport 1–6 ${year}`,
    status: (year) => `Status 1–6 ${year}`,
    forecast: (year) => `Prognos ${year}`,
  },
  labels: { reason: 'Orsak', consequence: 'Konsekvens', correctiveAction: 'Korrigerande åtgärd' },
  department: 'Bildning och välfärd',
  unit: 'Barn och unga',
  theme: 'En trygg vardag',
  party: 'Servicechefen',
  title: (year) => `Delårsrapport januari–juni ${year}`,
  profile: {
    SE: [
      'Det som lag och god sed kräver av en svensk delårsrapport: ”report explain se-delar”.',
      'L03 letar efter rubriker som ”Förväntad utveckling”. Ta bort raden om L03 när kapitlen är skrivna.',
    ],
    FI: [
      'Det som väntas av en finländsk delårsrapport: ”report explain fi-osavuosi”.',
      'Om rapporten har två språk är det ett fel när något saknas på det ena.',
    ],
  },
  goals: [
    { key: 'support', text: 'Barn och familjer får stöd i tid' },
    { key: 'staff', text: 'Personalen orkar och trivs i arbetet' },
  ],
  measures: [
    {
      key: 'reception',
      goal: 'Barn och familjer får stöd i tid',
      unitGoal: 'Det är lätt att nå oss',
      measure: 'Mottagningen är öppen varje vecka',
      action: 'Vi ordnar en öppen mottagning',
      outcome: 'Mottagningen har varit öppen varje tisdag sedan februari.',
      status: 'genomförd',
      forecast: 'uppnås',
    },
    {
      key: 'firstCall',
      goal: '',
      unitGoal: 'Ingen väntar i onödan',
      measure: 'Alla enheter följer samma arbetssätt vid det första samtalet',
      action: 'Vi inför ett gemensamt arbetssätt',
      outcome: 'Två av tre enheter har börjat. Den tredje börjar i september.',
      status: 'pågår',
      forecast: 'uppnås',
    },
    {
      key: 'supervision',
      goal: 'Personalen orkar och trivs i arbetet',
      unitGoal: 'Ingen är ensam med svåra frågor',
      measure: 'Handledningen ges enligt planen',
      action: 'Vi köper handledning till alla grupper',
      outcome: 'Upphandlingen tog längre tid än väntat, så handledningen har inte börjat.',
      status: 'försenad',
      forecast: 'uppnås delvis',
      deviation: {
        reason: 'Upphandlingen måste göras om.',
        consequence: 'Hälften av grupperna får handledning först nästa år.',
        correctiveAction: 'Grupperna handleder varandra under hösten.',
      },
    },
  ],
  chapter: (year) => `# Halvåret i korthet

Rapporten visar hur långt vi kom med våra mål från januari till juni ${year}.

- Uppfyllda mål: {{figure goals.met}}
- Uppfyllda mätare: {{figure measures.met}}
- Mätare som väntas uppnås under året: {{figure measures.forecast.met}}
`,
  readme: {
    title: (name) => `Mål och uppföljning: ${name}`,
    lines: [
      'Här finns målen och uppföljningen, och av dem görs rapporterna.',
      '',
      '- `report check` kontrollerar allt utan att skriva något',
      '- `report build` skriver rapporterna i `dist/`',
      '- `report explain goals.met` visar hur ett tal har räknats',
      '',
      'Inställningarna finns i `report.yaml`, målen i `goals/` och texterna i `text/`.',
    ],
  },
};
