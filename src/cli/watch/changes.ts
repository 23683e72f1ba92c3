// Changes that belong together, as one.

/**
 * Editors write in several steps, and a pull changes many files. No shorter than fifty: so long the watcher keeps quiet
 * about a file that it has told of.
 */
const QUIET_MS = 60;

/** Something adds changes; somebody waits for the next. */
export class Changes {
  private isDirty = false;
  private wake: () => void = () => {};

  add(): void {
    this.isDirty = true;
    this.wake();
  }

  get areWaiting(): boolean {
    return this.isDirty;
  }

  /** When something has changed, and nothing has for a moment. */
  async next(): Promise<void> {
    while (!this.isDirty) {
      await new Promise<void>((resume) => {
        this.wake = resume;
      });
    }
    while (this.isDirty) {
      this.isDirty = false;
      await new Promise((resume) => setTimeout(resume, QUIET_MS));
    }
  }
}
