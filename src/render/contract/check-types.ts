// Checks every branch of a template against the contract: each name leads to something, and is used as what it is.
import { KNOWN_HELPERS } from '../html/template-helpers.js';
import type { ParsedTemplate } from './parsed-template.js';
import { type PartialUses, usesOf } from './partial-uses.js';
import { type Bound, Scope } from './scope.js';
import type { Shape, Shapes, Typed } from './shape.js';
import type { TemplateFault } from './template-fault.js';
import { isKind, writtenName, writtenOf } from './template-nodes.js';
import { type Call, type Frame, ToldFaults } from './told-faults.js';

export interface TemplateProgram {
  main: ParsedTemplate;
  partials: ReadonlyMap<string, ParsedTemplate>;
  /** Keys of the words that `t` knows. */
  labels: ReadonlySet<string>;
}

/** What was found, and what each file makes use of. */
export interface TypeCheck {
  faults: TemplateFault[];
  /** Partials that somebody calls. */
  called: Set<string>;
  uses: PartialUses;
}

/** @param given - What `report.hbs` gets. */
export function checkTypes(program: TemplateProgram, shapes: Shapes, given: Shape): TypeCheck {
  const checker = new TypeChecker(program, shapes);
  checker.enter(program.main, given);
  const { faults, called, uses } = checker;
  return { faults: faults.all, called, uses };
}

type Helper = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;
/** Undefined where something is wrong and has been said. */
type Value = Bound | undefined;

class TypeChecker {
  readonly faults = new ToldFaults();
  readonly called = new Set<string>();
  readonly uses: PartialUses = new Map();
  private readonly entered = new Set<string>();
  private count = 0;

  constructor(
    private readonly program: TemplateProgram,
    private readonly shapes: Shapes,
  ) {}

  /** Once for each set of types that the file is given, and for each of the repository's own calls. */
  enter(file: ParsedTemplate, given: Shape, call?: Call): void {
    const giver =
      file.isOwn || call === undefined ? undefined : call.from.file.isOwn ? call : call.from.giver;
    const caller = giver && `${giver.from.file.path} ${giver.from.file.placeOf(giver.statement.loc).start}`;
    const key = `${file.path} ${given.id} ${caller ?? ''}`;
    if (this.entered.has(key)) return;
    this.entered.add(key);
    const root = { shape: given, isNullable: false, key: this.newKey(), name: '', way: '' };
    const partial = call === undefined ? '' : writtenName(call.statement.name);
    this.block(file.program, Scope.around(root), { file, partial, given, giver });
  }

  private block(program: hbs.AST.Program | undefined, scope: Scope, frame: Frame): void {
    for (const statement of program?.body ?? []) this.statement(statement, scope, frame);
  }

  private statement(statement: hbs.AST.Statement, scope: Scope, frame: Frame): void {
    if (isKind<hbs.AST.MustacheStatement>(statement, 'MustacheStatement'))
      this.printed(statement, scope, frame);
    else if (isKind<hbs.AST.BlockStatement>(statement, 'BlockStatement'))
      this.helperBlock(statement, scope, frame);
    else if (isKind<hbs.AST.PartialStatement>(statement, 'PartialStatement'))
      this.partialCall(statement, scope, frame);
    else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement')
      this.faults.tell(frame, statement, { kind: 'helper', name: writtenOf(statement, frame) });
  }

  private printed(statement: hbs.AST.MustacheStatement, scope: Scope, frame: Frame): void {
    const value = this.resultOf(statement, scope, frame);
    if (value === undefined) return;
    const { kind, isRaw } = value.shape;
    const { name } = value;
    const isSafe = isHelperCall(statement);
    if (kind === 'record' || kind === 'list' || kind === 'words')
      this.faults.tell(frame, statement, { kind: 'text', name });
    else if (!statement.escaped && !isRaw && !isSafe)
      this.faults.tell(frame, statement, { kind: 'raw', name });
    else if (statement.escaped && isRaw) this.faults.tell(frame, statement, { kind: 'html', name });
  }

