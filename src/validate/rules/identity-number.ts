// An identity number stands nowhere in a repository: not in a text, a comment or the name of a file.
import { placeOfFile } from '../../diagnostics/index.js';
import { type SecretKind, secretsIn } from '../../privacy/index.js';
import { exampleFollowUp } from '../examples/example-follow-up.js';
import { defineRule } from '../rule.js';

export const identityNumber = defineRule({
  code: 'P05',
  slug: 'identity-number',
  examples: {
    // A number for tests: nobody has it.
    bad: exampleFollowUp('Klienten («701063-2391») har fått en kontaktperson.'),
    good: exampleFollowUp('En kontaktperson har ordnats (beslut 2021-06-30).'),
  },
  check({ secrets }, found) {
    for (const [file, ofFile] of secrets) {
      const named = secretsIn(file).find(({ kind }) => isIdentity(kind));
      if (named && isIdentity(named.kind)) found({ kind: named.kind, where: 'fileName' }, placeOfFile(file));
      for (const { kind, start, end } of ofFile)
        if (isIdentity(kind)) found({ kind, where: 'text' }, { file, start, end });
    }
  },
});

function isIdentity(kind: SecretKind): kind is Exclude<SecretKind, 'phone' | 'email'> {
  return kind !== 'phone' && kind !== 'email';
}
