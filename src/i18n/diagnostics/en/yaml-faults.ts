// What is wrong with the form of a YAML file, in English: `text` follows a colon, `fix` says what helps.
import type { YamlFaultKind } from '../../../diagnostics/index.js';

export const yamlFaults: Record<YamlFaultKind, { text: string; fix: string }> = {
  indent: {
    text: 'the line is not indented like its neighbours',
    fix: 'Give the line as many spaces at its start as the lines that it belongs with: the fields of one item stand exactly below each other.',
  },
  tab: {
    text: 'the line is indented with a tab, or with other signs than plain spaces',
    fix: 'Replace what stands before the first word with spaces, as many as the neighbouring lines have.',
  },
  dash: {
    text: 'the line begins with a dash (-) where no list goes on',
    fix: 'Put the dash exactly below the other dashes of its list, or remove it.',
  },
  dashSpace: {
    text: 'the dash (-) at the start of the line lacks the space after it',
    fix: 'Write a space after the dash.',
  },
  colon: {
    text: 'the line has no colon followed by a space',
    fix: 'Write “field: value”, with a space after the colon. If the line continues the text above, indent it further than the field of that text.',
  },
  repeated: {
    text: 'the same field is written twice',
    fix: 'Remove one of the two, with what belongs to it; what is needed of both goes under the other. If a new item of a list begins here, put a dash (-) before its first field.',
  },
  colonInText: {
    text: 'a text with a colon lacks quotation marks',
    fix: 'Put quotation marks around the whole text: "…".',
  },
  quote: {
    text: 'a quotation mark is not closed',
    fix: 'Write the missing quotation mark at the end of the text, or remove the one at its beginning.',
  },
  bracket: {
    text: 'one of the brackets { } or [ ] lacks its counterpart',
    fix: 'Write the missing bracket, or remove the one too many. If a text begins with a bracket, put quotation marks around the whole text.',
  },
  comma: {
    text: 'a comma is missing within { } or [ ], or a text with a colon lacks quotation marks',
    fix: 'Write a comma between the fields, and quotation marks around a text that holds a comma or a colon.',
  },
  start: {
    text: 'a text begins with a sign that needs quotation marks around the text',
    fix: "Put quotation marks around the whole text; if it holds quotation marks itself, use single ones around it: '…'.",
  },
  escape: {
    text: 'a backslash stands in a text within double quotation marks',
    fix: "Put single quotation marks around the text instead ('…'), or write the backslash twice.",
  },
  alias: {
    text: 'a reference with * points to something that is not there',
    fix: 'If the asterisk belongs to the text, put quotation marks around the whole text; otherwise correct the reference.',
  },
  aliases: {
    text: 'references with * repeat the content too many times',
    fix: 'Write the content where it belongs instead of referring to it.',
  },
  tag: {
    text: 'a mark with ! is not known',
    fix: 'If the exclamation mark belongs to the text, put quotation marks around the whole text; otherwise remove the mark.',
  },
  key: {
    text: 'the name of a field is not a word or a number',
    fix: 'Write a word before the colon. If a text begins with a bracket, put quotation marks around the whole text.',
  },
  several: {
    text: 'a line with --- divides the file into several, expected one',
    fix: 'Remove the line, or move what follows to a file of its own.',
  },
  deep: {
    text: 'the fields are nested too deeply',
    fix: 'Check that the brackets are closed, and that the indentation does not go on growing by mistake.',
  },
  unexpected: {
    text: 'a sign stands where it cannot stand',
    fix: 'Check the line shown and the one above it, and put quotation marks around a text that holds signs such as : # { } [ ] *.',
  },
  other: {
    text: 'its form is not valid',
    fix: 'Check the line shown and the one above it: indent with spaces, and put quotation marks around a text that holds a colon.',
  },
};
