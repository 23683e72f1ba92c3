// Where a role or a body is expected no person is named.
import type { FollowUp, PartyMention, Report } from '../../model/index.js';
import { exampleFollowUp } from '../examples/example-follow-up.js';
import { isPersonalName } from '../privacy/is-personal-name.js';
import { defineRule } from '../rule.js';

export const nameWhereRoleExpected = defineRule({
  code: 'P06',
  slug: 'name-where-role-expected',
  examples: {
    bad: exampleFollowUp('Stödet är ordnat.', '«Anna Exempelsson, servicechef»'),
    good: exampleFollowUp('Stödet är ordnat.', 'Servicechefen, Exempelstads Bostäder Ab'),
  },
  check({ report }, found) {
    const isName = remembering(isPersonalName);
    for (const { name, place } of report.parties) {
      const named = Object.values(name).find((text) => text && isName(text.plain));
      if (named) found({ where: 'register' }, named.place ?? place);
    }
    for (const { where, mention } of mentionsIn(report)) {
      // Who is in the register is told there.
      if (mention.party !== undefined) continue;
      for (const text of Object.values(mention.text))
        if (text && isName(text.plain)) found({ where }, text.place);
    }
  },
});

/** The same few roles stand in most rows. */
function remembering(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const answer = answers.get(text) ?? ask(text);
    answers.set(text, answer);
    return answer;
  };
}

interface Mentioned {
  where: 'responsible' | 'author';
  mention: PartyMention;
}

function* mentionsIn({ goals, measures, commitments }: Report): Generator<Mentioned> {
  for (const { parties, followUps, participations } of measures) {
    for (const mention of parties) yield { where: 'responsible', mention };
    yield* authorsOf(followUps);
    for (const participation of participations) yield* authorsOf(participation.followUps);
  }
  for (const { followUps } of goals) yield* authorsOf(followUps);
  for (const { parties, followUps } of commitments) {
    for (const mention of parties) yield { where: 'responsible', mention };
    yield* authorsOf(followUps);
  }
}

function* authorsOf(followUps: readonly FollowUp[]): Generator<Mentioned> {
  for (const { author } of followUps) if (author) yield { where: 'author', mention: author };
}
