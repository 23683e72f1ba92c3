// A type of the contract as a template meets it: with its references followed.
import { nameOfRef, type ViewContract, type ViewSchema } from './view-schema.js';

export type ShapeKind = 'record' | 'list' | 'words' | 'text' | 'number' | 'boolean';

/** Equal types are the same object, so that what has been checked with one holds for the other. */
export interface Shape {
  id: number;
  kind: ShapeKind;
  /** Of a record: its fields. */
  fields: ReadonlyMap<string, Typed>;
  /** Of a list its items, of words by key each of them. */
  items: Typed | undefined;
  /** Printed as it is. */
  isRaw: boolean;
}

export interface Typed {
  shape: Shape;
  /** May be null. */
  isNullable: boolean;
}

export class Shapes {
  private readonly bySchema = new Map<ViewSchema, Shape>();
  private readonly byKey = new Map<string, Shape>();
  private count = 0;

  constructor(private readonly contract: Pick<ViewContract, '$defs'>) {}

  /** What `report.hbs` is given. */
  named(name: string): Shape {
    return this.of({ $ref: `#/$defs/${name}` }).shape;
  }

  /** Our own words, and what a template writes itself. */
  plain(kind: 'text' | 'number' | 'boolean'): Shape {
    return this.keyed(kind, { kind });
  }

  /** What a partial is given. */
  record(fields: ReadonlyMap<string, Typed>): Shape {
    const key = [...fields].map(([name, { shape, isNullable }]) => `${name} ${shape.id} ${isNullable}`);
    return this.keyed(`record ${key.sort().join(', ')}`, { kind: 'record', fields });
  }

  /** @throws Error for a schema that is not of the contract. */
  private of(schema: ViewSchema): Typed {
    const [first] = schema.anyOf ?? [];
    if (first !== undefined) return { ...this.of(first), isNullable: true };
    const [type, orNull] = Array.isArray(schema.type) ? schema.type : [schema.type];
    return { shape: this.shapeOf(schema, type), isNullable: orNull === 'null' };
  }

  private shapeOf(schema: ViewSchema, type: ViewSchema['type']): Shape {
    if (schema.$ref !== undefined) {
      const target = this.contract.$defs[nameOfRef(schema.$ref)];
      if (target === undefined) throw new Error(`${schema.$ref} is not in the contract`);
      return this.of(target).shape;
    }
    switch (type) {
      case 'object':
        return this.objectOf(schema);
      case 'array': {
        const items = this.of(schema.items ?? {});
        return this.keyed(`list ${items.shape.id} ${items.isNullable}`, { kind: 'list', items });
      }
      case 'string': {
        const isRaw = schema.contentMediaType !== undefined;
        return isRaw ? this.keyed('raw', { kind: 'text', isRaw }) : this.plain('text');
      }
      case 'number':
      case 'boolean':
        return this.plain(type);
      default:
        throw new Error(`${JSON.stringify(schema)} is not of the contract`);
    }
  }

  private objectOf(schema: ViewSchema): Shape {
    const known = this.bySchema.get(schema);
    if (known !== undefined) return known;
    const fields = new Map<string, Typed>();
    const { properties, additionalProperties } = schema;
    const isWords = typeof additionalProperties === 'object';
    const shape = this.made({ kind: isWords ? 'words' : 'record', fields });
    // Known before its fields are: a record may hold itself.
    this.bySchema.set(schema, shape);
    if (isWords) shape.items = this.of(additionalProperties);
    for (const [name, field] of Object.entries(properties ?? {})) fields.set(name, this.of(field));
    return shape;
  }

  private keyed(key: string, parts: Partial<Shape> & Pick<Shape, 'kind'>): Shape {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const shape = this.made(parts);
    this.byKey.set(key, shape);
    return shape;
  }

  private made(parts: Partial<Shape> & Pick<Shape, 'kind'>): Shape {
    this.count += 1;
    return { id: this.count, fields: new Map(), items: undefined, isRaw: false, ...parts };
  }
}
