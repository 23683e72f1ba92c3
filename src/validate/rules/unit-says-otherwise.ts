// A unit tells something else of a measure than the level above does; both are kept, and the difference is named.

import { groupBy } from '../../lib/index.js';
import { differsInMeaning } from '../../model/index.js';
import { levelsOf } from '../levels.js';
import { isWritten, type OwnedFollowUp, type ReportIndex } from '../report-index.js';
import { defineRule, type Found } from '../rule.js';

export const unitSaysOtherwise = defineRule({
  code: 'G16',
  slug: 'unit-says-otherwise',
  examples: {
    bad: {
      'goals/_central.sv.md': `# Kommunen {#kommun}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| rundor | Invånarna är trygga | Vandringarna ordnas | Vandringarna ordnas som planerat. | pågår | uppnås |
`,
      'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| rundor | | | «Två av fem vandringar är ordnade.» | pågår | uppnås |
`,
    },
    good: {
      'goals/_central.sv.md': `# Kommunen {#kommun}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| rundor | Invånarna är trygga | Vandringarna ordnas | Vandringarna ordnas som planerat. | pågår | uppnås |
`,
      'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|------------------------|-----------------|--------------|
| rundor | | | Vandringarna ordnas som planerats. | pågår | uppnås |
`,
    },
  },
  check({ index }, found) {
    for (const owned of index.followUpsOf.values()) {
      const telling = owned.filter(({ followUp, isPublished }) => isPublished && isWritten(followUp.outcome));
      for (const ofPeriod of groupBy(telling, ({ followUp }) => followUp.period.id).values()) {
        for (const [above, below] of levelsOf(ofPeriod, index))
          for (const each of below) reportDifference(above, each, index, found);
      }
    }
  },
});

/** Where the two first differ, in the first language in which both are written. */
function reportDifference(
  above: OwnedFollowUp,
  { followUp, text, unit }: OwnedFollowUp,
  index: ReportIndex,
  found: Found<'G16'>,
): void {
  for (const [language, own] of Object.entries(followUp.outcome)) {
    const other = above.followUp.outcome[language];
    if (!own || !other || !differsInMeaning(other.plain, own.plain)) continue;
    const label = index.unitName(above.unit);
    const related = label === '' ? { place: other.place } : { place: other.place, label };
    found({ text, unit: index.unitName(unit) }, own.place, [related]);
    return;
  }
}
