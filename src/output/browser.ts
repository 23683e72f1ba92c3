// What is known about a browser before it is started.

/** Where a browser was found. */
export type BrowserSource = 'flag' | 'environment' | 'bundled' | 'system' | 'puppeteer-cache';

/** A browser that can print: found, but not started yet. */
export interface Browser {
  executablePath: string;
  source: BrowserSource;
  /** Known only where the file system tells it; a started `Printer` always knows. */
  version?: string;
  /** Variables the browser needs besides those of this process. */
  env: Record<string, string>;
  /** Flags that this browser needs here. */
  args: string[];
}
