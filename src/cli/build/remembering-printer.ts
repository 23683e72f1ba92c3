// A printer that does not print again what it has printed: the same page gives the same PDF.
import { createHash } from 'node:crypto';
import type { Printer } from '../../output/index.js';

/** A build has seldom more editions than this; of those that are not asked for again, the oldest go. */
const MOST_KEPT = 12;

export function rememberingPrinter(printer: Printer): Printer {
  const printed = new Map<string, Uint8Array>();
  return {
    ...printer,
    async print(html, options) {
      const key = createHash('sha256')
        .update(JSON.stringify([html, options]))
        .digest('hex');
      const bytes = printed.get(key) ?? (await printer.print(html, options));
      // Last in the order of the map is what was last asked for.
      printed.delete(key);
      printed.set(key, bytes);
      for (const oldest of [...printed.keys()].slice(0, -MOST_KEPT)) printed.delete(oldest);
      // Whoever finishes the file may do so in place.
      return bytes.slice();
    },
  };
}
