// A function that is asked the same again and again, and answers from memory.

/** What is remembered at most; then it begins anew, so that no input can fill the memory. */
const MOST = 10_000;

/** @param read - Depends on its text alone, and gives what nobody changes. */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    if (known.size >= MOST) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}
