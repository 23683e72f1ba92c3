// Recognises files that have a new name, by the lines that they share with one that is gone.
import type { SourceFile } from '../../source/index.js';

/** The new name of each file that is gone and of which at least half is found again, by its old name. */
export function renamedFiles(before: readonly SourceFile[], now: readonly SourceFile[]): Map<string, string> {
  const gone = without(before, now);
  const fresh = without(now, before);
  const names = new Map<string, string>();
  if (gone.length === 0 || fresh.length === 0) return names;
  const owners = ownersOfLines(gone);
  const sizes = new Map(gone.map(({ path, text }) => [path, ownLines(text).size]));
  for (const { path, text } of fresh) {
    const [best, shared] = mostShared(text, owners);
    if (best === undefined || names.has(best)) continue;
    if (shared * 2 >= (sizes.get(best) ?? 0)) names.set(best, path);
  }
  return names;
}

function without(files: readonly SourceFile[], others: readonly SourceFile[]): SourceFile[] {
  const paths = new Set(others.map(({ path }) => path));
  return files.filter(({ path }) => !paths.has(path));
}

function ownLines(text: string): Set<string> {
  return new Set(text.split('\n').filter((line) => line.trim() !== ''));
}

/** Which of the files a line is in. The head of a table stands in many of them and belongs to none. */
function ownersOfLines(files: readonly SourceFile[]): Map<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const { path, text } of files) {
    for (const line of ownLines(text)) owners.set(line, owners.has(line) ? undefined : path);
  }
  return owners;
}

function mostShared(
  text: string,
  owners: ReadonlyMap<string, string | undefined>,
): [path: string | undefined, lines: number] {
  const counts = new Map<string, number>();
  for (const line of ownLines(text)) {
    const owner = owners.get(line);
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].reduce<[string | undefined, number]>(
    (best, [path, count]) => (count > best[1] ? [path, count] : best),
    [undefined, 0],
  );
}
