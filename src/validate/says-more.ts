// Whether something is lost when only one of two follow-ups is shown.
import { differsInMeaning, type FollowUp } from '../model/index.js';

const TEXTS = ['outcome', 'reason', 'consequence', 'correctiveAction', 'motivation', 'comment'] as const;
const FACTS = ['status', 'assessment', 'forecast'] as const;

/** Whether the other follow-up states anything that the shown one does not; a spelling difference is nothing. */
export function saysMore(other: FollowUp, shown: FollowUp): boolean {
  if (FACTS.some((fact) => other[fact] && other[fact].value !== shown[fact]?.value)) return true;
  return TEXTS.some((part) =>
    Object.entries(other[part]).some(([language, text]) => {
      if (!text || text.plain === '') return false;
      return differsInMeaning(text.plain, shown[part][language]?.plain ?? '');
    }),
  );
}
