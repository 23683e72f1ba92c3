// The list of partials in docs/templates.md, made from the first line of each partial.
const START = '<!-- partials: generated from the first line of each file; node build.mjs --generate -->';
const END = '<!-- /partials -->';
const PARTIAL = /^([\w-]+)\/partials\/(.+)\.hbs$/;
const FIRST_LINE = /^\{\{! partials\/\S+ — (.+); needs: (.+) \}\}\n/;
const SHARED = 'shared';

/**
 * Gives the document back with the table of partials between its two markers.
 * @param files - The shipped files by their path in the folder of templates.
 * @throws Error when the document has no markers, or a partial does not begin with what it is and what it needs.
 */
export function withPartialsTable(document: string, files: ReadonlyMap<string, string>): string {
  const [before, after] = [document.indexOf(START), document.indexOf(END)];
  if (before < 0 || after < before) throw new Error('the markers of the partials are missing');
  const rows = [...files].flatMap(([path, source]) => {
    const [, folder, name] = PARTIAL.exec(path) ?? [];
    return folder === undefined || name === undefined
      ? []
      : [{ folder, row: rowOf(folder, name, path, source) }];
  });
  const ofAll = rows.filter(({ folder }) => folder === SHARED);
  const ofOne = rows.filter(({ folder }) => folder !== SHARED);
  const lines = [...ofAll, ...ofOne].map(({ row }) => row);
  const table = ['| Partial | What it is | What it needs |', '|---|---|---|', ...lines];
  return `${document.slice(0, before)}${START}\n\n${table.join('\n')}\n\n${document.slice(after)}`;
}

function rowOf(folder: string, name: string, path: string, source: string): string {
  const [, what, needs] = FIRST_LINE.exec(source) ?? [];
  if (what === undefined || needs === undefined) throw new Error(`${path} does not say what it needs`);
  const whose = folder === SHARED ? '' : ` (${folder})`;
  return `| \`${name}\`${whose} | ${what} | ${needs === 'nothing' ? 'nothing' : `\`${needs}\``} |`;
}
