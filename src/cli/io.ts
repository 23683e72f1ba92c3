// The surroundings of one run: streams, folder, environment and language. Commands know nothing else of the process.
import { EnvironmentError } from '../diagnostics/index.js';
import { type CommandWords, chooseUiLanguage, commandWordsFor, type UiLanguage } from '../i18n/index.js';
import { readInput } from './read-input.js';

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Everything that comes on standard input. */
  readInput(): Promise<Uint8Array>;
  /** Where the user stands; empty where that folder has been removed, which `requireWorkingFolder` refuses. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Whether colours are wanted on each stream. */
  colours: { out: boolean; err: boolean };
  /** Whether somebody is there to answer questions. */
  canAsk: boolean;
  /** Whether a line of progress would be read: a terminal, and not the log of a CI. */
  showsProgress: boolean;
  language: UiLanguage;
  words: CommandWords;
  now(): Date;
}

/** @param argv - The arguments after the program's name; the language and colour flags may stand anywhere. */
export function ioOf(argv: readonly string[]): Io {
  const { env, stdin, stdout, stderr } = process;
  const language = languageOf(argv, env);
  const wantsColour = colourWish(argv, env);
  const inCi = Boolean(env.CI) && env.CI !== 'false';
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    readInput: () => readInput(stdin),
    cwd: workingFolder(),
    env,
    colours: { out: wantsColour ?? stdout.isTTY === true, err: wantsColour ?? stderr.isTTY === true },
    canAsk: stdin.isTTY === true && stdout.isTTY === true && !inCi,
    showsProgress: stderr.isTTY === true && env.TERM !== 'dumb' && !inCi,
    language,
    words: commandWordsFor(language),
    now: () => new Date(),
  };
}

/** A language that we do not have is refused by `requireUiLanguage`, in the language of the environment. */
function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): UiLanguage {
  try {
    return requireUiLanguage(argv, env);
  } catch {
    return chooseUiLanguage(undefined, env);
  }
}

/** @throws EnvironmentError E07 when `--ui-lang` names a language that we do not have. */
export function requireUiLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): UiLanguage {
  // Only where the environment says nothing: to ask the system costs more than the rest of start-up.
  const isSilent = !env.LC_ALL && !env.LC_MESSAGES && !env.LANG && !env.MALTAL_LANG;
  const systemLocale = isSilent ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
  return chooseUiLanguage(valueOfFlag(argv, '--ui-lang'), env, systemLocale);
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '';
  }
}

/** @throws EnvironmentError E12 when the folder in which the user stands has been removed. */
export function requireWorkingFolder({ cwd }: Io): void {
  if (cwd === '') throw new EnvironmentError('E12', {});
}

/** What the user asked for; undefined leaves it to whether the stream is a terminal. */
function colourWish(argv: readonly string[], env: NodeJS.ProcessEnv): boolean | undefined {
  if (argv.includes('--no-color')) return false;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return env.TERM === 'dumb' ? false : undefined;
}

/** The last value of a flag; read before anything else, since even the help is in the user's language. */
function valueOfFlag(argv: readonly string[], flag: string): string | undefined {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  let value: string | undefined;
  for (const [index, argument] of flags.entries()) {
    if (argument === flag) value = flags[index + 1];
    else if (argument.startsWith(`${flag}=`)) value = argument.slice(flag.length + 1);
  }
  return value;
}
