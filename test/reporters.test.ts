// What findings look like: frames, cuts, related places, colours, JSON, speed.
import { describe, expect, it } from 'vitest';
import { type Diagnostic, EnvironmentError, type Finding, type Place } from '../src/diagnostics/index.js';
import {
  formatEnvironmentError,
  loadReporter,
  locate,
  type ReporterContext,
} from '../src/reporters/index.js';

const reporters = { pretty: await loadReporter('pretty'), json: await loadReporter('json') };

const table = [
  '# Tjänster för vuxna',
  '',
  '| Nyckelmål | Mätare | Status |',
  '|---|---|---|',
  '| Vägen till hjälp är kort | Verksamheten genomförs | färdik |',
  '| Vägen till hjälp är kort | Besök i veckan |',
  '',
].join('\n');
const file = { path: 'goals/vuxna.sv.md', text: table };

function placeOf(text: string, source = file, from = 0): Place {
  const start = source.text.indexOf(text, from);
  return { file: source.path, start, end: start + text.length };
}

function context(changes: Partial<ReporterContext> = {}): ReporterContext {
  return { files: [file], uiLanguage: 'en', color: false, width: 80, toolVersion: '0.0.0', ...changes };
}

function finding(diagnostic: Diagnostic, severity: Finding['severity'] = 'error'): Finding {
  return { ...diagnostic, severity };
}

const unknownWord = finding({
  code: 'T14',
  args: { word: 'färdik', column: 'status', suggestion: 'färdig' },
  place: placeOf('färdik'),
});

/** The frame of one place alone: what stands between its address and what to do. */
function frame(text: string, marked: string, changes: Partial<ReporterContext> = {}): string {
  const source = { path: 'a.md', text };
  const shown = reporters.pretty(
    [finding({ code: 'T16', args: {}, place: placeOf(marked, source) })],
    context({ files: [source], ...changes }),
  );
  return shown
    .split('\n')
    .filter((line) => /[│⋮]/u.test(line))
    .join('\n');
}

