// `rules:` of report.yaml: how severe each finding is, in which files, and what its rule counts from.
import { describe, expect, it } from 'vitest';
import { type Diagnostic, finishDiagnostics, type RuleSettings } from '../src/diagnostics/index.js';
import { configJsonSchema, DEFAULT_LIMITS, optionsOf, RULE_OPTIONS } from '../src/model/index.js';
import { readRepository, told } from './support/read-repository.js';

const CONFIG = `version: 1
organisation: { name: Exempelstad, country: SE }
languages: [sv]
`;
const GOALS = {
  'goals/a.yaml': 'version: 1\ngoals: [{ id: g, theme: t, text: Mål, measures: [{ text: M }] }]\n',
};
const read = (more: string) => readRepository({ ...GOALS, 'report.yaml': CONFIG + more });

describe('rules:', () => {
  it.each<[text: string, rules: RuleSettings]>([
    ['', {}],
    ['rules: { L04: error, T12: off }', { L04: { severity: 'error' }, T12: { severity: 'off' } }],
    [
      'rules: { T12: { severity: note, only: [goals/], except: [./goals/a.yaml] } }',
      { T12: { severity: 'note', only: ['goals/'], except: ['goals/a.yaml'] } },
    ],
    ['rules: { G15: { measuresPerGoal: 4 } }', { G15: {} }],
  ])('%s', (text, rules) => {
    const { report, diagnostics } = read(`${text}\n`);
    expect(diagnostics).toEqual([]);
    expect(report.rules).toEqual(rules);
  });

  it.each<[text: string, limits: object]>([
    ['rules: { G15: { measuresPerReport: 100 } }', { measuresPerReport: 100 }],
    [
      'rules: { G15: { measuresPerGoal: off }, G08: { years: 4 } }',
      { measuresPerGoal: undefined, unchangedYears: 4 },
    ],
    [
      'rules: { L12: { severity: warning, words: 25, wordsFinnish: 20 } }',
      { sentenceWords: 25, sentenceWordsFinnish: 20 },
    ],
  ])('options of %s', (text, limits) => {
    const { report, diagnostics } = read(`${text}\n`);
    expect(diagnostics).toEqual([]);
    expect(report.limits).toEqual({ ...DEFAULT_LIMITS, ...limits });
  });

  it.each<[what: string, marked: string, code: string]>([
    ['an unknown severity', 'L04: «fel»', 'S03'],
    ['an unknown severity in the long form', 'L04: { severity: «fatal» }', 'S03'],
    ['no goal at all', 'G15: { measuresPerGoal: «0» }', 'S03'],
    ['half a measure', 'G15: { measuresPerReport: «2.5» }', 'S03'],
    ['words where a number is expected', 'G08: { years: «många» }', 'S03'],
    ['a scope that is no list', 'T12: { only: «goals/» }', 'S03'],
    ['a folder that is not there', 'T12: { only: [«goal/»] }', 'S15'],
    ['a folder without its slash', 'T12: { only: [«goals»] }', 'S15'],
    ['a file that is not there', 'T12: { except: [goals/, «goals/b.yaml»] }', 'S15'],
    ['an unknown code', '«G99»: off', 'S04'],
    ['a code of the surroundings', '«E05»: off', 'S04'],
    ['an unknown option', 'G15: { «measurePerGoal»: 3 }', 'S04'],
    ['an option of another rule', 'L04: { «years»: 3 }', 'S04'],
  ])('is told of %s', (_what, marked, code) => {
    const fault = /«(.*)»/u.exec(marked)?.[1] ?? '';
    expect(told(read(`rules: { ${marked.replace(/[«»]/gu, '')} }\n`))).toEqual([`${code} ${fault}`]);
  });

  it('suggests the code or option that was meant', () => {
    expect(read('rules: { l04: off, G15: { measurePerGoal: 3 } }\n').diagnostics).toMatchObject([
      { args: { key: 'measurePerGoal', suggestion: 'measuresPerGoal' } },
      { args: { key: 'l04', suggestion: 'L04' } },
    ]);
  });

  it('keeps the sound rules when another is faulty', () => {
    const { report } = read('rules: { L04: fel, T12: off, G08: { years: 5 } }\n');
    expect(report.rules).toEqual({ T12: { severity: 'off' }, G08: {} });
    expect(report.limits.unchangedYears).toBe(5);
  });

  it.each(['severities: { L04: error }', 'limits: { unchangedYears: 4 }'])('replaces %s', (old) => {
    expect(read(`${old}\n`).diagnostics).toMatchObject([{ code: 'S04', args: { suggestion: 'rules' } }]);
  });
});

describe('severity and scope', () => {
  const at = (file: string): Diagnostic => ({ code: 'T13', args: {}, place: { file, start: 0, end: 1 } });
  const files = ['goals/a.sv.md', 'goals/b.sv.md', 'text/goals/c.sv.md'];
  const kept = (settings: RuleSettings) =>
    finishDiagnostics(files.map(at), settings).map(({ place, severity }) => `${place.file} ${severity}`);

  it.each<[what: string, settings: RuleSettings, kept: string[]]>([
    ['the default severity everywhere', {}, files.map((file) => `${file} error`)],
    ['another severity everywhere', { T13: { severity: 'note' } }, files.map((file) => `${file} note`)],
    ['nothing when it is off', { T13: { severity: 'off', only: ['goals/'] } }, []],
    ['a folder', { T13: { only: ['goals/'] } }, ['goals/a.sv.md error', 'goals/b.sv.md error']],
    ['a file', { T13: { only: ['goals/b.sv.md'] } }, ['goals/b.sv.md error']],
    ['no folder without its slash', { T13: { only: ['goals'] } }, []],
    [
      'a folder but for a file',
      { T13: { only: ['goals/'], except: ['goals/a.sv.md'] } },
      ['goals/b.sv.md error'],
    ],
    ['all but a folder', { T13: { except: ['goals/'] } }, ['text/goals/c.sv.md error']],
    [
      'other codes, which are not touched',
      { T12: { severity: 'off' } },
      files.map((file) => `${file} error`),
    ],
  ])('keeps %s', (_what, settings, expected) => {
    expect(kept(settings)).toEqual(expected);
  });
});

describe('the table of options', () => {
  const options = Object.entries(RULE_OPTIONS).flatMap(([code, all]) =>
    Object.entries(optionsOf(code as keyof typeof RULE_OPTIONS)).map(([name, option]) => ({
      code,
      name,
      option,
      all,
    })),
  );

  it.each(options)('$code $name takes its own default, and is described in three languages', ({ option }) => {
    const value = DEFAULT_LIMITS[option.limit] ?? 'off';
    expect(option.schema.safeParse(value).success).toBe(true);
    expect(Object.values(option.about).map((text) => text.trim() !== '')).toEqual([true, true, true]);
  });

  it('has each limit once', () => {
    expect(options.map(({ option }) => option.limit).sort()).toEqual(Object.keys(DEFAULT_LIMITS).sort());
  });

  it('is in the schema for editors, with its descriptions', () => {
    const text = JSON.stringify(configJsonSchema());
    for (const { option } of options) expect(text).toContain(JSON.stringify(option.about.en));
  });
});
