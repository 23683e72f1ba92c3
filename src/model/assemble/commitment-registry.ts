// Development commitments: one per row or item; the same one in two tables has the follow-ups of both.
import type { Diagnostic } from '../../diagnostics/index.js';
import { derivedId, foldText } from '../../lib/index.js';
import type { Commitment, Goal, PartyMention } from '../report.js';
import type { Statement } from '../statement.js';
import { firstText, mergeLanguages } from './registries.js';
import { differsInMeaning } from './same-meaning.js';

interface Surroundings {
  unit: string | undefined;
  goal: Goal;
  central: Goal;
  parties: PartyMention[];
}

export class CommitmentRegistry {
  readonly all: Commitment[] = [];
  private readonly byId = new Map<string, Commitment>();
  private readonly byWords = new Map<string, Commitment>();

  constructor(private readonly report: (diagnostic: Diagnostic) => void) {}

  /** Returns the commitment that the statement writes or goes on with; undefined where its id is another's. */
  add(statement: Statement, around: Surroundings): Commitment | undefined {
    const words = wordsOf(statement, around);
    const existing = statement.id ? this.byId.get(statement.id.value) : this.byWords.get(words);
    if (existing && statement.id && isAnother(existing, statement, around)) {
      const args = { kind: 'commitment' as const, id: statement.id.value };
      const related = existing.places.slice(0, 1).map((place) => ({ place }));
      this.report({ code: 'S06', args, place: statement.id.place, related });
      return undefined;
    }
    const commitment = existing ?? this.create(statement, words, around);
    mergeLanguages(commitment.text, statement.measure);
    commitment.followUps.push(...statement.followUps);
    commitment.places.push(statement.place);
    return commitment;
  }

  private create(
    statement: Statement,
    words: string,
    { unit, goal, central, parties }: Surroundings,
  ): Commitment {
    const commitment: Commitment = {
      id: statement.id?.value ?? derivedId(firstText(statement.measure), words),
      idIsDerived: statement.id === undefined,
      goal: goal.id,
      centralGoal: central.id,
      theme: central.theme,
      unit,
      text: { ...statement.measure },
      parties,
      followUps: [],
      places: [],
    };
    this.all.push(commitment);
    if (!this.byId.has(commitment.id)) this.byId.set(commitment.id, commitment);
    this.byWords.set(words, commitment);
    return commitment;
  }
}

/** What a commitment without id is known by: goal, unit and text. */
function wordsOf({ measure }: Statement, { goal, unit }: Surroundings): string {
  return [goal.id, unit ?? '', foldText(firstText(measure))].join(' | ');
}

function isAnother(existing: Commitment, { measure }: Statement, { unit, goal }: Surroundings): boolean {
  const text = firstText(measure);
  const isOtherText = text !== '' && differsInMeaning(firstText(existing.text), text);
  return existing.unit !== unit || existing.goal !== goal.id || isOtherText;
}
