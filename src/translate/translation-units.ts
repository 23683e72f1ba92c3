// The texts of a report in one language, as they are handed out.
import type { Report, Translation } from '../model/index.js';
import { translationsOf } from '../model/index.js';
import type { RawTexts } from './raw-texts.js';
import type { TranslationUnit } from './translation-unit.js';

/** In the order of the report; what has no source text is nothing to translate. */
export function translationUnits(report: Report, language: string, raw: RawTexts): TranslationUnit[] {
  return translationsOf(report)
    .filter((translation) => translation.language === language)
    .flatMap((translation) => unitOf(translation, raw));
}

function unitOf({ id, field, state, source, target, entry }: Translation, raw: RawTexts): TranslationUnit[] {
  if (!field || !source) return [];
  return [
    {
      id,
      kind: field.kind,
      source: raw.of(source, field.kind),
      target: target ? raw.of(target, field.kind) : '',
      state,
      previous: state === 'stale' ? entry?.previous : undefined,
      file: source.place.file,
      line: raw.lineOf(source),
    },
  ];
}
