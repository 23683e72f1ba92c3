// What is made anew again and again, and is mostly what it was.

/**
 * Puts the parts of a former value in the place of equal new ones, so that what has not changed is the same object as
 * before. Compares plain data: objects with a class are equal to themselves alone.
 * @param next - Written into.
 * @returns The former value itself where all of it is equal.
 */
export function keepEqual(former: unknown, next: unknown): unknown {
  if (former === next) return former;
  if (Array.isArray(former) && Array.isArray(next)) return keepEqualItems(former, next);
  return isRecord(former) && isRecord(next) ? keepEqualFields(former, next) : next;
}

function keepEqualItems(former: unknown[], next: unknown[]): unknown[] {
  let isEqual = next.length === former.length;
  for (let at = 0; at < next.length; at++) {
    const kept = keepEqual(former[at], next[at]);
    if (kept !== former[at]) isEqual = false;
    if (kept !== next[at]) next[at] = kept;
  }
  return isEqual ? former : next;
}

type Fields = Record<string, unknown>;

function keepEqualFields(former: Fields, next: Fields): Fields {
  const keys = Object.keys(next);
  let isEqual = keys.length === Object.keys(former).length;
  for (const key of keys) {
    const made = next[key];
    const before = former[key];
    const kept = keepEqual(before, made);
    if (kept !== before) isEqual = false;
    // What is made when it is looked at is made now.
    if (kept !== made && !Reflect.set(next, key, kept)) Object.defineProperty(next, key, { value: kept });
  }
  return isEqual ? former : next;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
