// Headings and column heads of goal files as they stand there; a report may show other words for them.
import type { MarkdownDocument, RichText } from '../parse/index.js';

export interface SourceHeading {
  kind: 'heading' | 'column';
  /** Of the file. */
  language: string;
  text: RichText;
}

export function sourceHeadings({ blocks }: MarkdownDocument, language: string): SourceHeading[] {
  return blocks.flatMap((block): SourceHeading[] => {
    if (block.type === 'heading') return [{ kind: 'heading', language, text: block.text }];
    if (block.type !== 'table') return [];
    const heads = block.header.cells.filter(({ plain }) => plain !== '');
    return heads.map((text) => ({ kind: 'column', language, text }));
  });
}
