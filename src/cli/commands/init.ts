// `report init`: starts a repository that builds without a finding.
import { readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { EnvironmentError } from '../../diagnostics/index.js';
import { groupBy } from '../../lib/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { choiceOf, splitList } from '../options.js';
import { packageRoot } from '../package-root.js';
import {
  SAMPLE_LANGUAGES,
  SCHEMA_FOLDER,
  type ScaffoldAnswers,
  scaffoldFiles,
} from '../scaffold/scaffold-files.js';
import { UsageError } from '../usage-error.js';
import { isThere, writeNewFiles } from '../write-new-files.js';

export interface InitFlags {
  name?: string[];
  country?: string;
  languages?: string[];
  yes?: boolean;
}

const SCHEMAS = ['config.schema.json', 'goals.schema.json'];

export async function init(folder: string | undefined, flags: InitFlags, io: Io): Promise<ExitCode> {
  const target = resolve(io.cwd, folder ?? '.');
  const given = readFlags(flags, io);
  const mayAsk = io.canAsk && !flags.yes;
  if (!mayAsk && !flags.yes && given.names === undefined) {
    throw new UsageError({ kind: 'missingValue', name: '--name' });
  }
  const answers = mayAsk ? await askFor(given, target, io) : withDefaults(given, target, io);
  if (!answers) return ExitCode.Interrupted;
  requireNames(answers);
  const files = scaffoldFiles(answers);
  for (const name of SCHEMAS) {
    files.set(`${SCHEMA_FOLDER}/${name}`, await readFile(join(packageRoot(), 'schemas', name), 'utf8'));
  }
  const own = await leaveOwn(target, files);
  const shown = relative(io.cwd, target) || '.';
  await writeNewFiles(target, files, shown);
  io.out(`${io.words.init.done(shown)}\n${[...files.keys()].map((path) => `  ${path}`).join('\n')}\n`);
  if (own.size > 0) io.out(`\n${io.words.init.leftAlone([...own.keys()])}\n`);
  const ignored = own
    .get('.gitignore')
    ?.split('\n')
    .map((line) => line.trim());
  if (ignored && !ignored.some((line) => /^\/?dist\/?$/.test(line))) io.out(`${io.words.init.ignoreDist}\n`);
  const goThere = shown === '.' ? '' : `  cd ${/\s/.test(shown) ? JSON.stringify(shown) : shown}\n`;
  io.out(`\n${io.words.init.next}\n${goThere}  report check\n  report build\n`);
  return ExitCode.Clean;
}

/** What many a folder has already, and the repository can do without. */
const OF_ANY_FOLDER = ['README.md', '.gitignore'];

/** Takes out of the files those that the user has; returns their texts. */
async function leaveOwn(target: string, files: Map<string, string>): Promise<Map<string, string>> {
  const own = new Map<string, string>();
  for (const path of OF_ANY_FOLDER) {
    if (!(await isThere(join(target, path)))) continue;
    files.delete(path);
    own.set(path, await readFile(join(target, path), 'utf8').catch(() => ''));
  }
  return own;
}

type Given = Partial<ScaffoldAnswers> & { year: number };

function readFlags(flags: InitFlags, io: Io): Given {
  const names = flags.name?.map((name) => name.trim());
  if (names?.includes('')) throw new UsageError({ kind: 'missingValue', name: '--name' });
  return {
    names,
    country:
      flags.country === undefined
        ? undefined
        : choiceOf<'SE' | 'FI'>('--country', flags.country, ['SE', 'FI'], 'FI'),
    languages: flags.languages === undefined ? undefined : readLanguages(flags.languages),
    year: io.now().getFullYear(),
  };
}

/** One name for all languages, or one for each. */
function requireNames({ names, languages }: ScaffoldAnswers): void {
  if (names.length === 1 || names.length === languages.length) return;
  throw new UsageError({ kind: 'namesAndLanguages', names: names.length, languages });
}

/** Languages for which there are sample texts, each primary language once: a file's suffix must name one of them. */
function readLanguages(values: string[]): string[] {
  const tags = splitList(values);
  const wrong = (value: string) =>
    new EnvironmentError('E07', { flag: '--languages', value, allowed: ['sv-FI', 'sv-SE', 'fi-FI', 'en'] });
  const byLanguage = groupBy(tags, (tag) => {
    const primary = /^([a-z]{2})(-[A-Z]{2})?$/.exec(tag)?.[1] ?? '';
    if (!SAMPLE_LANGUAGES.some((known) => known === primary)) throw wrong(tag);
    return primary;
  });
  if (tags.length === 0) throw wrong(values.join(','));
  const twice = [...byLanguage.values()].find(({ length }) => length > 1);
  if (twice) throw new UsageError({ kind: 'languageTwice', languages: twice });
  return tags;
}

function withDefaults(given: Given, target: string, io: Io): ScaffoldAnswers {
  const country = given.country ?? (given.languages?.some((tag) => tag.endsWith('-SE')) ? 'SE' : 'FI');
  return {
    year: given.year,
    names: given.names ?? [basename(target) || 'Kommun'],
    country,
    languages: given.languages ?? defaultLanguages(country, io),
  };
}

/** The user's own language first, where it is one of the country's. */
function defaultLanguages(country: 'SE' | 'FI', io: Io): string[] {
  if (country === 'SE') return ['sv-SE', 'en'];
  return io.language === 'fi' ? ['fi-FI', 'sv-FI'] : ['sv-FI', 'fi-FI'];
}

/** Undefined when the user cancels. */
async function askFor(given: Given, target: string, io: Io): Promise<ScaffoldAnswers | undefined> {
  const { cancel, intro, isCancel, select } = await import('@clack/prompts');
  const words = io.words.init;
  const cancelled = () => {
    cancel(words.cancelled);
    return undefined;
  };
  intro(words.intro);
  const country =
    given.country ??
    (await select<'SE' | 'FI'>({
      message: `${words.askCountry} (${words.howToChoose})`,
      // Its own instructions are in English.
      showInstructions: false,
      options: [
        { value: 'FI', label: words.countries.FI },
        { value: 'SE', label: words.countries.SE },
      ],
    }));
  if (isCancel(country)) return cancelled();
  const languages =
    given.languages?.join(',') ??
    (await select({
      message: `${words.askLanguages} (${words.howToChoose})`,
      showInstructions: false,
      options: choicesFor(country, io).map((value) => ({ value, label: value.replaceAll(',', ', ') })),
    }));
  if (isCancel(languages)) return cancelled();
  const chosen = languages.split(',');
  const names = given.names ?? (await askNames(chosen, target, io));
  return names ? { names, country, languages: chosen, year: given.year } : cancelled();
}

/** The organisation's name in each language. Undefined when the user cancels. */
async function askNames(languages: string[], target: string, io: Io): Promise<string[] | undefined> {
  const { isCancel, text } = await import('@clack/prompts');
  const { askName, askNameIn, nameMissing } = io.words.init;
  const names: string[] = [];
  for (const language of languages) {
    const known = SAMPLE_LANGUAGES.find((each) => language.startsWith(each));
    const name = await text({
      message: known && languages.length > 1 ? askNameIn[known] : askName,
      placeholder: names[0] ?? basename(target),
      // The first name is taken where a language has none of its own.
      defaultValue: names[0],
      validate: (value) => (value?.trim() || names.length > 0 ? undefined : nameMissing),
    });
    if (isCancel(name)) return undefined;
    names.push(name.trim());
  }
  return names;
}

function choicesFor(country: 'SE' | 'FI', io: Io): string[] {
  const first = defaultLanguages(country, io).join(',');
  const all =
    country === 'SE'
      ? ['sv-SE,en', 'sv-SE', 'sv-SE,fi-FI']
      : ['sv-FI,fi-FI', 'fi-FI,sv-FI', 'fi-FI', 'sv-FI'];
  return [first, ...all.filter((choice) => choice !== first)];
}
