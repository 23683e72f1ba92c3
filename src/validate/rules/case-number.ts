// The number of a case leads to its documents, and they to a person.
import { lowerCase } from '../../lib/index.js';
import { exampleFollowUp } from '../examples/example-follow-up.js';
import { sentencesIn, within } from '../narrative/sentences.js';
import { caseNumbersIn, mayHoldCaseNumber } from '../privacy/case-numbers.js';
import { toldTexts } from '../privacy/told-texts.js';
import { defineRule } from '../rule.js';

export const caseNumber = defineRule({
  code: 'P08',
  slug: 'case-number',
  examples: {
    bad: exampleFollowUp('Ett av besluten har ändrats («dnr SN 2021/123»).'),
    good: exampleFollowUp('Planen godkändes av fullmäktige 15.6.2021 § 12, dnr KF 2021/123.'),
  },
  check({ report, index }, found) {
    for (const { text, isFollowUp, isSensitive } of toldTexts(report, index, mayHoldCaseNumber)) {
      if (!isFollowUp && !isSensitive()) continue;
      for (const sentence of sentencesIn(lowerCase(text.plain))) {
        for (const { start, end } of caseNumbersIn(sentence.text, isSensitive()))
          found({}, within(text.place, text.plain, sentence.start + start, end - start));
      }
    }
  },
});
