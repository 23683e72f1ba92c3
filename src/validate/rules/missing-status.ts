// Where a file states statuses of a period, a follow-up of it that tells something and states nothing is an oversight;
// and so is a commitment with an assessment in place of its status.
import { commitmentStatus } from '../../compute/index.js';
import { groupBy } from '../../lib/index.js';
import type { FollowUp, Report } from '../../model/index.js';
import { isWritten, type OwnedFollowUp, placeOfFollowUp } from '../report-index.js';
import { defineRule } from '../rule.js';

const HEAD = `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| enkat | Invånarna är nöjda | Enkäten genomförs | Enkäten är gjord, och svaren är sammanställda. | genomförd | uppnås |
`;

export const missingStatus = defineRule({
  code: 'G19',
  slug: 'missing-status',
  examples: {
    bad: `${HEAD}| svar | | Frågor får svar | «Hälften av frågorna får svar samma dag.» | | uppnås |\n`,
    good: `${HEAD}| svar | | Frågor får svar | Hälften av frågorna får svar samma dag. | pågår | uppnås |\n`,
  },
  check({ report, index, earlier }, found) {
    const unread = groupBy(
      earlier.filter((each) => each.code === 'T14' && each.args.column === 'status'),
      ({ place }) => place.file,
    );
    /** A status word that is not known has been said already. */
    const isUnread = ({ measure, unit }: OwnedFollowUp) => {
      const carried = measure?.participations.find((participation) => participation.unit === unit);
      const rows = [...(measure?.places ?? []), ...(carried?.places ?? [])];
      return rows.some(({ file, start, end }) =>
        unread.get(file)?.some(({ place }) => place.start >= start && place.end <= end),
      );
    };
    const isStated = ({ followUp: { status, assessment } }: OwnedFollowUp) =>
      (status !== undefined && !status.suggested) || assessment !== undefined;
    const columnOf = ({ followUp }: OwnedFollowUp) =>
      `${followUp.period.id} ${placeOfFollowUp(followUp)?.file}`;
    const statingColumns = new Set(index.followUps.filter(isStated).map(columnOf));
    for (const owned of index.followUps) {
      const { followUp, measure } = owned;
      if (!measure || !owned.isPublished || isStated(owned) || !isWritten(followUp.outcome)) continue;
      if (measure.kind !== 'activity' || !statingColumns.has(columnOf(owned)) || isUnread(owned)) continue;
      found({ text: owned.text, unit: index.unitName(owned.unit), word: '' }, placeOfFollowUp(followUp));
    }
    for (const { text, id, unit, followUps } of report.commitments) {
      for (const { assessment } of followUps.filter(
        (each) => index.isPublished(each) && isWithoutStatus(each, report),
      )) {
        if (!assessment) continue;
        const args = { text: index.text(text) || id, unit: index.unitName(unit), word: assessment.word };
        found(args, assessment.place);
      }
    }
  },
});

/** What is met is done, and what is partly met is partly done; no other assessment says how far something has come. */
function isWithoutStatus(followUp: FollowUp, { policy }: Report): boolean {
  const { status, assessment } = followUp;
  if (status || !assessment || assessment.suggested) return false;
  return commitmentStatus(followUp, policy).status === 'notStated';
}
