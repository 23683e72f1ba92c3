// The PDF of the preview: printed when it is asked for.
import { onceDone } from '../../lib/index.js';
import type { Printer } from '../../output/index.js';
import type { Previewer } from './previewer.js';
import type { PrintRequest } from './routes.js';

/** @param open - Starts the browser, which is ended with the process. Tried again at the next request where it fails. */
export function printOnRequest(
  previewer: Pick<Previewer, 'state'>,
  open: () => Promise<Printer>,
): (wanted: PrintRequest) => Promise<Uint8Array> {
  const printer = onceDone(open);
  return async ({ report, language }) => {
    const { preview } = previewer.state;
    if (!preview) throw new Error('nothing to print');
    // Never closed here: others may be printing with it, and one that has ended the printer itself replaces.
    return await preview.print(
      report,
      language,
      async (_page, _facts, print) => await print(await printer()),
    );
  };
}
