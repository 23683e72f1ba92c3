// The groups of one measure: those that it declares, and those that its values name.
import { closest } from '../../lib/index.js';
import type { Path } from '../checked-yaml.js';
import { type Group, HALVES, TOTAL } from '../numbers.js';
import { knownGroup } from '../tables/read-group.js';
import type { GoalsFile } from './goals-file.js';
import { GroupInput } from './goals-schema.js';

/** Groups that need no declaration: our own labels name them. */
const KNOWN_GROUPS = [TOTAL, ...HALVES.flat(), 'other'];

export class MeasureGroups {
  private readonly declared = new Map<string, Group>();
  /** In the order in which they are first met. */
  private readonly met = new Set<string>();

  constructor(private readonly file: GoalsFile) {}

  /** @param path - Of the list. */
  declare(inputs: readonly unknown[] | undefined, path: Path): void {
    const { yaml, texts } = this.file;
    for (const { item, path: here } of yaml.items(GroupInput, inputs, path)) {
      if (this.declared.has(item.id)) {
        const place = yaml.place([...here, 'id']);
        yaml.report({ code: 'S06', args: { kind: 'group', id: item.id }, place });
        continue;
      }
      this.declared.set(item.id, { id: item.id, text: texts.read(item.text, [...here, 'text']) });
    }
  }

  /**
   * Notes that a value names the group; one that is neither known nor declared is most often a slip of the pen.
   * @param isKey - The group is a key, with what it says of the group as value.
   */
  meet(id: string, path: Path, isKey = false): string {
    const isNew = !this.met.has(id);
    this.met.add(id);
    if (isNew && !KNOWN_GROUPS.includes(id) && !this.declared.has(id)) {
      const { yaml } = this.file;
      const args = { kind: 'group' as const, id, suggestion: this.suggestionFor(id) };
      yaml.report({ code: 'S05', args, place: isKey ? yaml.placeOfKey(path) : yaml.place(path) });
    }
    return id;
  }

  private suggestionFor(id: string): string | undefined {
    return knownGroup(id) ?? closest(id, [...KNOWN_GROUPS, ...this.declared.keys()]);
  }

  /**
   * In the order of the values. A list of groups that names known ones too is an order; a total that stands alone is
   * no group of its own.
   */
  inOrder(): Group[] {
    const declared = [...this.declared.keys()];
    const isOrder = declared.some((id) => KNOWN_GROUPS.includes(id));
    const ids = new Set(isOrder ? [...declared, ...this.met] : [...this.met, ...declared]);
    if ([...ids].every((id) => id === TOTAL)) return [];
    return [...ids].map((id) => this.declared.get(id) ?? { id, text: {} });
  }
}
