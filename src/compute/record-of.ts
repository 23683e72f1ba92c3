// From a map to the plain data that scores are.

/** A record without prototype, so that an id such as `constructor` is found only when it is there. */
export function recordOf<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  const record: Record<string, Value> = Object.create(null);
  for (const [key, value] of entries) record[key] = value;
  return record;
}
