import { test } from 'vitest';
import { readSources } from '../src/source/index.js';
import { analyse } from '../src/pipeline.js';
test('x', async () => {
  const { value, diagnostics } = await readSources('examples/huddinge');
  let hit = 0, all = 0;
  for (const file of value.files) {
    if (!/\.md$|measures.*yaml|goals.*yaml/.test(file.path) || /economy\//.test(file.path)) continue;
    let at = 0;
    for (const line of file.text.split('\n')) {
      const start = at; at += line.length + 1;
      if (/^[|#¹²*\\]|^\s*(id|target|total|women|men|period|unit|series|population|weight)|"20\d\d"|^\d+ [A-Z]|^\d+\. |source:|^\s*text:/.test(line) || /\{\{/.test(line)) continue;
      for (const m of line.matchAll(/(?<![\d,.\p{L}])\d+(?:[.,]\d+)?(?![\d\p{L}])/gu)) {
        const n = m[0]; if (/^(19|20)\d\d$/.test(n)) continue;
        const sep = n.includes(',') ? ',' : n.includes('.') ? '.' : '';
        const dec = sep ? n.split(sep)[1]!.length : 0;
        let v = Number(n.replace(',', '.')) * 1.17; if (v > 100 && Number(n) <= 100) v = Number(n.replace(',', '.')) * 0.83;
        let w = v.toFixed(dec).replace('.', sep); if (w === n) w = String(Number(n) + 1);
        const text = file.text.slice(0, start + m.index) + w + file.text.slice(start + m.index + n.length);
        const files = value.files.map((f) => (f === file ? { ...f, text } : f));
        const found = analyse({ ...value, files }, diagnostics).findings.filter((f) => f.code === 'N06');
        all++; if (found.length) hit++;
        else console.log('MISS', file.path, `${n}→${w}`, '|', line.trim().slice(0, 130));
      }
    }
  }
  console.log('RECALL', hit, all);
}, 300000);
