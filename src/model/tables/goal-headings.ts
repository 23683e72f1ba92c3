// Headings that name goals: the central one, and below it the unit's.
import type { Diagnostic } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { Heading } from '../../parse/index.js';
import type { Naming, UnitGoalNaming } from '../statement.js';
import { namingOf } from './outline-builder.js';

/** The goals that headings put a measure or a table under. */
export interface GoalsAbove {
  goal: Naming;
  unitGoal: UnitGoalNaming | undefined;
  /** Of the central goal. */
  binding: boolean;
}

const BINDING = new Set(['bindande', 'sitova', 'binding']);

/** Reads the headings of one document; what is wrong with one is said once, however many measures stand below it. */
export class GoalHeadings {
  private readonly read = new Map<Heading, Omit<UnitGoalNaming, 'above'>>();

  constructor(
    private readonly language: string,
    private readonly report: (diagnostic: Diagnostic) => void,
  ) {}

  /** @param headings - The central goal first. */
  of(headings: readonly Heading[]): GoalsAbove | undefined {
    const [goal, ...below] = headings.map((heading) => this.one(heading));
    if (!goal) return undefined;
    const last = below.pop();
    return { goal, binding: goal.binding, unitGoal: last && { ...last, above: below } };
  }

  private one(heading: Heading): Omit<UnitGoalNaming, 'above'> {
    const known = this.read.get(heading);
    if (known) return known;
    const binding = this.isBinding(heading);
    const goal = { ...namingOf(heading, this.language), binding, weight: undefined };
    this.read.set(heading, goal);
    return goal;
  }

  /** `### Mål {#id .bindande}` is all that a goal's heading declares. */
  private isBinding({ attributes }: Heading): boolean {
    let isBinding = false;
    for (const [key, { value, keyPlace }] of Object.entries(attributes)) {
      if (key === 'class' && value.split(' ').every((word) => BINDING.has(word.toLowerCase())))
        isBinding = true;
      else {
        const written = key === 'class' ? `.${value}` : key;
        const args = { key: written, suggestion: closest(written, ['.bindande']) };
        this.report({ code: 'S04', args, place: keyPlace });
      }
    }
    return isBinding;
  }
}
