// Statements → goals and measures: central goals first, then measures in full, then what other units add to them.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import { closest, partition } from '../../lib/index.js';
import type { Config } from '../config/config.js';
import type { Commitment, Goal, Measure, Section, Theme, Unit } from '../report.js';
import type { DocumentReading, Naming, Statement, YamlReading } from '../statement.js';
import { CommitmentRegistry } from './commitment-registry.js';
import { GoalRegistry } from './goal-registry.js';
import { MeasureRegistry } from './measure-registry.js';
import { type Placed, placeStatements } from './place-statements.js';
import { Parties, Themes, Units } from './registries.js';

export interface Assembled {
  units: Unit[];
  themes: Theme[];
  goals: Goal[];
  measures: Measure[];
  commitments: Commitment[];
  sections: Section[];
}

type Joined = Pick<Assembled, 'goals' | 'measures' | 'commitments'>;

export function assemble(
  readings: DocumentReading[],
  yaml: YamlReading[],
  config: Config,
): Outcome<Assembled> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const units = new Units(config, report);
  const themes = new Themes(config, report);
  const { placed, sections } = placeStatements(readings, yaml, units, themes);
  const joined = new Assembler(new Parties(config, report), report).join(placed);
  return { value: { units: units.all, themes: themes.all, ...joined, sections }, diagnostics };
}

class Assembler {
  private readonly goals: GoalRegistry;
  private readonly measures: MeasureRegistry;
  private readonly commitments: CommitmentRegistry;

  constructor(
    private readonly parties: Parties,
    private readonly report: (diagnostic: Diagnostic) => void,
  ) {
    this.goals = new GoalRegistry(report);
    this.measures = new MeasureRegistry(report);
    this.commitments = new CommitmentRegistry(report);
  }

  join(placed: readonly Placed[]): Joined {
    const present = placed.filter(({ isLost }) => !isLost);
    markCarried(present);
    const ordered = [
      ...present.filter(({ unit }) => unit === undefined),
      ...present.filter(({ unit }) => unit !== undefined),
    ];
    const ofKind = (kind: Statement['kind']) => ordered.filter(({ statement }) => statement.kind === kind);
    const [headings, definitions] = partition(ofKind('goal'), isHeadingAlone);
    for (const each of definitions) if (!each.statement.unitGoal) this.defineGoal(each);
    const mustExist = definitions.some(definesCentralGoals);
    for (const each of definitions) if (each.statement.unitGoal) this.defineUnitGoal(each, mustExist);
    // A reference to a goal by its id alone waits until the goals that stand in full are there.
    const [inFull, byReference] = partition(ofKind('measure'), ({ statement }) => !isReference(statement));
    const inOrder = new Set([...inFull, ...headings]);
    for (const each of ordered.filter((one) => inOrder.has(one))) {
      if (each.statement.kind === 'goal') this.nameGoal(each, mustExist);
      else this.addMeasure(each, mustExist);
    }
    for (const each of byReference) this.addMeasure(each, mustExist);
    for (const each of ofKind('carried')) this.addCarried(each);
    for (const each of ofKind('commitment')) this.addCommitment(each, mustExist);
    return {
      goals: this.goals.all,
      measures: this.measures.finish(),
      commitments: this.commitments.all,
    };
  }

  /** A heading that names a goal, and nothing below it. */
  private nameGoal({ statement, theme, unit, section }: Placed, mustExist: boolean): void {
    if (!statement.goal) return;
    const goal = this.goals.resolve(statement.goal, theme, section, mustExist && unit !== undefined);
    if (!goal) return;
    goal.binding ||= statement.binding;
    goal.places.push(statement.place);
  }

  private defineGoal({ statement, theme, themePlace, unit, section }: Placed): void {
    const { goal } = statement;
    if (!goal) return;
    const known = goal.id && this.goals.byGoalId(goal.id.value);
    const themeId = theme ?? known?.theme;
    if (themeId === undefined) {
      // In YAML a theme that is named, and that nobody knows, has been said.
      const isSaid = statement.language === undefined && themePlace !== statement.place;
      if (!isSaid && goal.id && Object.keys(goal.text).length > 0) {
        this.report({ code: 'S02', args: { key: 'theme' }, place: themePlace });
      }
      return;
    }
    if (unit === undefined || this.isFirstDefinition(statement, goal)) {
      this.goals.define(goal, themeId, section, statement);
    } else this.judgedByUnit({ ...goal, id: undefined }, themeId, section, statement, unit);
  }

  /** An item of YAML that a unit writes in full, id and text, and that nobody has written before: a goal of the whole. */
  private isFirstDefinition({ language }: Statement, goal: Naming): boolean {
    const isInFull = language === undefined && goal.id !== undefined && Object.keys(goal.text).length > 0;
    return isInFull && this.goals.findCentral(goal, undefined) === undefined;
  }

  /** A unit's row for a central goal alone: what it says is the unit's, not the whole's. */
  private judgedByUnit(
    naming: Naming,
    theme: string,
    section: number,
    statement: Statement,
    unit: string,
  ): void {
    const central = this.goals.resolve(naming, theme, section, false);
    if (!central) return;
    central.places.push(statement.place);
    if (statement.followUps.length === 0) return;
    const goal = this.goals.ofUnit(central, unit);
    goal.places.push(statement.place);
    goal.followUps.push(...statement.followUps);
    if (!goal.units.includes(unit)) goal.units.push(unit);
  }

