// The list of partials in docs/templates.md, made from the first line of each partial.
const START = '<!-- partials: generated from the first line of each file; node build.mjs --generate -->';
const END = '<!-- /partials -->';
const PARTIAL = /^(?:shared\/)?partials\/(.+)\.hbs$/;
const FIRST_LINE = /^\{\{! partials\/\S+ — (.+); needs: (.+) \}\}\n/;

/**
 * Gives the document back with the table of partials between its two markers.
 * @param files - A template's files, as `readTemplate` gives them.
 * @throws Error when the document has no markers, or a partial does not begin with what it is and what it needs.
 */
export function withPartialsTable(document: string, files: Record<string, string>): string {
  const [before, after] = [document.indexOf(START), document.indexOf(END)];
  if (before < 0 || after < before) throw new Error('the markers of the partials are missing');
  const rows = Object.entries(files).flatMap(([path, source]) => {
    const name = PARTIAL.exec(path)?.[1];
    return name === undefined ? [] : rowOf(name, path, source);
  });
  const table = ['| Partial | What it is | What it needs |', '|---|---|---|', ...rows];
  return `${document.slice(0, before)}${START}\n\n${table.join('\n')}\n\n${document.slice(after)}`;
}

function rowOf(name: string, path: string, source: string): string {
  const [, what, needs] = FIRST_LINE.exec(source) ?? [];
  if (what === undefined || needs === undefined) throw new Error(`${path} does not say what it needs`);
  return `| \`${name}\` | ${what} | ${needs === 'nothing' ? 'nothing' : `\`${needs}\``} |`;
}
