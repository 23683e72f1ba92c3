// From YAML nodes to plain data, in one walk that also resolves aliases and finds repeated keys.
import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { YamlFaultKind } from '../diagnostics/index.js';

/** Tells what is wrong between two offsets. */
export type Fault = (kind: YamlFaultKind, start: number, end: number) => void;

export interface YamlData {
  data: unknown;
  /** What each alias stands for. */
  targets: Map<Alias, Node>;
}

/** How many values the aliases of a file may stand for together: reports share parts, bombs multiply them. */
const MOST_ALIASED_VALUES = 100_000;

/** Reads a document's contents. The depth of nesting has been checked before. */
export function toYamlData(contents: unknown, fault: Fault): YamlData {
  const walk = new Walk(fault);
  const { data } = walk.read(contents);
  return { data, targets: walk.targets };
}

interface Read {
  data: unknown;
  /** How many values it holds, those behind aliases included. */
  size: number;
}

class Walk {
  readonly targets = new Map<Alias, Node>();
  private readonly anchors = new Map<string, { node: Node; read: Read | undefined }>();
  private aliasedValues = 0;

  constructor(private readonly fault: Fault) {}

  read(node: unknown): Read {
    if (isAlias(node)) return this.readAlias(node);
    if (!isNode(node)) return { data: undefined, size: 1 };
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (!anchor) return this.readValue(node);
    const entry: { node: Node; read: Read | undefined } = { node, read: undefined };
    this.anchors.set(anchor, entry);
    entry.read = this.readValue(node);
    return entry.read;
  }

  private readValue(node: Node): Read {
    if (isScalar(node)) return { data: node.value, size: 1 };
    if (isMap(node)) return this.readMap(node);
    if (!isSeq(node)) return { data: undefined, size: 1 };
    const items = node.items.map((item) => this.read(item));
    return { data: items.map((item) => item.data ?? null), size: sizeOf(items) };
  }

  private readMap(map: YAMLMap): Read {
    const data: Record<string, unknown> = {};
    const values: Read[] = [];
    let isRepeating = false;
    for (const { key, value } of map.items) {
      const name = keyName(key);
      const [start, end] = rangeOf(key) ?? rangeOf(map) ?? [0, 0];
      const read = this.read(value);
      values.push(read);
      if (name === undefined) this.fault('key', start, end);
      else if (Object.hasOwn(data, name)) {
        // An item that lacks its dash repeats all fields of the one above.
        if (!isRepeating) this.fault('repeated', start, end);
        isRepeating = true;
      } else define(data, name, read.data ?? null);
    }
    return { data, size: sizeOf(values) };
  }

  private readAlias(alias: Alias): Read {
    const [start, end] = rangeOf(alias) ?? [0, 0];
    const entry = this.anchors.get(alias.source);
    if (entry?.read) {
      this.targets.set(alias, entry.node);
      this.aliasedValues += entry.read.size;
      if (this.aliasedValues <= MOST_ALIASED_VALUES) return entry.read;
      this.fault('aliases', start, end);
      return { data: null, size: 1 };
    }
    this.fault('alias', start, end);
    // As a text that lacks its quotation marks, so that the same fault is not told again as an empty field.
    return { data: `*${alias.source}`, size: 1 };
  }
}

function sizeOf(parts: Read[]): number {
  return parts.reduce((sum, part) => sum + part.size, 1);
}

// A key such as `__proto__` is a key like any other.
function define(data: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(data, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A key as it is called in JSON. */
export function keyName(key: unknown): string | undefined {
  if (isScalar(key)) return key.value === null ? '' : String(key.value);
  return key === null ? '' : undefined;
}

/** Where a node's own text stands, without comments and line ends after it. */
export function rangeOf(node: unknown): [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
