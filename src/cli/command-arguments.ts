// What each command takes, as the help and README.md show it.

/** In the order in which they are listed. */
export const COMMAND_NAMES = [
  'init',
  'check',
  'build',
  'serve',
  'verify',
  'inspect',
  'explain',
  'schema',
  'translate',
  'doctor',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

const ARGUMENTS: Record<CommandName, string> = {
  init: '[folder]',
  check: '[folder | files…]',
  build: '[folder]',
  serve: '[folder]',
  verify: '[folder]',
  inspect: '[folder | files…]',
  explain: '<subject>',
  schema: '[config | goals | economy | report | translations | findings]',
  translate: '<status | accept | export | import>',
  doctor: '[folder]',
};

/** Of `report translate …`. */
const TRANSLATE_ARGUMENTS: Record<string, string> = {
  status: '',
  accept: '[names…]',
  export: '',
  import: '<file>',
};

/** Empty for what is no command of ours. */
export function argumentsOf(name: string): string {
  const known = COMMAND_NAMES.find((each) => each === name);
  return known ? ARGUMENTS[known] : (TRANSLATE_ARGUMENTS[name] ?? '');
}
