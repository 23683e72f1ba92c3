// What is made when it is first asked for, then kept, and tried again where it has failed.

/** Whoever asks while it is being made gets the same attempt; after a failure the next who asks begins another. */
export function onceDone<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    if (made) return made;
    const attempt = make();
    attempt.catch(() => {
      made = undefined;
    });
    made = attempt;
    return attempt;
  };
}
