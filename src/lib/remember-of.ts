// A function that is asked of the same object again and again, and answers from memory.

/**
 * @param read - Depends on the object and what else it is given alone, and gives what nobody changes.
 * @returns the same; it reads anew where something else is given. Lists are the same where their items are.
 */
export function rememberOf<Of extends object, Rest extends unknown[], Result>(
  read: (of: Of, ...rest: Rest) => Result,
): (of: Of, ...rest: Rest) => Result {
  const known = new WeakMap<Of, { rest: Rest; result: Result }>();
  return (of, ...rest) => {
    const before = known.get(of);
    if (before && isSameList(before.rest, rest)) return before.result;
    const result = read(of, ...rest);
    known.set(of, { rest, result });
    return result;
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && isSameList(one, other));
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
}
