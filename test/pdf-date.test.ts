// The date that a PDF carries, from what is known of the report and its sources.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfDate } from '../src/cli/build/pdf-date.js';
import type { Publication } from '../src/model/index.js';
import { temporaryFolder } from './support/run-cli.js';

const COMMITTED = '2021-09-10T06:30:00.000Z';

/** A folder with a report, committed once; another folder beside it is committed later. */
async function committed(): Promise<string> {
  const folder = await temporaryFolder();
  const commit = (name: string, date: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'report.yaml'), 'version: 1\n');
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2000-01-01T00:00:00Z' };
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, stdio: 'ignore' });
    if (name === 'report') git('init', '--quiet');
    git('add', '.');
    const who = ['-c', 'user.name=Redaktionen', '-c', 'user.email=redaktionen@example.org'];
    git(...who, 'commit', '--quiet', '--no-gpg-sign', '--message', name);
  };
  commit('report', COMMITTED);
  commit('beside', '2022-01-01T00:00:00Z');
  return join(folder, 'report');
}

const publication = (more: Partial<Publication>) =>
  ({
    period: { to: '2021-06-30' },
    approval: undefined,
    handedOver: undefined,
    ...more,
  }) as Publication;
const APPROVAL = { approval: { date: '2021-09-15' } } as Partial<Publication>;
const HANDED_OVER = { handedOver: '2021-09-20' };

test.each<[string, Partial<Publication>, 'git' | 'no git', string | undefined, string]>([
  ['the variable', { ...APPROVAL, ...HANDED_OVER }, 'git', '1640995200', '2022-01-01T00:00:00.000Z'],
  ['the approval', { ...APPROVAL, ...HANDED_OVER }, 'git', undefined, '2021-09-15'],
  ['the approval, the variable being empty', APPROVAL, 'git', ' ', '2021-09-15'],
  ['the last commit of the sources', HANDED_OVER, 'git', undefined, COMMITTED],
  ['the day on which it is handed over', HANDED_OVER, 'no git', undefined, '2021-09-20'],
  ['the end of the period', {}, 'no git', undefined, '2021-06-30'],
])('is that of %s', async (_, known, where, variable, expected) => {
  const root = where === 'git' ? await committed() : await temporaryFolder();
  const env = { PATH: process.env.PATH, ...(variable !== undefined && { SOURCE_DATE_EPOCH: variable }) };
  expect(await pdfDate(publication(known), { root, env })).toBe(expected);
});

test.each(['i går', '-1', '1.5', '2021-09-15', '999999999999'])('is not %s', async (value) => {
  const env = { SOURCE_DATE_EPOCH: value };
  await expect(pdfDate(publication({}), { root: '.', env })).rejects.toMatchObject({
    code: 'E07',
    args: { flag: 'SOURCE_DATE_EPOCH', value, allowed: ['1625011200'] },
  });
});
