// Reads the types that templates are given from our own sources, by TypeScript's own checker; used to generate files.
import { join } from 'node:path';
import {
  API,
  type Checker,
  type Project,
  type Type,
  type Symbol as TypeSymbol,
} from 'typescript/unstable/sync';
import { PARALLEL_REPORT_DATA, REPORT_DATA, type ViewSchema } from '../../render/index.js';

const FILE = 'src/render/contract/template-data.ts';
/** Without the types of packages, which no view is made of, they are read in a third of the time. */
const CONFIG = 'src/cli/template/view-types.tsconfig.json';
const RAW = [
  [/^Safe HTML\b/, 'text/html'],
  [/^Safe CSS\b/, 'text/css'],
  [/^Safe script\b/, 'text/javascript'],
] as const;

/**
 * The types by name, each as a schema; those that a template reaches from what `report.hbs` is given.
 * @param root - The folder of tsconfig.json.
 * @throws Error for a type that a template could not use, with the way to it.
 */
export function readViewTypes(root: string): Record<string, ViewSchema> {
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProjects: [join(root, CONFIG)] }).getProjects();
    if (project === undefined) throw new Error('TypeScript found no project');
    const reader = new TypeReader(project.checker);
    for (const name of [REPORT_DATA, PARALLEL_REPORT_DATA])
      reader.read(exportedType(name, root, project), name);
    return Object.fromEntries([...reader.types].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    api.close();
  }
}

function exportedType(name: string, root: string, { program, checker }: Project): Type {
  const file = program.getSourceFile(join(root, FILE));
  const module = file && checker.getSymbolAtLocation(file);
  const symbol = module && checker.getExportsOfModule(module).find((each) => each.name === name);
  if (symbol === undefined) throw new Error(`${FILE} does not export ${name}`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

class TypeReader {
  readonly types = new Map<string, ViewSchema>();
  private readonly shapes = new Map<string, number>();

  constructor(private readonly checker: Checker) {}

  /** @param way - How a template reaches the type, for the message. */
  read(type: Type, way: string): ViewSchema {
    if (!type.isUnionType()) return this.single(type, way);
    const parts = type.getTypes();
    const given = parts.filter((part) => this.checker.typeToString(part) !== 'null');
    const schema = this.union(given, type, way);
    return given.length === parts.length ? schema : orNull(schema);
  }

  private union(parts: readonly Type[], whole: Type, way: string): ViewSchema {
    const [first] = parts;
    if (first !== undefined && parts.length === 1) return this.single(first, way);
    if (parts.every((part) => part.isBooleanLiteralType())) return { type: 'boolean' };
    const values = parts.map((part) => (part.isStringLiteralType() ? part.value : undefined));
    const words = values.filter((value) => value !== undefined);
    if (words.length !== parts.length) throw new Error(`${way}: a template cannot tell which type it is`);
    const alias = whole.getAliasSymbol();
    const schema: ViewSchema = { type: 'string', enum: words };
    return alias === undefined ? schema : this.named(alias, whole, () => schema);
  }

  private single(type: Type, way: string): ViewSchema {
    const { checker } = this;
    const name = checker.typeToString(type);
    if (name === 'string' || name === 'number' || name === 'boolean') return { type: name };
    if (type.isStringLiteralType()) return { type: 'string', enum: [type.value] };
    if (checker.isArrayType(type) && type.isTypeReference()) {
      const [item] = checker.getTypeArguments(type);
      if (item !== undefined) return { type: 'array', items: this.read(item, `${way}[]`) };
    }
    const isRecord = type.isObjectType() || type.isIntersectionType();
    if (!isRecord || checker.isTupleType(type)) throw new Error(`${way}: ${name} is nothing for a template`);
    const [index] = checker.getIndexInfosOfType(type);
    if (index !== undefined)
      return { type: 'object', additionalProperties: this.read(this.present(index.valueType), `${way}.*`) };
    const symbol = type.isIntersectionType() ? undefined : type.getSymbol();
    // A generic interface is another type wherever it is used.
    const isNamed = symbol !== undefined && /^[A-Z]\w*$/.test(name) && type.isClassOrInterface();
    return isNamed ? this.named(symbol, type, () => this.record(type, name)) : this.record(type, way);
  }

  /** What is found under a key, where not every key has something. */
  private present(type: Type): Type {
    const parts = type.isUnionType() ? type.getTypes() : [type];
    const [only, ...others] = parts.filter((part) => this.checker.typeToString(part) !== 'undefined');
    return only !== undefined && others.length === 0 ? only : type;
  }

  private named(symbol: TypeSymbol, type: Type, make: () => ViewSchema): ViewSchema {
    const { name } = symbol;
    const known = this.shapes.get(name) ?? type.id;
    if (known !== type.id) throw new Error(`${name}: two types have this name`);
    if (!this.types.has(name)) {
      this.shapes.set(name, type.id);
      // Known before it is read: a type may hold itself.
      this.types.set(name, {});
      const description = this.checker.getDocumentationCommentOfSymbol(symbol);
      this.types.set(name, { ...(description && { description: inOneLine(description) }), ...make() });
    }
    return { $ref: `#/$defs/${name}` };
  }

  private record(type: Type, way: string): ViewSchema {
    const properties: Record<string, ViewSchema> = {};
    for (const property of this.checker.getPropertiesOfType(type)) {
      const found = this.checker.getTypeOfSymbol(property);
      const here = `${way}.${property.name}`;
      if (found === undefined) throw new Error(`${here}: no type`);
      const comment = inOneLine(this.checker.getDocumentationCommentOfSymbol(property));
      const media = RAW.find(([pattern]) => pattern.test(comment))?.[1];
      properties[property.name] = {
        ...(comment && { description: comment }),
        ...this.read(found, here),
        ...(media && { contentMediaType: media }),
      };
    }
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
  }
}

function orNull({ description: _, ...schema }: ViewSchema): ViewSchema {
  if (typeof schema.type !== 'string' || schema.type === 'null') return { anyOf: [schema, { type: 'null' }] };
  const orNothing: ViewSchema = { ...schema, type: [schema.type, 'null'] };
  return schema.enum === undefined ? orNothing : { ...orNothing, enum: [...schema.enum, null] };
}

function inOneLine(comment: string): string {
  return comment.replace(/\s+/g, ' ').trim();
}
