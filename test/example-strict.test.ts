// The examples are what we ask of others: nothing is found in them, not even on the day before publication.
import { describe, expect, test } from 'vitest';
import { answer } from './support/answer.js';

const EXAMPLES = ['lovisa', 'helsingfors', 'huddinge'];
const PROFILES: [name: string, flags: string[]][] = [
  ['its own profile', []],
  ['strict', ['--profile', 'strict']],
];

describe.each(EXAMPLES)('examples/%s', (example) => {
  test.each(PROFILES)('has no finding with %s', async (_, flags) => {
    const { stdout, exitCode } = await answer(['check', `examples/${example}`, '--format', 'json', ...flags]);
    const { findings } = JSON.parse(stdout) as { findings: unknown[] };
    expect(findings).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test('accepts nothing silently: no comment and no baseline hides a finding', async () => {
    const { stdout } = await answer(['check', `examples/${example}`, '--no-baseline', '--ui-lang', 'en']);
    expect(stdout).toBe('No findings\n');
  });
});
