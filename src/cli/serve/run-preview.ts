// The preview from start to interrupt.
import { serveWordsFor } from '../../i18n/index.js';
import { openPrinter } from '../../output/index.js';
import { chooseBrowser } from '../build/choose-browser.js';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { clearNewMemory, tuneEngineForLong } from '../tune-engine.js';
import { Changes } from '../watch/changes.js';
import { clockTime } from '../watch/clock-time.js';
import { Watching } from '../watch/watching.js';
import { failureWords } from './failure-words.js';
import { openPage } from './open-page.js';
import type { PreviewOptions } from './preview-options.js';
import { startServer } from './preview-server.js';
import { Previewer } from './previewer.js';
import { printOnRequest } from './print-on-request.js';
import { readPage } from './read-page.js';

/**
 * Shows the folder's reports until the process is interrupted.
 * @throws EnvironmentError where there is nothing to show, or it cannot be shown.
 */
export async function runPreview(options: PreviewOptions, io: Io): Promise<ExitCode> {
  const words = serveWordsFor(io.language);
  const page = await readPage(words.page, io.language);
  const changes = new Changes();
  const watching = new Watching([options.root], true, () => changes.add());
  try {
    await watching.isReady;
    const previewer = new Previewer(options, io);
    await previewer.begin();
    tuneEngineForLong();
    const { browser } = options;
    const flags = browser === undefined ? {} : { browser };
    const print = printOnRequest(previewer, async () => await openPrinter(await chooseBrowser(flags, io)));
    const onError = (error: unknown) => failureWords(error, io);
    const port = await startServer({ port: options.port, page, previewer, print, onError });
    const url = `http://127.0.0.1:${port}/`;
    io.out(`${words.serving(url)}\n`);
    tellState(previewer, io);
    if (options.opens) openPage(url, process.platform);
    for (;;) {
      clearNewMemory();
      await changes.next();
      await previewer.renew();
      tellState(previewer, io);
    }
  } finally {
    await watching.close();
  }
}

/** One line for each time. */
function tellState({ state }: Previewer, io: Io): void {
  io.err(`${clockTime(io.now())} ${(state.failure ?? state.preview?.summary ?? '').trimEnd()}\n`);
}
