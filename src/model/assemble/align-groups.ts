// The groups of a translated measure are those of the source: known ones by id, the author's own by their order.
import type { Observation, Target } from '../numbers.js';
import type { Statement } from '../statement.js';
import { GROUP_WORDS } from '../tables/column-words.js';

/**
 * Gives the values of `other` the groups of `own`. Values of a group that cannot be told are taken out of `other`.
 * @returns False where a group of the translation is none of the source's.
 */
export function alignGroups(own: Statement, other: Statement): boolean {
  if (other.groups.length === 0) return true;
  const idOf = groupIds(own, other);
  const aligned = <Value extends Observation | Target>(values: readonly Value[]): Value[] =>
    values.flatMap((value) => {
      const group = other.groups.some(({ id }) => id === value.group) ? idOf.get(value.group) : value.group;
      return group === undefined ? [] : [{ ...value, group }];
    });
  other.observations = aligned(other.observations);
  other.targets = aligned(other.targets);
  other.forecastValues = aligned(other.forecastValues);
  const isWhole = other.groups.every(({ id }) => idOf.has(id));
  other.groups = other.groups.flatMap((group) => {
    const id = idOf.get(group.id);
    return id === undefined ? [] : [{ ...group, id }];
  });
  return isWhole;
}

/** The group of the source for each of the translation. */
function groupIds(own: Statement, other: Statement): Map<string, string> {
  const ids = own.groups.map(({ id }) => id);
  const idOf = new Map(other.groups.flatMap(({ id }) => (ids.includes(id) ? [[id, id] as const] : [])));
  // The total of a table of one row has no group of its own.
  if (other.groups.length === 1 && ids.length === 0) for (const { id } of other.groups) idOf.set(id, id);
  const isOwn = (id: string) => !Object.hasOwn(GROUP_WORDS, id) && !idOf.has(id);
  const left = ids.filter(isOwn);
  const translated = other.groups.map(({ id }) => id).filter(isOwn);
  if (left.length === translated.length) {
    translated.forEach((id, index) => {
      const match = left[index];
      if (match !== undefined) idOf.set(id, match);
    });
  }
  return idOf;
}
