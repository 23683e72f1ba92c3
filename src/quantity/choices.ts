// What can be read two ways: the grammar asks, and the reader tries each answer that nobody has settled.

/** What is uncertain, with the two readings in the order in which they are shown. */
export const ANSWERS = {
  /** `1.500`, `1,234` */
  separator: ['grouped', 'decimal'],
  /** `1/26` */
  slash: ['rank', 'fraction'],
  /** `12/2022` */
  monthOfYear: ['date', 'fraction'],
  /** `-` */
  dash: ['missing', 'zero'],
  /** `12 t` */
  t: ['thousand', 'tonne'],
  /** `under 2022` */
  during: ['date', 'bound'],
  /** `1950-2000` */
  years: ['period', 'range'],
  /** `(12)` */
  parentheses: ['plain', 'negative'],
  /** `- 5` */
  spacedMinus: ['minus', 'cells'],
} as const;

export type Question = keyof typeof ANSWERS;
export type Answer<Q extends Question> = (typeof ANSWERS)[Q][number];
export type Answers = { [Q in Question]?: Answer<Q> };

/** One attempt at a cell: it knows some answers, takes the first reading of the rest, and remembers what it was asked. */
export class Choices {
  readonly unsettled = new Set<Question>();

  constructor(private readonly answers: Answers) {}

  ask<Q extends Question>(question: Q): Answer<Q> {
    const answer = this.answers[question];
    if (answer !== undefined) return answer;
    this.unsettled.add(question);
    return ANSWERS[question][0];
  }
}

/** Each reading of what `read` reads, and the questions that make them differ. At most 32 attempts. */
export function readEachWay<Result>(
  settled: Answers,
  read: (choices: Choices) => Result,
): { results: Result[]; asked: Question[] } {
  const results: Result[] = [];
  const asked = new Set<Question>();
  const waiting: Answers[] = [settled];
  for (let answers = waiting.shift(); answers && results.length < 32; answers = waiting.shift()) {
    const choices = new Choices(answers);
    results.push(read(choices));
    // Each later answer is tried once: the earlier questions are then held at their first answer.
    let held: Answers = answers;
    for (const question of choices.unsettled) {
      asked.add(question);
      waiting.push({ ...held, [question]: ANSWERS[question][1] });
      held = { ...held, [question]: ANSWERS[question][0] };
    }
  }
  return { results, asked: [...asked] };
}
