// Paths as `rules:` names them.

/** `./goals/` and `goals/` are one folder. */
export function fromRoot(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
}
