// Partials that are not rendered again where they are given what they were given before.
import type Handlebars from 'handlebars';
import type { RenderMemory } from './render-memory.js';

type Render = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** A part of the report, and what it is made of: deeper down it costs more to compare than to render. */
const DEEPEST = 2;

/** The partials of one template. Each is given by name all that it shows, so that it depends on nothing else. */
export class RememberingPartials {
  private memory: RenderMemory | undefined;
  private depth = 0;

  /** Renders the page that the partials belong to. */
  within(memory: RenderMemory | undefined, render: () => string): string {
    this.memory = memory;
    this.depth = 0;
    try {
      return render();
    } finally {
      this.memory = undefined;
    }
  }

  wrap(name: string, render: Render): Render {
    return (context, options) => {
      const { memory, depth } = this;
      if (memory === undefined || depth >= DEEPEST) return render(context, options);
      this.depth = depth + 1;
      try {
        return memory.recall(name, JSON.stringify(context), () => render(context, options));
      } finally {
        this.depth = depth;
      }
    };
  }
}
