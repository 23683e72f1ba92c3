// How a text is written where it is to stand: in a cell, in a heading, in a paragraph of a list.

export type Spot = 'cell' | 'heading' | 'paragraph' | 'block';

/** @param prefix - What stands before each line of a paragraph that is in a list or a quotation. */
export function asMarkdown(text: string, spot: Spot, prefix = ''): string {
  const trimmed = text.replace(/\r\n?/gu, '\n').trim();
  switch (spot) {
    case 'cell':
      return withoutLines(escapePipes(trimmed), '<br>');
    case 'heading':
      return withoutLines(trimmed, ' ');
    case 'paragraph':
      return trimmed
        .split('\n')
        .filter((line) => line.trim() !== '')
        .join(`\n${prefix}`);
    case 'block':
      return trimmed;
  }
}

function withoutLines(text: string, between: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(between);
}

/** A pipe that is not escaped ends the cell. */
function escapePipes(text: string): string {
  return text.replace(/\\[\s\S]|\|/gu, (found) => (found === '|' ? '\\|' : found));
}
