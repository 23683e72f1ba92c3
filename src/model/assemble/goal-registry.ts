// Central goals and the units' own goals below them: found by id, by the same words, or by nearly the same words.
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import { closest, derivedId, foldText } from '../../lib/index.js';
import type { RichText } from '../../parse/index.js';
import type { Goal } from '../report.js';
import type { Naming, Statement, UnitGoalNaming } from '../statement.js';
import { firstText, mergeLanguages } from './registries.js';
import { differsInMeaning } from './same-meaning.js';

const NOWHERE: Place = { file: '', start: 0, end: 0 };

export class GoalRegistry {
  readonly all: Goal[] = [];
  private readonly byId = new Map<string, Goal>();
  /** Central goals by theme and folded text; unit goals by parent and folded text. */
  private readonly byText = new Map<string, Goal>();
  /** Central goals by how their texts begin and end, to find respellings without comparing all with all. */
  private readonly byEnds = new Map<string, Set<Goal>>();
  /** Where each central goal was first met: only another section's wording can be a respelling of it. */
  private readonly sectionOf = new Map<Goal, number>();

  /** Cells that have been compared with their goal: those that continue it share one. */
  private readonly compared = new Set<RichText>();

  /** Goals named in another spelling, said once for all rows that continue them. */
  private readonly respelled = new Set<Naming>();

  constructor(private readonly report: (diagnostic: Diagnostic) => void) {}

  /** A goal row or item that stands alone: it defines a central goal. */
  define(naming: Naming, theme: string, section: number, statement: Statement): Goal {
    const existing = this.findCentral(naming, theme);
    const goal = existing ?? this.addCentral(naming, theme, section);
    if (existing && naming.id && existing.places.length > 0 && Object.keys(naming.text).length > 0) {
      this.report({
        code: 'S06',
        args: { kind: 'goal', id: naming.id.value },
        place: naming.id.place,
        related: existing.places.slice(0, 1).map((place) => ({ place })),
      });
    }
    goal.binding ||= statement.binding;
    goal.weight ??= statement.weight;
    goal.followUps.push(...statement.followUps);
    goal.places.push(statement.place);
    return goal;
  }

  /** The central goal that a row stands under; without central definitions it is created where it is first met. */
  resolve(naming: Naming, theme: string | undefined, section: number, mustExist: boolean): Goal | undefined {
    const found = this.findCentral(naming, theme) ?? this.nearlySame(naming, theme, section);
    if (found) {
      this.compareTranslations(found, naming);
      mergeLanguages(found.text, naming.text);
      return found;
    }
    const id = naming.id?.value ?? firstText(naming.text);
    if (mustExist || Object.keys(naming.text).length === 0) {
      const names = this.all.flatMap((goal) => (goal.parent ? [] : [goal.id, firstText(goal.text)]));
      const suggestion = closest(id, names);
      const isSame = suggestion !== undefined && foldText(suggestion) === foldText(id);
      const args = { kind: 'goal' as const, id, suggestion: isSame ? undefined : suggestion };
      this.report({ code: 'S05', args, place: naming.id?.place ?? naming.place });
      if (Object.keys(naming.text).length === 0) return undefined;
    }
    if (theme === undefined) return undefined;
    return this.addCentral(naming, theme, section);
  }

  /** A unit's own goal below a central one, and those that stand between the two. */
  unitGoal(naming: UnitGoalNaming, central: Goal): Goal {
    return [...naming.above, naming].reduce((parent, each) => this.below(each, parent), central);
  }

  /**
   * What a unit says of a central goal itself, beside any measure: the goal as that unit's own, so that each unit's
   * word is kept and the whole is counted from all of them.
   */
  ofUnit(central: Goal, unit: string): Goal {
    const naming = { id: undefined, text: central.text, place: central.places[0] ?? NOWHERE };
    return this.below({ ...naming, binding: false, weight: undefined }, central, unit);
  }

