// A file system question that the search for a browser asks many times.
import { statSync } from 'node:fs';

/** Whether there is a file, not a folder, at the path; links are followed. */
export function fileExists(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
