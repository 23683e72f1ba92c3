// goals/*.yaml → statements. Each goal is checked by itself, so that one fault hides no other.
import type { Diagnostic, Outcome, Place } from '../diagnostics/index.js';
import type { YamlDocument } from '../parse/index.js';
import { SUPPORTED_VERSION } from './config/config-schema.js';
import { isEmptyText, LocalTextReader } from './config/local-text.js';
import { knownKeysAt, schemaDiagnostics } from './config/schema-diagnostics.js';
import {
  CarriedInput,
  type FollowUpInput,
  GoalInput,
  GoalsFileInput,
  type MeasureInput,
} from './goals-schema.js';
import { type Reading, TOTAL } from './numbers.js';
import { parsePeriod } from './period.js';
import { readValue } from './read-value.js';
import type { FollowUp, Stated } from './report.js';
import {
  emptyFollowUp,
  emptyStatement,
  type Located,
  type Naming,
  type Statement,
  type UnitGoalNaming,
} from './statement.js';

/** A statement of a YAML file, with the unit and theme that its keys name. */
export interface YamlStatement {
  statement: Statement;
  /** Undefined for the level above the units. */
  unit: Located | undefined;
  theme: Located | undefined;
}

type Path = (string | number)[];
type OwnGoal = Omit<UnitGoalNaming, 'above'>;

/** What the keys further up have named. */
interface Above {
  /** The central goal; undefined at the top of the file. */
  goal: Naming | undefined;
  /** The goals below it, highest first. */
  chain: OwnGoal[];
  theme: Located | undefined;
  unit: Located | undefined;
}

function unitGoalOf({ chain }: Above): UnitGoalNaming | undefined {
  const own = chain.at(-1);
  return own && { ...own, above: chain.slice(0, -1) };
}

export function readGoalsYaml(
  document: YamlDocument,
  languages: readonly string[],
): Outcome<YamlStatement[]> {
  const reader = new GoalsYamlReader(document, languages);
  const { data } = document;
  if (data === undefined || data === null) return { value: [], diagnostics: [] };
  if (typeof data !== 'object' || Array.isArray(data)) {
    const args = {
      key: document.path,
      expected: 'object',
      actual: Array.isArray(data) ? 'array' : String(data),
    };
    return { value: [], diagnostics: [{ code: 'S03', args, place: document.placeOf([]) }] };
  }
  reader.readFile(data as Record<string, unknown>);
  return { value: reader.statements, diagnostics: [...reader.diagnostics, ...reader.texts.diagnostics] };
}

