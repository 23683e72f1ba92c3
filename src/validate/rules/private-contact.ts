// Telephone numbers and addresses of persons do not belong in a report; those of functions may stand.
import { exampleFollowUp } from '../examples/example-follow-up.js';
import { defineRule } from '../rule.js';

export const privateContact = defineRule({
  code: 'P07',
  slug: 'private-contact',
  examples: {
    bad: exampleFollowUp('Anmälan görs till «070-000 00 00».'),
    good: exampleFollowUp('Anmälan görs till registrator@exempelstad.example eller växeln, 08-000 00 00.'),
  },
  check({ secrets }, found) {
    for (const [file, ofFile] of secrets)
      for (const { kind, start, end } of ofFile)
        if (kind === 'phone' || kind === 'email') found({ what: kind }, { file, start, end });
  },
});
