// The last days that a profile's calendar sets, against the days that report.yaml states. Sources: the profiles.
import type { DeadlineStep, Place } from '../../diagnostics/index.js';
import { appliesTo, type Deadline, type Publication } from '../../model/index.js';
import { defineRule } from '../rule.js';

const example = (handedOver: string) => ({
  'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: SE }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
profile: se-ar
# Rubrikerna står i ett annat dokument.
rules: { L03: off }
reports:
  - id: «arsredovisning»
    kind: annual
    period: 2021
    title: Årsredovisning 2021
    handedOver: ${handedOver}
`,
  'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Bokslut 2021 | Status 2021 |
|----|-----------|--------|--------------|-------------|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. | genomförd |
`,
});

export const deadlines = defineRule({
  code: 'L02',
  slug: 'deadlines',
  examples: { bad: example('2022-05-02'), good: withoutMarks(example('2022-04-12')) },
  check({ report }, found) {
    for (const publication of report.publications) {
      for (const profile of report.profiles) {
        if (!appliesTo(profile, report.organisation, publication)) continue;
        for (const due of profile.deadlines) {
          const deadline = dayOf(due, publication);
          const step = statedDay(due.step, publication);
          // ISO dates sort as text.
          if (step && step.date > deadline)
            found({ what: due.step, date: step.date, deadline, profile: profile.name }, step.place);
        }
      }
    }
  },
});

function dayOf({ month, day }: Deadline, { period }: Publication): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${Number(period.to.slice(0, 4)) + 1}-${pad(month)}-${pad(day)}`;
}

/** A council approves what has come to it; any other board signs what is ready. */
function statedDay(
  step: DeadlineStep,
  { approval, handedOver, audited, place }: Publication,
): { date: string; place: Place } | undefined {
  const stated = (date: string | undefined) => (date === undefined ? undefined : { date, place });
  const isByCouncil = approval !== undefined && isCouncil(Object.values(approval.board));
  switch (step) {
    case 'ready':
      return isByCouncil ? undefined : approval;
    case 'audited':
      return stated(audited);
    default:
      return stated(handedOver) ?? (isByCouncil ? approval : undefined);
  }
}

function isCouncil(names: readonly ({ plain: string } | undefined)[]): boolean {
  return names.some((name) => /fullmäktige|valtuusto|council/iu.test(name?.plain ?? ''));
}

function withoutMarks(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/[«»]/gu, '')]));
}
