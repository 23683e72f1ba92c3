// The strongest proof: the report is built again in a temporary folder, and compared byte for byte.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS } from '../build/plan.js';
import { type BuildFlags, build } from '../commands/build.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { type ReadManifest, type ReadOutput, readManifest } from './read-manifest.js';
import type { VerifiedReport } from './verified-report.js';

export async function verifyByRebuilding(
  verified: VerifiedReport,
  root: string,
  flags: BuildFlags,
  io: Io,
): Promise<void> {
  const { manifest } = verified;
  if (!manifest || manifest.outputs.length === 0) return;
  const out = await mkdtemp(join(tmpdir(), 'report-verify-'));
  try {
    const exitCode = await build(root, { ...flags, ...flagsOf(manifest), out }, quiet(io, manifest));
    const rebuilt = exitCode === ExitCode.Clean ? await readManifest(join(out, manifest.report)) : undefined;
    if (rebuilt?.manifest) compare(verified, manifest.outputs, rebuilt.manifest.outputs);
    else verified.found('L17', { file: manifest.report, what: 'notBuildable' });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** What the build must have been asked for. */
function flagsOf({ report, template, outputs }: ReadManifest): BuildFlags {
  const made = outputs.filter(({ file }) => file !== 'suppression.json');
  const languages = [...new Set(made.flatMap(({ language }) => language ?? []))];
  const isParallel = ({ edition }: ReadOutput) => edition === 'parallel';
  const isSeparate = ({ edition, language }: ReadOutput) => edition === undefined && language !== undefined;
  const editions = [
    ...(made.some(isSeparate) || !made.some(isParallel) ? ['separate'] : []),
    ...(made.some(isParallel) ? ['parallel'] : []),
  ];
  return {
    report,
    template: template.name,
    format: FORMATS.filter((format) => made.some((output) => output.format === format)),
    edition: editions,
    ...(languages.length > 0 && !made.some(isParallel) && { lang: languages }),
    ...(made.some(({ attachments }) => attachments?.length) && { archive: true }),
    // What has been printed before proves nothing.
    cache: false,
  };
}

function compare(verified: VerifiedReport, made: readonly ReadOutput[], again: readonly ReadOutput[]): void {
  const now = new Map(again.map((output) => [output.file, output]));
  for (const output of made) {
    const { file } = output;
    const other = now.get(file);
    // What differs from the manifest, or was made from earlier sources, has been told.
    if (!['same', 'claims'].includes(verified.files.get(file)?.status ?? '')) continue;
    if (other?.sha256 === output.sha256) continue;
    if (other && other.printedBy !== output.printedBy) verified.judge(file, 'otherBrowser');
    else {
      verified.judge(file, 'rebuilt');
      verified.found('L16', { file, what: 'rebuilt' }, file);
    }
  }
}

/** The build says nothing of its own, and dates its files as the first build did. */
function quiet(io: Io, { outputs }: ReadManifest): Io {
  const date = outputs.find((output) => output.date !== undefined)?.date;
  const seconds = date === undefined ? Number.NaN : Date.parse(date) / 1000;
  const env = Number.isNaN(seconds) ? io.env : { ...io.env, SOURCE_DATE_EPOCH: String(Math.floor(seconds)) };
  return { ...io, env, out: () => {}, err: () => {}, showsProgress: false };
}
