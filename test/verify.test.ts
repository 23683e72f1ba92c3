// `report verify`: outputs, sources, program and claims against the manifest, which nobody trusts. Without a browser.
import { createHash } from 'node:crypto';
import {
  appendFile,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type VerifyFlags, verify } from '../src/cli/commands/verify.js';
import type { Io } from '../src/cli/io.js';
import { compareRebuilt } from '../src/cli/verify/compare-rebuilt.js';
import type { ReadOutput } from '../src/cli/verify/read-manifest.js';
import { VerifiedReport } from '../src/cli/verify/verified-report.js';
import { verifyText } from '../src/cli/verify/verify-text.js';
import { quotedForShell, verdictsIn } from '../src/cli/verify/verify-with-verapdf.js';
import { commandWordsFor } from '../src/i18n/index.js';
import { answer } from './support/answer.js';
import { contentsOf, report, temporaryFolder } from './support/run-cli.js';
import { changeObject, soundPdf, writePdf } from './support/sound-pdf.js';

let origin: string;

beforeAll(async () => {
  origin = join(await mkdtemp(join(tmpdir(), 'report-test-')), 'repository');
  await answer([
    'init',
    origin,
    '--name',
    'Provköping',
    '--name',
    'Koekaupunki',
    '--languages',
    'sv-FI,fi-FI',
    '--country',
    'FI',
    '--yes',
  ]);
  const built = await answer(['build', origin, '--format', 'html,json']);
  if (built.exitCode !== 0) throw new Error(built.stderr);
  return () => rm(join(origin, '..'), { recursive: true, force: true });
});

interface Place {
  /** The repository, and the report that was built of it. */
  root: string;
  built: string;
}

/** A copy of what was built, to be spoilt. */
async function place(): Promise<Place> {
  const root = join(await temporaryFolder(), 'repository');
  await cp(origin, root, { recursive: true });
  const [name = ''] = await readdir(join(root, 'dist'));
  return { root, built: join(root, 'dist', name) };
}

