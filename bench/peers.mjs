// The tools that we are measured beside: linters of Markdown with the rules that they recommend, and makers of PDF.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEER_FOLDER } from './peer-folder.mjs';

const MODULES = join(PEER_FOLDER, 'node_modules');

const LINTERS = [
  {
    name: 'markdownlint-cli2',
    script: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    args: (folder) => [`${folder}/**/*.md`],
  },
  {
    name: 'remark-cli with preset-lint-recommended',
    script: 'remark-cli/cli.js',
    // Without GFM it sees no table, only a long paragraph, and has next to nothing to do.
    args: (folder) => [
      ...['--no-stdout', '--no-config', '--no-ignore', '--quiet', '--ext', 'md'],
      ...['--use', join(MODULES, 'remark-gfm/index.js')],
      ...['--use', join(MODULES, 'remark-preset-lint-recommended/index.js')],
      folder,
    ],
  },
];

/** How each is started on a folder; `command` is undefined where it is not installed. */
export function linterCommands(folder) {
  return LINTERS.map(({ name, script, args }) => {
    const path = join(MODULES, script);
    const command = {
      command: process.execPath,
      args: [path, ...args(folder)],
      // They find faults in these files, too, and then end with 1.
      allowedExitCodes: [0, 1],
    };
    return { name, command: existsSync(path) ? command : undefined };
  });
}

/**
 * Makers of PDF; each prints the same HTML file but Typst, which sets the same tables.
 * @param {{ page: string, tables: string, pdf: string }} paths - The page, the folder of its Markdown, and what is made.
 */
export function pdfCommands({ page, tables, pdf }) {
  return [
    { name: `WeasyPrint ${versionOfProgram('weasyprint')}`, command: program('weasyprint', [page, pdf]) },
    {
      name: `Vivliostyle CLI ${versionOf('@vivliostyle/cli')}`,
      command: script('@vivliostyle/cli/dist/cli.js', [
        ...['build', page, '--output', pdf, '--executable-browser', browserOf()],
        ...['--log-level', 'silent', '--timeout', '900'],
      ]),
    },
    {
      name: `Paged.js CLI ${versionOf('pagedjs-cli')}`,
      command: script('pagedjs-cli/src/cli.js', [
        ...[page, '--output', pdf, '--timeout', '900000'],
        ...['--browserArgs', '--no-sandbox'],
      ]),
    },
    {
      name: `Typst ${versionOf('@myriaddreamin/typst-ts-node-compiler')} of npm, same tables`,
      command: existsSync(join(MODULES, '@myriaddreamin/typst-ts-node-compiler')) && {
        command: process.execPath,
        args: [fileURLToPath(new URL('./typst.mjs', import.meta.url)), tables, pdf],
      },
    },
  ];
}

/** What turns the same Markdown into HTML. */
export function htmlCommands({ tables, files, html }) {
  return [
    {
      name: `pandoc ${versionOfProgram('pandoc')}, GFM`,
      command: program('pandoc', ['--standalone', '--from=gfm', '--metadata=title=x', ...files, '-o', html]),
    },
    {
      name: `pandoc ${versionOfProgram('pandoc')}, its own Markdown`,
      command: program('pandoc', ['--standalone', '--metadata=title=x', ...files, '-o', html]),
    },
    {
      name: 'bare unified with GFM',
      command: {
        command: process.execPath,
        args: [fileURLToPath(new URL('./unified.mjs', import.meta.url)), tables, html],
      },
    },
  ];
}

/** Chromium of the system: CHROME_PATH comes first. */
export function browserOf() {
  const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];
  return [process.env.CHROME_PATH, ...usual].find((path) => path && existsSync(path));
}

function program(name, args) {
  const path = programPath(name);
  return path && { command: path, args };
}

function programPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function versionOfProgram(name) {
  const path = programPath(name);
  if (!path) return '';
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(stdout ?? '')?.[0] ?? '';
}

function script(path, args) {
  const file = join(MODULES, path);
  const env = { PUPPETEER_EXECUTABLE_PATH: browserOf() };
  return existsSync(file) && { command: process.execPath, args: [file, ...args], env };
}

function versionOf(name) {
  const path = join(MODULES, name, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : '';
}
