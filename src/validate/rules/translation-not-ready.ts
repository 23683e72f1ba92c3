// Before a report goes out, its other language editions must be as far as report.yaml asks: complete, current, reviewed.
import type { Place } from '../../diagnostics/index.js';
import { groupBy } from '../../lib/index.js';
import type { Publication, Translation, TranslationState } from '../../model/index.js';
import { defineRule } from '../rule.js';

const REPORT = (need: string) => `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkilä }, kind: municipality, country: FI }
languages: [sv, fi]
units: [{ id: enhet, name: { sv: Enheten, fi: Yksikkö } }]
reports:
  - id: «delarsrapport»
    kind: interim
    period: 2021-H1
    title: { sv: Delårsrapport, fi: Osavuosikatsaus }
    translation: ${need}
`;
const SWEDISH = `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|----|-----------|--------|------------------------|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`;
const FINNISH = `# Yksikkö {#enhet}
## Hyvä arki {#vardag}

| Tunnus | Avaintavoite | Mittari | Osavuosikatsaus 1–6/2021 |
|--------|--------------|---------|--------------------------|
| kontakt | Meihin saa helposti yhteyden | Vastaanotto järjestetään | Vastaanotto on avoinna joka viikko. |
`;
const unmarked = (text: string) => text.replace(/[«»]/gu, '');

/** What stands in the way of each need. */
const IN_THE_WAY: Record<Publication['translation'], readonly TranslationState[]> = {
  any: [],
  complete: ['missing'],
  current: ['missing', 'stale'],
  reviewed: ['missing', 'stale', 'unreviewed'],
};
const MOST_RELATED = 3;

export const translationNotReady = defineRule({
  code: 'L10',
  slug: 'translation-not-ready',
  examples: {
    bad: { 'report.yaml': REPORT('reviewed'), 'goals/enhet.sv.md': SWEDISH, 'goals/enhet.fi.md': FINNISH },
    good: {
      'report.yaml': unmarked(REPORT('current')),
      'goals/enhet.sv.md': SWEDISH,
      'goals/enhet.fi.md': FINNISH,
    },
  },
  check({ report, index }, found) {
    const demanding = report.publications.filter(({ translation }) => translation !== 'any');
    if (demanding.length === 0) return;
    const byLanguage = groupBy(index.translations(), ({ language }) => language);
    for (const publication of demanding) {
      for (const [language, translations] of byLanguage) {
        const inTheWay = translations.filter(
          (each) => IN_THE_WAY[publication.translation].includes(each.state) && isShownIn(publication, each),
        );
        const need = publication.translation;
        if (inTheWay.length === 0 || need === 'any') continue;
        const count = (state: TranslationState) => inTheWay.filter((each) => each.state === state).length;
        const counts = {
          missing: count('missing'),
          stale: count('stale'),
          unreviewed: count('unreviewed'),
        };
        found(
          { report: publication.id, language, need, ...counts },
          publication.place,
          inTheWay.flatMap(placesOf).slice(0, MOST_RELATED),
        );
      }
    }
  },
});

/** Follow-ups of other periods, other chapters and the titles of other reports are no business of this one. */
function isShownIn({ id, period, chapters }: Publication, { field }: Translation): boolean {
  if (!field) return false;
  if (field.period !== undefined) return field.period === period.id;
  if (field.chapter !== undefined) return chapters.some(({ chapter }) => chapter === field.chapter);
  return field.publication === undefined || field.publication === id;
}

function placesOf({ target, field }: Translation): { place: Place }[] {
  const place = target?.place ?? field?.place;
  return place ? [{ place }] : [];
}
