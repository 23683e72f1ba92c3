// Our own checks on what the browser prints: its known faults are found, and a build never claims what does not hold.
import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser, openPrinter, type Printer } from '../src/output/index.js';
import { checkPdf, finishPdf, type PdfClaim } from '../src/pdf/index.js';
import { PDF_FACTS } from './support/pdf-facts.js';
import { openPdf } from './support/printed-pages.js';
import { newRepository, PROJECT, report, temporaryFolder } from './support/run-cli.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const HTML = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>-</title>
<style>@page{size:A4;margin:20mm;@bottom-center{content:counter(page)}} body{font-family:"Open Sans"}</style>
<h1>Rapport</h1><p><strong>Starkt</strong> och <a href="https://example.org">en länk</a></p><ul><li>ett</li></ul>
<table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>1</td><td></td></tr></table>`;

const CLAIMS: readonly PdfClaim[] = ['PDF/UA-1', 'PDF/A-2a'];

let printer: Printer;
beforeAll(async () => {
  const { env, platform, arch } = process;
  printer = await openPrinter(await findBrowser({ env, platform, arch }));
});
afterAll(() => printer?.close());

test('finds what the browser leaves undone', async () => {
  const printed = await printer.print(HTML, { language: 'sv-FI', title: 'Rapport' });
  const found = new Set(checkPdf(printed, CLAIMS).map(({ clause, what }) => `${clause} ${what}`));
  expect([...found]).toEqual(
    expect.arrayContaining([
      'A 6.1.3-1 noFileId',
      'A 6.2.4.3-2 noColourProfile',
      'A 6.7.3.4-1 unknownType',
      'UA 5-1 notIdentified',
      'UA 7.1-3 unmarkedContent',
      'UA 7.1-5 unknownType',
      'UA 7.1-8 noMetadata',
      'UA 7.18.5-2 noDescription',
      'UA 7.2-20 listStructure',
      // An empty cell is dropped.
      'UA 7.2-43 raggedTable',
    ]),
  );
  // What finishing cannot know stays a fault.
  expect(
    checkPdf(finishPdf(printed, PDF_FACTS), CLAIMS).map(({ clause, what }) => `${clause} ${what}`),
  ).toEqual(['UA 7.2-43 raggedTable']);
});

test('a link to an id that is longer than a name may be leads there all the same', async () => {
  const id = 'förskole-mål-'.repeat(12);
  const html = `<!doctype html><title>-</title><style>body{font-family:"Open Sans"}</style>
    <h1>Rapport</h1><p><a href="#${id}">Till målet</a></p><p id="${id}" style="break-before:page">Målet</p>`;
  const printed = await printer.print(html, { language: 'sv-FI', title: 'Rapport' });
  const finished = finishPdf(printed, PDF_FACTS);
  expect(checkPdf(finished, CLAIMS)).toEqual([]);
  const file = await openPdf(finished);
  const [link] = await (await file.getPage(1)).getAnnotations();
  const [page] = (await file.getDestination(link.dest)) ?? [];
  expect(await file.getPageIndex(page)).toBe(1);
});

test('a template that skips a level of headings costs the PDF that claim, and only that one', async () => {
  const repository = await newRepository();
  await cp(join(PROJECT, 'templates/interim'), join(repository, 'templates/interim'), { recursive: true });
  const path = join(repository, 'templates/interim/report.hbs');
  const template = await readFile(path, 'utf8');
  await writeFile(path, template.replace('</body>', '<h6>Hopp</h6></body>'));

  const built = await report(['build', repository, '--format', 'pdf', '--ui-lang', 'sv']);
  expect(built.exitCode).toBe(0);
  expect(built.stderr).toMatch(
    /varning L07 ”\S+\.sv\.pdf” uppfyller inte PDF\/UA-1, punkt 7\.4\.2-1 \(Matterhorn 14-003\): en rubriknivå hoppas över, på sida \d/,
  );
  const { stdout } = await report(['verify', '--format', 'json'], { cwd: repository });
  const { isProven, reports } = JSON.parse(stdout);
  const pdf = reports[0].files.find(({ file }: { file: string }) => file.endsWith('.pdf'));
  expect({ isProven, pdf }).toMatchObject({ isProven: true, pdf: { status: 'same', claims: ['PDF/A-2a'] } });

  // Also where the page is known from the build before.
  const out = join(await temporaryFolder(), 'out');
  const strict = await report(['build', repository, '--format', 'pdf', '--max-warnings', '0', '--out', out]);
  expect([strict.exitCode, strict.stdout]).toEqual([1, '']);
  expect(strict.stderr).toContain('L07');
});

test('an archived report carries its data, claims PDF/A-3a, and is proven by building it again', async () => {
  const repository = await newRepository();
  const built = await report(['build', repository, '--format', 'pdf', '--archive']);
  expect([built.exitCode, built.stderr.includes('L07')]).toEqual([0, false]);
  const proof = await report(['verify', '--rebuild', '--ui-lang', 'fi'], { cwd: repository });
  expect(proof.stdout).toContain('PDF/UA-1 ja PDF/A-3a, tarkastettu');
  expect(proof.exitCode).toBe(0);

  // A later build of one edition, without its data and of another day, leaves the other one as it was.
  const env = { SOURCE_DATE_EPOCH: '1600000000' };
  await report(['build', repository, '--format', 'pdf', '--lang', 'fi'], { env });
  const { stdout, exitCode } = await report(['verify', '--rebuild'], { cwd: repository });
  expect(stdout).toMatch(/as built +\S+\.fi\.pdf +PDF\/UA-1 and PDF\/A-2a, checked\n/);
  expect(stdout).toMatch(/as built +\S+\.sv\.pdf +PDF\/UA-1 and PDF\/A-3a, checked\n/);
  expect(exitCode).toBe(0);
});

const hasVerapdf = (() => {
  try {
    execFileSync('verapdf', ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
})();

// Java starts anew for every claim of every file.
const VERAPDF = { timeout: 600_000 };
test.skipIf(!hasVerapdf).each(['lovisa', 'helsingfors', 'huddinge'])(
  'veraPDF agrees on %s',
  VERAPDF,
  async (name) => {
    const out = await temporaryFolder();
    const repository = join(PROJECT, 'examples', name);
    await report(['build', repository, '--format', 'pdf', '--out', out]);
    const verified = await report(['verify', out, '--sources', repository, '--verapdf']);
    expect(verified.stdout).toContain('PDF/UA-1');
    expect([verified.exitCode, verified.stderr]).toEqual([0, '']);
  },
);
