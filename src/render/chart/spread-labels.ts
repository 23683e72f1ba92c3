// Labels beside each other that would overlap are moved apart, each as little as possible.

export interface WantedLabel {
  /** Where its middle wants to be. */
  middle: number;
  height: number;
}

interface Block {
  members: number[];
  /** Sum of what each member asks of the block's upper edge. */
  wishes: number;
  height: number;
}

/**
 * The middles of the labels, in the order given. Neighbours are pooled until no two overlap, so that the sum of the
 * squared shifts is the smallest there is; the whole stays between `top` and `bottom` when there is room.
 */
export function spreadLabels(wanted: readonly WantedLabel[], top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => middleOf(a) - middleOf(b) || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    let block: Block = { members: [index], wishes: upperWish(index), height: heightOf(index) };
    for (let above = blocks.at(-1); above && edgeOf(above) + above.height > edgeOf(block); ) {
      block = join(above, block);
      blocks.pop();
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  const middles = new Array<number>(wanted.length).fill(0);
  for (const block of blocks) {
    let edge = edgeOf(block);
    for (const index of block.members) {
      middles[index] = edge + heightOf(index) / 2;
      edge += heightOf(index);
    }
  }
  return middles;

  function middleOf(index: number): number {
    return wanted[index]?.middle ?? 0;
  }
  function heightOf(index: number): number {
    return wanted[index]?.height ?? 0;
  }
  function upperWish(index: number): number {
    return middleOf(index) - heightOf(index) / 2;
  }
  function edgeOf({ wishes, members, height }: Block): number {
    return Math.max(top, Math.min(bottom - height, wishes / members.length));
  }
  function join(above: Block, below: Block): Block {
    // Members of the lower block stand below the whole upper one.
    const shifted = below.wishes - below.members.length * above.height;
    return {
      members: [...above.members, ...below.members],
      wishes: above.wishes + shifted,
      height: above.height + below.height,
    };
  }
}
