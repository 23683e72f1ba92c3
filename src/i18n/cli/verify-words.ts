// What `report verify` says besides findings. One file per language.

export interface VerifyWords {
  /** In front of each file; one or two words. */
  status: Record<
    'same' | 'changed' | 'missing' | 'extra' | 'link' | 'earlier' | 'otherBrowser' | 'rebuilt' | 'claims',
    string
  >;
  report(id: string): string;
  /** What a PDF claims to be, and has been checked for; also by whom else. */
  checked(claims: readonly string[], validator?: string): string;
  proven(files: number): string;
  /** Some PDF files were printed by a browser that is not here; nothing else was found. */
  partlyProven: string;
  notProven: string;
}
