// `report template list`: all files of all templates, what each is, and whose it is.
import { resolve } from 'node:path';
import { templateWordsFor } from '../../i18n/index.js';
import { whatOfTemplate } from '../../render/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { choiceOf } from '../options.js';
import { isOutOfDate } from '../template/is-out-of-date.js';
import { originOf, readTemplateStore, type TemplateStore } from '../template/template-store.js';

export interface TemplateListFlags {
  format?: string;
}

interface ListedFile {
  path: string;
  state: 'shipped' | 'replaced' | 'own';
  /** What the file says of itself on its first line; empty where it says nothing. */
  what: string;
  isOutOfDate: boolean;
}

const SCHEMA_VERSION = 1;

export async function templateList(
  folder: string | undefined,
  flags: TemplateListFlags,
  io: Io,
): Promise<ExitCode> {
  const format = choiceOf('--format', flags.format, ['pretty', 'json'], 'pretty');
  const files = listedFiles(await readTemplateStore(resolve(io.cwd, folder ?? '.')));
  io.out(
    format === 'json'
      ? `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, files }, null, 2)}\n`
      : asTable(files, io),
  );
  return ExitCode.Clean;
}

function listedFiles({ shipped, own }: TemplateStore): ListedFile[] {
  return [...new Set([...shipped.keys(), ...own.keys()])].sort().map((path) => {
    const text = own.get(path) ?? shipped.get(path) ?? '';
    const origin = shipped.get(originOf(path, shipped));
    const state = !own.has(path) ? 'shipped' : origin === undefined ? 'own' : 'replaced';
    return {
      path,
      state,
      what: whatOfTemplate(text) || whatOfTemplate(origin ?? ''),
      isOutOfDate: own.has(path) && isOutOfDate(text, shipped),
    };
  });
}

function asTable(files: readonly ListedFile[], io: Io): string {
  const words = templateWordsFor(io.language);
  const rows = files.map(({ path, state, what, isOutOfDate }) => [
    path,
    words.states[state],
    isOutOfDate ? `${what} (${words.outOfDate})` : what,
  ]);
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const [ofPath, ofState] = [widthOf(0), widthOf(1)];
  return rows
    .map(([path = '', state = '', what = '']) =>
      `${path.padEnd(ofPath)}  ${state.padEnd(ofState)}  ${what}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
