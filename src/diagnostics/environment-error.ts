// Something outside the sources stands in the way: no such file, no browser, a wrong flag.
import type { DiagnosticArgs } from './codes.js';

export type EnvironmentCode = Extract<keyof DiagnosticArgs, `E${string}`>;

/** Thrown with an E code; the cli prints its words in the user's language and exits with 2. */
export class EnvironmentError<Code extends EnvironmentCode = EnvironmentCode> extends Error {
  override readonly name = 'EnvironmentError';
  constructor(
    readonly code: Code,
    readonly args: DiagnosticArgs[Code],
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(args)}`, options);
  }

  /** By its name: what is compiled beforehand has a copy of its own of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'EnvironmentError';
  }
}
