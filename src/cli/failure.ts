// How a command ends that could not do its work: in words when the surroundings are wrong, with the stack when we are.
import { EnvironmentError } from '../diagnostics/index.js';
import type { CommandWords } from '../i18n/index.js';
import { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { packageVersion } from './package-root.js';
import { UsageError, type UsageProblem } from './usage-error.js';

/**
 * Prints what was thrown and says with which exit code to end.
 * @param command - Whose help tells more, such as *report translate export*.
 */
export async function reportFailure(error: unknown, io: Io, command = 'report'): Promise<ExitCode> {
  try {
    return await reportExpected(error, io, command);
  } catch (fault) {
    return reportBug(fault, io);
  }
}

/** @throws what is no expected failure. */
async function reportExpected(error: unknown, io: Io, command: string): Promise<ExitCode> {
  if (error instanceof UsageError) {
    const help = error.problem.kind === 'filesExist' ? '' : `${io.words.usage.seeHelp(command)}\n`;
    io.err(`${usageText(error.problem, io.words.usage)}\n${help}`);
    return ExitCode.CouldNotRun;
  }
  if (error instanceof EnvironmentError) {
    // Loaded here, since the words of all findings come with it.
    const { formatEnvironmentError } = await import('../reporters/index.js');
    io.err(formatEnvironmentError(error, io.language, io.colours.err));
    return ExitCode.CouldNotRun;
  }
  throw error;
}

/** For what nobody foresaw: the stack, and what to do with it. */
export function reportBug(error: unknown, io: Io): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { bug, reportIt } = io.words.failure;
  io.err(`${bug}\n\n${stack}\n\n${reportIt(packageVersion(), process.versions.node)}\n`);
  return ExitCode.Bug;
}

/** What is wrong with a command line, in one line. */
export function usageText(problem: UsageProblem, words: CommandWords['usage']): string {
  switch (problem.kind) {
    case 'unknownCommand':
    case 'unknownTemplate':
    case 'unknownOption':
      return words[problem.kind](problem.name, problem.suggestion);
    case 'namesAndLanguages':
      return words.namesAndLanguages(problem.names, problem.languages);
    case 'languageTwice':
      return words.languageTwice(problem.languages);
    case 'filesExist':
      return words.filesExist(problem.paths);
    case 'flagsExclude':
    case 'flagNeeds':
      return words[problem.kind](...problem.flags);
    default:
      return words[problem.kind](problem.name);
  }
}
