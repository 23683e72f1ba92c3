// The face of the output room: PDF by a browser, data files, and the output folder.
export { asOutputError } from './as-output-error.js';
export type { Browser } from './browser.js';
export { cacheFolder } from './cache-folder.js';
export { checkWritable } from './check-writable.js';
export {
  DATA_PACKAGE_NAME,
  type DataResource,
  dataPackageText,
  dataResource,
  readDataResources,
} from './data-package.js';
export { fileIdentity } from './file-identity.js';
export { type FindBrowserOptions, findBrowser } from './find-browser.js';
export { openPrinter, type Printer } from './open-printer.js';
export { type PrintCache, printCache } from './print-cache.js';
export type { RemoteBrowser } from './remote-browser.js';
export { TemporaryFolder } from './temporary-folder.js';
export { writeCsv } from './write-csv.js';
export { type OutputFile, writeOutput } from './write-output.js';
export { appendText, writeText } from './write-text.js';
export { FileExistsError, type TextFile, writeTexts } from './write-texts.js';
export { writeXlsx } from './write-xlsx.js';
