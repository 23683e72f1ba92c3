// Faults of templates, each said once and where it can be mended.
import type { TemplateFaultKind } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { ParsedTemplate } from './parsed-template.js';
import type { Shape } from './shape.js';
import type { TemplateFault } from './template-fault.js';
import { writtenName, writtenOf } from './template-nodes.js';

/** A template at work: its file, and what it is given. */
export interface Frame {
  file: ParsedTemplate;
  /** Empty for `report.hbs`. */
  partial: string;
  given: Shape;
  /** For a shipped file: the nearest call in one of the repository's own, which it has all that it has from. */
  giver: Call | undefined;
}

export interface Call {
  from: Frame;
  statement: hbs.AST.PartialStatement;
}

export type Told = { kind: TemplateFaultKind; name: string; of?: string; among?: Iterable<string> };

export class ToldFaults {
  private readonly byId = new Map<string, TemplateFault>();

  get all(): TemplateFault[] {
    return [...this.byId.values()];
  }

  /**
   * Says what is wrong where it can be mended: in the repository's own file. Where a shipped one is at a loss, it has
   * been given what it cannot use.
   */
  tell(frame: Frame, node: hbs.AST.Node, told: Told): void {
    const { giver } = frame;
    if (giver === undefined) this.add(frame, node, told);
    else this.tellGiver(giver, frame, told);
  }

  private tellGiver({ from, statement }: Call, { partial }: Frame, told: Told): void {
    const pairs = statement.hash?.pairs ?? [];
    const isDirect = partial === writtenName(statement.name);
    if (told.kind === 'given' && isDirect) {
      this.add(from, statement, { ...told, among: pairs.map(({ key }) => key) });
      return;
    }
    const argument =
      told.kind === 'perhaps' && isDirect ? pairs.find(({ key }) => key === told.name) : undefined;
    if (argument !== undefined)
      this.add(from, argument.value, { kind: 'perhaps', name: writtenOf(argument.value, from) });
    else
      this.add(from, statement, {
        kind: 'fit',
        name: [told.of, told.name].filter(Boolean).join('.'),
        of: partial,
      });
  }

  private add(frame: Frame, node: hbs.AST.Node, { kind, name, of = '', among = [] }: Told): void {
    const { path, placeOf } = frame.file;
    const stretch = placeOf(node.loc);
    const fault = { path, ...stretch, kind, name, of, suggestion: closest(name, among) };
    // Of all that a partial misses in what it is given, the first says enough.
    const missing = kind === 'fit' ? '' : name;
    const id = `${path} ${stretch.start} ${kind} ${missing} ${of}`;
    if (!this.byId.has(id)) this.byId.set(id, fault);
  }
}
