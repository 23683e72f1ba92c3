// Changes that belong together, as one.

/** Editors write in several steps, and a pull changes many files. */
const QUIET_MS = 60;

/** Something adds changes; somebody waits for the next. */
export class Changes {
  private isDirty = false;
  private wake: () => void = () => {};

  add(): void {
    this.isDirty = true;
    this.wake();
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
