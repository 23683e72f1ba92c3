// A reading that may be remembered: editions are merged into each other, and rows and items into measures, in a copy of it.
import { rememberOf } from '../../lib/index.js';
import type { FollowUp, LocalText } from '../report.js';
import type { DocumentReading, Statement, UnitGoalNaming, YamlReading } from '../statement.js';

/** In it everything that is written into later is its own; what rows share, they still share. */
export function ownReading(reading: DocumentReading): DocumentReading {
  const { naming, statement } = owning();
  return {
    ...reading,
    sections: reading.sections.map((section) => ({
      ...section,
      heading: section.heading && naming(section.heading),
      themes: section.themes.map(({ heading, tables }) => ({
        heading: heading && naming(heading),
        tables: tables.map((table) => ({ ...table, statements: table.statements.map(statement) })),
      })),
    })),
  };
}

/** The same for files of YAML, which are read together. */
export function ownYaml(readings: readonly YamlReading[]): YamlReading[] {
  const { statement } = owning();
  return readings.map((reading) => ({
    ...reading,
    statements: reading.statements.map((item) => ({ ...item, statement: statement(item.statement) })),
  }));
}

function owning() {
  const naming = rememberOf(ownText);
  const unitGoal = rememberOf(ownUnitGoal);
  const statement = (said: Statement): Statement => ({
    ...ownTexts(said),
    goal: said.goal && naming(said.goal),
    unitGoal: said.unitGoal && unitGoal(said.unitGoal),
  });
  return { naming, statement };
}

function ownTexts(row: Statement): Statement {
  return {
    ...row,
    measure: { ...row.measure },
    actions: row.actions.map((action) => ({ ...action })),
    responsible: { ...row.responsible },
    unitByLanguage: { ...row.unitByLanguage },
    groups: row.groups.map(ownText),
    targets: [...row.targets],
    observations: [...row.observations],
    forecastValues: [...row.forecastValues],
    source: { ...row.source },
    methodBreaks: row.methodBreaks.map((each) => ({ ...each, note: { ...each.note } })),
    notes: row.notes.map(ownText),
    followUps: row.followUps.map(ownFollowUp),
    carriedBy: [...row.carriedBy],
  };
}

function ownFollowUp(followUp: FollowUp): FollowUp {
  return {
    ...followUp,
    outcome: { ...followUp.outcome },
    reason: { ...followUp.reason },
    consequence: { ...followUp.consequence },
    correctiveAction: { ...followUp.correctiveAction },
    motivation: { ...followUp.motivation },
    comment: { ...followUp.comment },
    places: [...followUp.places],
  };
}

function ownUnitGoal(goal: UnitGoalNaming): UnitGoalNaming {
  return { ...ownText(goal), above: goal.above.map(ownText) };
}

function ownText<Own extends { text: LocalText }>(own: Own): Own {
  return { ...own, text: { ...own.text } };
}
