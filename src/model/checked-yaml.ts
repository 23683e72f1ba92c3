// A YAML file checked piece by piece, so that one fault hides no other and what is sound is still read.
import type * as z from 'zod';
import type { Diagnostic, Place } from '../diagnostics/index.js';
import type { YamlDocument } from '../parse/index.js';
import { knownKeysAt, nameOf, schemaDiagnostics } from './config/schema-diagnostics.js';
import { SUPPORTED_VERSION } from './config/schema-parts.js';
import type { Located } from './statement.js';

export type Path = (string | number)[];

/** The sound fields of an object, and the names of those that are not. */
export interface CheckedFields<Fields> {
  fields: Fields;
  faulty: ReadonlySet<string>;
}

export class CheckedYaml {
  readonly diagnostics: Diagnostic[] = [];
  private readonly knownKeys: ReturnType<typeof knownKeysAt>;

  /** @param root - The schema of the whole file, for "did you mean". */
  constructor(
    private readonly document: YamlDocument,
    root: z.ZodType,
  ) {
    this.knownKeys = knownKeysAt(root);
  }

  /** The file as an object; undefined when it is empty, or something else, which is then reported. */
  file(): Record<string, unknown> | undefined {
    const { data } = this.document;
    if (data === undefined || data === null) return undefined;
    if (typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>;
    const actual = Array.isArray(data) ? 'array' : String(data);
    const args = { key: this.document.path, expected: 'object', actual };
    this.report({ code: 'S03', args, place: this.place([]) });
    return undefined;
  }

  /** An unknown version is said as such, and the rest is read all the same. */
  version(data: Record<string, unknown>): Record<string, unknown> {
    if (data.version === undefined || data.version === SUPPORTED_VERSION) return data;
    const args = { version: String(data.version), supported: SUPPORTED_VERSION };
    this.report({ code: 'S12', args, place: this.place(['version']) });
    return { ...data, version: SUPPORTED_VERSION };
  }

  /** A value that must be whole to be of use; undefined when it is faulty. */
  value<Schema extends z.ZodType>(schema: Schema, value: unknown, path: Path): z.output<Schema> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    this.reportIssues(result.error.issues, path);
    return undefined;
  }

  /** The sound ones of a list's items, each with its path. */
  items<Schema extends z.ZodType>(
    schema: Schema,
    list: readonly unknown[] | undefined,
    path: Path,
  ): { item: z.output<Schema>; path: Path }[] {
    return (list ?? []).flatMap((each, index) => {
      const here = [...path, index];
      const item = this.value(schema, each, here);
      return item === undefined ? [] : [{ item, path: here }];
    });
  }

  /** The sound fields of an object; undefined when it is none, or when a field that it needs is missing or faulty. */
  fields<Schema extends z.ZodType<object>>(
    schema: Schema,
    value: unknown,
    path: Path,
  ): CheckedFields<z.output<Schema>> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return { fields: result.data, faulty: new Set() };
    const { issues } = result.error;
    this.reportIssues(issues, path);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const faulty = new Set(
      issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys' && issue.path.length === 0
          ? issue.keys
          : issue.path.slice(0, 1).map(String),
      ),
    );
    const sound = Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(key)));
    const again = schema.safeParse(sound);
    return again.success ? { fields: again.data, faulty } : undefined;
  }

  report = (diagnostic: Diagnostic): void => {
    this.diagnostics.push(diagnostic);
  };

  place(path: Path): Place {
    return this.document.placeOf(path);
  }

  placeOfKey(path: Path): Place {
    return this.document.placeOfKey(path);
  }

  /** What its author wrote there. */
  written({ start, end }: Place): string {
    return this.document.text.slice(start, end);
  }

  /** A text with its place; undefined where there is none. */
  located(value: string, path: Path): Located;
  located(value: string | undefined, path: Path): Located | undefined;
  located(value: string | undefined, path: Path): Located | undefined {
    return value === undefined ? undefined : { value, place: this.place(path) };
  }

  /** A field whose value does not go with another's. */
  reportValue(path: Path, expected: string, actual: string): void {
    const key = nameOf(this.document.pathInFile(path));
    this.report({ code: 'S03', args: { key, expected, actual }, place: this.place(path) });
  }

  reportMissing(path: Path, key: string): void {
    const missing = nameOf(this.document.pathInFile([...path, key]));
    this.report({ code: 'S02', args: { key: missing }, place: this.place(path) });
  }

  private reportIssues(issues: Parameters<typeof schemaDiagnostics>[0], path: Path): void {
    this.diagnostics.push(...schemaDiagnostics(issues, this.document, path, this.knownKeys));
  }
}