class GoalsYamlReader {
  readonly statements: YamlStatement[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly texts: LocalTextReader;

  constructor(
    private readonly document: YamlDocument,
    languages: readonly string[],
  ) {
    this.texts = new LocalTextReader(document, languages);
  }

  readFile(data: Record<string, unknown>): void {
    this.checkFrame(data);
    this.items(data.goals).forEach((item, index) => {
      const result = GoalInput.safeParse(item);
      if (result.success)
        this.goal(result.data, ['goals', index], {
          goal: undefined,
          chain: [],
          theme: undefined,
          unit: undefined,
        });
      else this.reportIssues(result.error.issues, ['goals', index]);
    });
    this.items(data.carried).forEach((item, index) => {
      const result = CarriedInput.safeParse(item);
      if (result.success) this.carried(result.data, ['carried', index]);
      else this.reportIssues(result.error.issues, ['carried', index]);
    });
  }

  /** Version, unknown keys and lists that are none. */
  private checkFrame(data: Record<string, unknown>): void {
    if (data.version !== undefined && data.version !== SUPPORTED_VERSION) {
      const args = { version: String(data.version), supported: SUPPORTED_VERSION };
      this.diagnostics.push({ code: 'S12', args, place: this.document.placeOf(['version']) });
    }
    const frame = {
      ...data,
      version: data.version === undefined ? undefined : SUPPORTED_VERSION,
      goals: Array.isArray(data.goals) ? [] : data.goals,
      carried: Array.isArray(data.carried) ? [] : data.carried,
    };
    const result = GoalsFileInput.safeParse(frame);
    if (!result.success) this.reportIssues(result.error.issues, []);
  }

  private items(value: unknown): unknown[] {
    return Array.isArray(value) ? value : [];
  }

  private reportIssues(issues: Parameters<typeof schemaDiagnostics>[0], path: Path): void {
    this.diagnostics.push(...schemaDiagnostics(issues, this.document, path, knownKeysAt(GoalsFileInput)));
  }

  /** @param above - What the goals above have named. */
  private goal(input: GoalInput, path: Path, above: Above): void {
    const naming: Naming = {
      id: input.id === undefined ? undefined : this.located(input.id, [...path, 'id']),
      text: this.texts.read(input.text, [...path, 'text']),
      place: this.document.placeOf(path),
    };
    const theme = input.theme === undefined ? above.theme : this.located(input.theme, [...path, 'theme']);
    const unit = input.unit === undefined ? above.unit : this.located(input.unit, [...path, 'unit']);
    const own = { ...naming, binding: input.binding ?? false, weight: input.weight };
    const chain = above.goal === undefined ? [] : [...above.chain, own];
    const here: Above = { goal: above.goal ?? naming, chain, theme, unit };
    this.goalAlone(input, path, here, own);
    (input.measures ?? []).forEach((measure, index) => {
      this.measure(measure, [...path, 'measures', index], here);
    });
    (input.goals ?? []).forEach((child, index) => {
      this.goal(child, [...path, 'goals', index], here);
    });
  }

  /** What is said of the goal itself: by its own level, and by single units. */
  private goalAlone(input: GoalInput, path: Path, here: Above, own: OwnGoal): void {
    const followUps = this.followUps(input.followUps, path);
    const isOwn = (entry: (typeof followUps)[number]) =>
      (entry.unit ?? here.unit)?.value === here.unit?.value;
    const isCentral = here.chain.length === 0;
    const statement: Statement = {
      ...this.empty(path),
      kind: 'goal',
      goal: here.goal,
      unitGoal: unitGoalOf(here),
      binding: isCentral && own.binding,
      weight: isCentral ? own.weight : undefined,
      followUps: followUps.filter(isOwn).map((entry) => entry.followUp),
    };
    if (!isEmptyText(own.text) || statement.followUps.length > 0) {
      this.statements.push({ statement, unit: here.unit, theme: here.theme });
    }
    for (const { followUp, unit } of followUps.filter((entry) => !isOwn(entry))) {
      const place = followUp.places[0] ?? statement.place;
      const ofUnit = { ...statement, binding: false, weight: undefined, followUps: [followUp], place };
      this.statements.push({ statement: ofUnit, unit, theme: here.theme });
    }
  }

  /** The measure in full is one statement; each further unit's follow-ups are a carried one. */
  private measure(input: MeasureInput, path: Path, above: Above): void {
    const followUps = this.followUps(input.followUps, path);
    const carriers = (input.carriedBy ?? []).map((unit, index) =>
      this.located(unit, [...path, 'carriedBy', index]),
    );
    const own = (entry: (typeof followUps)[number]) =>
      (entry.unit ?? above.unit)?.value === above.unit?.value;
    const statement: Statement = {
      ...this.empty(path),
      id: input.id === undefined ? undefined : this.located(input.id, [...path, 'id']),
      goal: above.goal,
      unitGoal: unitGoalOf(above),
      measure: this.texts.read(input.text, [...path, 'text']),
      actions: (input.actions ?? []).map((action, index) =>
        this.texts.read(action, [...path, 'actions', index]),
      ),
      responsible: this.texts.read(input.parties?.join('; ') || undefined, [...path, 'parties']),
      numeric: input.kind === 'numeric',
      weight: input.weight,
      unitOfValue: input.unit,
      direction: input.direction,
      targets: this.targets(input, path),
      observations: this.observations(input, path),
      followUps: followUps.filter(own).map((entry) => entry.followUp),
      carriedBy: carriers.filter((carrier) => carrier.value !== above.unit?.value),
    };
    this.statements.push({ statement, unit: above.unit, theme: above.theme });
    for (const entry of followUps) {
      if (own(entry) || !entry.unit) continue;
      const carried: Statement = {
        ...statement,
        kind: statement.id ? 'carried' : 'measure',
        goal: statement.id ? undefined : above.goal,
        followUps: [entry.followUp],
        carriedBy: [],
        place: entry.followUp.places[0] ?? statement.place,
      };
      this.statements.push({ statement: carried, unit: entry.unit, theme: above.theme });
    }
  }

  private carried(input: CarriedInput, path: Path): void {
    const statement: Statement = {
      ...this.empty(path),
      kind: 'carried',
      id: this.located(input.id, [...path, 'id']),
      followUps: this.followUps(input.followUps, path).map((entry) => entry.followUp),
    };
    this.statements.push({ statement, unit: this.located(input.unit, [...path, 'unit']), theme: undefined });
  }

  private followUps(inputs: FollowUpInput[] | undefined, path: Path) {
    return (inputs ?? []).flatMap((input, index) => {
      const here = [...path, 'followUps', index];
      const period = parsePeriod(input.period);
      if (!period) return [];
      const place = this.document.placeOf(here);
      const text = (
        key: keyof FollowUpInput &
          ('outcome' | 'reason' | 'consequence' | 'correctiveAction' | 'motivation' | 'comment'),
      ) => this.texts.read(input[key], [...here, key]);
      const suggested = input.suggested ?? false;
      const stated = <Value extends string>(
        key: 'status' | 'assessment' | 'forecast',
        value: Value | undefined,
      ) =>
        value === undefined
          ? undefined
          : ({
              value,
              word: value,
              suggested,
              place: this.document.placeOf([...here, key]),
            } as Stated<Value>);
      const followUp: FollowUp = {
        ...emptyFollowUp(period, place),
        outcome: text('outcome'),
        status: stated('status', input.status),
        assessment: stated('assessment', input.assessment),
        forecast: stated('forecast', input.forecast),
        reason: text('reason'),
        consequence: text('consequence'),
        correctiveAction: text('correctiveAction'),
        motivation: text('motivation'),
        comment: text('comment'),
        author:
          input.author === undefined
            ? undefined
            : { party: undefined, text: this.texts.read(input.author, [...here, 'author']), place },
      };
      const unit = input.unit === undefined ? undefined : this.located(input.unit, [...here, 'unit']);
      return [{ followUp, unit }];
    });
  }

  private targets(input: MeasureInput, path: Path): Statement['targets'] {
    if (input.target === undefined) return [];
    if (typeof input.target === 'string') {
      const place = this.document.placeOf([...path, 'target']);
      return [{ ...this.value(input.target, place, input), period: undefined, group: TOTAL }];
    }
    return Object.entries(input.target).flatMap(([key, text]) => {
      const period = parsePeriod(key);
      const place = this.document.placeOf([...path, 'target', key]);
      if (period) return [{ ...this.value(text, place, input), period, group: TOTAL }];
      this.diagnostics.push({
        code: 'S16',
        args: { text: key },
        place: this.document.placeOfKey([...path, 'target', key]),
      });
      return [];
    });
  }

  private observations(input: MeasureInput, path: Path): Statement['observations'] {
    return (input.observations ?? []).flatMap((observation, index) => {
      const period = parsePeriod(observation.period);
      const place = this.document.placeOf([...path, 'observations', index, 'value']);
      if (!period) return [];
      const value = this.value(observation.value, place, input);
      return [{ ...value, period, group: observation.group ?? TOTAL, unit: undefined }];
    });
  }

  private value(text: string, place: Place, { unit }: MeasureInput): Reading {
    const context = unit === undefined ? {} : { unit };
    return readValue(text, place, context, (diagnostic) => this.diagnostics.push(diagnostic));
  }

  private empty(path: Path): Statement {
    return emptyStatement(this.document.placeOf(path), undefined);
  }

  private located(value: string, path: Path): Located {
    const place: Place = this.document.placeOf(path);
    return { value, place };
  }
}
