// What a template may not contain: ways to reach past the data that the view gives.
import Handlebars from 'handlebars';

/** The parser's own names for the parts of an object that are not data. */
const FORBIDDEN = new Set(['constructor', '__proto__', 'prototype', '__defineGetter__', '__lookupGetter__']);

/**
 * Gives the source back when every path in it names data only.
 * @throws Error with the name of the partial, for a syntax fault too.
 */
export function checkTemplate(source: string, name: string): string {
  try {
    new PathCheck().accept(Handlebars.parse(source));
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  return source;
}

class PathCheck extends Handlebars.Visitor {
  override PathExpression(path: hbs.AST.PathExpression): void {
    const part = path.parts.find((each) => FORBIDDEN.has(each));
    if (part !== undefined) throw new Error(`"${part}" is not part of the view`);
  }
}