  /** A name, or a call of a helper that gives a text. */
  private resultOf(call: Helper & hbs.AST.Node, scope: Scope, frame: Frame): Value {
    if (!isHelperCall(call)) return this.expression(call.path, scope, frame);
    const name = writtenName(call.path);
    const [first] = call.params;
    if ((name !== 't' && name !== 'cssString') || first === undefined || call.params.length > 1) {
      this.faults.tell(frame, call, { kind: 'helper', name });
      return undefined;
    }
    const value = this.expression(first, scope, frame);
    if (name === 't' && isKind<hbs.AST.StringLiteral>(first, 'StringLiteral')) {
      const { labels } = this.program;
      if (!labels.has(first.value))
        this.faults.tell(frame, first, { kind: 'label', name: first.value, among: labels });
    } else if (value !== undefined && value.shape.kind !== 'text')
      this.faults.tell(frame, first, { kind: 'text', name: value.name });
    return this.literal('text', name);
  }

  private helperBlock(statement: hbs.AST.BlockStatement, scope: Scope, frame: Frame): void {
    const name = writtenName(statement.path);
    const [first] = statement.params;
    const isKnown = name === 'if' || name === 'unless' || name === 'each' || name === 'edition';
    if (!isKnown || first === undefined) {
      this.faults.tell(frame, statement, { kind: 'helper', name: `#${name}` });
      return;
    }
    const value = this.expression(first, scope, frame);
    const { program, inverse } = statement;
    if (name === 'each') this.eachItem(statement, value, scope, frame);
    else if (name === 'edition') {
      this.requireSide(first, value, frame);
      this.block(program, scope, frame);
      this.block(inverse, scope, frame);
    } else {
      const [whenThere, whenNot] = name === 'if' ? [program, inverse] : [inverse, program];
      this.block(whenThere, scope.knowing(value?.key), frame);
      this.block(whenNot, scope, frame);
    }
  }

  private eachItem(statement: hbs.AST.BlockStatement, value: Value, scope: Scope, frame: Frame): void {
    const { program, inverse } = statement;
    if (inverse) this.faults.tell(frame, statement, { kind: 'else', name: '#each' });
    const list = value && this.requirePresent(value, statement.params[0] ?? statement, scope, frame);
    if (list === undefined) return;
    const { items, kind } = list.shape;
    if (kind !== 'list' || items === undefined) {
      this.faults.tell(frame, statement.params[0] ?? statement, { kind: 'list', name: list.name });
      return;
    }
    const [name] = program.blockParams ?? [];
    const way = list.way === null ? null : `${list.way}[]`;
    const item = { ...items, key: this.newKey(), name: name ?? 'this', way };
    this.block(program, name === undefined ? scope.within(item) : scope.withName(name, item), frame);
  }

  private requireSide(node: hbs.AST.Node, value: Value, frame: Frame): void {
    if (value === undefined || ['labels', 'prefix'].every((field) => value.shape.fields.has(field))) return;
    this.faults.tell(frame, node, { kind: 'fit', name: 'labels', of: 'edition' });
  }

  private partialCall(statement: hbs.AST.PartialStatement, scope: Scope, frame: Frame): void {
    if (!isKind<hbs.AST.PathExpression>(statement.name, 'PathExpression')) {
      this.faults.tell(frame, statement, { kind: 'helper', name: writtenOf(statement, frame) });
      return;
    }
    const name = statement.name.original;
    const given = this.givenTo(statement, scope, frame);
    const file = this.program.partials.get(name);
    this.called.add(name);
    if (file === undefined)
      this.faults.tell(frame, statement.name, { kind: 'partial', name, among: this.program.partials.keys() });
    // With an argument that is wrong, what the partial makes of it is no news.
    else if (given !== undefined) this.enter(file, given, { from: frame, statement });
  }

  private givenTo(statement: hbs.AST.PartialStatement, scope: Scope, frame: Frame): Shape | undefined {
    const name = writtenName(statement.name);
    const fields = new Map<string, Typed>();
    let isWhole = true;
    for (const param of statement.params) {
      const value = this.expression(param, scope, frame);
      if (value === undefined) isWhole = false;
      else for (const [name, field] of value.shape.fields) fields.set(name, field);
    }
    for (const { key, value: node } of statement.hash?.pairs ?? []) {
      const value = this.expression(node, scope, frame);
      if (value === undefined) isWhole = false;
      else fields.set(key, { shape: value.shape, isNullable: value.isNullable });
      if (value?.way) usesOf(frame.partial, this.uses).passedOn.push({ way: value.way, to: name, as: key });
    }
    return isWhole ? this.shapes.record(fields) : undefined;
  }

