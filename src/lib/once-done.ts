// What is made when it is first asked for, then kept, and tried again where it has failed.

/**
 * Whoever asks while it is being made gets the same attempt. A failure is kept until somebody awaits it, and is no
 * fault of the process where nobody does.
 */
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