describe('pretty', () => {
  it('shows the sentence, the place, the line with carets, and what to do', () => {
    expect(reporters.pretty([unknownWord], context())).toMatchInlineSnapshot(`
      "goals/vuxna.sv.md

      error T14 “färdik” is not a known word for a status
        goals/vuxna.sv.md:5:55
        5 │ | Vägen till hjälp är kort | Verksamheten genomförs | färdik |
          │                                                       ^^^^^^
        fix: Did you mean “färdig”? Use one of the known words, or say in report.yaml
          what your own means, for example policy: { base: strict, labels: { "färdik":
          partlyMet } }.

      1 error in 1 file
      "
    `);
  });

  it('speaks the language of its user', () => {
    expect(
      reporters.pretty([unknownWord], context({ uiLanguage: 'sv', width: Infinity })),
    ).toMatchInlineSnapshot(`
      "goals/vuxna.sv.md

      fel T14 ”färdik” är inte ett känt ord för status
        goals/vuxna.sv.md:5:55
        5 │ | Vägen till hjälp är kort | Verksamheten genomförs | färdik |
          │                                                       ^^^^^^
        åtgärd: Menade du ”färdig”? Använd ett av de kända orden, eller skriv i report.yaml vad ert eget betyder, till exempel policy: { base: strict, labels: { "färdik": partlyMet } }.

      1 fel i 1 fil
      "
    `);
    expect(
      reporters.pretty([unknownWord], context({ uiLanguage: 'fi', width: Infinity })),
    ).toMatchInlineSnapshot(`
      "goals/vuxna.sv.md

      virhe T14 ”färdik” ei ole tunnettu tilaa kuvaava sana
        goals/vuxna.sv.md:5:55
        5 │ | Vägen till hjälp är kort | Verksamheten genomförs | färdik |
          │                                                       ^^^^^^
        korjaus: Tarkoititko ”färdig”? Käytä jotakin tunnetuista sanoista tai kerro report.yaml-tiedostossa, mitä oma sananne tarkoittaa, esimerkiksi policy: { base: strict, labels: { "färdik": partlyMet } }.

      1 virhe 1 tiedostossa
      "
    `);
  });

  it('shows each related place with its own line, and counts the ones too many', () => {
    const row = placeOf('| Vägen till hjälp är kort | Besök i veckan |');
    const related = [
      { place: placeOf('| Nyckelmål | Mätare | Status |'), label: 'Vuxna' },
      ...Array.from({ length: 5 }, () => ({ place: placeOf('Besök') })),
    ];
    const findings = [finding({ code: 'T01', args: { cells: 2, columns: 3 }, place: row, related })];
    expect(reporters.pretty(findings, context())).toMatchInlineSnapshot(`
      "goals/vuxna.sv.md

      error T01 The row has 2 cells, expected 3 as in the heading
        goals/vuxna.sv.md:6:1
        6 │ | Vägen till hjälp är kort | Besök i veckan |
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        see also goals/vuxna.sv.md:3:1 (Vuxna)
        3 │ | Nyckelmål | Mätare | Status |
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        see also goals/vuxna.sv.md:6:30
        6 │ | Vägen till hjälp är kort | Besök i veckan |
          │                              ^^^^^
        see also goals/vuxna.sv.md:6:30
        6 │ | Vägen till hjälp är kort | Besök i veckan |
          │                              ^^^^^
        see also goals/vuxna.sv.md:6:30
        6 │ | Vägen till hjälp är kort | Besök i veckan |
          │                              ^^^^^
        and 2 more places
        fix: Add the cell that is missing, empty if need be (| |), or remove the one
          too many.

      1 error in 1 file
      "
    `);
  });

  it('groups by file and sums up', () => {
    const findings = [
      unknownWord,
      finding({ code: 'S14', args: {}, place: { file: 'text/a.sv.md', start: 0, end: 0 } }, 'warning'),
      finding({ code: 'S10', args: {}, place: { file: 'text/b.sv.md', start: 0, end: 0 } }),
    ];
    expect(reporters.pretty(findings, context())).toMatchInlineSnapshot(`
      "goals/vuxna.sv.md

      error T14 “färdik” is not a known word for a status
        goals/vuxna.sv.md:5:55
        5 │ | Vägen till hjälp är kort | Verksamheten genomförs | färdik |
          │                                                       ^^^^^^
        fix: Did you mean “färdig”? Use one of the known words, or say in report.yaml
          what your own means, for example policy: { base: strict, labels: { "färdik":
          partlyMet } }.

      text/a.sv.md

      warning S14 Nothing to read was found here, expected text or tables
        text/a.sv.md
        fix: Fill in the content, or remove the file.

      text/b.sv.md

      error S10 The file is not text, expected Markdown or YAML
        text/b.sv.md
        fix: Save the content as text, or move the file out of the folder.

      2 errors, 1 warning in 3 files
      "
    `);
    expect(reporters.pretty([], context())).toBe('No findings\n');
  });

  it('merges exact repeats', () => {
    const text = reporters.pretty([unknownWord, structuredClone(unknownWord)], context());
    expect(text.match(/T14/g)).toHaveLength(1);
    expect(text).toContain('1 error in 1 file');
  });

  it('has no colour codes unless they are wanted, and the same words with them', () => {
    const plain = reporters.pretty([unknownWord], context());
    const coloured = reporters.pretty([unknownWord], context({ color: true }));
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('lets nothing from the sources command the terminal', () => {
    const text = 'a \u001b[31m \u202e b \u0007 end';
    const shown = frame(text, 'end');
    expect(shown).toMatchInlineSnapshot(`
      "  1 │ a ␛[31m � b ␇ end
          │               ^^^"
    `);
  });
});

describe('frames', () => {
  const words = Array.from({ length: 60 }, (_, index) => `ord${index}`).join(' ');

  it('cuts a long line around the place, at both ends', () => {
    expect(frame(words, 'ord30', { width: 40 })).toMatchInlineSnapshot(`
      "  1 │ … ord28 ord29 ord30 ord31 ord32 o…
          │               ^^^^^"
    `);
    expect(frame(words, 'ord0', { width: 40 })).toMatchInlineSnapshot(`
      "  1 │ ord0 ord1 ord2 ord3 ord4 ord5 or…
          │ ^^^^"
    `);
    expect(frame(words, 'ord59', { width: 40 })).toMatchInlineSnapshot(`
      "  1 │ …54 ord55 ord56 ord57 ord58 ord59
          │                             ^^^^^"
    `);
  });

  it('cuts a place that is longer than the line', () => {
    expect(frame(words, words.slice(100, 300), { width: 40 })).toMatchInlineSnapshot(`
      "  1 │ …ord17 ord18 ord19 ord20 ord21 or…
          │          ^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  it.each([30, 40, 57, 80, 120])('never exceeds %i columns and marks exactly what it should', (width) => {
    for (let index = 0; index < 60; index += 1) {
      const [line = '', marks = ''] = frame(words, `ord${index} `.trim(), { width }).split('\n');
      expect(line.length).toBeLessThanOrEqual(width);
      const start = marks.indexOf('^');
      expect(line.slice(start, marks.length)).toBe(`ord${index}`);
    }
  });

  it('counts wide signs as two columns, combining ones as none, and expands tabs', () => {
    expect(frame('漢字 と mål', 'mål')).toMatchInlineSnapshot(`
      "  1 │ 漢字 と mål
          │         ^^^"
    `);
    expect(frame('漢字 と mål', '字')).toMatchInlineSnapshot(`
      "  1 │ 漢字 と mål
          │   ^^"
    `);
    expect(frame('ma\u030al och a\u030atgärd', 'a\u030atgärd')).toMatchInlineSnapshot(`
      "  1 │ mål och åtgärd
          │         ^^^^^^"
    `);
    expect(frame('\tid:\tkontakt', 'kontakt')).toMatchInlineSnapshot(`
      "  1 │     id:    kontakt
          │            ^^^^^^^"
    `);
    expect(frame('👨‍👩‍👧 familjer', 'familjer')).toMatchInlineSnapshot(`
      "  1 │ 👨‍👩‍👧 familjer
          │    ^^^^^^^^"
    `);
  });

  it('shows the lines of a long place, shortened in the middle', () => {
    expect(frame('a:\n  b: 1\n  c: 2\n', 'b: 1\n  c: 2\n')).toMatchInlineSnapshot(`
      "  2 │   b: 1
          │   ^^^^
        3 │   c: 2
          │   ^^^^"
    `);
    expect(
      frame('a:\n  b: 1\n  c: 2\n  d: 3\n  e: 4\n', 'a:\n  b: 1\n  c: 2\n  d: 3\n  e: 4\n'),
    ).toMatchInlineSnapshot(`
      "  1 │ a:
          │ ^^
        2 │   b: 1
          │   ^^^^
          ⋮
        5 │   e: 4
          │   ^^^^"
    `);
  });

  it('puts one caret where a place has no extent, also at the end of a file', () => {
    const source = { path: 'a.md', text: 'mål' };
    const shown = reporters.pretty(
      [finding({ code: 'T16', args: {}, place: { file: 'a.md', start: 3, end: 3 } })],
      context({ files: [source] }),
    );
    expect(shown).toContain('  1 │ mål\n    │    ^');
  });

  it('survives places outside the file', () => {
    const shown = reporters.pretty(
      [finding({ code: 'T16', args: {}, place: { file: file.path, start: 9_999, end: 12_000 } })],
      context(),
    );
    expect(shown).toContain('goals/vuxna.sv.md:7:1');
  });
});

describe('json', () => {
  it('is one document with places, words and facts', () => {
    const withRelated = { ...unknownWord, related: [{ place: placeOf('Mätare'), label: 'Vuxna' }] };
    expect(reporters.json([withRelated], context())).toMatchInlineSnapshot(`
      "{
        "schemaVersion": 1,
        "toolVersion": "0.0.0",
        "summary": {
          "errors": 1,
          "warnings": 0,
          "notes": 0,
          "files": 1
        },
        "findings": [
          {
            "code": "T14",
            "slug": "unknown-word",
            "page": "docs/rules/T14-unknown-word.md",
            "severity": "error",
            "message": "“färdik” is not a known word for a status",
            "fix": "Did you mean “färdig”? Use one of the known words, or say in report.yaml what your own means, for example policy: { base: strict, labels: { \\"färdik\\": partlyMet } }.",
            "file": "goals/vuxna.sv.md",
            "line": 5,
            "column": 55,
            "endLine": 5,
            "endColumn": 61,
            "fingerprint": "5474d7982050c608",
            "related": [
              {
                "file": "goals/vuxna.sv.md",
                "line": 3,
                "column": 15,
                "endLine": 3,
                "endColumn": 21,
                "label": "Vuxna"
              }
            ],
            "args": {
              "word": "färdik",
              "column": "status",
              "suggestion": "färdig"
            }
          }
        ]
      }
      "
    `);
  });

  it('is empty but whole without findings', () => {
    expect(JSON.parse(reporters.json([], context()))).toEqual({
      schemaVersion: 1,
      toolVersion: '0.0.0',
      summary: { errors: 0, warnings: 0, notes: 0, files: 0 },
      findings: [],
    });
  });
});

describe('locate', () => {
  it('counts lines and columns from one', () => {
    expect(locate([file], placeOf('färdik'))).toEqual({
      file: 'goals/vuxna.sv.md',
      line: 5,
      column: 55,
      endLine: 5,
      endColumn: 61,
    });
    expect(locate([], placeOf('färdik'))).toMatchObject({ line: 1, column: 1 });
  });
});

describe('environment errors', () => {
  it('say what stands in the way and what to do', () => {
    const error = new EnvironmentError('E09', { id: 'goals.mett', suggestion: 'goals.met' });
    expect(formatEnvironmentError(error, 'sv', false)).toMatchInlineSnapshot(`
      "fel E09 Det finns inget som heter ”goals.mett”, varken tal, mål, mätare, rapport eller kod
        åtgärd: Menade du ”goals.met”? ”report inspect” räknar upp allt som finns.
      "
    `);
  });
});

it('prints ten thousand findings on long lines in a few seconds', () => {
  const row = `| ${'Vi gör vägen till hjälp kortare för alla — också på nätet. '.repeat(40)}| färdik |\n`;
  const source = { path: 'goals/stor.sv.md', text: row.repeat(10_000) };
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    finding({
      code: 'T14',
      args: { word: 'färdik', column: 'status', suggestion: 'färdig' },
      place: { file: source.path, start: index * row.length + 100, end: index * row.length + 140 },
      related: [{ place: { file: source.path, start: index * row.length, end: (index + 1) * row.length } }],
    }),
  );
  const before = performance.now();
  expect(reporters.pretty(findings, context({ files: [source] })).length).toBeGreaterThan(1_000_000);
  expect(JSON.parse(reporters.json(findings, context({ files: [source] }))).findings).toHaveLength(10_000);
  expect(performance.now() - before).toBeLessThan(30_000);
});
