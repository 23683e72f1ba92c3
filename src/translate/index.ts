// The face of the translate room: texts go out to translators and come back to where they belong.
export { type Accepted, type AcceptRequest, acceptTranslations } from './accept-translations.js';
export type { ImportFault, ImportPlan, ImportRequest, TranslationPlace } from './import-plan.js';
export { notAsWritten, planImport } from './import-translations.js';
export { type PoAbout, writePo } from './po/write-po.js';
export { RawTexts } from './raw-texts.js';
export { readTranslationFile } from './read-translation-file.js';
export {
  isUpToDate,
  type LanguageStatus,
  type StateCounts,
  translationStatus,
} from './translation-status.js';
export type { FileFault, FileReading, IncomingText, TranslationUnit } from './translation-unit.js';
export { translationUnits } from './translation-units.js';
export type { UnitWords } from './unit-words.js';
export { writeTranslations } from './write-translations.js';
export { writeXliff, type XliffAbout } from './xliff/write-xliff.js';
