// The face of the output room: PDF by a browser, and the output folder.
export type { Browser, BrowserSource } from './browser.js';
export { checkWritable } from './check-writable.js';
export { type FindBrowserOptions, findBrowser } from './find-browser.js';
export { listFonts } from './list-fonts.js';
export { openPrinter, type Printer } from './open-printer.js';
export type { PrintOptions } from './print-document.js';
export { type OutputFile, writeOutput } from './write-output.js';
