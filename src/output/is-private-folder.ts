// Whether a folder's contents can be trusted.
import { lstat } from 'node:fs/promises';

/** A real folder, ours, that neither group nor others may write. */
export async function isPrivateFolder(folder: string, uid: number | undefined): Promise<boolean> {
  const state = await lstat(folder).catch(() => undefined);
  return Boolean(
    state?.isDirectory() && (uid === undefined || state.uid === uid) && (state.mode & 0o022) === 0,
  );
}
