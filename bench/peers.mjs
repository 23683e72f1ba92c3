// The tools that `report check` is measured beside: linters of Markdown, with the rules they recommend.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside what npm keeps for the project itself: `npm ci` removes it. */
export const PEER_FOLDER = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'node_modules/.cache/bench-peers',
);

const PEERS = [
  {
    name: 'markdownlint-cli2',
    script: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    args: (folder) => [`${folder}/**/*.md`],
  },
  {
    name: 'remark-cli, preset-lint-recommended',
    script: 'remark-cli/cli.js',
    // The files are named to it from their own folder, since it looks for settings in those above.
    args: (folder) => [
      '--no-stdout',
      '--no-config',
      '--no-ignore',
      '--use',
      join(PEER_FOLDER, 'node_modules/remark-preset-lint-recommended/index.js'),
      '--ext',
      'md',
      folder,
    ],
  },
];

/**
 * How each of them is started on a folder; `command` is undefined where it is not installed.
 * They find faults in these files, and say so with exit code 1.
 */
export function peerCommands(folder) {
  return PEERS.map(({ name, script, args }) => {
    const path = join(PEER_FOLDER, 'node_modules', script);
    const isThere = existsSync(path);
    return {
      name,
      command: isThere
        ? { command: process.execPath, args: [path, ...args(folder)], cwd: folder, mayFind: true }
        : undefined,
    };
  });
}