/** One text for another in the manifest. */
async function changeManifest({ built }: Place, from: string | RegExp, to: string): Promise<void> {
  const path = join(built, 'manifest.json');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Told {
  isProven: boolean;
  findings: { code: string; args: { what?: string; file?: string }; line: number }[];
  reports: { files: { file: string; status: string }[] }[];
}

/** Within this process, which spares most of the time; the built command is tried where a line of it matters. */
async function run(root: string, flags: VerifyFlags & { folder?: string } = {}, env: NodeJS.ProcessEnv = {}) {
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  const { folder, ...rest } = flags;
  return { exitCode: await verify(folder, rest, ioOf(root, out, env)), stdout: printed };
}

function ioOf(root: string, out: Io['out'], env: NodeJS.ProcessEnv): Io {
  return {
    out,
    err: () => {},
    readInput: async () => new Uint8Array(),
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    colours: { out: false, err: false },
    canAsk: false,
    showsProgress: false,
    language: 'en',
    words: commandWordsFor('en'),
    now: () => new Date(0),
  };
}

async function verified(root: string, flags: VerifyFlags = {}, env: NodeJS.ProcessEnv = {}) {
  const { exitCode, stdout } = await run(root, { format: 'json', ...flags }, env);
  const told: Told = JSON.parse(stdout);
  const findings = told.findings.map(({ code, args }) =>
    [code, args.what, args.file].filter(Boolean).join(' '),
  );
  return { exitCode, told, findings };
}

const nameOf = async ({ built }: Place) => {
  const { outputs } = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  return outputs.find(
    ({ format, language }: Record<string, string>) => format === 'html' && language === 'sv-FI',
  ).file as string;
};

describe('a report as it was built', () => {
  it('is proven, with a line for each file', async () => {
    const { exitCode, stdout } = await report(['verify'], { cwd: origin });
    expect(stdout).toMatch(/^ {2}✓ as built +\S+\.sv\.html$/m);
    expect(stdout).toMatch(/^ {2}✓ as built +report\.json$/m);
    expect(stdout).toContain('All 3 files come from exactly these sources, by this version');
    expect(exitCode).toBe(0);
  });

  it('is proven from anywhere, and its folder by itself', async () => {
    const elsewhere = await temporaryFolder();
    const { built, root } = await place();
    for (const args of [[root], [join(root, 'dist')], [built], [built, '--sources', root]]) {
      expect((await answer(['verify', ...args], { cwd: elsewhere })).exitCode).toBe(0);
    }
  });

  it('comes out the same when it is built again, dated as it was', async () => {
    const { exitCode, told } = await verified(origin, { rebuild: true });
    expect([exitCode, told.isProven, told.findings]).toEqual([0, true, []]);
  });

  it('is built again with the profiles that each file was made with', async () => {
    const { root, built } = await place();
    await writeFile(join(root, 'goals', 'tom.sv.md'), '');
    await answer(['build', root, '--format', 'json', '--profile', 'draft']);
    const { diagnostics } = JSON.parse(await readFile(join(built, 'report.json'), 'utf8'));
    expect(diagnostics).toMatchObject([{ code: 'S14', severity: 'note' }]);
    // Without the profile it is a warning.
    await answer(['build', root, '--format', 'html']);
    const { exitCode, told } = await verified(root, { rebuild: true });
    expect([exitCode, told.isProven, told.findings]).toEqual([0, true, []]);
  });

  it('is not changed by being verified', async () => {
    const { root } = await place();
    const before = await contentsOf(root);
    await verified(root, { rebuild: true });
    expect(await contentsOf(root)).toEqual(before);
  });

  it.each([
    ['sv', 'Alla 3 filer kommer ur just de här källorna'],
    ['fi', 'Kaikki 3 tiedostoa ovat peräisin juuri näistä lähteistä'],
  ])('is proven in words of %s', async (language, words) => {
    expect((await answer(['verify', '--ui-lang', language], { cwd: origin })).stdout).toContain(words);
  });
});

/** What is done to a built report, and what must be told. */
const SPOILT: [
  name: string,
  spoil: (place: Place, html: string) => Promise<unknown>,
  findings: (html: string) => string[],
][] = [
  [
    'a changed file',
    ({ built }, html) => appendFile(join(built, html), ' '),
    (html) => [`L16 changed ${html}`],
  ],
  ['a missing file', ({ built }, html) => rm(join(built, html)), (html) => [`L16 missing ${html}`]],
  ['a file besides', ({ built }) => writeFile(join(built, 'other.html'), ''), () => ['L16 extra other.html']],
  ['a folder besides', ({ built }) => mkdir(join(built, 'more')), () => ['L16 extra more']],
  [
    'a link to the same bytes',
    async ({ root, built }, html) => {
      await rename(join(built, html), join(root, html));
      await symlink(join(root, html), join(built, html));
    },
    (html) => [`L16 link ${html}`],
  ],
  [
    'a changed source',
    ({ root }) => appendFile(join(root, 'report.yaml'), '\n'),
    () => ['L17 changed report.yaml'],
  ],
  [
    'a source that has come',
    ({ root }) => writeFile(join(root, 'goals/nya.sv.md'), '# Nya\n'),
    () => ['L17 added goals/nya.sv.md'],
  ],
  [
    'a source that is gone',
    ({ root }) => rename(join(root, 'report.yaml'), join(root, 'report.yml')),
    () => ['L17 missing report.yaml', 'L17 added report.yml'],
  ],
  [
    'an own template that has come',
    async ({ root, built }) => {
      const { template } = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
      await mkdir(join(root, 'templates', template.name), { recursive: true });
      await writeFile(join(root, 'templates', template.name, 'own.css'), 'a{}');
    },
    () => ['L18 template'],
  ],
  [
    'an edition that a later build has left',
    async ({ root }) => {
      await appendFile(join(root, 'report.yaml'), '\n');
      await answer(['build', root, '--lang', 'fi', '--format', 'html,json']);
    },
    (html) => [`L17 earlier ${html}`],
  ],
  [
    'no JSON',
    ({ built }) => writeFile(join(built, 'manifest.json'), '{'),
    () => ['L16 manifest manifest.json'],
  ],
  [
    'a path out of the folder',
    (at) => changeManifest(at, /(?<="file": ")[^"]+/, '../../report.yaml'),
    () => ['L16 manifest manifest.json'],
  ],
  [
    'a name with a command for the terminal',
    (at) => changeManifest(at, /(?<="report": ")[^"]+/, '\\u001b[31mred'),
    () => ['L16 manifest manifest.json'],
  ],
  ...['x&calc&.html', 'x|y.html', '%PATH%.html', '$(touch x).html', '`x`.html', '-x.html'].map(
    (name): (typeof SPOILT)[number] => [
      `a name with a command for a shell: ${name}`,
      (at) => changeManifest(at, /(?<="file": ")[^"]+/, name),
      () => ['L16 manifest manifest.json'],
    ],
  ),
  [
    'a name of the letters that an id may have, though there is no such file',
    (at) => changeManifest(at, /(?<="file": ")[^"]+/, 'år_2021-Отчёт.v1.sv-fi.html'),
    (html) => [`L16 extra ${html.replace('.sv.', '.fi.')}`, 'L16 missing år_2021-Отчёт.v1.sv-fi.html'],
  ],
  [
    'a source by a path out of the folder, which is not opened',
    (at) => changeManifest(at, 'goals/_central.fi.md', '../../../etc/passwd'),
    () => ['L17 missing ../../../etc/passwd', 'L17 added goals/_central.fi.md', 'L16 manifest'],
  ],
  [
    'another version',
    (at) => changeManifest(at, /(?<="version": ")[^"]+/, '0.0.1'),
    () => ['L18 version', 'L16 manifest'],
  ],
  [
    'a page that is said to be printed by a browser, of which none makes pages',
    (at, html) =>
      changeManifest(at, `"file": "${html}",`, `"file": "${html}", "printedBy": "HeadlessChrome/1",`),
    () => ['L16 manifest manifest.json'],
  ],
  [
    'a manifest that is a link',
    async ({ root, built }) => {
      await rename(join(built, 'manifest.json'), join(root, 'manifest.json'));
      await symlink(join(root, 'manifest.json'), join(built, 'manifest.json'));
    },
    () => ['L16 manifest manifest.json'],
  ],
];

describe('what is found', () => {
  it.each(SPOILT)('%s', async (_, spoil, findings) => {
    const at = await place();
    const html = await nameOf(at);
    await spoil(at, html);
    const result = await verified(at.root);
    expect(result.findings).toEqual(findings(html));
    expect([result.exitCode, result.told.isProven]).toEqual([1, false]);
  });

  it('stands in the manifest', async () => {
    const at = await place();
    const html = await nameOf(at);
    await appendFile(join(at.built, html), ' ');
    const [finding] = (await verified(at.root)).told.findings;
    const lines = (await readFile(join(at.built, 'manifest.json'), 'utf8')).split('\n');
    expect(lines[(finding?.line ?? 0) - 1]).toContain(`"file": "${html}"`);
    const { stdout } = await answer(['verify', '--ui-lang', 'sv'], { cwd: at.root });
    expect(stdout).toContain(`fel L16 Filen ”${html}” är ändrad sedan den byggdes`);
    expect(stdout).toContain(`✗ ändrad`);
  });

  it('that the bytes and the manifest were changed together, by building again', async () => {
    const at = await place();
    const html = await nameOf(at);
    const before = sha256Of(await readFile(join(at.built, html)));
    await appendFile(join(at.built, html), ' ');
    const sha256 = sha256Of(await readFile(join(at.built, html)));
    await changeManifest(at, before, sha256);
    expect((await verified(at.root)).findings).toEqual([]);
    expect((await verified(at.root, { rebuild: true })).findings).toEqual([`L16 rebuilt ${html}`]);
  });

  it('that nothing can be built of the sources any longer', async () => {
    const at = await place();
    await writeFile(join(at.root, 'report.yaml'), 'version: 1\n');
    const { findings } = await verified(at.root, { rebuild: true });
    expect(findings.at(-1)).toMatch(/^L17 notBuildable /);
  });
});

/** What the manifest says of a file, and what a second build makes of it. */
const REBUILT: [
  name: string,
  made: Partial<ReadOutput>,
  again: Partial<ReadOutput> | undefined,
  found: string[],
][] = [
  ['the same bytes', {}, {}, []],
  ['the same bytes by another browser', { printedBy: 'A/1' }, { printedBy: 'A/2' }, []],
  ['other bytes', { sha256: 'a' }, { sha256: 'b' }, ['L16 rebuilt']],
  ['no file', {}, undefined, ['L16 rebuilt']],
  [
    'other bytes by the same browser',
    { sha256: 'a', printedBy: 'A/1' },
    { sha256: 'b', printedBy: 'A/1' },
    ['L16 rebuilt'],
  ],
  [
    'other bytes by another browser, which is not proven either',
    { sha256: 'a', printedBy: 'A/1' },
    { sha256: 'b', printedBy: 'A/2' },
    ['L18 otherBrowser'],
  ],
  ['other bytes by an unnamed browser', { sha256: 'a' }, { sha256: 'b', printedBy: 'A/2' }, ['L16 rebuilt']],
  [
    'a page that is said to come from a browser',
    { sha256: 'a', format: 'html', printedBy: 'A/1' },
    { sha256: 'b', format: 'html' },
    ['L16 rebuilt'],
  ],
];

describe('a file that is built again', () => {
  const output = (some: Partial<ReadOutput>): ReadOutput => ({
    file: 'delar.sv.pdf',
    format: 'pdf',
    bytes: 1,
    sha256: '',
    inputsSha256: '',
    ...some,
  });
  it.each(REBUILT)('%s', (_, made, again, found) => {
    const one = new VerifiedReport('', 'manifest.json', '', undefined);
    one.judge('delar.sv.pdf', 'same');
    compareRebuilt(one, [output(made)], again ? [output(again)] : []);
    const { status } = one.files.get('delar.sv.pdf') ?? {};
    expect(one.findings.map(({ code }) => `${code} ${status}`)).toEqual(found);
    expect(status === 'same').toBe(found.length === 0);
  });

  it('is told apart from one that has been changed', async () => {
    const one = new VerifiedReport('', 'manifest.json', '', undefined);
    one.judge('delar.sv.pdf', 'same');
    compareRebuilt(one, [output({ printedBy: 'A/1' })], [output({ sha256: 'b', printedBy: 'A/2' })]);
    const text = await verifyText(
      [one],
      ioOf('', () => {}, {}),
    );
    expect(text).toContain(
      'L18 “delar.sv.pdf” cannot be compared: it was printed by A/1, the browser here is A/2',
    );
    expect(text).toContain('All else comes from exactly these sources');
  });
});

describe('what cannot be verified', () => {
  it.each([
    ['a folder that is not there', ['nowhere'], 'E01'],
    ['a folder without manifest', ['goals'], 'E19'],
    ['sources that are none', ['--sources', 'goals'], 'E06'],
    ['an unknown format', ['--format', 'xml'], 'E07'],
  ])('%s', async (_, args, code) => {
    const { exitCode, stderr } = await answer(['verify', ...args], { cwd: origin });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(code)]);
  });
});

