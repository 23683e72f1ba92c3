// The face of the render room.
export type { ViewOptions } from './context.js';
export { type FontFile, type HtmlOptions, renderHtml } from './render-html.js';
export {
  DOCUMENT_VERSION,
  type DocumentOptions,
  ReportDocument,
  reportDocument,
  reportJsonSchema,
} from './report-document.js';
export { addSoftHyphens } from './soft-hyphens.js';
export { buildView, type DocumentView, VIEW_VERSION, type View } from './view.js';
