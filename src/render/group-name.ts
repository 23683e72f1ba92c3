// What a group of people is called in a report.
import { groupLabel } from '../i18n/index.js';
import type { Measure } from '../model/index.js';
import type { ViewContext } from './context.js';
import { plainText, type ViewText, viewText } from './view/view-text.js';

/** The author's word where there is one, else ours. */
export function groupName(id: string, measure: Measure, context: ViewContext): ViewText {
  const written = measure.groups.find((group) => group.id === id);
  const text = written === undefined ? null : viewText(written.text, context);
  if (text !== null && text.plain !== '') return text;
  return plainText(groupLabel(id, context.labels) ?? id);
}

/** After other words on the line: our own word, whoever has written it, has a small letter there; a name keeps its own. */
export function groupNameWithin(id: string, measure: Measure, context: ViewContext): string {
  const { plain } = groupName(id, measure, context);
  return plain === groupLabel(id, context.labels) ? lowerFirst(plain, context) : plain;
}

/** A word of ours that stands within a line. */
export function lowerFirst(text: string, { language }: Pick<ViewContext, 'language'>): string {
  return text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}
