// The face of lib: small general tools that have never heard of goals.
export { closest } from './closest.js';
export { contrastRatio } from './contrast-ratio.js';
export type { DataCell, DataField, DataTable, DataType } from './data-table.js';
export { derivedId, slug } from './derived-id.js';
export { foldText, foldTypography } from './fold-text.js';
export { groupBy, pushTo } from './group-by.js';
export { keepEqual } from './keep-equal.js';
export { indexLines, type LineIndex, type LinePosition } from './line-index.js';
export { lowerCase } from './lower-case.js';
export { once } from './once.js';
export { onceDone } from './once-done.js';
export { partition } from './partition.js';
export { primaryLanguage, shortTag } from './primary-language.js';
export { readableShade } from './readable-shade.js';
export { remember } from './remember.js';
export { rememberOf } from './remember-of.js';
export { similarity } from './similarity.js';
