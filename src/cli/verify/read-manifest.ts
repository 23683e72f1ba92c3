// Reads a manifest.json as if a stranger had written it: what is not of its form is not used at all.
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MANIFEST_NAME } from '../build/manifest.js';
import { FORMATS } from '../build/plan.js';
import { unreadable } from './unreadable.js';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A plain name in the same folder: neither a path nor anything that commands a terminal. */
const FileName = z.string().regex(/^(?!\.{1,2}$)[^/\\:\p{Cc}]{1,255}$/u);
/** Letters and digits as in the ids that outputs are named after: it is handed to another program, perhaps by a shell. */
const OutputName = FileName.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u);

const Manifest = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('maltal'), version: z.string().max(80) }),
  report: FileName,
  template: z.object({ name: FileName, sha256: Sha256 }),
  inputs: z.array(z.object({ path: z.string().max(4_096), sha256: Sha256 })),
  inputsSha256: Sha256,
  outputs: z.array(
    z
      .object({
        file: OutputName,
        format: z.enum(FORMATS),
        language: z.string().max(80).optional(),
        edition: z.literal('parallel').optional(),
        bytes: z.number().int().nonnegative(),
        sha256: Sha256,
        inputsSha256: Sha256,
        printedBy: z.string().max(200).optional(),
        claims: z.array(z.enum(['PDF/UA-1', 'PDF/A-2a', 'PDF/A-3a'])).optional(),
        date: z.string().max(40).optional(),
        attachments: z.array(FileName).optional(),
        profiles: z.array(z.string().regex(/^[a-z-]{1,40}$/)).optional(),
      })
      .refine(({ format, printedBy }) => format === 'pdf' || printedBy === undefined),
  ),
});
export type ReadManifest = z.infer<typeof Manifest>;
export type ReadOutput = ReadManifest['outputs'][number];

/** A larger one is not ours. */
const MOST_BYTES = 16_777_216;
const NOT_THERE = ['ENOENT', 'ENOTDIR'];

/**
 * @returns `manifest` is undefined where the text is no manifest of ours; all undefined where there is no file.
 * @throws EnvironmentError E10 where there is one that cannot be read.
 */
export async function readManifest(
  folder: string,
): Promise<{ text: string; manifest: ReadManifest | undefined } | undefined> {
  const path = join(folder, MANIFEST_NAME);
  const state = await lstat(path).catch((cause: unknown) => {
    const error = unreadable(path, cause);
    if (!NOT_THERE.includes(error.args.reason)) throw error;
    return undefined;
  });
  if (!state) return undefined;
  if (!state.isFile() || state.size > MOST_BYTES) return { text: '', manifest: undefined };
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  const manifest = Manifest.safeParse(parsed(text)).data;
  const names = new Set(manifest?.outputs.map(({ file }) => file));
  const isSound = manifest && names.size === manifest.outputs.length && !names.has(MANIFEST_NAME);
  return { text, manifest: isSound ? manifest : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
