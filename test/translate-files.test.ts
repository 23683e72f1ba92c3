// `report translate` as a user runs it: files on the disk, exit codes, and files that are not what they should be.
import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTranslationFile } from '../src/translate/index.js';
import { answer } from './support/answer.js';
import { contentsOf, PROJECT, report, temporaryFolder } from './support/run-cli.js';

async function copyOf(example: string): Promise<string> {
  const folder = join(await temporaryFolder(), example);
  await cp(join(PROJECT, 'examples', example), folder, { recursive: true });
  return folder;
}

describe('report translate', () => {
  test.each(['po', 'xliff'])('hands out and takes back %s without changing a byte', async (format) => {
    const folder = await copyOf('lovisa');
    const before = await contentsOf(folder);
    const out = join(folder, '..', `fi.${format}`);
    const exported = await report(['translate', 'export', '--to', 'fi', '--format', format, '-o', out], {
      cwd: folder,
    });
    expect(exported).toMatchObject({ exitCode: 0, stderr: '' });
    const imported = await report(['translate', 'import', out], { cwd: folder });
    expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await contentsOf(folder)).toEqual(before);
  });

  test('accepts, finds what has changed since, and takes the new translation', async () => {
    const cwd = await copyOf('helsingfors');
    const path = join(cwd, 'goals/kultur-fritid.yaml');
    const accepted = await answer(['translate', 'accept', '--all'], { cwd });
    expect(accepted).toMatchObject({ exitCode: 0, stderr: '' });
    const text = await readFile(path, 'utf8');
    const sentence = /text:\n\s+sv: (?<words>.*)\n/u.exec(text)?.groups?.words ?? '?';
    await writeFile(path, text.replace(sentence, `${sentence} redan i år`));
    const status = await answer(['translate', 'status', '--format', 'json'], { cwd });
    expect(status.exitCode).toBe(1);
    const [language] = JSON.parse(status.stdout).languages;
    expect(language.counts).toMatchObject({ missing: 0, stale: 1 });
    const exported = await answer(
      ['translate', 'export', '--to', 'fi', '--format', 'po', '--only', 'stale'],
      { cwd },
    );
    expect(exported.stdout.match(/^msgctxt/gmu)).toHaveLength(1);
    const file = join(cwd, '../fi.po');
    await writeFile(file, exported.stdout.replace('#, fuzzy\n', '').replace(/"\n$/u, ' jo tänä vuonna"\n'));
    const imported = await answer(['translate', 'import', file], { cwd });
    expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await readFile(path, 'utf8')).toContain('jo tänä vuonna');
    expect(await answer(['translate', 'status'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(await answer(['check'], { cwd })).toMatchObject({ exitCode: 0, stdout: 'No findings\n' });
  }, 90_000);

  test('finds the earlier source text in the history', async () => {
    const cwd = await copyOf('helsingfors');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd });
    git('init', '-q');
    await answer(['translate', 'accept', '--all'], { cwd });
    git('add', '.');
    git('commit', '-qm', 'accepted');
    const path = join(cwd, 'text/inledning.sv.md');
    const text = await readFile(path, 'utf8');
    const first = /\n\n(?<words>[^#\n][^\n]*)/u.exec(text)?.groups?.words ?? '?';
    await writeFile(path, text.replace(first, `${first} Nytt.`));
    const { stdout } = await answer(
      ['translate', 'export', '--to', 'fi', '--format', 'po', '--only', 'stale'],
      {
        cwd,
      },
    );
    expect(stdout).toContain('#, fuzzy\n#| msgid');
    expect(stdout).toMatch(/^#\| (?:msgid )?".*"$/mu);
    expect(stdout.split('\n').find((line) => line.includes(first) && line.startsWith('#| '))).toBeDefined();
  }, 90_000);

  test('writes nothing when one text cannot land, and the rest where asked', async () => {
    const cwd = await copyOf('helsingfors');
    const before = await contentsOf(cwd);
    const file = join(cwd, '../fi.xlf');
    await answer(['translate', 'export', '--to', 'fi', '-o', file], { cwd });
    const xml = await readFile(file, 'utf8');
    const edited = xml
      .replaceAll('</target>', ' x</target>')
      .replace('name="organisation.name"', 'name="organisation.gone"');
    await writeFile(file, edited);
    const refused = await answer(['translate', 'import', file], { cwd });
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('organisation.gone');
    expect(await contentsOf(cwd)).toEqual(before);
    const partly = await answer(['translate', 'import', file, '--partial'], { cwd });
    expect(partly.exitCode).toBe(1);
    expect(await readFile(join(cwd, 'text/inledning.fi.md'), 'utf8')).toMatch(/ x$/mu);
  }, 90_000);

  test.each(['po', 'xliff'])(
    'leaves alone what the unit has mended meanwhile (%s)',
    async (format) => {
      const cwd = await copyOf('lovisa');
      const edit = async (path: string, from: string, to: string) => {
        const text = await readFile(path, 'utf8');
        expect(text).toContain(from);
        await writeFile(path, text.replace(from, to));
      };
      const file = join(cwd, `../week.${format}`);
      await answer(['translate', 'export', '--to', 'fi', '--format', format, '-o', file], { cwd });
      await edit(join(cwd, 'text/inledning.fi.md'), 'Pandemia leimasi', 'Pandemia hallitsi');
      await edit(join(cwd, 'goals/vuxna.fi.md'), 'Klinik on käytössä', 'Klinik on nyt käytössä');
      await edit(file, 'Klinik on käytössä', 'Klinik toimii');
      await edit(file, 'Kaupunki säästää', 'Kaupunki tinkii');
      const before = await contentsOf(cwd);
      const refused = await answer(['translate', 'import', file], { cwd });
      expect(refused.exitCode).toBe(1);
      expect(refused.stdout).toContain('\n  text/inledning.fi.md:6: chapter.inledning.p2\n');
      expect(refused.stdout).toMatch(
        /: measure\.klinik-vuxna\.followUp\.vuxna\.2021-H1\.outcome: [^\n]*\(goals\/vuxna\.fi\.md:21\)\n/u,
      );
      expect(await contentsOf(cwd)).toEqual(before);
      const taken = await answer(['translate', 'import', file, '--accept-stale'], { cwd });
      expect(taken.exitCode).toBe(0);
      expect(taken.stdout).toContain('\n  goals/vuxna.fi.md:21: measure.klinik-vuxna');
      expect(await readFile(join(cwd, 'goals/vuxna.fi.md'), 'utf8')).toContain('Klinik toimii');
      expect(await readFile(join(cwd, 'text/ekonomi.fi.md'), 'utf8')).toContain('Kaupunki tinkii');
      expect(await readFile(join(cwd, 'text/inledning.fi.md'), 'utf8')).toContain('Pandemia hallitsi');
      const after = await contentsOf(cwd);
      expect(await answer(['translate', 'import', file], { cwd })).toMatchObject({ exitCode: 0 });
      expect(await contentsOf(cwd)).toEqual(after);
    },
    90_000,
  );

  test('keeps the line ends and the byte order mark of a file', async () => {
    const cwd = await copyOf('lovisa');
    const path = join(cwd, 'text/ekonomi.fi.md');
    const windows = `\uFEFF${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`;
    await writeFile(path, windows);
    const file = join(cwd, '../fi.po');
    await answer(['translate', 'export', '--to', 'fi', '--format', 'po', '-o', file], { cwd });
    const po = await readFile(file, 'utf8');
    await writeFile(file, po.replace('"Talouden tasapainottaminen"', '"Talous tasapainoon"'));
    expect(await answer(['translate', 'import', file], { cwd })).toMatchObject({ exitCode: 0 });
    expect(await readFile(path, 'utf8')).toBe(
      windows.replace('Talouden tasapainottaminen', 'Talous tasapainoon'),
    );
  });

  test.each<[string, string[], number, RegExp]>([
    ['no command', [], 2, /translate/u],
    ['no language', ['export'], 2, /--to needs a value/u],
    ['a language that the report does not have', ['export', '--to', 'de'], 2, /fi-FI/u],
    ['the source language', ['export', '--to', 'sv'], 2, /fi-FI/u],
    ['no names', ['accept'], 2, /names/u],
    ['a name that is none', ['accept', 'goals/nowhere.md'], 1, /goals\/nowhere\.md/u],
    ['no file', ['import', 'nowhere.po'], 2, /nowhere\.po/u],
    ['an unknown flag', ['import', 'x', '--al'], 2, /--al/u],
  ])('with %s says so', async (_, args, exitCode, text) => {
    const cwd = await copyOf('helsingfors');
    await rm(join(cwd, 'translations.yaml'), { force: true });
    const run = await answer(['translate', ...args], { cwd });
    expect(run.exitCode).toBe(exitCode);
    expect(run.stdout + run.stderr).toMatch(text);
  });
});

describe('a file that cannot be read', () => {
  const xliff = (inside: string, before = '') =>
    `<?xml version="1.0"?>\n${before}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="sv" trgLang="fi">\n${inside}\n</xliff>`;
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">${'bcdefgh'.replace(/./gu, (name) => `<!ENTITY ${name} "&a;&a;">`)}]>\n`;

  test.each<[string, string, object]>([
    ['is cut', xliff('<file id="f">').slice(0, 100), { kind: 'malformed', line: 2 }],
    ['has a tag that does not close', xliff('<file id="f"><unit></file>'), { kind: 'malformed', line: 3 }],
    [
      'names a file of the system',
      xliff('', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n'),
      { kind: 'doctype', line: 2 },
    ],
    ['grows without end', xliff('&h;', bomb), { kind: 'doctype', line: 2 }],
    ['uses an entity of its own', xliff('<file>&h;</file>'), { kind: 'malformed', line: 3 }],
    ['is nested too deeply', xliff('<a>'.repeat(200)), { kind: 'malformed', detail: 'nesting' }],
    [
      'is XLIFF 1.2',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
      { kind: 'otherVersion', detail: '1.2' },
    ],
    ['is other XML', '<html/>', { kind: 'unknownFormat' }],
    [
      'names no language',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="sv"/>',
      { kind: 'noLanguage' },
    ],
    ['is no text', '\u0000\u0001', { kind: 'unknownFormat' }],
    ['is empty', '', { kind: 'unknownFormat' }],
    ['is Markdown', '# Inledning\n\nHalvåret var gott.\n', { kind: 'unknownFormat' }],
    ['is a table', 'id;text\ngoal.a;Ett\n', { kind: 'unknownFormat' }],
    [
      'is PO with a string that does not end',
      'msgid ""\nmsgstr "Language: fi\\n"\n\nmsgid "a\nmsgstr "b"\n',
      { kind: 'malformed' },
    ],
    [
      'is PO with a word that is no key',
      'msgid ""\nmsgstr "Language: fi\\n"\n\nmsgstrx "b"\n',
      { kind: 'malformed', line: 4 },
    ],
    ['is PO without a language', 'msgid ""\nmsgstr "X: y\\n"\n', { kind: 'noLanguage' }],
  ])('%s', async (_, text, fault) => {
    const read = await readTranslationFile(new TextEncoder().encode(text));
    expect('fault' in read && read.fault).toMatchObject(fault);
  });

  test('may split codes, segments and words as programs do', async () => {
    const text = xliff(`<file id="f"><unit id="u" name="goal.a.text">
      <originalData><data id="d1">**</data><data id="d2">{{figure goals.met}}</data></originalData>
      <segment state="final"><source>Ett <pc id="1" dataRefStart="d1" dataRefEnd="d1">två</pc>.</source><target>Yksi <mrk id="m" type="term"><sc id="1" dataRef="d1"/>kaksi<ec startRef="1" dataRef="d1"/></mrk>.</target></segment>
      <ignorable><source> </source><target> </target></ignorable>
      <segment state="final"><source><ph id="2" dataRef="d2"/> &lt;b&gt;<cp hex="0001"/></source><target><![CDATA[<b>]]> <ph id="2"/></target></segment>
    </unit></file>`);
    const read = await readTranslationFile(new TextEncoder().encode(text));
    expect('texts' in read && read.texts).toMatchObject([
      {
        id: 'goal.a.text',
        source: 'Ett **två**. {{figure goals.met}} <b>\u0001',
        target: 'Yksi **kaksi**. <b> {{figure goals.met}}',
        certainty: 'reviewed',
        hasLostCodes: false,
      },
    ]);
  });

  const unit = (inside: string) => xliff(`<file id="f"><unit id="u">${inside}</unit></file>`);
  const textsIn = async (text: string | Uint8Array) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const read = await readTranslationFile(bytes);
    return 'texts' in read ? read.texts : read.fault;
  };

  test('has suggestions and notes of a program beside the texts, which are not read', async () => {
    const match = (inside: string) =>
      `<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><source>Förr</source>${inside}</m:match></m:matches>`;
    const text = unit(
      `${match('<target>Ennen</target>')}<segment><source>Nu</source><target>Nyt</target></segment>`,
    );
    expect(await textsIn(text)).toMatchObject([{ source: 'Nu', target: 'Nyt' }]);
    expect(
      await textsIn(unit(`${match('<target>Ennen</target>')}<segment><source>Nu</source></segment>`)),
    ).toEqual([]);
  });

  const segment = (source: string, target: string) =>
    `<segment><source>${source}</source>${target}</segment>`;
  test.each<[string, string, object]>([
    [
      'without the space between them',
      segment('Ett.', '<target>Yksi.</target>') + segment('Två.', '<target>Kaksi.</target>'),
      { source: 'Ett. Två.', target: 'Yksi. Kaksi.', isUnfinished: false },
    ],
    [
      'with the space in the source only',
      `${segment('Ett,', '<target>Yksi,</target>')}<ignorable><source> </source></ignorable>${segment('två.', '<target>kaksi.</target>')}`,
      { source: 'Ett, två.', target: 'Yksi, kaksi.', isUnfinished: false },
    ],
    [
      'in another order',
      segment('Ett. ', '<target order="2">Yksi.</target>') +
        segment('Två.', '<target order="1">Kaksi. </target>'),
      { source: 'Ett. Två.', target: 'Kaksi. Yksi.' },
    ],
    [
      'of which one is not translated',
      segment('Ett. ', '<target>Yksi. </target>') + segment('Två.', ''),
      { isUnfinished: true },
    ],
    [
      'of which one is empty on purpose',
      segment('Ett. ', '<target>Yksi ja kaksi.</target>') +
        '<segment state="translated"><source>Två.</source><target/></segment>',
      { target: 'Yksi ja kaksi.', isUnfinished: false },
    ],
  ])('may come in segments %s', async (_, inside, text) => {
    expect(await textsIn(unit(inside))).toMatchObject([text]);
  });

  test.each(['utf16le', 'swapped'])('in UTF-16 is read (%s)', async (order) => {
    const bytes = Buffer.from(`\uFEFF${unit(segment('Nu', '<target>Nyt ö</target>'))}`, 'utf16le');
    expect(await textsIn(order === 'swapped' ? bytes.swap16() : bytes)).toMatchObject([{ target: 'Nyt ö' }]);
  });

  test('in the encoding that it declares is read', async () => {
    const head = 'msgid ""\nmsgstr "Language: fi\\nContent-Type: text/plain; charset=iso-8859-1\\n"\n\n';
    const bytes = Buffer.from(`${head}msgctxt "a"\nmsgid "ö"\nmsgstr "yö"\n`, 'latin1');
    const read = await readTranslationFile(bytes);
    expect('texts' in read && read.texts).toMatchObject([{ id: 'a', source: 'ö', target: 'yö' }]);
  });
});
