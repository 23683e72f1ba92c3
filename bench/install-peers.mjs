// Installs the tools that we are measured beside, in versions that are fixed, outside the project's own
// dependencies: `node bench/install-peers.mjs`, once. Without them their rows say "not installed".
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PEER_FOLDER } from './peer-folder.mjs';

/** The newest that run on Node 20. */
const VERSIONS = {
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
  '@vivliostyle/cli': '10.6.0',
  'markdownlint-cli2': '0.22.0',
  'pagedjs-cli': '0.4.3',
  'remark-cli': '12.0.1',
  'remark-gfm': '4.0.1',
  'remark-preset-lint-recommended': '7.0.1',
};

await mkdir(PEER_FOLDER, { recursive: true });
const manifest = { private: true, description: 'Measured beside report check', dependencies: VERSIONS };
await writeFile(join(PEER_FOLDER, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
  cwd: PEER_FOLDER,
  stdio: 'inherit',
  // On Windows npm is a script of the shell.
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
