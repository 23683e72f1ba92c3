// A language that report.yaml does not list, or that nobody has written in: told once, where the languages stand.
import { expect, it } from 'vitest';
import { describeDiagnostic } from '../src/i18n/index.js';
import { analyse } from '../src/pipeline.js';
import { readSources } from '../src/source/index.js';

/** @returns The findings of an example with another line `languages:`, as code, line and message. */
async function foundIn(example: string, languages: string) {
  const { value: sources } = await readSources(`examples/${example}`);
  const files = sources.files.map((file) =>
    file.path === 'report.yaml'
      ? { ...file, text: file.text.replace(/^languages:.*$/mu, `languages: ${languages}`) }
      : file,
  );
  const config = files.find(({ path }) => path === 'report.yaml')?.text ?? '';
  const lineOf = (offset: number) => config.slice(0, offset).split('\n').length;
  const { findings } = analyse({ ...sources, files });
  const listed = lineOf(config.indexOf('\nlanguages:') + 1);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.map((finding) => ({ finding, isAtList: lineOf(finding.place.start) === listed }));
}

it.each([
  ['lovisa', '[sv-FI]', 'fi'],
  ['huddinge', '[sv-SE]', 'en'],
])('tells once that the language of half of %s is not listed', async (example, languages, left) => {
  const [only, ...others] = await foundIn(example, languages);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ isAtList: true, finding: { code: 'S18', args: { language: left } } });
  expect(only?.finding.related).toHaveLength(3);
});

it('tells once that a language has been listed that nobody has written in', async () => {
  const errors = await foundIn('lovisa', '[sv-FI, fi-FI, en]');
  expect(errors.map(({ finding: { code } }) => code)).toEqual(['L04', 'L10']);
  expect(errors[0]).toMatchObject({ isAtList: true, finding: { args: { gap: 'missingLanguage' } } });
});

it('tells of a misspelt language that it has no text, and of the right one that it is not listed', async () => {
  const errors = await foundIn('helsingfors', '[sv-FI, fl]');
  const said = errors.flatMap(({ finding, isAtList }) =>
    isAtList ? [describeDiagnostic(finding, 'sv').message] : [],
  );
  expect(said).toEqual([
    'Den fl versionen saknas helt, fast språket hör till rapportens språk',
    expect.stringMatching(/^Språket ”fi” .+ ”sv-FI” och ”fl”\. \d+ texter och filer är på det$/u),
  ]);
});

it('tells of single texts in a language that is not listed where they stand', async () => {
  const { value: sources } = await readSources('examples/lovisa');
  const files = sources.files.map((file) =>
    file.path === 'report.yaml'
      ? {
          ...file,
          text: file.text.replace('name: { sv: Lovisa stad,', 'name: { sv: Lovisa stad, en: Loviisa,'),
        }
      : file,
  );
  const { findings } = analyse({ ...sources, files });
  const places = findings.filter(({ code }) => code === 'S18').map(({ place }) => place);
  const config = files.find(({ path }) => path === 'report.yaml')?.text ?? '';
  expect(places.map(({ start, end }) => config.slice(start, end))).toEqual(['en']);
});

it('tells of another language than those of a single file', () => {
  const text = 'version: 1\ngoals: [{ id: kontakt, text: { sv: Lätt att få kontakt, de: Kontakt } }]\n';
  const { findings } = analyse({ files: [{ path: 'goals.yaml', text }], assets: [] });
  expect(findings.map(({ code }) => code)).toContain('S18');
});
