// What is made when it is first asked for, and then kept.

/** For patterns and tables that take long to make and that most commands do not need. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
