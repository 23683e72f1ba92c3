// The one document of a YAML file, faulty or not: what follows from a fault is not told, and what stands apart from it is.
import { Composer, type CST, type Document, Parser } from 'yaml';
import { leaveOutItem } from './leave-out-item.js';
import { type NamedYamlFault, nameYamlFault } from './name-yaml-fault.js';
import type { Fault } from './yaml-data.js';
import { everyToken } from './yaml-tokens.js';

/** As many as anybody mends before looking again. */
const MOST_FAULTS = 20;
/** In characters; of a longer file only the first fault is told, as it would be read dozens of times. */
const LONGEST_READ_AGAIN = 100_000;
const DEEPEST_NESTING = 100;

interface Composed {
  /** Undefined where nothing could be read. */
  document: Document.Parsed | undefined;
  /** The first in the text. */
  fault: NamedYamlFault | undefined;
}

export interface YamlReadInPart {
  /** With its places in the whole text; undefined where a fault stands in no item. */
  document: Document.Parsed | undefined;
  /** The text that was read, as long as the whole: what was left out has become spaces. */
  rest: string;
  /** Where the dashes of the items that were left out stand. */
  leftOut: number[];
}

/**
 * Where the text is faulty, the first fault is told, the list item that holds it is left out, and the rest is read again.
 */
export function composeYaml(text: string, tell: Fault): YamlReadInPart {
  const mostFaults = text.length > LONGEST_READ_AGAIN ? 1 : MOST_FAULTS;
  const leftOut: number[] = [];
  let rest = text;
  let { document, fault } = compose(text);
  for (let told = 1; fault; told++) {
    tell(fault.kind, fault.start, fault.end);
    const without = told < mostFaults ? readWithout(rest, fault) : undefined;
    if (!without) return { document: undefined, rest, leftOut };
    ({ document, fault, rest } = without);
    if (without.dash !== undefined) leftOut.push(without.dash);
  }
  return { document, rest, leftOut };
}

/** Leaves out the innermost item without which everything up to its end is sound. */
function readWithout(
  text: string,
  { start }: NamedYamlFault,
): (Composed & { rest: string; dash: number | undefined }) | undefined {
  for (const { rest, end, dash } of leaveOutItem(text, start)) {
    const { document, fault } = compose(rest);
    if (!fault || fault.start >= end) return { document, fault, rest, dash };
  }
  return undefined;
}

function compose(text: string): Composed {
  const tokens = [...new Parser().parse(text)];
  const tooDeep = firstTooDeep(tokens);
  if (tooDeep !== undefined)
    return { document: undefined, fault: { kind: 'deep', start: tooDeep, end: tooDeep + 1 } };
  const composer = new Composer({ version: '1.2', uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const [first, ...others] = errors;
  if (first) {
    const error = others.reduce((least, each) => (each.pos[0] < least.pos[0] ? each : least), first);
    return { document, fault: nameYamlFault(text, tokens, error) };
  }
  const start = second?.range[0];
  return { document, fault: start === undefined ? undefined : { kind: 'several', start, end: start } };
}

/** The offset of the first token that is nested too deeply. */
function firstTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let first: number | undefined;
  for (const { token, depth } of everyToken(tokens, DEEPEST_NESTING + 1))
    if (depth > DEEPEST_NESTING && token.offset < (first ?? Number.POSITIVE_INFINITY)) first = token.offset;
  return first;
}