  private expression(node: hbs.AST.Node, scope: Scope, frame: Frame): Value {
    switch (node.type) {
      case 'PathExpression':
        return isKind<hbs.AST.PathExpression>(node, 'PathExpression')
          ? this.path(node, scope, frame)
          : undefined;
      case 'SubExpression':
        return isKind<hbs.AST.SubExpression>(node, 'SubExpression')
          ? this.resultOf(node, scope, frame)
          : undefined;
      case 'NumberLiteral':
        return this.literal('number', writtenOf(node, frame));
      case 'BooleanLiteral':
        return this.literal('boolean', writtenOf(node, frame));
      case 'StringLiteral':
        return this.literal('text', writtenOf(node, frame));
      default:
        return { ...this.literal('text', writtenOf(node, frame)), isNullable: true };
    }
  }

  private literal(kind: 'text' | 'number' | 'boolean', name: string): Bound {
    return { shape: this.shapes.plain(kind), isNullable: false, key: this.newKey(), name, way: null };
  }

  private path(node: hbs.AST.PathExpression, scope: Scope, frame: Frame): Value {
    const [head, ...rest] = node.parts;
    const isScoped = /^(?:this\b|\.)/.test(node.original);
    const named = isScoped || head === undefined ? undefined : scope.named(head);
    let value: Value = named ?? scope.context(node.depth);
    if (node.data || value === undefined) {
      this.faults.tell(frame, node, { kind: 'given', name: node.original, of: frame.partial });
      return undefined;
    }
    for (const part of named === undefined ? node.parts : rest) {
      value = this.field(value, part, node, scope, frame);
      if (value === undefined) return undefined;
    }
    this.note(value, frame);
    return { ...value, isNullable: value.isNullable && !scope.isPresent(value.key) };
  }

  private note({ way, shape }: Bound, { partial }: Frame): void {
    if (way !== null && way !== '') usesOf(partial, this.uses).fields.set(way, shape.kind === 'list');
  }

  private field(whole: Bound, part: string, node: hbs.AST.Node, scope: Scope, frame: Frame): Value {
    const there = this.requirePresent(whole, node, scope, frame);
    if (there === undefined) return undefined;
    const { shape } = there;
    const name = there.name === '' ? part : `${there.name}.${part}`;
    const key = `${there.key}.${part}`;
    const found =
      shape.kind === 'list' ? this.partOfList(there, part, node, scope, frame) : fieldOf(shape, part);
    const way = wayTo(there, part);
    if (found !== undefined) return { ...found, key, name, way };
    if (shape.kind === 'list' && /^\d+$/.test(part)) return undefined;
    const isGiven = there.name === '' && shape === frame.given;
    this.faults.tell(frame, node, {
      kind: isGiven ? 'given' : 'field',
      name: part,
      of: isGiven ? frame.partial : there.name,
      among: shape.fields.keys(),
    });
    return undefined;
  }

  private partOfList(list: Bound, part: string, node: hbs.AST.Node, scope: Scope, frame: Frame) {
    if (part === 'length') return { shape: this.shapes.plain('number'), isNullable: false };
    if (!/^\d+$/.test(part)) return undefined;
    // An empty list is as good as none.
    if (part === '0' && scope.isPresent(list.key)) return list.shape.items;
    this.faults.tell(frame, node, { kind: 'perhaps', name: `${list.name}.[${part}]` });
    return undefined;
  }

  private requirePresent(value: Bound, node: hbs.AST.Node, scope: Scope, frame: Frame): Value {
    if (!value.isNullable || scope.isPresent(value.key)) return value;
    this.faults.tell(frame, node, { kind: 'perhaps', name: value.name });
    return undefined;
  }

  private newKey(): string {
    this.count += 1;
    return String(this.count);
  }
}

function wayTo({ way, shape }: Bound, part: string): string | null {
  if (way === null || way === '') return way === null ? null : part;
  return shape.kind === 'list' ? `${way}[]` : `${way}.${part}`;
}

function fieldOf(shape: Shape, part: string): Typed | undefined {
  return shape.kind === 'words' ? shape.items : shape.fields.get(part);
}

function isHelperCall({ path, params, hash }: Helper): boolean {
  return params.length > 0 || hash !== undefined || Object.hasOwn(KNOWN_HELPERS, writtenName(path));
}
