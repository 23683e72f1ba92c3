// The preview from start to interrupt.
import { EnvironmentError } from '../../diagnostics/index.js';
import { serveWordsFor } from '../../i18n/index.js';
import { openPrinter, type Printer } from '../../output/index.js';
import { formatEnvironmentError } from '../../reporters/index.js';
import { chooseBrowser } from '../build/choose-browser.js';
import type { ExitCode } from '../exit-code.js';
import { reportBug } from '../failure.js';
import type { Io } from '../io.js';
import { tuneEngineForLong } from '../tune-engine.js';
import { Changes } from '../watch/changes.js';
import { clockTime } from '../watch/clock-time.js';
import { Watching } from '../watch/watching.js';
import { openPage } from './open-page.js';
import type { PreviewOptions } from './preview-options.js';
import { startServer } from './preview-server.js';
import { Previewer } from './previewer.js';
import { readPage } from './read-page.js';
import type { PrintRequest } from './routes.js';

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
    const print = printing(previewer, options, io);
    const onError = (error: unknown) => wordsOf(error, io);
    const port = await startServer({ port: options.port, page, previewer, print, onError });
    const url = `http://127.0.0.1:${port}/`;
    io.out(`${words.serving(url)}\n`);
    tellState(previewer, io);
    if (options.opens) openPage(url, process.platform);
    for (;;) {
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

/** The browser is started when the first document is asked for, and ended with the process. */
function printing(previewer: Previewer, { browser }: PreviewOptions, io: Io) {
  let printer: Promise<Printer> | undefined;
  return async ({ report, language, name }: PrintRequest): Promise<Uint8Array> => {
    printer ??= chooseBrowser({ ...(browser !== undefined && { browser }) }, io).then(openPrinter);
    const open = printer;
    try {
      const made = await previewer.state.preview?.print(
        report,
        language,
        async (_page, _facts, print) => await print(await open),
      );
      const file = made?.files.find((each) => each.name === name);
      if (!file) throw new Error(`${name} was not made`);
      return Buffer.from(file.bytes);
    } catch (error) {
      await open.then((failed) => failed.close()).catch(() => {});
      printer = undefined;
      throw error;
    }
  };
}

function wordsOf(error: unknown, io: Io): string {
  if (error instanceof EnvironmentError) return formatEnvironmentError(error, io.language, false);
  reportBug(error, io);
  return io.words.failure.bug;
}
