// The sample repository in English.
import type { Sample } from './sample.js';

export const en: Sample = {
  ids: {
    department: 'education-and-wellbeing',
    unit: 'children-and-young-people',
    theme: 'safe-everyday-life',
    party: 'head-of-service',
    report: 'interim-report',
    chapter: 'introduction',
    support: 'support-in-time',
    staff: 'staff-wellbeing',
    reception: 'reception',
    firstCall: 'first-call',
    supervision: 'supervision',
  },
  columns: {
    id: 'Id',
    goal: 'Key goal',
    unitGoal: 'Unit goal',
    measure: 'Measure',
    action: 'Action',
    responsible: 'Responsible',
    outcome: (year) => `Interim report 1–6 ${year}`,
    status: (year) => `Status 1–6 ${year}`,
    forecast: (year) => `Forecast ${year}`,
  },
  labels: { reason: 'Reason', consequence: 'Consequence', correctiveAction: 'Corrective action' },
  department: 'Education and wellbeing',
  unit: 'Children and young people',
  theme: 'A safe everyday life',
  party: 'Head of service',
  title: (year) => `Interim report January–June ${year}`,
  profile: {
    SE: [
      'What law and good practice ask of a Swedish interim report: `report explain se-delar`.',
      'L03 looks for headings such as “Förväntad utveckling”. Remove the line of L03 when the chapters are written.',
    ],
    FI: [
      'What is expected of a Finnish interim report: `report explain fi-osavuosi`.',
      'Where the report has two languages, what one of them lacks is an error.',
    ],
  },
  goals: [
    { key: 'support', text: 'Children and families get support in time' },
    { key: 'staff', text: 'Staff are well and content at work' },
  ],
  measures: [
    {
      key: 'reception',
      goal: 'Children and families get support in time',
      unitGoal: 'We are easy to reach',
      measure: 'The drop-in reception is open every week',
      action: 'We run a drop-in reception',
      outcome: 'The reception has been open every Tuesday since February.',
      status: 'done',
      forecast: 'will be met',
    },
    {
      key: 'firstCall',
      goal: '',
      unitGoal: 'Nobody waits without need',
      measure: 'All units follow the same way of working in the first call',
      action: 'We introduce a common way of working',
      outcome: 'Two of three units have started. The third starts in September.',
      status: 'in progress',
      forecast: 'will be met',
    },
    {
      key: 'supervision',
      goal: 'Staff are well and content at work',
      unitGoal: 'Nobody is alone with hard questions',
      measure: 'Supervision is given as planned',
      action: 'We buy supervision for all groups',
      outcome: 'The tender took longer than expected, so supervision has not started.',
      status: 'delayed',
      forecast: 'will be partly met',
      deviation: {
        reason: 'The tender had to be repeated.',
        consequence: 'Half of the groups get supervision only next year.',
        correctiveAction: 'The groups supervise each other during the autumn.',
      },
    },
  ],
  chapter: (year) => `# The half-year in brief

This report shows how far we came with our goals from January to June ${year}.

- Goals met: {{figure goals.met}}
- Measures met: {{figure measures.met}}
- Measures expected to be met this year: {{figure measures.forecast.met}}
`,
  readme: {
    title: (name) => `Goals and follow-up: ${name}`,
    lines: [
      'Here are the goals and their follow-up, from which the reports are made.',
      '',
      '- `report check` checks everything without writing anything',
      '- `report build` writes the reports to `dist/`',
      '- `report explain goals.met` shows how a figure was counted',
      '',
      'Settings are in `report.yaml`, goals in `goals/` and texts in `text/`.',
    ],
  },
};
