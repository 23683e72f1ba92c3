// The face of the source room: what the disk holds, read and decoded.
export { bytesOf } from './bytes-of.js';
export { findRoot } from './find-root.js';
export { lastChangeDate } from './last-change-date.js';
export { listRevisions } from './list-revisions.js';
export { readEarlierFile } from './read-earlier-file.js';
export {
  type RevisionFault,
  type RevisionReading,
  readForkPoint,
  readRevision,
} from './read-revision.js';
export { readSingleFiles } from './read-single-files.js';
export { readSources } from './read-sources.js';
export { readTemplate, type TemplateFiles, type TemplateFolders } from './read-template.js';
export { readTemplateFolder } from './read-template-folder.js';
export { readTextIfThere } from './read-text-if-there.js';
export type { Asset, SourceFile, Sources } from './source-file.js';
export { isSourcePath, READ_NAMES } from './source-folders.js';
export { readBuffer, withBuffer } from './with-buffer.js';
