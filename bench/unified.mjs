// The bare pipeline of unified: Markdown files to one HTML file. `node bench/unified.mjs <folder> <file>`
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const [folder, target] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
const html = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify)
  .processSync(text);
writeFileSync(target, String(html));
