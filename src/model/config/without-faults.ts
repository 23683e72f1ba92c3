// What is left of a value when the fields that its schema refuses are taken out of it.
import * as z from 'zod';
import { deepestBranch } from './schema-diagnostics.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A field that is missing asks for its parent to go; deeper than this nothing in report.yaml stands. */
const MOST_ROUNDS = 8;

/**
 * The value as its schema reads it, without unknown keys and without fields of the wrong shape; undefined when that
 * leaves nothing that fits. In a list each item stands for itself; one of which nothing is left leaves a hole, so that
 * the others keep their positions.
 */
export function withoutFaults(schema: z.ZodType, value: unknown): unknown {
  const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (!(list instanceof z.ZodArray) || !Array.isArray(value)) return repaired(schema, value);
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const kept = repaired(list.element as z.ZodType, item);
    if (kept !== undefined) items[index] = kept;
  }
  return items.length > 0 ? items : undefined;
}

function repaired(schema: z.ZodType, value: unknown): unknown {
  const root = { value: structuredClone(value) };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = schema.safeParse(root.value);
    if (result.success) return result.data;
    if (!result.error.issues.every((issue) => takeOut(root, issue))) return undefined;
  }
  return undefined;
}

function takeOut(root: { value: unknown }, issue: Issue): boolean {
  const path: Path = ['value', ...issue.path];
  const inner = issue.code === 'invalid_union' ? deepestBranch(issue) : undefined;
  if (inner) return inner.every((each) => takeOut(root, { ...each, path: [...issue.path, ...each.path] }));
  if (issue.code === 'unrecognized_keys') return issue.keys.every((key) => remove(root, [...path, key]));
  return remove(root, path) || remove(root, path.slice(0, -1));
}

/** Whether there was such a field, in an object and below the top. */
function remove(root: object, path: Path): boolean {
  const last = path.at(-1);
  let holder: unknown = root;
  for (const step of path.slice(0, -1)) holder = fieldOf(holder, step);
  const isField = typeof holder === 'object' && holder !== null && !Array.isArray(holder);
  if (!isField || holder === root || last === undefined || !Object.hasOwn(holder as object, last))
    return false;
  return Reflect.deleteProperty(holder as object, last);
}

function fieldOf(holder: unknown, step: PropertyKey): unknown {
  const isThere = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step);
  return isThere ? Reflect.get(holder, step) : undefined;
}
