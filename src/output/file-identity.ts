// What tells a program's file from another one in its place, without reading it.
import { stat } from 'node:fs/promises';

/** Undefined where there is none. */
export async function fileIdentity(path: string): Promise<string | undefined> {
  const state = await stat(path).catch(() => undefined);
  return state && `${path} ${state.size} ${Math.round(state.mtimeMs)}`;
}
