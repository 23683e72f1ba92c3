// The JSON Schema of what `report check --format json` prints.
import { DEFAULT_SEVERITY } from '../diagnostics/index.js';

/** Raised when a field changes its meaning or disappears; new fields do not raise it. */
export const FINDINGS_SCHEMA_VERSION = 1;

const count = (description: string) => ({ type: 'integer', minimum: 0, description });
const text = (description: string) => ({ type: 'string', description });
const position = (description: string) => ({ type: 'integer', minimum: 1, description });

const LOCATION = {
  file: text('Path of the file, from the folder in which the command was run, with forward slashes'),
  line: position('Line where the place begins, from 1'),
  column: position('Column where the place begins, from 1, in UTF-16 code units'),
  endLine: position('Line where the place ends'),
  endColumn: position('Column just after the last character of the place'),
};

/** Written to schemas/findings.schema.json. */
export function findingsJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Findings of report check',
    ...objectOf('What report check --format json prints', {
      schemaVersion: {
        const: FINDINGS_SCHEMA_VERSION,
        description: 'Raised when a field changes its meaning or disappears; new fields do not raise it',
      },
      toolVersion: text('Version of the program'),
      summary: objectOf(
        'How many findings there are',
        {
          errors: count('Findings that stop a build'),
          warnings: count('Findings that should be looked at'),
          notes: count('Findings that are good to know'),
          files: count('Files that have findings'),
          hidden: objectOf(
            'How many more there are that are not shown; only where there are any',
            {
              known: count('Listed in baseline.json'),
              before: count('There before the change that --since asks for'),
              suppressed: count('Accepted in a comment of the sources'),
              elsewhere: count('In other files than those that were named; only where there are any'),
            },
            ['elsewhere'],
          ),
        },
        ['hidden'],
      ),
      findings: {
        type: 'array',
        description: 'By file and place',
        items: findingSchema(),
      },
    }),
  };
}

function findingSchema(): object {
  return objectOf('One finding', {
    code: {
      enum: Object.keys(DEFAULT_SEVERITY),
      description: 'What kind of finding it is; never renumbered',
    },
    slug: text('English name of the code, never changed'),
    page: text('Page of the code in the documentation of the program'),
    severity: { enum: ['error', 'warning', 'note'], description: 'How much the finding weighs here' },
    message: text('What is, and what was expected, in the language of the user'),
    fix: text('What to do, in the language of the user'),
    ...LOCATION,
    fingerprint: {
      type: 'string',
      pattern: '^[0-9a-f]{16}$',
      description: 'Stays the same from run to run when lines move; no two findings of a run have the same',
    },
    related: {
      type: 'array',
      description: 'Other places that the finding is about',
      items: objectOf('Another place', { ...LOCATION, label: text("The author's own words for it") }, [
        'label',
      ]),
    },
    args: { type: 'object', description: 'The facts that the message is made of; they differ with the code' },
  });
}

/** Every property is there, but those named as optional; there may be others in a later version. */
function objectOf(
  description: string,
  properties: Record<string, object>,
  optional: readonly string[] = [],
): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', description, properties, required };
}
