// `report serve`: shows the report and its findings in the browser while somebody writes.
import { resolve } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { requireChoosable } from '../missing-templates.js';
import { profilesOf } from '../profiles-of.js';
import { runPreview } from '../serve/run-preview.js';

export interface ServeFlags {
  port?: string;
  open?: boolean;
  profile?: string[];
  template?: string;
  browser?: string;
  /** False with `--no-baseline`. */
  baseline?: boolean;
}

export async function serve(folder: string | undefined, flags: ServeFlags, io: Io): Promise<ExitCode> {
  const root = resolve(io.cwd, folder ?? '.');
  await requireChoosable(flags.template, root);
  return await runPreview(
    {
      root,
      port: portOf(flags.port),
      opens: flags.open === true,
      profiles: profilesOf(flags.profile),
      template: flags.template,
      browser: flags.browser,
      baseline: flags.baseline === false ? 'ignore' : 'read',
    },
    io,
  );
}

const HIGHEST_PORT = 65_535;

/** Zero takes any that is free. */
function portOf(value: string | undefined): number {
  if (value === undefined) return 0;
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new EnvironmentError('E07', {
    flag: '--port',
    value,
    allowed: ['0', '1', '…', String(HIGHEST_PORT)],
  });
}
