// What a build needs of the rooms that show the report: the build makes one script of it.
export {
  buildView,
  parallelView,
  precompiledTemplate,
  renderHtml,
  renderHtmlBytes,
  reportDocument,
} from '../../render/index.js';
