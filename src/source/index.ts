// The face of the source room: what the disk holds, read and decoded.
export { readEarlierFile } from './read-earlier-file.js';
export {
  type RevisionFault,
  type RevisionReading,
  readForkPoint,
  readRevision,
} from './read-revision.js';
export { readSingleFiles } from './read-single-files.js';
export { readSources } from './read-sources.js';
export { readTemplate, type TemplateFiles } from './read-template.js';
export type { Asset, SourceFile, Sources } from './source-file.js';