  private defineUnitGoal({ statement, theme, unit, section }: Placed, mustExist: boolean): void {
    if (!statement.goal || !statement.unitGoal) return;
    const central = this.goals.resolve(statement.goal, theme, section, mustExist && unit !== undefined);
    if (!central) return;
    const goal = this.goals.unitGoal(statement.unitGoal, central);
    goal.followUps.push(...statement.followUps);
    goal.places.push(statement.place);
    if (unit !== undefined && !goal.units.includes(unit)) goal.units.push(unit);
  }

  private addMeasure(placed: Placed, mustExist: boolean): void {
    const { statement, unit, section } = placed;
    const existing = statement.id && this.measures.byMeasureId(statement.id.value);
    const found = this.goalsOf(placed, mustExist, existing?.theme);
    if (!found) return;
    const { central, goal } = found;
    const parties = this.parties.mentions(statement.responsible);
    const measure = this.measures.addFull({
      statement,
      unit,
      central,
      goal,
      parties,
      section,
    });
    this.noteGoal(measure, statement, unit);
  }

  /** The central goal that a statement stands under, and the goal that it is about. */
  private goalsOf(
    placed: Placed,
    mustExist: boolean,
    knownTheme?: string,
  ): { central: Goal; goal: () => Goal } | undefined {
    const { statement, unit, theme, section } = placed;
    if (!statement.goal) return undefined;
    const referred = isReference(statement) ? this.goals.byGoalId(statement.goal.id?.value ?? '') : undefined;
    const central = referred?.parent
      ? this.goals.centralOf(referred)
      : this.goals.resolve(statement.goal, theme ?? knownTheme, section, mustExist && unit !== undefined);
    if (!central) return undefined;
    this.checkTheme(central, placed);
    const { unitGoal } = statement;
    return {
      central,
      goal: () => (unitGoal ? this.goals.unitGoal(unitGoal, central) : referred?.parent ? referred : central),
    };
  }

  private addCommitment(placed: Placed, mustExist: boolean): void {
    const { statement, unit } = placed;
    const found = this.goalsOf(placed, mustExist);
    if (!found) return;
    const goal = found.goal();
    const parties = this.parties.mentions(statement.responsible);
    if (this.commitments.add(statement, { unit, goal, central: found.central, parties })) {
      if (goal !== found.central && unit !== undefined && !goal.units.includes(unit)) goal.units.push(unit);
      found.central.binding ||= statement.binding;
    }
  }

  /** The goal that the measure judges is each carrier's own goal too. */
  private noteGoal(measure: Measure, statement: Statement, unit: string | undefined): void {
    const central = this.goals.byGoalId(measure.centralGoal);
    if (central) central.binding ||= statement.binding;
    central?.places.push(statement.place);
    const goal = this.goals.byGoalId(measure.goal);
    if (!goal || goal === central) return;
    goal.places.push(statement.place);
    const carriers = [
      ...(unit === undefined ? [] : [unit]),
      ...statement.carriedBy.map((carrier) => carrier.value),
    ];
    for (const carrier of carriers) if (!goal.units.includes(carrier)) goal.units.push(carrier);
  }

  private checkTheme(goal: Goal, { theme, statement, themePlace }: Placed): void {
    if (theme === undefined || goal.theme === theme) return;
    this.report({
      code: 'T17',
      args: { cells: ['theme'] },
      place: statement.place,
      related: [{ place: themePlace }, ...goal.places.slice(0, 1).map((place) => ({ place }))],
    });
  }

  private addCarried({ statement, unit, theme, themePlace }: Placed): void {
    const { id } = statement;
    if (!id) return;
    const measure = this.measures.byMeasureId(id.value);
    if (!measure) {
      const args = {
        kind: 'measure' as const,
        id: id.value,
        suggestion: closest(id.value, this.measures.ids),
      };
      this.report({ code: 'S05', args, place: id.place });
      return;
    }
    if (theme !== undefined && theme !== measure.theme) {
      this.report({
        code: 'T17',
        args: { cells: ['theme'] },
        place: statement.place,
        related: [{ place: themePlace }],
      });
    }
    this.measures.addCarried(measure, unit, statement, this.parties.mentions(statement.responsible));
    this.noteGoal(measure, statement, unit);
  }
}

/** `goal=…`: the id of a goal that is written in full elsewhere. */
function isReference({ goal, unitGoal }: Statement): boolean {
  return goal?.id !== undefined && unitGoal === undefined && Object.keys(goal.text).length === 0;
}

/** A goal that is a heading takes its place among the measures, in the order of the document. */
function isHeadingAlone({ statement: { goal, place, besideMeasures } }: Placed): boolean {
  return besideMeasures && goal?.place === place;
}

/** A row that repeats the goal beside the id of a measure adds to that measure; it says nothing of the goal. */
function markCarried(placed: Placed[]): void {
  const written = new Set(
    placed.flatMap(({ statement }) =>
      statement.kind === 'measure' && statement.id ? [statement.id.value] : [],
    ),
  );
  for (const { statement } of placed) {
    const { kind, besideMeasures, id } = statement;
    if (kind === 'goal' && besideMeasures && id && written.has(id.value)) {
      statement.kind = 'carried';
      statement.goal = undefined;
    }
  }
}

/** A table or list of central goals fixes which there are; a goal alone among measures does not. */
function definesCentralGoals({ statement, unit }: Placed): boolean {
  return unit === undefined && !statement.unitGoal && !statement.besideMeasures;
}
