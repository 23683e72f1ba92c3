// Whether two texts say the same, without regard to how their lines are cut.

export function sameText(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
