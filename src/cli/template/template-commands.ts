// `report template …`: its three commands and their flags. What a command does is loaded when it is called.
import type { Command } from 'commander';
import { argumentsOf } from '../command-arguments.js';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';

/** @param template - The command that these stand under. */
export function addTemplateCommands(
  template: Command,
  io: Io,
  run: (command: () => Promise<ExitCode>) => Promise<void>,
): void {
  const { help, arguments: args, options } = io.words;
  const command = (name: string, summary: string, examples: string[]) =>
    template
      .command(name)
      .description(summary)
      .usage(`${help.usageOptions} ${argumentsOf(name, 'template')}`)
      .helpOption('-h, --help', help.help)
      .allowExcessArguments(false)
      .addHelpText(
        'after',
        `\n${help.examples}\n${examples.map((example) => `  report template ${example}`).join('\n')}`,
      );

  command('list', help.templateList, ['list', 'list --format json'])
    .argument('[folder]', args.folder)
    .option('--format <format>', options.statusFormat)
    .action(async (folder, flags) =>
      run(async () => (await import('../commands/template-list.js')).templateList(folder, flags, io)),
    );

  command('eject', help.templateEject, [
    'eject goal-row',
    'eject cover sources --template interim',
    'eject report.hbs --template annual',
  ])
    .argument('<names...>', args.templateNames)
    .option('--template <name>', options.ejectTemplate)
    .option('--folder <folder>', options.folder)
    .action(async (names, flags) =>
      run(async () => (await import('../commands/template-eject.js')).templateEject(names, flags, io)),
    );

  command('check', help.templateCheck, ['check', 'check --format json'])
    .argument('[folder]', args.folder)
    .option('--format <format>', options.statusFormat)
    .action(async (folder, flags) =>
      run(async () => (await import('../commands/template-check.js')).templateCheck(folder, flags, io)),
    );
}
