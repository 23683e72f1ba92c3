// The face of the render room.
export type { ViewOptions } from './context.js';
export { type DataOptions, dataTables } from './data/data-rows.js';
export {
  DOCUMENT_VERSION,
  type DocumentOptions,
  ReportDocument,
  reportDocument,
  reportJsonSchema,
} from './document/report-document.js';
export type { FontFile } from './html/font-faces.js';
export { withPartialsTable } from './html/partials-table.js';
export { type HtmlOptions, renderHtml } from './html/render-html.js';
export { addSoftHyphens } from './html/soft-hyphens.js';
export { buildView, type DocumentView, VIEW_VERSION, type View } from './view/view.js';
