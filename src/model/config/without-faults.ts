// What is left of a value when the fields that its schema refuses are taken out of it.
import type * as z from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A field that is missing asks for its parent to go; deeper than this nothing in report.yaml stands. */
const MOST_ROUNDS = 8;

/**
 * The value as its schema reads it, without unknown keys and without fields of the wrong shape; undefined when that
 * leaves nothing that fits. Items of lists keep their positions, so a list with a faulty item is given up.
 */
export function withoutFaults<Value>(schema: z.ZodType<Value>, value: unknown): Value | undefined {
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
