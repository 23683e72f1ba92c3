// Partials that are not rendered again where they are given what they were given before; or put away where they are large.
import type Handlebars from 'handlebars';
import type { PageShelf } from './page-shelf.js';
import type { RenderMemory } from './render-memory.js';

type Render = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** A part of the report, and what it is made of: deeper down it costs more to compare than to render. */
const DEEPEST = 2;

/** The partials of one template. Each is given by name all that it shows, so that it depends on nothing else. */
export class RememberingPartials {
  private memory: RenderMemory | undefined;
  private shelf: PageShelf | undefined;
  private depth = 0;

  /** Renders the page that the partials belong to. @param shelf - Only without a memory, which keeps text. */
  within(memory: RenderMemory | undefined, shelf: PageShelf | undefined, render: () => string): string {
    this.memory = memory;
    this.shelf = memory === undefined ? shelf : undefined;
    this.depth = 0;
    try {
      return render();
    } finally {
      this.memory = undefined;
      this.shelf = undefined;
    }
  }

  wrap(name: string, render: Render): Render {
    return (context, options) => {
      const { memory, shelf, depth } = this;
      if (shelf) {
        const text = render(context, options);
        // Of the half of a pair the text is needed: its ids are still to be changed.
        return options?.data?.isEdition === true ? text : shelf.put(text);
      }
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
