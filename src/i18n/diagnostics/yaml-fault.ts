// What is wrong with a YAML text, told from the English message of its reader, so that each language has own words.

/** The kinds of fault that have words of their own. */
export type YamlFault =
  | 'indent'
  | 'tab'
  | 'repeated'
  | 'colon'
  | 'colonInText'
  | 'start'
  | 'alias'
  | 'aliases'
  | 'escape'
  | 'several'
  | 'key'
  | 'deep'
  | 'tag'
  | 'missingSign'
  | 'unexpected'
  | 'other';

/** The first that matches holds. */
const PATTERNS: readonly (readonly [YamlFault, RegExp])[] = [
  ['repeated', /^Map keys must be unique/u],
  ['tab', /^Tabs are not allowed/u],
  ['indent', /start at the same column|indented/u],
  ['colon', /^Implicit /u],
  ['colonInText', /^Nested mappings are not allowed|^A block sequence may not be used/u],
  ['start', /^Plain value cannot start/u],
  ['aliases', /^Aliases stand for|^Excessive alias/u],
  ['alias', /\b(?:alias|anchor)\b/iu],
  ['escape', /^Invalid escape/u],
  ['several', /one document/u],
  ['key', /^A key must|keys? .*string/iu],
  ['deep', /nested too deeply/iu],
  ['tag', /\btags?\b/iu],
  ['missingSign', /^Missing|white space|must end with|without - /u],
  ['unexpected', /^Unexpected|extra characters|^Unsupported token/u],
];

/** Sorts a message of the YAML reader. */
export function yamlFault(message: string): YamlFault {
  return PATTERNS.find(([, pattern]) => pattern.test(message))?.[0] ?? 'other';
}
