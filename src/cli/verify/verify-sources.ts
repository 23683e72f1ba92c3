// The sources and the template as they are now, against those that a report was made from.
import { EnvironmentError } from '../../diagnostics/index.js';
import { type InputFile, sha256 } from '../build/manifest.js';
import { templateFor } from '../build/read-looks.js';
import { packageVersion } from '../package-root.js';
import type { VerifiedReport } from './verified-report.js';

/**
 * @param root - The folder with the sources.
 * @param inputs - What stands in it now.
 */
export async function verifySources(
  verified: VerifiedReport,
  root: string,
  inputs: readonly InputFile[],
): Promise<void> {
  const { manifest } = verified;
  if (!manifest) return;
  const now = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  const then = new Set(manifest.inputs.map(({ path }) => path));
  for (const { path, sha256 } of manifest.inputs) {
    const what = now.get(path) === undefined ? 'missing' : 'changed';
    if (now.get(path) !== sha256) verified.found('L17', { file: path, what }, path);
  }
  for (const { path } of inputs) if (!then.has(path)) verified.found('L17', { file: path, what: 'added' });
  verifyVersion(verified);
  await verifyTemplate(verified, root);
  await verifyInputs(verified, root);
}

function verifyVersion(verified: VerifiedReport): void {
  const { manifest } = verified;
  const here = packageVersion();
  const made = manifest?.tool.version ?? here;
  if (made !== here) verified.found('L18', { what: 'version', name: 'report', made, here }, made);
}

async function verifyTemplate(verified: VerifiedReport, root: string): Promise<void> {
  const made = verified.manifest?.template;
  if (!made) return;
  const here = await templateHash(made.name, root);
  if (here !== made.sha256)
    verified.found(
      'L18',
      { what: 'template', name: made.name, made: made.sha256, here: here ?? '' },
      made.name,
    );
}

/** Undefined where there is no such template any longer. */
async function templateHash(name: string, root: string): Promise<string | undefined> {
  try {
    const { files } = await templateFor(name, root);
    return sha256(JSON.stringify(files));
  } catch (error) {
    if (error instanceof EnvironmentError) return undefined;
    throw error;
  }
}

/** What an output says that it was made from must be what the manifest says, or it was left by a later build. */
async function verifyInputs(verified: VerifiedReport, root: string): Promise<void> {
  const { manifest } = verified;
  if (!manifest) return;
  const { tool, template, inputs, inputsSha256, outputs } = manifest;
  const hashWith = (one: { name: string; sha256: string }) =>
    sha256(JSON.stringify([tool.version, { name: one.name, sha256: one.sha256 }, inputs]));
  if (hashWith(template) !== inputsSha256) verified.found('L16', { file: '', what: 'manifest' });
  const parallel = outputs.some(({ edition }) => edition === 'parallel')
    ? await templateHash('parallel', root)
    : undefined;
  const known = new Set([inputsSha256, parallel && hashWith({ name: 'parallel', sha256: parallel })]);
  for (const { file, inputsSha256: own } of outputs) {
    if (known.has(own)) continue;
    verified.judge(file, 'earlier');
    verified.found('L17', { file, what: 'earlier' }, file);
  }
}
