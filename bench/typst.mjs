// The same tables as a PDF of Typst's, tagged: `node bench/typst.mjs <folder> <file>`
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PEER_FOLDER } from './peer-folder.mjs';

const [folder, target] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(PEER_FOLDER, 'package.json'))(
  '@myriaddreamin/typst-ts-node-compiler',
);
let level = 0;
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const blocks = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n{2,}/));
const mainFileContent = [
  '#set document(title: "Delårsrapport")\n#set text(lang: "sv", size: 9pt)\n#set page(flipped: true, numbering: "1")',
  '#outline()',
  ...blocks.map(typstOf),
].join('\n\n');
writeFileSync(target, NodeCompiler.create().pdf({ mainFileContent }, { pdfStandard: 'ua-1' }));

function typstOf(block) {
  const heading = /^(#+) (.*?)(?: \{.*\})?$/.exec(block);
  if (heading) {
    // An accessible PDF skips no level.
    level = Math.min(heading[1].length, level + 1);
    return `${'='.repeat(level)} ${escaped(heading[2])}`;
  }
  if (!block.startsWith('|')) return escaped(block);
  const [head, , ...rows] = block.trim().split('\n').map(cellsOf);
  const row = (cells) => cells.map((cell) => `[${escaped(cell)}]`).join(', ');
  return `#table(columns: ${head.length}, table.header(${row(head)}),\n${rows.map(row).join(',\n')})`;
}

function cellsOf(line) {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function escaped(text) {
  return text.replace(/[\\#$*_`<>@[\]~=\-+/]/g, '\\$&');
}
