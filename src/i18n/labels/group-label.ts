// What the groups that everybody knows are called.
import type { Labels } from './labels.js';

/** Our word for a group; undefined for one that only its author has a word for. */
export function groupLabel(id: string, labels: Labels): string | undefined {
  const words = new Map([
    ['total', labels['group.total']],
    ['women', labels['group.women']],
    ['men', labels['group.men']],
    ['girls', labels['group.girls']],
    ['boys', labels['group.boys']],
    ['other', labels['group.other']],
  ]);
  return words.get(id);
}
