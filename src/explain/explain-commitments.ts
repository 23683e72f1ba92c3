// How many development commitments have come how far, and which they are.
import { type CommitmentCount, type CommitmentFigure, commitmentStatus } from '../compute/index.js';
import { ACTIVITY_STATUSES, type ActivityStatus, type Commitment } from '../model/index.js';
import type { Directory } from './directory.js';
import type { Explanation } from './explanation.js';

type Status = ActivityStatus | 'notStated';
const STATUSES: readonly Status[] = [...ACTIVITY_STATUSES, 'notStated'];

/** `commitments.done`: what was counted, then those with this status, then the others. */
export function explainCommitmentFigure(figure: CommitmentFigure, directory: Directory): Explanation {
  const count = directory.scores.commitments.find(({ id }) => id === figure.count);
  const children = count ? [countedLine(count, directory), ...members(count, figure.status, directory)] : [];
  return { ...figureLine(figure, directory), children };
}

/** `commitments`: the figures, then each commitment. */
export function explainCommitments(count: CommitmentCount, directory: Directory): Explanation {
  const figures = directory.scores.commitmentFigures
    .filter((figure) => figure.count === count.id && figure.numerator > 0)
    .map((figure) => figureLine(figure, directory));
  const children = [...figures, ...members(count, 'done', directory)];
  return { text: countedLine(count, directory).text, id: count.id, children };
}

/** One commitment: its status in this report, and the counts that it is part of. */
export function explainCommitment(id: string, directory: Directory): Explanation | undefined {
  const commitment = directory.commitments.get(id);
  if (!commitment) return undefined;
  const counts = directory.scores.commitments.filter(({ members }) =>
    STATUSES.some((status) => members[status].includes(id)),
  );
  const countedIn = directory.words.derivation.countedIn(counts.map((count) => count.id).join(', '));
  const [first] = counts;
  const status = first ? statusIn(first, id) : 'notStated';
  return {
    ...memberLine(commitment, status, directory),
    children: counts.length === 0 ? [] : [{ text: countedIn, children: [] }],
  };
}

function statusIn({ members }: CommitmentCount, id: string): Status {
  return STATUSES.find((status) => members[status].includes(id)) ?? 'notStated';
}

function members(count: CommitmentCount, first: Status, directory: Directory): Explanation[] {
  return [first, ...STATUSES.filter((status) => status !== first)].flatMap((status) =>
    count.members[status].flatMap((id) => {
      const commitment = directory.commitments.get(id);
      return commitment ? [memberLine(commitment, status, directory)] : [];
    }),
  );
}

/** *Text: completed, stated as “klar”*. */
function memberLine(commitment: Commitment, status: Status, directory: Directory): Explanation {
  const said = commitment.followUps.find(({ period }) => period.id === directory.scores.period);
  const { stated } = commitmentStatus(said, directory.policy);
  const label = directory.labels[`commitment.${status}`];
  const because = stated ? `, ${directory.words.numbers.commitments.because(stated.word)}` : '';
  return {
    text: `${directory.nameOf('commitment', commitment.id)}: ${label}${because}`,
    id: commitment.id,
    place: (stated ?? said?.status)?.place ?? commitment.places[0],
    children: [],
  };
}

function countedLine({ scope }: CommitmentCount, directory: Directory): Explanation {
  const name = scope.kind === 'whole' ? '' : directory.nameOf(scope.kind, scope.id);
  const text = directory.words.numbers.commitments.counted(scope.kind, name);
  return { text, children: [] };
}

function figureLine(figure: CommitmentFigure, directory: Directory): Explanation {
  const label = directory.labels[`commitment.${figure.status}`];
  const text = directory.words.numbers.commitments.figure({ ...figure, label: capitalised(label) });
  return { text, id: figure.id, children: [] };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