/** A repository whose manifest has a PDF with claims, made of bytes of ours. */
async function withPdf(bytes: Uint8Array): Promise<Place> {
  const at = await place();
  await writeFile(join(at.built, 'delar.sv.pdf'), bytes);
  const entry = {
    file: 'delar.sv.pdf',
    format: 'pdf',
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    inputsSha256: JSON.parse(await readFile(join(at.built, 'manifest.json'), 'utf8')).inputsSha256,
    claims: ['PDF/UA-1', 'PDF/A-2a'],
  };
  await changeManifest(at, '"outputs": [', `"outputs": [${JSON.stringify(entry)},`);
  return at;
}

describe('the claims of a PDF', () => {
  it('are checked once more', async () => {
    const { root } = await withPdf(writePdf(soundPdf()));
    const { exitCode, stdout } = await run(root);
    expect(stdout).toContain('delar.sv.pdf  PDF/UA-1 and PDF/A-2a, checked');
    expect(exitCode).toBe(0);
  });

  it('do not hold where our own checks find something', async () => {
    const objects = soundPdf();
    changeObject(objects, 32, '/Alt (En bild)', '');
    const { root } = await withPdf(writePdf(objects));
    expect((await verified(root)).findings).toEqual(['L07 noAlternative delar.sv.pdf']);
    const { stdout, exitCode } = await run(root);
    expect(stdout).toContain(
      'warning L07 “delar.sv.pdf” does not meet PDF/UA-1, clause 7.3-1 (Matterhorn 13-004): a picture or formula is not described in words, on page 1',
    );
    expect(exitCode).toBe(1);
  });

  it('do not hold where the file is of another part, or no PDF', async () => {
    for (const [bytes, what] of [
      [writePdf(soundPdf()), 'notIdentified'],
      [Buffer.from('<html>'), 'unreadable'],
    ] as const) {
      const at = await withPdf(bytes);
      await changeManifest(at, '"PDF/UA-1","PDF/A-2a"', '"PDF/A-3a"');
      expect((await verified(at.root)).findings).toEqual([`L07 ${what} delar.sv.pdf`]);
    }
  });

  it.skipIf(process.platform === 'win32')('are put to veraPDF where that is asked for', async () => {
    const { root } = await withPdf(writePdf(soundPdf()));
    const program = join(root, '..', 'verapdf');
    const verdict = (isCompliant: boolean) =>
      `<validationReport isCompliant="${isCompliant}"><rule clause="7.1" testNumber="3" status="failed" failedChecks="5"/></validationReport>`;
    const write = async (text: string) => {
      await writeFile(program, text);
      await chmod(program, 0o755);
    };
    await write(
      `#!/bin/sh\ncase "$*" in *ua1*) echo '${verdict(false)}'; exit 1;; *) echo '<validationReport isCompliant="true"/>';; esac\n`,
    );
    expect((await verified(root, { verapdf: true }, { VERAPDF: program })).findings).toEqual([
      'L07 validator delar.sv.pdf',
    ]);
    for (const [text, reason] of [
      ['#!/bin/sh\necho no Java >&2; exit 8\n', 'no Java'],
      ['#!/bin/sh\necho nothing\n', 'nothing'],
    ] as const) {
      await write(text);
      const failure = { code: 'E20', args: { program, reason } };
      await expect(run(root, { verapdf: true }, { VERAPDF: program })).rejects.toMatchObject(failure);
    }
  });

  it.skipIf(process.platform === 'win32').each([
    ['both standards', 'true', 'also by veraPDF 1.31.99'],
    ['one of two', '$(case "$*" in *2a*) echo false;; *) echo true;; esac)', undefined],
  ])('are said to be confirmed by veraPDF where it agrees on %s', async (_, agrees, said) => {
    const { root } = await withPdf(writePdf(soundPdf()));
    const program = join(root, '..', 'verapdf');
    const details =
      '<releaseDetails id="core" version="1.31.22"/><releaseDetails id="validation-model" version="1.31.99"/>';
    await writeFile(
      program,
      `#!/bin/sh\nprintf '%s' '${details}' '<validationReport isCompliant="' ${agrees} '"/>'\n`,
    );
    await chmod(program, 0o755);
    const env = { VERAPDF: program };
    const { stdout } = await answer(['verify', '--verapdf'], { cwd: root, env });
    if (said) expect(stdout).toContain(`delar.sv.pdf  PDF/UA-1 and PDF/A-2a, checked, ${said}`);
    else expect(stdout).not.toContain('also by');
    const json = await answer(['verify', '--verapdf', '--format', 'json'], { cwd: root, env });
    expect(JSON.stringify(JSON.parse(json.stdout).reports).includes('veraPDF 1.31.99')).toBe(Boolean(said));
  });

  it('cannot be put to a veraPDF that is not there', async () => {
    const { root } = await withPdf(writePdf(soundPdf()));
    const env = { VERAPDF: join(root, 'nothing-here') };
    const { exitCode, stderr } = await answer(['verify', '--verapdf'], { cwd: root, env });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('E20')]);
  });
});

