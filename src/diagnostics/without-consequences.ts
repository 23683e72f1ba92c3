// What is found only because a source could not be read: it is not told, as it goes away with the fault.
import type { DiagnosticCode } from './codes.js';
import type { Diagnostic } from './diagnostic.js';

const UNREAD: readonly DiagnosticCode[] = ['S01', 'S08', 'S09', 'S10'];

/** Codes about what is not there, as it may stand where nothing could be read. */
const ABSENT: readonly DiagnosticCode[] = ['S14', 'S17', 'L04', 'L10'];
const ABSENT_KINDS: readonly string[] = [
  ...['goal', 'measure', 'commitment', 'group', 'table', 'line'],
  ...['goalWithoutMeasure', 'goalGone', 'measureGone', 'targetGone'],
];

/** Whether it says that a source, or a part of it, could not be read. */
export function isOfUnread({ code }: Pick<Diagnostic, 'code'>): boolean {
  return UNREAD.includes(code);
}

/** Of a file that could not be read whole, only what its form and its words hold is told: not what it means or lacks. */
export function withoutConsequences(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unread = new Set(diagnostics.filter(isOfUnread).map(({ place }) => place.file));
  if (unread.size === 0) return [...diagnostics];
  return diagnostics.filter(
    (diagnostic) => !isOfAbsence(diagnostic) && (!unread.has(diagnostic.place.file) || isOfForm(diagnostic)),
  );
}

function isOfAbsence({ code, args }: Diagnostic): boolean {
  if (ABSENT.includes(code)) return true;
  if (code === 'S05') return ABSENT_KINDS.includes(args.kind);
  return (code === 'G01' || code === 'G07') && ABSENT_KINDS.includes(args.what);
}

function isOfForm({ code }: Diagnostic): boolean {
  return code !== 'S02' && (code.startsWith('S') || code.startsWith('P'));
}
