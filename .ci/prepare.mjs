// Run by npm before it packs the repository. When a command is installed for the whole machine straight from git, as
// pre-commit does it, npm leaves the development packages out, and nothing could be built; so they are fetched here.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function hasEsbuild() {
  try {
    createRequire(import.meta.url).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

if (!hasEsbuild()) {
  const flags = ['--no-global', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...flags], { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' });
}
await import('../build.mjs');
