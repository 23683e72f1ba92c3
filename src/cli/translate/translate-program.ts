// `report translate …`: its four commands and their flags. What a command does is loaded when it is called.
import type { Command } from 'commander';
import { argumentsOf } from '../command-arguments.js';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';

/** @param translate - The command that these stand under. */
export function addTranslateCommands(
  translate: Command,
  io: Io,
  run: (command: () => Promise<ExitCode>) => Promise<void>,
): void {
  const { help, arguments: args, options } = io.words;
  const command = (name: string, summary: string, examples: string[]) =>
    translate
      .command(name)
      .description(summary)
      .usage(`${help.usageOptions} ${argumentsOf(name)}`.trimEnd())
      .helpOption('-h, --help', help.help)
      .allowExcessArguments(false)
      .option('--folder <folder>', options.folder)
      .addHelpText(
        'after',
        `\n${help.examples}\n${examples.map((example) => `  report translate ${example}`).join('\n')}`,
      );

  command('status', help.translateStatus, ['status', 'status --lang fi --format json'])
    .option('--lang <list>', options.translateLang, collect)
    .option('--format <format>', options.statusFormat)
    .action(async (flags) =>
      run(async () => (await import('../commands/translate-status.js')).translateStatus(flags, io)),
    );

  command('accept', help.translateAccept, [
    'accept goals/vuxna.fi.md',
    'accept --all --lang fi',
    'accept --equal theme.arbetsplats.name',
  ])
    .argument('[names...]', args.acceptNames)
    .option('--lang <list>', options.translateLang, collect)
    .option('--all', options.all)
    .option('--equal <ids>', options.equal, collect)
    .action(async (names, flags) =>
      run(async () => (await import('../commands/translate-accept.js')).translateAccept(names, flags, io)),
    );

  command('export', help.translateExport, [
    'export --to fi -o fi.xlf',
    'export --to fi --format po --only missing,stale -o fi.po',
  ])
    .option('--to <language>', options.to)
    .option('--format <format>', options.exchangeFormat)
    .option('--only <states>', options.only, collect)
    .option('-o, --out <file>', options.exportOut)
    .action(async (flags) =>
      run(async () => (await import('../commands/translate-export.js')).translateExport(flags, io)),
    );

  command('import', help.translateImport, ['import fi.xlf', 'import fi.po --partial'])
    .argument('<file>', args.translationFile)
    .option('--partial', options.partial)
    .option('--accept-stale', options.acceptStale)
    .action(async (file, flags) =>
      run(async () => (await import('../commands/translate-import.js')).translateImport(file, flags, io)),
    );
}

/** A flag that may be repeated. */
function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
