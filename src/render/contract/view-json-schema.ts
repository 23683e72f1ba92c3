// schemas/view.schema.json: what a template is given, for whoever checks or makes templates with tools of their own.
import { VIEW_VERSION } from '../view/view.js';
import { REPORT_DATA, type ViewContract, type ViewSchema } from './view-schema.js';

/** @param types - By name, as they were read from our own sources. */
export function viewJsonSchema(types: Record<string, ViewSchema>): ViewContract {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'view.schema.json',
    title: 'What the templates of a report are given',
    description:
      'Every field is always there: what does not exist is null or an empty list. Text with contentMediaType is safe to print as it is; all other text is escaped.',
    viewVersion: VIEW_VERSION,
    $ref: `#/$defs/${REPORT_DATA}`,
    $defs: types,
  };
}
