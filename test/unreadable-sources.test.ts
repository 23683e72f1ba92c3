// A source that is no text is told once: what it would have said is unknown, not missing.
import { describe, expect, test } from 'vitest';
import { type Diagnostic, placeOfFile } from '../src/diagnostics/index.js';
import { analyse } from '../src/pipeline.js';
import { readSources, type Sources } from '../src/source/index.js';

/** What is more than a note, as `file code`. */
function told(sources: Sources, diagnostics: Diagnostic[]): string[] {
  const findings = analyse(sources, diagnostics).findings.filter(({ severity }) => severity !== 'note');
  return findings.map(({ place, code }) => `${place.file} ${code}`);
}

const faultOf = {
  S08: (path: string): Diagnostic => ({ code: 'S08', args: { line: 7 }, place: placeOfFile(path) }),
  S09: (path: string): Diagnostic => ({
    code: 'S09',
    args: { megabytes: 50, limitMegabytes: 16 },
    place: placeOfFile(path),
  }),
  S10: (path: string): Diagnostic => ({ code: 'S10', args: {}, place: placeOfFile(path) }),
};

describe.each(['lovisa', 'helsingfors', 'huddinge'])('of the sources of %s', async (example) => {
  const { value: sources } = await readSources(`examples/${example}`);

  test('nothing is told when all are read', () => {
    expect(told(sources, [])).toEqual([]);
  });

  test.each(
    sources.files.map(
      ({ path }, index) => [path, (['S08', 'S09', 'S10'] as const)[index % 3] ?? 'S08'] as const,
    ),
  )('only %s is told when it has fault %s', (path, code) => {
    const others = { ...sources, files: sources.files.filter((file) => file.path !== path) };
    expect(told(others, [faultOf[code](path)])).toEqual([`${path} ${code}`]);
  });
});
