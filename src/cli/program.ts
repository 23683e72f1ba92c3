// The command line: which commands and flags there are. What a command does is loaded when it is called.
import { Command, CommanderError, Option } from 'commander';
import { argumentsOf } from './command-arguments.js';
import { ExitCode } from './exit-code.js';
import { reportBug, reportFailure } from './failure.js';
import { type Io, ioOf, requireUiLanguage, requireWorkingFolder } from './io.js';
import { packageVersion } from './package-root.js';
import { endOnBrokenOutput, endOnInterrupt } from './process-events.js';
import { usageErrorOf, wayTo } from './read-commander-error.js';
import { addTemplateCommands } from './template/template-commands.js';
import { addTranslateCommands } from './translate/translate-program.js';

/**
 * Runs the command line and returns its exit code; prints every failure itself.
 * @param argv - The arguments after the program's name.
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  endOnInterrupt();
  const io = ioOf(argv);
  endOnBrokenOutput(io);
  process.on('uncaughtException', (error) => process.exit(reportBug(error, io)));
  return run(argv, io);
}

/** The same, of which the rest of the process learns nothing. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.Clean;
  const program = programOf(argv, io, (result) => {
    exitCode = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    const command = wayTo(program)
      .map((each) => each.name())
      .join(' ');
    if (!(error instanceof CommanderError)) return reportFailure(error, io, command);
    // Help and version are shown by throwing, too.
    if (error.exitCode === 0) return ExitCode.Clean;
    if (error.code === 'commander.help') return ExitCode.CouldNotRun;
    return reportFailure(usageErrorOf(error, program), io, command);
  }
}

function programOf(argv: readonly string[], io: Io, finish: (result: ExitCode) => void): Command {
  const { help, arguments: args, options } = io.words;
  const program = new Command('report')
    .description(help.program)
    .usage(`${help.usageCommand} ${help.usageOptions}`)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} })
    .configureHelp({ showGlobalOptions: true, ...helpInWords(io) })
    .version(packageVersion(), '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .option('--ui-lang <sv|fi|en>', help.uiLang)
    .option('--no-color', help.noColor)
    .hook('preAction', () => {
      requireUiLanguage(argv, io.env);
      requireWorkingFolder(io);
    });

  const command = (name: string, summary: string, examples: string[]) =>
    program
      .command(name)
      .description(summary)
      .usage(`${help.usageOptions} ${argumentsOf(name)}`)
      .helpOption('-h, --help', help.help)
      .allowExcessArguments(false)
      .addHelpText(
        'after',
        `\n${help.examples}\n${examples.map((example) => `  report ${example}`).join('\n')}`,
      );
  const maxWarnings = () => new Option('--max-warnings <n>', options.maxWarnings);

  command('init', help.init, ['init', `init ${help.sample.init}`])
    .argument('[folder]', args.newFolder)
    .option('--name <name>', options.name, collect)
    .option('--country <SE|FI>', options.country)
    .option('--languages <list>', options.languages, collect)
    .option('-y, --yes', options.yes)
    .action(async (folder, flags) =>
      finish(await (await import('./commands/init.js')).init(folder, flags, io)),
    );

  command('check', help.check, [
    'check',
    `check ${help.sample.file}`,
    'check --format json --max-warnings 0',
    'check --format sarif --output report.sarif',
    'check --profile strict',
    'check --against git:plan-2016',
    'check --since main',
    'check --write-baseline',
  ])
    .argument('[paths...]', args.paths)
    .option('--profile <names>', options.profile, collect)
    .option('--format <format>', options.format)
    .option('--output <file>', options.output)
    .addOption(maxWarnings())
    .option('-q, --quiet', options.quiet)
    .option('--against <path|git:revision>', options.against)
    .option('--since <revision>', options.since)
    .option('--write-baseline', options.writeBaseline)
    .option('--no-baseline', options.noBaseline)
    .option('--stdin', options.stdin)
    .option('--stdin-filename <path>', options.stdinFilename)
    .option('--watch', options.watch)
    .action(async (paths, flags) =>
      finish(await (await import('./commands/check.js')).check(paths, flags, io)),
    );

  command('build', help.build, [
    'build',
    'build --lang fi --format html',
    'build --format csv,xlsx',
    `build --period 2021-H1 --out ${help.sample.out}`,
    'build --edition parallel --format pdf',
    'build --watch --format html',
  ])
    .argument('[folder]', args.folder)
    .option('--report <id>', options.report)
    .option('--period <period>', options.period)
    .option('--lang <list>', options.lang, collect)
    .option('--format <list>', options.formats, collect)
    .option('--edition <list>', options.editions, collect)
    .option('-o, --out <folder>', options.out)
    .option('--profile <names>', options.profile, collect)
    .option('--template <name>', options.template)
    .option('--browser <path>', options.browser)
    .option('--browser-endpoint <address>', options.browserEndpoint)
    .option('--no-cache', options.noCache)
    .addOption(maxWarnings())
    .option('--no-baseline', options.noBaseline)
    .option('--archive', options.archive)
    .option('--watch', options.buildWatch)
    .action(async (folder, flags) =>
      finish(await (await import('./commands/build.js')).build(folder, flags, io)),
    );

  command('serve', help.serve, ['serve', 'serve --open', 'serve --port 4321'])
    .argument('[folder]', args.folder)
    .option('--port <n>', options.port)
    .option('--open', options.open)
    .option('--profile <names>', options.profile, collect)
    .option('--template <name>', options.template)
    .option('--browser <path>', options.browser)
    .option('--no-baseline', options.noBaseline)
    .action(async (folder, flags) =>
      finish(await (await import('./commands/serve.js')).serve(folder, flags, io)),
    );

  command('verify', help.verify, ['verify', 'verify dist --rebuild', 'verify --verapdf'])
    .argument('[folder]', args.builtFolder)
    .option('--sources <folder>', options.sources)
    .option('--rebuild', options.rebuild)
    .option('--verapdf', options.verapdf)
    .option('--format <format>', options.statusFormat)
    .option('--profile <names>', options.profile, collect)
    .option('--browser <path>', options.browser)
    .action(async (folder, flags) =>
      finish(await (await import('./commands/verify.js')).verify(folder, flags, io)),
    );

  command('inspect', help.inspect, ['inspect', `inspect ${help.sample.file}`])
    .argument('[paths...]', args.paths)
    .action(async (paths) => finish(await (await import('./commands/inspect.js')).inspect(paths, io)));

  command('explain', help.explain, ['explain goals.met', 'explain T09', 'explain se-ar', 'explain policy'])
    .argument('<subject>', args.subject)
    .option('--folder <folder>', options.folder)
    .option('--report <id>', options.report)
    .option('--lang <language>', options.explainLang)
    .action(async (subject, flags) =>
      finish(await (await import('./commands/explain.js')).explain(subject, flags, io)),
    );

  command('schema', help.schema, ['schema', 'schema goals > goals.schema.json'])
    .argument('[name]', args.schema)
    .action(async (name) => finish(await (await import('./commands/schema.js')).schema(name, io)));

  const translate = program
    .command('translate')
    .description(help.translate)
    .usage(`${help.usageCommand} ${help.usageOptions}`)
    .helpOption('-h, --help', help.help)
    .helpCommand(false);
  addTranslateCommands(translate, io, async (run) => finish(await run()));

  const template = program
    .command('template')
    .description(help.template)
    .usage(`${help.usageCommand} ${help.usageOptions}`)
    .helpOption('-h, --help', help.help)
    .helpCommand(false);
  addTemplateCommands(template, io, async (run) => finish(await run()));

  command('doctor', help.doctor, ['doctor', 'doctor --browser /usr/bin/chromium'])
    .argument('[folder]', args.folder)
    .option('--browser <path>', options.browser)
    .option('--browser-endpoint <address>', options.browserEndpoint)
    .action(async (folder, flags) =>
      finish(await (await import('./commands/doctor.js')).doctor(folder, flags, io)),
    );

  return program;
}

/** Commander writes its headings in English; these are ours. */
function helpInWords({ words }: Io) {
  const headings: Record<string, string> = {
    'Usage:': words.help.usage,
    'Arguments:': words.help.arguments,
    'Options:': words.help.options,
    'Global Options:': words.help.globalOptions,
    'Commands:': words.help.commands,
  };
  return {
    styleTitle: (title: string) => headings[title] ?? title,
    subcommandTerm: (command: Command) =>
      `${command.name()} ${argumentsOf(command.name(), command.parent?.name())}`.trimEnd(),
  };
}

/** A flag that may be repeated. */
function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
