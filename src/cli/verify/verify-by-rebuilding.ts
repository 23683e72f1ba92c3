// The strongest proof: the report is built again in a temporary folder, and compared byte for byte.
import { join } from 'node:path';
import { groupBy, partition } from '../../lib/index.js';
import { TemporaryFolder } from '../../output/index.js';
import { FORMATS } from '../build/plan.js';
import { type BuildFlags, build } from '../commands/build.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { compareRebuilt } from './compare-rebuilt.js';
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
  for (const outputs of madeTogether(manifest.outputs)) {
    await compareWithNew(verified, { ...manifest, outputs }, root, flags, io);
  }
}

/**
 * Files that one build can make again. What a later build left as it was may have been made with other profiles, with
 * another date, or with other attachments; of the last two only PDF files tell.
 */
function madeTogether(outputs: readonly ReadOutput[]): ReadOutput[][] {
  const byProfiles = groupBy(outputs, ({ profiles = [] }) => profiles.join());
  return [...byProfiles.values()].flatMap(datedTogether);
}

function datedTogether(outputs: readonly ReadOutput[]): ReadOutput[][] {
  const [pdfs, others] = partition(outputs, ({ format }) => format === 'pdf');
  const [first = [], ...rest] = groupBy(pdfs, ({ date, attachments }) =>
    JSON.stringify([date, attachments]),
  ).values();
  return [[...first, ...others], ...rest];
}

async function compareWithNew(
  verified: VerifiedReport,
  manifest: ReadManifest,
  root: string,
  flags: BuildFlags,
  io: Io,
): Promise<void> {
  const folder = new TemporaryFolder('report-verify-');
  const out = folder.path;
  try {
    const exitCode = await build(root, { ...flags, ...flagsOf(manifest), out }, quiet(io, manifest));
    const rebuilt = exitCode === ExitCode.Clean ? await readManifest(join(out, manifest.report)) : undefined;
    if (rebuilt?.manifest) compareRebuilt(verified, manifest.outputs, rebuilt.manifest.outputs);
    else verified.found('L17', { file: manifest.report, what: 'notBuildable' });
  } finally {
    folder.remove();
  }
}

/** What the build must have been asked for. */
function flagsOf({ report, template, outputs }: ReadManifest): BuildFlags {
  const made = outputs.filter(({ file }) => file !== 'suppression.json');
  const profiles = made.find((output) => output.profiles)?.profiles;
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
    ...(profiles && { profile: profiles }),
    ...(made.some(({ attachments }) => attachments?.length) && { archive: true }),
    // What has been printed before proves nothing.
    cache: false,
  };
}

/** The build says nothing of its own, and dates its files as the first build did. */
function quiet(io: Io, { outputs }: ReadManifest): Io {
  const date = outputs.find((output) => output.date !== undefined)?.date;
  const seconds = date === undefined ? Number.NaN : Date.parse(date) / 1000;
  const env = Number.isNaN(seconds) ? io.env : { ...io.env, SOURCE_DATE_EPOCH: String(Math.floor(seconds)) };
  return { ...io, env, out: () => {}, err: () => {}, showsProgress: false };
}