  private below(naming: Omit<UnitGoalNaming, 'above'>, parent: Goal, owner = ''): Goal {
    const key = textKey(`unit ${owner} ${parent.id}`, firstText(naming.text));
    const existing = (naming.id && this.byId.get(naming.id.value)) ?? this.byText.get(key);
    if (existing?.parent === parent.id) {
      mergeLanguages(existing.text, naming.text);
      existing.weight ??= naming.weight;
      existing.binding ||= naming.binding;
      return existing;
    }
    if (existing && naming.id) {
      this.report({ code: 'S06', args: { kind: 'goal', id: naming.id.value }, place: naming.id.place });
    }
    const text = firstText(naming.text);
    const goal: Goal = {
      id: naming.id?.value ?? derivedId(text, `${parent.id} ${owner} ${foldText(text)}`),
      idIsDerived: naming.id === undefined,
      parent: parent.id,
      theme: parent.theme,
      units: [],
      text: { ...naming.text },
      binding: naming.binding,
      weight: naming.weight,
      followUps: [],
      places: [],
    };
    this.add(goal, key);
    return goal;
  }

  /** A translated row that names the goal by other words than the goal's own: once per cell. */
  private compareTranslations(goal: Goal, naming: Naming): void {
    if (naming.id) return;
    for (const [language, text] of Object.entries(naming.text).slice(1)) {
      const own = goal.text[language];
      if (!text || !own || this.compared.has(text) || !differsInMeaning(own.plain, text.plain)) continue;
      this.compared.add(text);
      const args = { field: 'goal', language, values: [own.plain, text.plain] as [string, string] };
      this.report({ code: 'L09', args, place: text.place, related: [{ place: own.place }] });
    }
  }

  byGoalId(id: string): Goal | undefined {
    return this.byId.get(id);
  }

  /** The central goal above one. */
  centralOf(goal: Goal): Goal {
    const parent = goal.parent === undefined ? undefined : this.byId.get(goal.parent);
    return parent && parent !== goal ? this.centralOf(parent) : goal;
  }

  findCentral(naming: Naming, theme: string | undefined): Goal | undefined {
    const text = firstText(naming.text);
    const byId = this.byId.get(naming.id?.value ?? text);
    if (byId && byId.parent === undefined) return byId;
    // The words of the source language decide; a translation that names another goal is said.
    return text === '' ? undefined : this.byText.get(textKey(theme ?? '', text));
  }

  private nearlySame(naming: Naming, theme: string | undefined, section: number): Goal | undefined {
    if (naming.id) return undefined;
    const text = firstText(naming.text);
    const candidates = new Set(
      endKeys(theme ?? '', text).flatMap((key) => [...(this.byEnds.get(key) ?? [])]),
    );
    const matches = [...candidates].filter(
      (goal) =>
        goal.idIsDerived &&
        this.sectionOf.get(goal) !== section &&
        !differsInMeaning(firstText(goal.text), text),
    );
    const [only, another] = matches;
    if (!only || another) return undefined;
    if (!this.respelled.has(naming)) {
      this.respelled.add(naming);
      const related = only.places.slice(0, 1).map((place) => ({ place }));
      this.report({ code: 'T12', args: { cells: ['goal'] }, place: naming.place, related });
    }
    return only;
  }

  private addCentral(naming: Naming, theme: string, section: number): Goal {
    const text = firstText(naming.text);
    const key = textKey(theme, text);
    const goal: Goal = {
      // The same goal text under two themes is two goals, so the theme is part of a derived id.
      id: naming.id?.value ?? derivedId(text, `${theme} ${foldText(text)}`),
      idIsDerived: naming.id === undefined,
      parent: undefined,
      theme,
      units: [],
      text: { ...naming.text },
      binding: false,
      weight: undefined,
      followUps: [],
      places: [],
    };
    this.add(goal, key);
    this.sectionOf.set(goal, section);
    for (const end of endKeys(theme, text)) {
      const sharing = this.byEnds.get(end);
      if (sharing) sharing.add(goal);
      else this.byEnds.set(end, new Set([goal]));
    }
    return goal;
  }

  private add(goal: Goal, key: string): void {
    this.all.push(goal);
    if (!this.byId.has(goal.id)) this.byId.set(goal.id, goal);
    this.byText.set(key, goal);
    for (const rich of Object.values(goal.text)) {
      if (rich && goal.parent === undefined) this.byText.set(textKey(goal.theme, rich.plain), goal);
    }
  }
}

function textKey(scope: string, text: string): string {
  return `${scope} | ${foldText(text)}`;
}

/** Texts that are spelled nearly alike still begin or end alike. */
function endKeys(theme: string, text: string): string[] {
  const folded = foldText(text);
  return [`${theme} ^${folded.slice(0, 12)}`, `${theme} $${folded.slice(-12)}`];
}
