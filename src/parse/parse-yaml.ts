// Reads YAML 1.2 into plain data that knows where each value stands.
import { type Alias, isAlias, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Diagnostic, Outcome, Place } from '../diagnostics/index.js';
import type { SourceFile } from '../source/index.js';
import { composeYaml } from './compose-yaml.js';
import type { YamlDocument } from './document.js';
import { type Fault, keyName, rangeOf, toYamlData, type YamlData } from './yaml-data.js';

/**
 * Parses a YAML file. Never throws on any text; `data` is undefined when there is none, and holds what stands apart from
 * the faults when it is broken.
 */
export function parseYaml(file: SourceFile): Outcome<YamlDocument> {
  const diagnostics: Diagnostic[] = [];
  const tell: Fault = (kind, start, end) => {
    // The reader points one past the end when something is left open.
    const within = (offset: number) => Math.min(offset, file.text.length);
    const place = { file: file.path, start: within(start), end: within(Math.max(start, end)) };
    diagnostics.push({ code: 'S01', args: { fault: kind }, place });
  };
  const { document, rest, leftOut } = composeYaml(file.text, tell);
  const isBroken = diagnostics.length > 0;
  const read: YamlData = document
    ? toYamlData(document.contents, tell)
    : { data: undefined, targets: new Map() };
  const finder = new NodeFinder(document?.contents ?? undefined, read.targets);
  const before = (node: YAMLSeq, index: number) => leftOutBefore(node, index, rest, leftOut);
  const place = ([start, end]: [number, number]): Place => {
    // A block collection's range runs on to the next line.
    const words = file.text.slice(start, end).trimEnd();
    return { file: file.path, start, end: start + words.length };
  };
  const value: YamlDocument = {
    path: file.path,
    text: file.text,
    data: read.data ?? undefined,
    isBroken,
    placeOf: (path) => place(finder.find(path).value),
    placeOfKey: (path) => place(finder.find(path).key),
    pathInFile: (path) => (leftOut.length === 0 ? [...path] : finder.recount(path, before)),
  };
  return { value, diagnostics };
}

interface Found {
  key: [number, number];
  value: [number, number];
}

interface Entry {
  key: unknown;
  value: unknown;
}

/** Follows paths through the nodes; the keys of a map are indexed when first asked for. */
class NodeFinder {
  private readonly indexes = new WeakMap<YAMLMap, Map<string, Entry>>();

  constructor(
    private readonly contents: unknown,
    private readonly targets: Map<Alias, unknown>,
  ) {}

  find(path: readonly (string | number)[]): Found {
    let node = this.contents;
    const whole = rangeOf(node) ?? [0, 0];
    let found: Found = { key: whole, value: whole };
    for (const step of path) {
      const next = this.step(node, step);
      if (!next) break;
      const key = rangeOf(next.key);
      // A value that was left empty stands where its key stands.
      const value = nonEmpty(rangeOf(next.value)) ?? key ?? found.value;
      found = { key: key ?? value, value };
      node = next.value;
    }
    return found;
  }

  /** The path with its items counted anew, each with those that `before` counts before it. */
  recount(path: readonly (string | number)[], before: (node: YAMLSeq, index: number) => number) {
    let node = this.contents;
    return path.map((step) => {
      const seq = isAlias(node) ? this.targets.get(node) : node;
      node = this.step(node, step)?.value;
      return isSeq(seq) && typeof step === 'number' ? step + before(seq, step) : step;
    });
  }

  private step(from: unknown, step: string | number): Entry | undefined {
    const node = isAlias(from) ? this.targets.get(from) : from;
    if (isMap(node)) return this.indexOf(node).get(String(step));
    if (!isSeq(node)) return undefined;
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: undefined, value };
  }

  private indexOf(map: YAMLMap): Map<string, Entry> {
    const known = this.indexes.get(map);
    if (known) return known;
    const index = new Map<string, Entry>();
    for (const { key, value } of map.items) {
      const name = keyName(key);
      if (name !== undefined && !index.has(name)) index.set(name, { key, value });
    }
    this.indexes.set(map, index);
    return index;
  }
}

function nonEmpty(range: [number, number] | undefined): [number, number] | undefined {
  return range && range[1] > range[0] ? range : undefined;
}

/**
 * How many items of a list were left out before one of those that remain: their dashes stand in the column of the list's
 * own, within it, or above it with nothing between.
 */
function leftOutBefore(list: YAMLSeq, index: number, rest: string, leftOut: readonly number[]): number {
  const [start] = rangeOf(list) ?? [0];
  const [end] = rangeOf(list.items[index]) ?? [start];
  const columnOf = (offset: number) => offset - rest.lastIndexOf('\n', offset - 1);
  const isOfList = (dash: number) =>
    dash < end &&
    columnOf(dash) === columnOf(start) &&
    (dash >= start || rest.slice(dash, start).trim() === '');
  return leftOut.filter(isOfList).length;
}
