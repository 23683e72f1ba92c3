// The tools that `report check` is measured beside: linters of Markdown, with the rules that they recommend.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside what npm keeps for the project itself: `npm ci` removes it. */
export const PEER_FOLDER = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'node_modules/.cache/bench-peers',
);
const MODULES = join(PEER_FOLDER, 'node_modules');

const PEERS = [
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
export function peerCommands(folder) {
  return PEERS.map(({ name, script, args }) => {
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
