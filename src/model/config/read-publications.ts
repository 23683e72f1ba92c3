// `reports:` of report.yaml: what is to be published, for which period, approved or not.
import type { YamlDocument } from '../../parse/index.js';
import { parsePeriod } from '../period.js';
import type { Approval, Publication } from '../report.js';
import type { ReportInput } from './config-schema.js';
import type { LocalTextReader } from './local-text.js';

export function readPublications(
  inputs: ReportInput[],
  document: YamlDocument,
  texts: LocalTextReader,
): Publication[] {
  return inputs.flatMap((input, index): Publication[] => {
    const path = ['reports', index];
    const period = parsePeriod(input.period);
    if (!period) return [];
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
        chapters: (input.chapters ?? []).map((chapter, number) => ({
          chapter: typeof chapter === 'string' ? chapter : chapter.text,
          position: (typeof chapter === 'string' ? undefined : chapter.place) ?? 'beforeGoals',
          place: document.placeOf([...path, 'chapters', number]),
        })),
        comparedWith: {},
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
