// The face of the render room.
export type { ViewOptions } from './context.js';
export { type DataOptions, dataTables } from './data-rows.js';
export type { FontFile } from './font-faces.js';
export { withPartialsTable } from './partials-table.js';
export { type HtmlOptions, renderHtml } from './render-html.js';
export {
  DOCUMENT_VERSION,
  type DocumentOptions,
  ReportDocument,
  reportDocument,
  reportJsonSchema,
} from './report-document.js';
export { addSoftHyphens } from './soft-hyphens.js';
export { buildView, type DocumentView, VIEW_VERSION, type View } from './view.js';
