// The preview over time: made anew at every change, the last good one kept meanwhile, and whoever looks is told.
import { EnvironmentError } from '../../diagnostics/index.js';
import { formatEnvironmentError } from '../../reporters/index.js';
import { BuildMemory } from '../build/build-memory.js';
import { reportBug } from '../failure.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { makePreview, type Preview } from './preview.js';
import type { PreviewOptions } from './preview-options.js';

export interface PreviewState {
  /** Grows with every change of the state. */
  version: number;
  isBuilding: boolean;
  /** What stands in the way of a new preview, in words; undefined where nothing does. */
  failure: string | undefined;
  /** The last that could be made. */
  preview: Preview | undefined;
}

export class Previewer {
  state: PreviewState = { version: 0, isBuilding: true, failure: undefined, preview: undefined };
  private readonly memory = new BuildMemory();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly options: PreviewOptions,
    private readonly io: Io,
  ) {}

  /** @throws EnvironmentError where there is no repository at all. */
  async begin(): Promise<void> {
    const preview = await makePreview(this.options, this.memory, this.io);
    this.change({ isBuilding: false, failure: undefined, preview });
  }

  /** Nothing that happens now ends the preview: the next change may put it right. */
  async renew(): Promise<void> {
    this.change({ isBuilding: true });
    try {
      const preview = await makePreview(this.options, this.memory, this.io);
      this.change({ isBuilding: false, failure: undefined, preview });
    } catch (error) {
      this.change({ isBuilding: false, failure: this.wordsFor(error) });
    }
  }

  /** @returns Ends the listening. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(change: Partial<PreviewState>): void {
    this.state = { ...this.state, ...change, version: this.state.version + 1 };
    for (const listener of this.listeners) listener();
  }

  private wordsFor(error: unknown): string {
    if (error instanceof EnvironmentError) return formatEnvironmentError(error, this.io.language, false);
    if (!(error instanceof UsageError)) reportBug(error, this.io);
    return this.io.words.failure.bug;
  }
}
