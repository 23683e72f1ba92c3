// What verifying one built report has found out, and where in its manifest each finding stands.
import {
  DEFAULT_SEVERITY,
  type Diagnostic,
  type DiagnosticArgs,
  type Finding,
  placeOfFile,
} from '../../diagnostics/index.js';
import type { ReadManifest } from './read-manifest.js';

/** `otherBrowser`: cannot be built again here to compare; `earlier`: left as it was by a later build. */
export type FileStatus =
  | 'same'
  | 'changed'
  | 'missing'
  | 'extra'
  | 'link'
  | 'earlier'
  | 'otherBrowser'
  | 'rebuilt'
  | 'claims';

export interface VerifiedFile {
  file: string;
  status: FileStatus;
  /** What a PDF claims, as checked. */
  claims: string[];
  /** Whoever else has checked that, with the version; only where all was found to hold. */
  alsoCheckedBy?: string;
}

type VerifyCode = 'L07' | 'L16' | 'L17' | 'L18';

export class VerifiedReport {
  readonly files = new Map<string, VerifiedFile>();
  readonly findings: Finding[] = [];

  /**
   * @param folder - The absolute path.
   * @param shown - The manifest's path as the user sees it.
   */
  constructor(
    readonly folder: string,
    readonly shown: string,
    readonly text: string,
    readonly manifest: ReadManifest | undefined,
  ) {}

  /** @param name - A file or a path of the manifest, which is pointed at. */
  found<Code extends VerifyCode>(code: Code, args: DiagnosticArgs[Code], name?: string): void {
    const diagnostic = { code, args, place: this.#placeOf(name) } as Diagnostic;
    this.findings.push({ ...diagnostic, severity: DEFAULT_SEVERITY[code] });
  }

  /** The first thing found out of a file stays, unless it was that all is well. */
  judge(file: string, status: FileStatus, claims: string[] = []): void {
    const known = this.files.get(file);
    if (known && known.status !== 'same') return;
    this.files.set(file, { file, status, claims: claims.length > 0 ? claims : (known?.claims ?? []) });
  }

  /** Another validator has found that all holds which a file claims. */
  confirm(file: string, validator: string): void {
    const known = this.files.get(file);
    if (known?.status === 'same') known.alsoCheckedBy = validator;
  }

  #placeOf(name: string | undefined) {
    const quoted = name === undefined ? '' : JSON.stringify(name);
    const at = quoted === '' ? -1 : this.text.indexOf(quoted);
    const whole = placeOfFile(this.shown);
    return at < 0 ? whole : { ...whole, start: at + 1, end: at + quoted.length - 1 };
  }
}
