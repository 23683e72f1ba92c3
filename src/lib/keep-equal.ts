// What is made anew again and again, and is mostly what it was.

/**
 * Puts the parts of a former value in the place of equal new ones, so that what has not changed is the same object as
 * before. Compares plain data: objects with a class are equal to themselves alone.
 * @param next - Written into.
 * @returns The former value itself where all of it is equal.
 */
export function keepEqual(former: unknown, next: unknown): unknown {
  if (former === next || !isPlain(former) || !isPlain(next)) return next;
  if (Array.isArray(former) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  let isEqual = keys.length === Object.keys(former).length;
  for (const key of keys) {
    const made = next[key];
    const kept = keepEqual(former[key], made);
    if (kept !== former[key]) isEqual = false;
    // What is made when it is looked at is made now.
    if (kept !== made && !Reflect.set(next, key, kept)) Object.defineProperty(next, key, { value: kept });
  }
  return isEqual ? former : next;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
