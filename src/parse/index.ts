// The face of the parse room.
export type {
  Block,
  Cell,
  Heading,
  MarkdownDocument,
  Narrative,
  OtherBlock,
  Paragraph,
  RichText,
  Table,
  TableRow,
  YamlDocument,
} from './document.js';
