// Which file each partial of a template is.

const PARTIAL = /^(?:shared\/)?partials\/(.+)\.hbs$/;

/** The file of each partial by its name. A template's own goes before the shared one of the same name. */
export function partialsOf(paths: Iterable<string>): Map<string, string> {
  const partials = new Map<string, string>();
  for (const path of [...paths].sort((a, b) => Number(isShared(b)) - Number(isShared(a)))) {
    const name = PARTIAL.exec(path)?.[1];
    if (name !== undefined) partials.set(name, path);
  }
  return partials;
}

function isShared(path: string): boolean {
  return path.startsWith('shared/');
}
