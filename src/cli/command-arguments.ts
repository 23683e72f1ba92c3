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
  'template',
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
  template: '<list | eject | check>',
  doctor: '[folder]',
};

/** Of `report translate …`. */
const TRANSLATE_ARGUMENTS: Record<string, string> = {
  status: '',
  accept: '[names…]',
  export: '',
  import: '<file>',
};

/** Of `report template …`; one has the name of another command. */
const TEMPLATE_ARGUMENTS: Record<string, string> = {
  list: '[folder]',
  eject: '<names…>',
  check: '[folder]',
};

/**
 * Empty for what is no command of ours.
 * @param group - The command that it stands under, where it stands under one.
 */
export function argumentsOf(name: string, group?: string): string {
  if (group === 'template') return TEMPLATE_ARGUMENTS[name] ?? '';
  const known = COMMAND_NAMES.find((each) => each === name);
  return known ? ARGUMENTS[known] : (TRANSLATE_ARGUMENTS[name] ?? '');
}
