// The preview over time: made anew at every change, the last good one kept meanwhile, and whoever looks is told.
import { BuildMemory } from '../build/build-memory.js';
import type { Io } from '../io.js';
import { failureWords } from './failure-words.js';
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
  private readonly listeners: (() => void)[] = [];

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
      this.change({ isBuilding: false, failure: failureWords(error, this.io) });
    }
  }

  /** The listener is told of every change of the state, as long as the process lives. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private change(change: Partial<PreviewState>): void {
    this.state = { ...this.state, ...change, version: this.state.version + 1 };
    for (const listener of this.listeners) listener();
  }
}
