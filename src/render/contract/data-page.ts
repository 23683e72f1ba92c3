// docs/templates-data.md: every type that templates meet, its fields, and what each is.
import { nameOfRef, type ViewContract, type ViewSchema } from './view-schema.js';

const GENERATED = '<!-- Generated from the types in src/render/view/; node build.mjs --generate -->';
const INTRO = `# The data of the templates

What \`report.hbs\` is given is [ReportData](#reportdata), in the parallel edition [ParallelReportData](#parallelreportdata); a partial is given what its call names.
[templates.md](templates.md) says how to use it, and \`report template check\` whether a template does; for other tools the same stands in \`schemas/view.schema.json\`.

- Every field is always there. *Or nothing* means that it is \`null\` where there is nothing: put \`{{#if}}\` around what needs it.
- A *text* is escaped where it is printed. *HTML* is safe already, and printed in three braces.
- The fields of a record without a name of its own stand below it, with a dot; those of the items of a list with \`[]\`.
`;
/** What the type of all reports adds to stands in its place. */
const WHOLE_VIEW = 'View';

export function templateDataPage({ $defs, viewVersion }: ViewContract): string {
  const sections = Object.entries($defs).map(([name, schema]) => section(name, schema, $defs[WHOLE_VIEW]));
  return [GENERATED, '', INTRO, `This is version ${viewVersion} of the data.`, '', ...sections].join('\n');
}

function section(name: string, schema: ViewSchema, view: ViewSchema | undefined): string {
  const inherited = name === WHOLE_VIEW ? new Set<string>() : inheritedFields(schema, view);
  const rows = Object.entries(schema.properties ?? {})
    .filter(([field]) => !inherited.has(field))
    .flatMap(([field, type]) => rowsOf(field, type));
  return [
    `## ${name}`,
    '',
    ...(schema.description ? [schema.description, ''] : []),
    ...(schema.enum ? [`One of ${valuesOf(schema)}.`, ''] : []),
    ...(inherited.size > 0 ? [`All fields of [${WHOLE_VIEW}](#view), and:`, ''] : []),
    ...(rows.length > 0 ? ['| Field | Type | What it is |', '|---|---|---|', ...rows, ''] : []),
  ].join('\n');
}

/** Those of the whole view, where the type has all of them. */
function inheritedFields(schema: ViewSchema, view: ViewSchema | undefined): Set<string> {
  const fields = Object.keys(view?.properties ?? {});
  const own = new Set(Object.keys(schema.properties ?? {}));
  return new Set(fields.length > 0 && fields.every((field) => own.has(field)) ? fields : []);
}

/** The field itself, then those of a record or list that has no name of its own. */
function rowsOf(field: string, type: ViewSchema): string[] {
  const [inner, way] = type.items === undefined ? [type, field] : [type.items, `${field}[]`];
  const below = Object.entries(inner.properties ?? {}).flatMap(([name, each]) =>
    rowsOf(`${way}.${name}`, each),
  );
  return [`| \`${field}\` | ${typeText(type)} | ${cellOf(type.description ?? '')} |`, ...below];
}

function typeText(type: ViewSchema): string {
  if (type.$ref !== undefined) return linkTo(type.$ref);
  const [first] = type.anyOf ?? [];
  if (first !== undefined) return `${typeText(first)} or nothing`;
  const [kind, orNull] = Array.isArray(type.type) ? type.type : [type.type];
  return orNull === 'null' ? `${plainType(type, kind)} or nothing` : plainType(type, kind);
}

function plainType(type: ViewSchema, kind: ViewSchema['type']): string {
  switch (type.contentMediaType) {
    case 'text/html':
      return 'HTML';
    case 'text/css':
      return 'CSS';
    case 'text/javascript':
      return 'script';
  }
  if (type.enum !== undefined) return valuesOf(type);
  if (kind === 'array') return `list of ${typeText(type.items ?? {})}`;
  if (typeof type.additionalProperties === 'object') return `${typeText(type.additionalProperties)}, by key`;
  return kind === 'object'
    ? 'record'
    : kind === 'string'
      ? 'text'
      : kind === 'boolean'
        ? 'true or false'
        : 'number';
}

function valuesOf({ enum: values = [] }: ViewSchema): string {
  return values
    .filter((value) => value !== null)
    .map((value) => `\`${value}\``)
    .join(', ');
}

function linkTo(ref: string): string {
  const name = nameOfRef(ref);
  return `[${name}](#${name.toLowerCase()})`;
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|');
}
