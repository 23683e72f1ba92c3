// `reports:` of report.yaml: what is to be published, for which period, approved or not.
import type { Diagnostic } from '../../diagnostics/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { parsePeriod } from '../period.js';
import type { Approval, ComparisonRef, Publication } from '../report.js';
import type { LocalTextReader } from './local-text.js';
import type { ReportInput } from './publication-schema.js';

/** What nobody can do before the period has ended; a day that was left from the report before says that it has been done. */
const DATED_STEPS = ['approval', 'handedOver', 'audited'] as const;

export function readPublications(
  inputs: ReportInput[],
  document: YamlDocument,
  texts: LocalTextReader,
  report: (diagnostic: Diagnostic) => void,
): Publication[] {
  return inputs.flatMap((input, index): Publication[] => {
    const path = ['reports', index];
    const period = parsePeriod(input.period);
    if (!period) return [];
    for (const step of DATED_STEPS) {
      const date = step === 'approval' ? input.approval?.date : input[step];
      // ISO dates sort as text.
      if (date === undefined || date >= period.to) continue;
      const key = step === 'approval' ? ['approval', 'date'] : [step];
      const args = { key: key.join('.'), expected: `≥ ${period.to}`, actual: date };
      report({ code: 'S03', args, place: document.placeOf([...path, ...key]) });
    }
    return [
      {
        id: input.id,
        kind: input.kind,
        period,
        template: input.template ?? input.kind,
        title: texts.read(input.title, [...path, 'title']),
        subtitle: texts.read(input.subtitle, [...path, 'subtitle']),
        approval: readApproval(input.approval, document, texts, [...path, 'approval']),
        handedOver: input.handedOver,
        audited: input.audited,
        chapters: (input.chapters ?? []).map((chapter, number) => ({
          chapter: typeof chapter === 'string' ? chapter : chapter.text,
          position: (typeof chapter === 'string' ? undefined : chapter.place) ?? 'beforeGoals',
          place: document.placeOf([...path, 'chapters', number]),
        })),
        comparedWith: readComparisons(input.comparedWith, document, [...path, 'comparedWith'], report),
        translation: input.translation ?? 'any',
        templatePlace: document.placeOf([...path, input.template === undefined ? 'id' : 'template']),
        place: document.placeOf([...path, 'id']),
      },
    ];
  });
}

function readApproval(
  input: ReportInput['approval'],
  document: YamlDocument,
  texts: LocalTextReader,
  path: (string | number)[],
): Approval | undefined {
  if (!input) return undefined;
  return {
    board: texts.read(input.board, [...path, 'board']),
    date: input.date,
    record: input.record,
    place: document.placeOf(path),
  };
}

/** A path must stay within the folder: a report is made only of what lies there, or in its history. */
function readComparisons(
  input: ReportInput['comparedWith'],
  document: YamlDocument,
  path: (string | number)[],
  report: (diagnostic: Diagnostic) => void,
): Publication['comparedWith'] {
  const comparison = (kind: 'plan' | 'previous'): Partial<Record<typeof kind, ComparisonRef>> => {
    const ref = input?.[kind];
    if (ref === undefined) return {};
    const place = document.placeOf([...path, kind]);
    if (ref.startsWith('git:') || staysInside(ref)) return { [kind]: { ref, place } };
    report({ code: 'S11', args: { path: ref }, place });
    return {};
  };
  return { ...comparison('plan'), ...comparison('previous') };
}

/** A relative path with forward slashes that does not climb out; addresses and drives of Windows are none. */
function staysInside(path: string): boolean {
  if (/^[/~]|[\\:\0]/u.test(path)) return false;
  let depth = 0;
  for (const part of path.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return false;
  }
  return depth > 0;
}
