// Turns commander's English errors into problems that we have words for.
import type { Command, CommanderError } from 'commander';
import { closest } from '../lib/index.js';
import { UsageError, type UsageProblem } from './usage-error.js';

/** @param program - Which commands and flags there are, and what has been read of them. */
export function usageErrorOf(error: CommanderError, program: Command): Error {
  const problem = problemOf(error, wayTo(program));
  return problem ? new UsageError(problem) : error;
}

type Way = readonly [Command, ...Command[]];

/** The commands that were read, each within the one before: *report*, *translate*, *export*. */
export function wayTo(command: Command): Way {
  const [word] = command.args;
  const below = command.commands.find((each) => each.name() === word);
  return below ? [command, ...wayTo(below)] : [command];
}

function problemOf(error: CommanderError, way: Way): UsageProblem | undefined {
  const name = quotedIn(error.message);
  const deepest = way.at(-1) ?? way[0];
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(name, deepest);
    case 'commander.unknownOption':
      return { kind: 'unknownOption', name, suggestion: closest(name, flagsOf(way)) };
    case 'commander.optionMissingArgument':
      return {
        kind: 'missingValue',
        name: name.split(/[ ,]+/).find((part) => part.startsWith('--')) ?? name,
      };
    case 'commander.missingArgument':
      return { kind: 'missingArgument', name };
    case 'commander.excessArguments':
      return excess(deepest);
    default:
      return undefined;
  }
}

function unknownCommand(name: string, parent: Command): UsageProblem {
  const names = parent.commands.map((command) => command.name());
  return { kind: 'unknownCommand', name, suggestion: closest(name, names) };
}

/** Commander does not say which argument is the superfluous one. */
function excess(command: Command): UsageProblem {
  const name = command.args[command.registeredArguments.length] ?? '';
  // One that has others below it takes no argument but their names.
  return command.commands.length > 0 ? unknownCommand(name, command) : { kind: 'tooManyArguments', name };
}

function flagsOf(way: Way): string[] {
  return way.flatMap(({ options }) => options.flatMap((option) => option.long ?? []));
}

/** Commander puts what it complains of in single quotes. */
function quotedIn(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? message;
}
