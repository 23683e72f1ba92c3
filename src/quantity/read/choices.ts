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
  /** `30 sek`, in small letters */
  sek: ['SEK', 'second'],
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

  /** @param language - Settles the separators that it has a rule for. */
  constructor(
    private readonly answers: Answers,
    private readonly language = '',
  ) {}

  /**
   * Whether three digits after a comma or point are a group or decimals. English has a rule for both signs; in Swedish
   * and Finnish a comma begins decimals, while the point is used as either.
   */
  askSeparator(sign: ',' | '.'): Answer<'separator'> {
    if (/^en\b/i.test(this.language)) return sign === ',' ? 'grouped' : 'decimal';
    if (/^(?:sv|fi)\b/i.test(this.language) && sign === ',') return 'decimal';
    return this.ask('separator');
  }

  ask<Q extends Question>(question: Q): Answer<Q> {
    const answer = this.answers[question];
    if (answer !== undefined) return answer;
    this.unsettled.add(question);
    return ANSWERS[question][0];
  }
}

/**
 * Each reading of what `read` reads, and the questions whose answers made them differ. At most 32 attempts.
 * @param settled - What the context has answered.
 */
export function readEachWay<Result>(
  settled: Answers,
  language: string | undefined,
  read: (choices: Choices) => Result,
): { results: Result[]; mattered: Question[] } {
  const results: Result[] = [];
  const mattered = new Set<Question>();
  const waiting: Attempt<Result>[] = [{ answers: settled }];
  for (let next = waiting.shift(); next && results.length < 32; next = waiting.shift()) {
    const choices = new Choices(next.answers, language);
    const result = read(choices);
    results.push(result);
    if (next.instead && JSON.stringify(result) !== JSON.stringify(next.instead.of))
      mattered.add(next.instead.question);
    // Each second answer is tried with the questions before it held at their first.
    let held: Answers = next.answers;
    for (const question of choices.unsettled) {
      const [first, second] = ANSWERS[question];
      waiting.push({ answers: { ...held, [question]: second }, instead: { question, of: result } });
      held = { ...held, [question]: first };
    }
  }
  return { results, mattered: [...mattered] };
}

interface Attempt<Result> {
  answers: Answers;
  /** The question that is answered differently than in an earlier attempt, and what that gave. */
  instead?: { question: Question; of: Result };
}
