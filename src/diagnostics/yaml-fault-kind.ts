// What can be wrong with the form of a YAML file; the words of S01 are written for these.

/** By what a person has done: with lines and their indentation, with signs and texts, with the file as a whole. */
export type YamlFaultKind =
  | 'indent'
  | 'tab'
  | 'dash'
  | 'dashSpace'
  | 'colon'
  | 'repeated'
  | 'colonInText'
  | 'quote'
  | 'bracket'
  | 'comma'
  | 'start'
  | 'escape'
  | 'alias'
  | 'aliases'
  | 'tag'
  | 'key'
  | 'several'
  | 'deep'
  | 'unexpected'
  | 'other';
