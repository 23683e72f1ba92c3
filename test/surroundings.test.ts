// Faults of the surroundings, as a user meets them: a clear message with a remedy, exit code 2, and nothing half written.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import {
  chmod,
  chown,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, newRepository, PROJECT, type Run, report } from './support/run-cli.js';

const COMMAND = join(PROJECT, 'bin/report.js');
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
const ENGLISH = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '', MALTAL_LANG: '' };

/** A line of the shell, which may call the command `report`; `$1` is the folder. */
function shell(script: string, folder: string, options: { uid?: number } = {}): Promise<Run> {
  const args = [
    '-c',
    `report() { "${process.execPath}" "${COMMAND}" "$@"; }\ncd "$1"\n${script}`,
    'sh',
    folder,
  ];
  const user = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid };
  return new Promise((resolve) => {
    execFile('sh', args, { env: ENGLISH, ...user, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

/** Two lines: an E code with what is wrong, and a remedy; no stack. */
function expectRefusal(run: Run, code: string, ...words: string[]): void {
  expect(run.stderr).toMatch(new RegExp(`^error ${code} .+\\n {2}fix: .+\\n$`, 'u'));
  for (const word of words) expect(run.stderr).toContain(word);
  expect(run.stderr).not.toMatch(/\n\s+at /u);
  expect(run.exitCode).toBe(2);
}

/** Whether the mount namespace of a test can be its own, which a small or read-only disk needs. */
const canMount =
  isRoot &&
  process.platform === 'linux' &&
  succeeds('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']);
/** Whether another user can run the command at all, where the test itself is run by one who may read everything. */
const canBeNobody =
  isRoot &&
  process.platform === 'linux' &&
  succeeds('setpriv', [`--reuid=${NOBODY}`, '--clear-groups', process.execPath, COMMAND, '--version']);
const ordinaryUser = isRoot ? { uid: NOBODY } : {};

function succeeds(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** In a folder that another user may enter. */
async function openRepository(): Promise<string> {
  const root = await newRepository();
  await chmod(join(root, '..'), 0o755);
  return root;
}

/** Two chains of folders, each as long as a path may be, one put below the other. */
const DEEP = `
  part=$(printf "%0200d" 0); chain=$part; for i in 1 2 3 4 5 6 7 8 9 10 11; do chain=$chain/$part; done
  mkdir -p goals/$chain other/$chain && mv other goals/$chain/`;

describe.skipIf(process.platform === 'win32')('a source that', () => {
  it.each<[string, string, string[]]>([
    ['is a pipe', 'mkfifo goals/x.sv.md', ['E10', 'goals/x.sv.md', 'not an ordinary file']],
    ['is a device', 'ln -s /dev/zero goals/x.sv.md', ['S11', 'goals/x.sv.md']],
    ['links to itself', 'ln -s x.sv.md goals/x.sv.md', ['E10', 'goals/x.sv.md', 'in a circle']],
    [
      'links to one that links back',
      'ln -s b.md goals/a.md; ln -s a.md goals/b.md',
      ['E10', 'goals/a.md', 'in a circle'],
    ],
    ['links to nothing', 'ln -s nowhere.md goals/x.sv.md', ['E10', 'goals/x.sv.md', 'mend the link']],
    ['links out of the folder', 'ln -s /etc goals/etc', ['S11', 'goals/etc']],
    [
      'has bytes in its name that are no text',
      'printf "# A\\n" > "goals/$(printf "d\\345lig").sv.md"',
      ['E10', 'not written in UTF-8', 'Rename'],
    ],
    ['lies too deep', DEEP, ['E10', 'too long', 'Shorten']],
    ['is the settings, and a folder', 'rm report.yaml; mkdir report.yaml', ['E10', 'report.yaml', 'folder']],
    ['is larger than 16 MiB', 'truncate -s 17M goals/x.sv.md', ['S09', '17 MB']],
  ])('%s is named', async (_name, script, [code = '', ...words]) => {
    const root = await newRepository();
    // What lies too deep is not removed by Node either.
    const run = await shell(`${script}\nreport check; code=$?; rm -rf goals/0*; exit $code`, root);
    if (code.startsWith('E')) return expectRefusal(run, code, ...words);
    expect(run.exitCode).toBe(1);
    for (const word of [code, ...words]) expect(run.stdout).toContain(word);
  });

  it('has a line break or a command to the terminal in its name is shown on one line', async () => {
    const root = await newRepository();
    await writeFile(join(root, 'goals', 'ny\nrad\u001b[31m.sv.md'), '# A {#a}\n\nText.\n');
    const { stdout, exitCode } = await report(['check'], { cwd: root });
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/^goals\/ny.rad␛\[31m\.sv\.md$/mu);
  });

  it('is a folder that links to one above it is read once', async () => {
    const root = await newRepository();
    await symlink('..', join(root, 'goals', 'up'));
    await symlink('.', join(root, 'text', 'again'));
    expect(await report(['check'], { cwd: root })).toMatchObject({ exitCode: 0, stdout: 'No findings\n' });
  });

  it('has the name of another in other letters is read as a file of its own', async () => {
    const root = await newRepository();
    const [name = ''] = (await readdir(join(root, 'text'))).filter((each) => each.endsWith('.sv.md'));
    await cp(join(root, 'text', name), join(root, 'text', name.toUpperCase()));
    const runs = await Promise.all([report(['check'], { cwd: root }), report(['check'], { cwd: root })]);
    expect(runs[0]).toEqual(runs[1]);
    expect([0, 1]).toContain(runs[0].exitCode);
  });

  it.skipIf(isRoot && !canBeNobody)('may not be read, in the language of the user', async () => {
    const root = await openRepository();
    await writeFile(join(root, 'goals', 'hemlig.sv.md'), '# A\n', { mode: 0o000 });
    expectRefusal(
      await shell('report check', root, ordinaryUser),
      'E10',
      'goals/hemlig.sv.md',
      'may not read',
    );
    const finnish = await shell('report check --ui-lang fi', root, ordinaryUser);
    expect(finnish.stderr).toMatch(/^virhe E10 .+lukuoikeutta\n {2}korjaus: /u);
    await chmod(join(root, 'goals'), 0o000);
    expectRefusal(
      await shell('report build --format html', root, ordinaryUser),
      'E10',
      'goals',
      'may not read',
    );
    await chmod(join(root, 'goals'), 0o755);
  });
});

describe.skipIf(process.platform === 'win32')('a source that is being saved', () => {
  /** Runs a command again and again while the file is changed without end, until the command has been run often enough. */
  async function whileSaving(
    save: (round: number) => Promise<void>,
    runs: () => Promise<Run>,
  ): Promise<Run[]> {
    let isOver = false;
    const saving = (async () => {
      for (let round = 0; !isOver; round += 1) await save(round);
    })();
    const ended: Run[] = [];
    for (let run = 0; run < 6; run += 1) ended.push(await runs());
    isOver = true;
    await saving;
    return ended;
  }

  it('is read as a whole, or refused with what to do', async () => {
    const root = await newRepository();
    const path = join(root, 'text', 'inledning.sv.md');
    const text = await readFile(path, 'utf8');
    const runs = await whileSaving(
      async (round) => {
        await writeFile(`${path}~`, text.repeat(1 + (round % 2)));
        await rm(path, { force: true });
        await rename(`${path}~`, path);
      },
      () => report(['check', '--quiet'], { cwd: root }),
    );
    for (const run of runs) {
      expect([0, 1, 2]).toContain(run.exitCode);
      if (run.exitCode === 2) expectRefusal(run, 'E10', 'text/inledning.sv.md');
      expect(run.stderr).not.toMatch(/\n\s+at /u);
    }
  }, 60_000);
});

describe.skipIf(process.platform === 'win32')('the process', () => {
  it('stands in a folder that has been removed', async () => {
    const root = await newRepository();
    await mkdir(join(root, 'gone'));
    expectRefusal(
      await shell(`cd gone; rmdir ../gone; report check "${root}"`, root),
      'E12',
      'no longer exists',
    );
    const help = await shell('mkdir gone; cd gone; rmdir ../gone; report --help', root);
    expect(help.exitCode).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')('prints to a full disk', async () => {
    const root = await newRepository();
    expectRefusal(await shell('report check > /dev/full', root), 'E13', 'the disk is full');
    expectRefusal(await shell('report inspect > /dev/full', root), 'E13', 'the disk is full');
    // Nobody can be told; the exit code still says it.
    expect((await shell('report check no-such-folder 2> /dev/full', root)).exitCode).toBe(2);
  });

  it('has nobody to print to, and nobody who writes', async () => {
    const root = await newRepository();
    for (const script of [
      'report check <&-',
      'report check >&-',
      'report check 2>&-',
      'report inspect | head -c 10 > /dev/null',
    ]) {
      const { exitCode, stderr } = await shell(script, root);
      expect([script, exitCode, stderr]).toEqual([script, 0, '']);
    }
  });

  it('has no home, no place for temporary files and little else', async () => {
    const root = await newRepository();
    const bare = `env -i PATH="$PATH" TMPDIR=/proc/nowhere "${process.execPath}" "${COMMAND}"`;
    expect(await shell(`${bare} check`, root)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await shell(`${bare} build --format html,json,csv,xlsx --ui-lang en`, root)).toMatchObject({
      exitCode: 0,
    });
  });

  it.skipIf(isRoot && !canBeNobody)(
    'cannot read what was built, or has no room to build it again',
    async () => {
      const root = await openRepository();
      expect((await report(['build', '--format', 'html'], { cwd: root })).exitCode).toBe(0);
      const [name = ''] = await readdir(join(root, 'dist'));
      const built = join(root, 'dist', name);
      const noRoom = `export TMPDIR="$1/nowhere"; report verify --rebuild`;
      expectRefusal(await shell(noRoom, root), 'E14', 'nowhere');
      await chmod(join(built, 'manifest.json'), 0);
      expectRefusal(await shell('report verify', root, ordinaryUser), 'E10', 'manifest.json');
      await chmod(join(built, 'manifest.json'), 0o644);
      // Names are told only to those who may list them, files are found all the same.
      await chmod(built, 0o311);
      expectRefusal(await shell('report verify', root, ordinaryUser), 'E10', name);
      await chmod(built, 0o755);
    },
  );

  it('has other options of Node, another clock and the plainest locale, and builds the same bytes', async () => {
    const root = await newRepository();
    const outputs = [];
    for (const env of [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' },
      {
        TZ: 'America/St_Johns',
        LC_ALL: 'fi_FI.UTF-8',
        NODE_OPTIONS: '--no-warnings --max-old-space-size=512',
      },
    ]) {
      const { exitCode } = await report(['build', '--format', 'html,json,csv,xlsx'], { cwd: root, env });
      expect(exitCode).toBe(0);
      outputs.push(await contentsOf(join(root, 'dist')));
    }
    expect(outputs[1]).toEqual(outputs[0]);
  });
});

describe.skipIf(process.platform === 'win32')('an output', () => {
  const html = 'build --format html';

  it('that is a file, lies below a file, or is a link is left as it is', async () => {
    const root = await newRepository();
    await writeFile(join(root, 'fil'), 'min fil\n');
    const dist = join(root, 'dist');
    await mkdir(dist);
    const [id = ''] = /(?<=- id: )delar\S*/u.exec(await readFile(join(root, 'report.yaml'), 'utf8')) ?? [];
    await symlink('../fil', join(dist, id));
    expectRefusal(await shell(`report ${html}`, root), 'E03', id);
    expectRefusal(await shell(`report ${html} --out fil`, root), 'E03', 'fil');
    expectRefusal(await shell(`report ${html} --out fil/djupt/nere`, root), 'E03', 'fil');
    expect(await readFile(join(root, 'fil'), 'utf8')).toBe('min fil\n');
  });

  it.skipIf(isRoot && !canBeNobody)('that may not be written keeps the report that is there', async () => {
    const root = await openRepository();
    expect((await report(['build', '--format', 'html'], { cwd: root })).exitCode).toBe(0);
    const before = await contentsOf(root);
    if (isRoot) await chown(root, 0, 0);
    else await chmod(join(root, 'dist'), 0o555);
    expectRefusal(await shell(`report ${html}`, root, ordinaryUser), 'E03', 'cannot be written');
    await chmod(join(root, 'dist'), 0o755);
    expect(await contentsOf(root)).toEqual(before);
  });

  it.skipIf(!canMount)('on a full disk keeps the report that is there, and leaves nothing else', async () => {
    const root = await newRepository();
    await mkdir(join(root, 'dist'));
    // Room for one report, not for two beside each other.
    const script = `
      report ${html} --lang sv --out probe > /dev/null 2>&1 || exit 9
      size=$(du -sk probe | cut -f1)
      mount -t tmpfs -o size=$((size * 3 / 2))k tmpfs dist
      report ${html} --lang sv > /dev/null 2>&1 || exit 8
      cat dist/*/* | cksum > before
      report ${html} --lang sv 2> told
      code=$?
      grep -A1 "^error" told >&2
      cat dist/*/* | cksum > after
      cmp before after || exit 7
      test "$(ls -A dist | wc -l)" = 1 || exit 6
      exit $code`;
    const wrapped = `unshare --mount sh -c '${script.replaceAll('report ', `"${process.execPath}" "${COMMAND}" `)}'`;
    expectRefusal(await shell(wrapped, root), 'E03', 'no space left');
  });

  it.skipIf(!canMount)('on a disk that can only be read', async () => {
    const root = await newRepository();
    await mkdir(join(root, 'dist'));
    const script = `unshare --mount sh -c 'mount -t tmpfs -o ro tmpfs dist && "${process.execPath}" "${COMMAND}" ${html}'`;
    expectRefusal(await shell(script, root), 'E03', 'dist', '--out');
  });

  it.skipIf(!canMount).each<[string, string, string, string]>([
    ['a new repository', '8k', '', 'init disk/ny --name Provköping --country FI'],
    [
      'copies of templates',
      '8k',
      '',
      'template eject goal goal-row report.hbs style.css --template interim --folder disk',
    ],
    ['a baseline', '0', 'printf "# Ingen\\n" > disk/goals/ny.fi.md', 'check disk --write-baseline'],
    [
      'translations',
      '8k',
      `report translate export --to fi --folder disk -o fi.po
      sed -i -E '/^msgid/,/^$/ s/^(msgstr ".+)"$/\\1 – ja muuta"/' fi.po`,
      'translate import fi.po --folder disk --partial --accept-stale',
    ],
  ])('%s: all or nothing on a full disk', async (_name, room, prepare, command) => {
    const root = await newRepository();
    const script = `
      mkdir disk; mount -t tmpfs -o size=600k tmpfs disk; cp -r report.yaml goals text disk
      ${prepare}
      tar -C disk -cf before .
      dd if=/dev/zero of=disk/ballast bs=1k 2> /dev/null; truncate -s -${room} disk/ballast
      report ${command} > /dev/null; code=$?
      rm disk/ballast; tar -C disk -df before . || exit 7
      test "$(tar -tf before | wc -l)" = "$(find disk | wc -l)" || exit 6
      exit $code`;
    const called = script.replaceAll(/(?<=\n *)report /gu, `"${process.execPath}" "${COMMAND}" `);
    await writeFile(join(root, 'script'), called);
    expectRefusal(await shell('unshare --mount sh script', root), 'E03', 'no space left');
  });

  it('that two builds make at once is one whole report', async () => {
    const root = await newRepository();
    const builds = await Promise.all(
      Array.from({ length: 3 }, () => report(['build', '--format', 'html,json'], { cwd: root })),
    );
    for (const { exitCode, stderr } of builds) expect([exitCode, stderr]).toEqual([0, builds[0]?.stderr]);
    await expectWhole(join(root, 'dist'));
  });
});

/** Every file is the one that its manifest names, and there is nothing else. */
async function expectWhole(dist: string): Promise<void> {
  for (const id of await readdir(dist)) {
    expect(id).not.toContain('.tmp-');
    const folder = join(dist, id);
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const hashes = await Promise.all(
      manifest.outputs.map(async ({ file }: { file: string }) =>
        createHash('sha256')
          .update(await readFile(join(folder, file)))
          .digest('hex'),
      ),
    );
    expect(hashes).toEqual(manifest.outputs.map(({ sha256 }: { sha256: string }) => sha256));
    expect((await readdir(folder)).length).toBe(manifest.outputs.length + 1);
  }
}

describe.skipIf(process.platform === 'win32')('an interrupt', () => {
  const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

  /** Sends a signal to the command as soon as `isTime` says so. */
  function interrupted(
    args: string[],
    cwd: string,
    signal: NodeJS.Signals,
    env: NodeJS.ProcessEnv,
    isTime: (send: () => void) => () => void,
  ): Promise<Run & { signal: NodeJS.Signals | null }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...ENGLISH, ...env } });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (bytes) => {
        stdout += bytes;
      });
      child.stderr.on('data', (bytes) => {
        stderr += bytes;
      });
      const stop = isTime(() => child.kill(signal));
      child.on('close', (exitCode, endedBy) => {
        stop();
        resolve({ exitCode: exitCode ?? -1, signal: endedBy, stdout, stderr });
      });
    });
  }

  it.each(Object.entries(CODES))('%s ends a check with exit code %i', async (signal, exitCode) => {
    const root = await newRepository();
    const tools = join(root, '..', 'tools');
    await mkdir(tools);
    const started = join(tools, 'started');
    // Git that never answers, so that the check is surely under way; it ends with the program that asks it.
    const script = `#!/bin/sh\n: > "${started}"\nwhile kill -0 "$PPID" 2> /dev/null; do sleep 0.05; done\n`;
    await writeFile(join(tools, 'git'), script, { mode: 0o755 });
    const env = { PATH: `${tools}:${process.env.PATH}` };
    const run = await interrupted(
      ['check', '--against', 'git:plan'],
      root,
      signal as NodeJS.Signals,
      env,
      (send) => {
        const watcher = watch(tools, (_event, name) => {
          if (name === 'started') send();
        });
        return () => watcher.close();
      },
    );
    expect(run).toEqual({ exitCode, signal: null, stdout: '', stderr: '' });
  });

  it.each(Object.keys(CODES))('%s while a build writes leaves a whole report', async (signal) => {
    const root = await newRepository();
    const dist = join(root, 'dist');
    expect((await report(['build', '--format', 'html,json'], { cwd: root })).exitCode).toBe(0);
    const args = ['build', '--format', 'html,json'];
    const run = await interrupted(args, root, signal as NodeJS.Signals, {}, (send) => {
      const watcher = watch(dist, (_event, name) => {
        if (name?.includes('.tmp-')) send();
      });
      return () => watcher.close();
    });
    // At its very end nothing of ours listens any more, and the system ends it as it would any program.
    expect([CODES[signal as keyof typeof CODES], 0, signal]).toContain(run.signal ?? run.exitCode);
    expect(run.stderr).not.toMatch(/\n\s+at /u);
    await expectWhole(dist);
  });

  it('while a report is built again leaves nothing of it', async () => {
    const root = await newRepository();
    expect((await report(['build', '--format', 'html'], { cwd: root })).exitCode).toBe(0);
    const tmp = join(root, '..', 'tmp');
    await mkdir(tmp);
    const run = await interrupted(['verify', '--rebuild'], root, 'SIGINT', { TMPDIR: tmp }, (send) => {
      const watcher = watch(tmp, send);
      return () => watcher.close();
    });
    expect(run).toEqual({ exitCode: 130, signal: null, stdout: '', stderr: '' });
    expect(await readdir(tmp)).toEqual([]);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'while the browser that comes along is unpacked leaves nothing of it',
    async () => {
      const root = await newRepository();
      const cache = join(root, '..', 'maltal');
      await mkdir(cache, { mode: 0o700 });
      const env = { XDG_CACHE_HOME: join(root, '..'), PATH: '/nowhere' };
      const run = await interrupted(['build', '--format', 'pdf'], root, 'SIGINT', env, (send) => {
        const watcher = watch(cache, (_event, name) => {
          if (name?.includes('.tmp-')) send();
        });
        return () => watcher.close();
      });
      expect([run.exitCode, await readdir(cache)]).toEqual([130, []]);
    },
  );

  it('while files are written lets all of them be', async () => {
    const whole = await newRepository();
    const root = join(whole, '..', 'ny');
    await mkdir(root);
    const args = ['init', '.', '--name', 'Provköping'];
    const run = await interrupted(args, root, 'SIGINT', {}, (send) => {
      const watcher = watch(root, (_event, name) => {
        if (name?.includes('.tmp-')) send();
      });
      return () => watcher.close();
    });
    expect([130, 0]).toContain(run.exitCode);
    expect([...(await contentsOf(root)).keys()]).toEqual([...(await contentsOf(whole)).keys()]);
  });

  it('that nobody can catch is made good by the next build', async () => {
    const root = await newRepository();
    const dist = join(root, 'dist');
    expect((await report(['build', '--format', 'html'], { cwd: root })).exitCode).toBe(0);
    await interrupted(['build', '--format', 'html'], root, 'SIGKILL', {}, (send) => {
      const watcher = watch(dist, (_event, name) => {
        if (name?.includes('.tmp-')) send();
      });
      return () => watcher.close();
    });
    expect((await report(['build', '--format', 'html'], { cwd: root })).exitCode).toBe(0);
    for (const name of await readdir(dist))
      if (name.startsWith('.')) await rm(join(dist, name), { recursive: true });
    await expectWhole(dist);
  });
});

