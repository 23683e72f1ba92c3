// One edition of a file has got another name: that is told, not each of its texts and rows.
import { expect, test } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { readSources } from '../src/source/index.js';

/** What is more than a note of Lovisa's sources, as `file code`, where files have other names. */
async function toldWhere(names: Record<string, string>): Promise<string[]> {
  const { value: sources } = await readSources('examples/lovisa');
  const files = sources.files
    .map((file) => ({ ...file, path: names[file.path] ?? file.path }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { findings } = analyse({ ...sources, files });
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ place, code }) => `${place.file} ${code}`);
}

test.each([
  ['goals/vuxna.sv.md', 'goals/vuxna-ny.sv.md'],
  ['goals/vuxna.fi.md', 'goals/aikuiset.fi.md'],
  ['goals/barn-och-unga.sv.md', 'goals/barn.sv.md'],
])('%s is now %s', async (before, after) => {
  const other = before.includes('.sv.') ? before.replace('.sv.', '.fi.') : before.replace('.fi.', '.sv.');
  const found = await toldWhere({ [before]: after });
  expect(found.filter((each) => each.endsWith('L04')).toSorted()).toEqual(
    [`${after} L04`, `${other} L04`].toSorted(),
  );
  // A build stops also where the report does not ask for its translations.
  expect(found.filter((each) => each.endsWith('S06'))).toHaveLength(1);
  expect(found.filter((each) => !/ (?:L04|S06|L10)$/u.test(each))).toEqual([]);
});

test('both have got the same name', async () => {
  const names = { 'goals/vuxna.sv.md': 'goals/a.sv.md', 'goals/vuxna.fi.md': 'goals/a.fi.md' };
  expect(await toldWhere(names)).toEqual([]);
});
