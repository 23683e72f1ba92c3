// Whether what is missing is a report's template, and not a chapter or a picture.

/** @param path - From the repository's root, `templates/annual`. */
export function isTemplate(path: string): boolean {
  return path.startsWith('templates/');
}
