// What the command's exit code says to a script.

export const ExitCode = {
  /** Nothing to remark. */
  Clean: 0,
  /** The sources have errors, or more warnings than allowed. */
  Findings: 1,
  /** It could not run: a wrong flag, a missing file, no browser. */
  CouldNotRun: 2,
  /** The program itself is wrong. */
  Bug: 3,
  /** Stopped with Ctrl-C: 128 plus the number of SIGINT. */
  Interrupted: 130,
  /** The terminal has been closed: SIGHUP. */
  HungUp: 129,
  /** Ended by the system or a CI job: SIGTERM. */
  Terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
