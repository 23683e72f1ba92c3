// Compares version numbers.

/** Whether `version` is `needed` or later; both are plain numbers with dots. */
export function isAtLeast(version: string, needed: string): boolean {
  const [ours, theirs] = [version, needed].map((text) => text.split('.').map(Number));
  for (const [index, part] of (theirs ?? []).entries()) {
    const own = ours?.[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
