// The face of the render room.
export type { ViewOptions } from './context.js';
export { checkTemplateFiles, type TemplateFile, type TemplateFindings } from './contract/check-template.js';
export { type CopyNote, copyNote, readCopyNote } from './contract/copy-note.js';
export { templateDataPage } from './contract/data-page.js';
export { needsDifference, needsOf } from './contract/partial-uses.js';
export { viewJsonSchema } from './contract/view-json-schema.js';
export {
  PARALLEL_REPORT_DATA,
  REPORT_DATA,
  type ViewContract,
  type ViewSchema,
} from './contract/view-schema.js';
export { whatOfTemplate } from './contract/what-of-template.js';
export { type DataOptions, dataTables } from './data/data-rows.js';
export {
  type DocumentOptions,
  ReportDocument,
  reportDocument,
  reportJsonSchema,
} from './document/report-document.js';
export type { FontFile } from './html/font-faces.js';
export { withPartialsTable } from './html/partials-table.js';
export { type PrecompiledTemplates, precompiledTemplate } from './html/precompiled-template.js';
export { type HtmlOptions, renderHtml, renderHtmlBytes } from './html/render-html.js';
export { RenderMemory } from './html/render-memory.js';
export { isTemplatePath } from './html/template-paths.js';
export { type AnchoredPlace, placeAnchors } from './place-anchors.js';
export { type ParallelView, parallelView } from './view/parallel-view.js';
export { buildView, type DocumentView, VIEW_VERSION, type View } from './view/view.js';
export { THEME_FAMILIES } from './view/view-page-theme.js';
