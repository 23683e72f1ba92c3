// A unit tells something else of a measure than the level above does; both are kept, and the difference is named.
import type { FollowUp } from '../../model/index.js';
import { differsInMeaning } from '../../model/index.js';
import type { OwnedFollowUp } from '../report-index.js';
import { defineRule } from '../rule.js';

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
      const above = new Map<string, FollowUp>();
      for (const { unit, followUp } of owned) if (unit === undefined) above.set(followUp.period.id, followUp);
      for (const each of above.size > 0 ? owned : []) {
        const difference = each.unit === undefined ? undefined : differenceFrom(above, each);
        if (!difference) continue;
        const unit = index.unitName(each.unit);
        found({ text: each.text, unit }, difference.place, [{ place: difference.abovePlace }]);
      }
    }
  },
});

/** Where the two first differ, in the first language in which both are written. */
function differenceFrom(above: Map<string, FollowUp>, { followUp }: OwnedFollowUp) {
  const other = above.get(followUp.period.id);
  if (!other) return undefined;
  for (const [language, text] of Object.entries(followUp.outcome)) {
    const textAbove = other.outcome[language];
    if (text && textAbove && differsInMeaning(textAbove.plain, text.plain))
      return { place: text.place, abovePlace: textAbove.place };
  }
  return undefined;
}
