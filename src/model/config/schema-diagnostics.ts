// Schema issues become our codes, at the author's own line.
import type * as z from 'zod';
import type { Diagnostic } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { YamlDocument } from '../../parse/index.js';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** @param base - Where in the document the checked value stands. */
export function schemaDiagnostics(
  issues: readonly Issue[],
  document: YamlDocument,
  base: Path,
  knownKeys: (path: Path) => readonly string[],
): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...(issue.path as Path)];
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, document, path, knownKeys);
    const inner = issue.code === 'invalid_union' ? deepestBranch(issue) : undefined;
    if (inner) return schemaDiagnostics(inner, document, path, knownKeys);
    return [issueDiagnostic(issue, document, path)];
  });
}

function unknownKeys(
  keys: readonly string[],
  document: YamlDocument,
  path: Path,
  knownKeys: (path: Path) => readonly string[],
): Diagnostic[] {
  return keys.map((key) => ({
    code: 'S04',
    args: { key, suggestion: closest(key, knownKeys(path)) },
    place: document.placeOfKey([...path, key]),
  }));
}

/** The branch of a union that the author was evidently writing: one that fails below the top. */
export function deepestBranch(
  issue: Extract<Issue, { code: 'invalid_union' }>,
): readonly Issue[] | undefined {
  const branches = issue.errors.filter((branch) =>
    branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  return branches.length === 1 && branches[0] && branches[0].length > 0 ? branches[0] : undefined;
}

function issueDiagnostic(issue: Issue, document: YamlDocument, path: Path): Diagnostic {
  const value = valueAt(document.data, path);
  const key = nameOf(document.pathInFile(path));
  if (value === undefined) return { code: 'S02', args: { key }, place: document.placeOf(path.slice(0, -1)) };
  const params = issue.code === 'custom' ? issue.params : undefined;
  if (params?.period) return { code: 'S16', args: { text: String(value) }, place: document.placeOf(path) };
  const expected = typeof params?.expected === 'string' ? params.expected : expectedOf(issue);
  const place = document.placeOf(path);
  const comment = value === null ? commentAfter(place.end, document.text) : undefined;
  const args = { key, expected, actual: shown(value), ...(comment !== undefined && { comment }) };
  return { code: 'S03', args, place };
}

/** A value that begins with a hash, without quotation marks; who writes a comment leaves a space. */
function commentAfter(keyEnd: number, text: string): string | undefined {
  AFTER_KEY.lastIndex = keyEnd;
  return AFTER_KEY.exec(text)?.[1];
}

const AFTER_KEY = /:[ \t]+(#[^\s#]\S*)/uy;

/** What the schema wants, in a form that reporters put into words: a JSON type, or the allowed values. */
function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string' ? 'nonEmpty' : `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_format':
      return nameOf(issue.path as Path).startsWith('languages') ? 'sv-FI' : 'id';
    case 'invalid_key':
      return 'id';
    case 'invalid_union':
      return unionOf(issue);
    default:
      return 'text';
  }
}

function unionOf(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const options = [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOf)))];
  return options.join(' | ') === 'string | record' ? 'text' : options.join(' | ');
}

/** A field as findings name it: `goals[1].weight`. */
export function nameOf(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : part))
    .join('.')
    .replaceAll('.[', '[');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object') return 'object';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The keys that a schema allows at a path, for "did you mean". */
export function knownKeysAt(schema: z.ZodType): (path: Path) => readonly string[] {
  return (path) => {
    let current: z.core.$ZodType | undefined = schema;
    for (const part of path) current = current && step(unwrap(current), part);
    return current ? keysOf(unwrap(current)) : [];
  };
}

type Definition = {
  type: string;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  getter?: () => z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
};

function definition(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType, in: input, getter, options } = definition(schema);
  if (type === 'lazy' && getter) return unwrap(getter());
  if (innerType) return unwrap(innerType);
  if (type === 'pipe' && input) return unwrap(input);
  const object = options?.map(unwrap).find((option) => definition(option).shape);
  return object ?? schema;
}

function step(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  const { shape, element, valueType, options } = definition(schema);
  const found = typeof part === 'number' ? element : (shape?.[part] ?? valueType);
  if (found || !options) return found;
  for (const option of options) {
    const inside = step(unwrap(option), part);
    if (inside) return inside;
  }
  return undefined;
}

function keysOf(schema: z.core.$ZodType): string[] {
  return Object.keys(definition(schema).shape ?? {});
}
