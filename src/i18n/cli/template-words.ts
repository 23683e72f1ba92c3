// What `report template` says besides findings. One file per language.

export interface TemplateWords {
  /** Whose a file is: shipped, the repository's own in place of a shipped one, the repository's own alone. */
  states: Record<'shipped' | 'replaced' | 'own', string>;
  /** The shipped file has changed since the repository's own was copied from it. */
  outOfDate: string;
  ejected(count: number): string;
  /** After a copy: what to do with it. */
  next: string;
  /** The check has found nothing. */
  fits(templates: readonly string[], ownFiles: number): string;
}
