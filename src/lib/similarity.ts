// How alike two short texts are, by edit distance.

/**
 * Normalised Levenshtein similarity: 1 for equal, 0 for nothing in common.
 * @param floor - Below this similarity the exact figure is of no interest and 0 is returned; makes the comparison cheap.
 */
export function similarity(a: string, b: string, floor = 0): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const allowed = Math.floor((1 - floor) * longest + 1e-9);
  if (Math.abs(a.length - b.length) > allowed) return 0;
  const distance = boundedDistance(a, b, allowed);
  return distance > allowed ? 0 : 1 - distance / longest;
}

/** Levenshtein distance within a band of `limit` around the diagonal; more than `limit` when it is farther. */
function boundedDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  let previous = new Array<number>(b.length + 1).fill(far);
  let current = new Array<number>(b.length + 1).fill(far);
  for (let j = 0; j <= Math.min(b.length, limit); j += 1) previous[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    current[from - 1] = from === 1 && i <= limit ? i : far;
    let best = current[from - 1] ?? far;
    for (let j = from; j <= to; j += 1) {
      const substitution = (previous[j - 1] ?? far) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(substitution, (previous[j] ?? far) + 1, (current[j - 1] ?? far) + 1, far);
      current[j] = value;
      if (value < best) best = value;
    }
    if (to < b.length) current[to + 1] = far;
    if (best > limit) return far;
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? far;
}
