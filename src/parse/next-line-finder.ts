// Looks ahead for the next line of some kind, without looking at any line twice.

/**
 * @param isWanted - Whether a line is of that kind; lines count from 1.
 * @returns The first such line from a line on; undefined when there is none. To be asked in the order of the lines.
 */
export function nextLineFinder(
  lineCount: number,
  isWanted: (line: number) => boolean,
): (from: number) => number | undefined {
  let looked = { from: 0, to: 0 };
  return (from) => {
    if (from < looked.from || from > looked.to) {
      let to = from;
      while (to <= lineCount && !isWanted(to)) to++;
      looked = { from, to };
    }
    return looked.to <= lineCount ? looked.to : undefined;
  };
}
