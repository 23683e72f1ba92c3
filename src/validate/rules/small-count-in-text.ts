// A text tells no small count of people in a sensitive matter, nor a value that the report withholds.
import { lowerCase } from '../../lib/index.js';
import type { Report } from '../../model/index.js';
import { exampleFollowUp } from '../examples/example-follow-up.js';
import { sentencesIn, within } from '../narrative/sentences.js';
import { type CountLimits, smallCountsIn, type TextCount } from '../privacy/small-counts.js';
import { type ToldText, toldTexts } from '../privacy/told-texts.js';
import { WithheldNumbers } from '../privacy/withheld-numbers.js';
import { defineRule, type Found } from '../rule.js';

const SENSITIVE = `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
privacy: { sensitive: { units: [enhet] } }
`;
const GOALS = 'goals/enhet.sv.md';

export const smallCountInText = defineRule({
  code: 'P04',
  slug: 'small-count-in-text',
  examples: {
    bad: { 'report.yaml': SENSITIVE, [GOALS]: exampleFollowUp('Stödet har getts till «tre barn».') },
    good: {
      'report.yaml': SENSITIVE,
      [GOALS]: exampleFollowUp('Stödet har getts till färre än fem barn i tre skolor.'),
    },
  },
  check({ report, index, withheld }, found) {
    const hidden = new WithheldNumbers(withheld);
    const isAnywhere = hasSensitive(report);
    if (!isAnywhere && hidden.isEmpty) return;
    const { threshold, zeros } = report.privacy;
    const reader = { limits: { threshold, withZero: zeros === 'hide' }, hidden, found };
    for (const told of toldTexts(report, index, isWritten)) {
      const isSensitive = isAnywhere && told.isSensitive();
      const hasHidden = told.measure !== undefined && hidden.has(told.measure);
      if (isSensitive || hasHidden) checkText(told, isSensitive, index.text, reader);
    }
  },
});

/** Nothing is asked of each text where nobody has said that anything is sensitive. */
function hasSensitive({ privacy: { sensitive }, measures }: Report): boolean {
  if (sensitive === 'all') return true;
  const { themes, units, measures: named } = sensitive;
  return themes.length + units.length + named.length > 0 || measures.some((each) => each.sensitive === true);
}

const isWritten = (plain: string) => plain !== '';

interface Reader {
  limits: CountLimits;
  hidden: WithheldNumbers;
  found: Found<'P04'>;
}

function checkText(
  { text, language, measure }: ToldText,
  isSensitive: boolean,
  textOf: (local: Report['measures'][number]['text']) => string,
  { limits, hidden, found }: Reader,
): void {
  for (const { text: sentence, start } of sentencesIn(lowerCase(text.plain))) {
    const place = (from: number, length: number) => within(text.place, text.plain, start + from, length);
    const written = (from: number, length: number) => text.plain.slice(start + from, start + from + length);
    const counts = isSensitive ? smallCountsIn(sentence, language, limits) : [];
    for (const { start: from, length } of counts) {
      const args = {
        text: written(from, length),
        threshold: limits.threshold,
        why: 'small',
        measure: '',
      } as const;
      found(args, place(from, length));
    }
    if (!measure) continue;
    for (const number of hidden.in(sentence, language, measure)) {
      if (isPartOf(number.start, counts)) continue;
      const name = textOf(measure.text) || measure.id;
      const args = {
        text: written(number.start, number.length),
        threshold: limits.threshold,
        why: 'withheld',
        measure: name,
      } as const;
      found(args, place(number.start, number.length));
    }
  }
}

function isPartOf(offset: number, counts: readonly TextCount[]): boolean {
  return counts.some(({ start, length }) => offset >= start && offset < start + length);
}
