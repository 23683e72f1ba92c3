// The nodes of a parsed template: of which kind they are, and how they are written.
import type { ParsedTemplate } from './parsed-template.js';

/** The types of the parser name no kinds. */
export function isKind<Kind extends hbs.AST.Node>(node: hbs.AST.Node, kind: Kind['type']): node is Kind {
  return node.type === kind;
}

export function writtenName(path: hbs.AST.Node): string {
  return isKind<hbs.AST.PathExpression>(path, 'PathExpression') ? path.original : path.type;
}

/** Its first line, as it stands in the file. */
export function writtenOf(node: hbs.AST.Node, { file }: { file: ParsedTemplate }): string {
  const { start, end } = file.placeOf(node.loc);
  return file.source.slice(start, end).split('\n')[0] ?? '';
}
