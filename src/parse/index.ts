// The face of the parse room.
export type {
  Block,
  Cell,
  Heading,
  MarkdownDocument,
  Narrative,
  NarrativeParts,
  NarrativeText,
  OtherBlock,
  Paragraph,
  RichText,
  Table,
  TableRow,
  YamlDocument,
} from './document.js';
export { readIgnoreComments } from './ignore-comments.js';
export { parseInline } from './parse-inline.js';
export { parseMarkdown } from './parse-markdown.js';
export { parseNarrative } from './parse-narrative.js';
export { type ParsedSources, type ParseMemory, parseSources } from './parse-sources.js';
export { parseYaml } from './parse-yaml.js';
export { type TextEdit, YamlTexts } from './yaml-texts.js';
