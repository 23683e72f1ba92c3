// Partials that are not rendered again where they are given what they were given before; or put away where they are large.
import type Handlebars from 'handlebars';
import { PageShelf } from './page-shelf.js';
import type { RememberedPage } from './remembered-page.js';

type Render = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** A part of the report, and what it is made of: deeper down it costs more to compare than to render. */
const DEEPEST = 2;

/** The partials of one template. Each is given by name all that it shows, so that it depends on nothing else. */
export class RememberingPartials {
  private page: RememberedPage | PageShelf | undefined;
  private depth = 0;

  /** Renders the page that the partials belong to. @param page - Where its parts are put. */
  within(page: RememberedPage | PageShelf, render: () => string): string {
    this.page = page;
    this.depth = 0;
    try {
      return render();
    } finally {
      this.page = undefined;
    }
  }

  wrap(name: string, render: Render): Render {
    return (context, options) => {
      const { page, depth } = this;
      // Of the half of a pair the text is needed: its ids are still to be changed.
      const isHalf = options?.data?.isEdition === true;
      if (page instanceof PageShelf) {
        const text = render(context, options);
        return isHalf ? text : page.put(text);
      }
      if (page === undefined || depth >= DEEPEST) return render(context, options);
      this.depth = depth + 1;
      try {
        return page[isHalf ? 'text' : 'put'](name, context, () => render(context, options));
      } finally {
        this.depth = depth;
      }
    };
  }
}
