// Whether what stands where a goal is expected is a value to reach: `<14 % (2024)`, `minst 90`, `vähintään 80 %`.

/** A bound, a number, perhaps a unit of one word; and then nothing more, or the year. */
const TARGET =
  /^\s*(?:[<>≤≥]=?|minst|högst|mer än|mindre än|över|under|vähintään|enintään|yli|alle|at least|at most|more than|less than)?\s*[-−–]?\d[\d .,]{0,20}(?:[-–]\s?[\d.,]{1,20}\s*)?(?:[%‰€]|\p{L}{1,15})?\s*(?:$|\(\d{4}\))/iu;

export function readsAsTarget(text: string): boolean {
  return TARGET.test(text);
}
