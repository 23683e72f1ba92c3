// Turns commander's English errors into problems that we have words for.
import type { Command, CommanderError } from 'commander';
import { closest } from '../lib/index.js';
import { UsageError, type UsageProblem } from './usage-error.js';

/** @param program - To know which commands and flags there are. */
export function usageErrorOf(error: CommanderError, argv: readonly string[], program: Command): Error {
  const problem = problemOf(error, argv, program);
  return problem ? new UsageError(problem) : error;
}

function problemOf(
  error: CommanderError,
  argv: readonly string[],
  program: Command,
): UsageProblem | undefined {
  const name = quotedIn(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(name, program);
    case 'commander.unknownOption':
      return { kind: 'unknownOption', name, suggestion: closest(name, flagsOf(argv, program)) };
    case 'commander.optionMissingArgument':
      return {
        kind: 'missingValue',
        name: name.split(/[ ,]+/).find((part) => part.startsWith('--')) ?? name,
      };
    case 'commander.missingArgument':
      return { kind: 'missingArgument', name };
    case 'commander.excessArguments':
      return excess(argv, program);
    default:
      return undefined;
  }
}

function unknownCommand(name: string, program: Command): UsageProblem {
  const names = program.commands.map((command) => command.name());
  return { kind: 'unknownCommand', name, suggestion: closest(name, names) };
}

/** Commander does not say which argument is the superfluous one. */
function excess(argv: readonly string[], program: Command): UsageProblem {
  const words = argv.filter((argument) => !argument.startsWith('-'));
  const [first = ''] = words;
  if (!program.commands.some((command) => command.name() === first)) return unknownCommand(first, program);
  return { kind: 'tooManyArguments', name: words.at(-1) ?? '' };
}

function flagsOf(argv: readonly string[], program: Command): string[] {
  const command = program.commands.find((each) => argv.includes(each.name()));
  const options = [...program.options, ...(command?.options ?? [])];
  return options.flatMap((option) => option.long ?? []);
}

/** Commander puts what it complains of in single quotes. */
function quotedIn(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? message;
}
