// Where the tools lie that we are measured beside: what npm keeps there for itself is removed by `npm ci`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PEER_FOLDER = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'node_modules/.cache/bench-peers',
);