describe.skipIf(process.platform === 'win32')('git that', () => {
  async function checkedWith(git: string | undefined): Promise<Run> {
    const root = await newRepository();
    const tools = join(root, '..', 'tools');
    await mkdir(tools);
    if (git !== undefined) await writeFile(join(tools, 'git'), `#!/bin/sh\n${git}\n`, { mode: 0o755 });
    return report(['check', '--against', 'git:plan'], {
      cwd: root,
      env: { PATH: git === undefined ? tools : `${tools}:${process.env.PATH}` },
    });
  }

  it.each<[string, string | undefined]>([
    ['is not installed', undefined],
    ['fails', 'echo "fatal: bad object" >&2; exit 128'],
    ['dies', 'kill -9 $$'],
    ['talks nonsense', 'printf "\\377\\000 nonsense\\n"'],
    ['says too much', 'yes 0123456789abcdef | head -c 3000000'],
    ['says nothing', 'exit 0'],
  ])('%s is a fault of the surroundings', async (_name, git) => {
    expectRefusal(await checkedWith(git), 'E07', 'plan', 'Git must be installed');
  });
});

describe('a large repository', () => {
  it.skipIf(process.platform === 'win32')(
    'of 3 000 files is read where few may be open',
    async () => {
      const root = await newRepository();
      const row = (index: number) =>
        `# Barn och unga {#barn-och-unga}\n\n| Id | Mätare |\n|--|--|\n| m${index} | Mätare ${index} |\n`;
      for (let index = 0; index < 3_000; index += 1)
        await writeFile(join(root, 'goals', `f${index}.sv.md`), row(index));
      const started = performance.now();
      const { exitCode, stderr } = await shell('ulimit -n 100; report check --format json', root);
      expect([0, 1]).toContain(exitCode);
      expect(stderr).toBe('');
      expect(performance.now() - started).toBeLessThan(30_000);
    },
    60_000,
  );

  it('does not look at what it does not read', async () => {
    const root = await newRepository();
    await mkdir(join(root, 'arkiv'));
    await writeFile(join(root, 'arkiv', 'stor.md'), '');
    await truncate(join(root, 'arkiv', 'stor.md'), 10_000_000_000);
    expect(await report(['check'], { cwd: root })).toMatchObject({ exitCode: 0 });
  });
});