it.each([
  ['verapdf', 'verapdf'],
  ['C:\\dist\\delar-2021.sv.pdf', 'C:\\dist\\delar-2021.sv.pdf'],
  ['C:\\Mina rapporter\\delår & mer.pdf', '"C:\\Mina rapporter\\delår & mer.pdf"'],
  ['"C:\\Program Files\\verapdf.bat"', '"C:\\Program Files\\verapdf.bat"'],
])('is one word for the shell of Windows: %s', (word, quoted) => expect(quotedForShell(word)).toBe(quoted));

it.each([
  ['no verdict', 'Usage: verapdf', []],
  ['passed', '<validationReport jobEndStatus="normal" isCompliant="true"><details passedRules="106"/>', [[]]],
  ['failed without rules', '<validationReport isCompliant="false">', [[{ clause: '–', count: 1 }]]],
  [
    'failed',
    `<validationReport isCompliant="false"><details><rule specification="ISO 14289-1:2014" clause="7.18.5"
     testNumber="2" status="failed" failedChecks="8" tags="annotation"><rule clause="5" testNumber="1" status="passed">`,
    [[{ clause: '7.18.5-2', count: 8 }]],
  ],
  [
    'of several files',
    `<job><validationReport isCompliant="true"></validationReport></job><job><validationReport isCompliant="false">
     <rule clause="5" testNumber="1" status="failed" failedChecks="1"/></validationReport></job>
     <batchSummary><validationReports compliant="1" nonCompliant="1" failedJobs="0">2</validationReports></batchSummary>`,
    [[], [{ clause: '5-1', count: 1 }]],
  ],
])('reads what veraPDF says: %s', (_, text, verdicts) => expect(verdictsIn(text)).toEqual(verdicts));
