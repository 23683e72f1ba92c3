// The files of a new repository: small, in each of its languages, and without a finding.

import { primaryLanguage } from '../../lib/index.js';
import { en } from './sample.en.js';
import { fi } from './sample.fi.js';
import type { Sample, SampleMeasure } from './sample.js';
import { sv } from './sample.sv.js';

export const SAMPLE_LANGUAGES = ['sv', 'fi', 'en'] as const;
const SAMPLES: Record<string, Sample> = { sv, fi, en };

/** Where the editor finds the schemas: inside the repository, so that they are there without any installation. */
export const SCHEMA_FOLDER = '.maltal';

export interface ScaffoldAnswers {
  /** The organisation's name, in the order of the languages; a language without one has the first. */
  names: string[];
  country: 'SE' | 'FI';
  /** BCP 47 tags; the first is the source language, which the ids are in, too. */
  languages: string[];
  year: number;
}

/** File texts by path, in the order in which they are best read. */
export function scaffoldFiles(answers: ScaffoldAnswers): Map<string, string> {
  const { ids } = sourceSample(answers);
  const files = new Map([['report.yaml', configText(answers)]]);
  for (const language of answers.languages) {
    const suffix = primaryLanguage(language);
    const sample = sampleOf(language);
    files.set(`goals/_central.${suffix}.md`, centralText(sample, ids));
    files.set(`goals/${ids.unit}.${suffix}.md`, unitText(sample, ids, answers.year));
    files.set(`text/${ids.chapter}.${suffix}.md`, sample.chapter(answers.year));
  }
  files.set('README.md', readmeText(answers));
  files.set('.gitignore', 'dist/\n');
  return files;
}

type Ids = Sample['ids'];

function configText(answers: ScaffoldAnswers): string {
  const { country, languages, year } = answers;
  const { ids } = sourceSample(answers);
  const inAll = (textOf: (sample: Sample, language: string) => string) =>
    `{ ${languages.map((language) => `${primaryLanguage(language)}: ${quoted(textOf(sampleOf(language), language))}`).join(', ')} }`;
  return `# yaml-language-server: $schema=${SCHEMA_FOLDER}/config.schema.json
version: 1

organisation:
  name: ${inAll((_, language) => nameIn(language, answers))}
  kind: municipality
  country: ${country}

languages: [${languages.join(', ')}]

${profileText(answers)}
units:
  - id: ${ids.department}
    name: ${inAll((sample) => sample.department)}
    units:
      - id: ${ids.unit}
        name: ${inAll((sample) => sample.unit)}

themes:
  - id: ${ids.theme}
    name: ${inAll((sample) => sample.theme)}

parties:
  - id: ${ids.party}
    name: ${inAll((sample) => sample.party)}

policy: strict

reports:
  - id: ${ids.report}-${year}
    kind: interim
    period: ${year}-H1
    template: interim
    title: ${inAll((sample) => sample.title(year))}
    chapters: [${ids.chapter}]
`;
}

/** The headings that the Swedish profile looks for are those of chapters that nobody has written yet. */
function profileText(answers: ScaffoldAnswers): string {
  const { country } = answers;
  const why = sourceSample(answers).profile[country];
  const lines = country === 'SE' ? ['profile: se-delar', 'rules: { L03: off }'] : ['profile: fi-osavuosi'];
  return [...why.map((line) => `# ${line}`), ...lines, ''].join('\n');
}

function centralText(sample: Sample, ids: Ids): string {
  const { id, goal } = sample.columns;
  return joinBlocks([
    `# ${sample.department} {#${ids.department}}`,
    `## ${sample.theme} {#${ids.theme}}`,
    tableText(
      [id, goal],
      sample.goals.map((each) => [ids[each.key], each.text]),
    ),
  ]);
}

/** What has no language (who answers, status, forecast) stands once, in the source language's file. */
function unitText(sample: Sample, ids: Ids, year: number): string {
  const { columns } = sample;
  // The other editions have the ids of the source language's sample.
  const isSource = sample.ids === ids;
  const head = [columns.id, columns.goal, columns.unitGoal, columns.measure, columns.action];
  const rows = sample.measures.map((row) => {
    const texts = [ids[row.key], row.goal, row.unitGoal, row.measure, row.action];
    return isSource
      ? [...texts, sample.party, row.outcome, row.status, row.forecast]
      : [...texts, row.outcome];
  });
  const lastColumns = isSource
    ? [columns.responsible, columns.outcome(year), columns.status(year), columns.forecast(year)]
    : [columns.outcome(year)];
  return joinBlocks([
    `# ${sample.unit} {#${ids.unit}}`,
    `## ${sample.theme} {#${ids.theme}}`,
    tableText([...head, ...lastColumns], rows),
    ...sample.measures.flatMap((row) => deviationBlocks(sample, ids, row)),
  ]);
}

function deviationBlocks({ labels }: Sample, ids: Ids, { key, deviation }: SampleMeasure): string[] {
  if (!deviation) return [];
  return [
    `#### {#${ids[key]}}`,
    `**${labels.reason}:** ${deviation.reason}`,
    `**${labels.consequence}:** ${deviation.consequence}`,
    `**${labels.correctiveAction}:** ${deviation.correctiveAction}`,
  ];
}

function readmeText(answers: ScaffoldAnswers): string {
  return joinBlocks(
    answers.languages.map((language, index) => {
      const { readme } = sampleOf(language);
      return `${index === 0 ? '#' : '##'} ${readme.title(nameIn(language, answers))}\n\n${readme.lines.join('\n')}`;
    }),
  );
}

function tableText(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const delimiter = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(head), delimiter, ...rows.map(line)].join('\n');
}

function joinBlocks(blocks: string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** A name may hold quotes, colons and what else YAML would read; JSON strings are YAML strings. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} –-]*$/u.test(text) && !/^(true|false|null|yes|no|on|off|y|n|~)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

function nameIn(language: string, { names, languages }: ScaffoldAnswers): string {
  return names[languages.indexOf(language)] ?? names[0] ?? '';
}

function sourceSample({ languages }: ScaffoldAnswers): Sample {
  return sampleOf(languages[0] ?? 'en');
}

/** A language without a sample of its own gets the English one, to be translated. */
function sampleOf(language: string): Sample {
  return SAMPLES[primaryLanguage(language)] ?? en;
}
