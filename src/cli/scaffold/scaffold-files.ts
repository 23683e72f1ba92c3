// The files of a new repository: small, in each of its languages, and without a finding.

import { en } from './sample.en.js';
import { fi } from './sample.fi.js';
import { IDS, type Sample } from './sample.js';
import { sv } from './sample.sv.js';

export const SAMPLE_LANGUAGES = ['sv', 'fi', 'en'] as const;
const SAMPLES: Record<string, Sample> = { sv, fi, en };

/** Where the editor finds the schemas: inside the repository, so that they are there without any installation. */
export const SCHEMA_FOLDER = '.maltal';

export interface ScaffoldAnswers {
  name: string;
  country: 'SE' | 'FI';
  /** BCP 47 tags; the first is the source language. */
  languages: string[];
  year: number;
}

/** File texts by path, in the order in which they are best read. */
export function scaffoldFiles(answers: ScaffoldAnswers): Map<string, string> {
  const files = new Map([['report.yaml', configText(answers)]]);
  for (const [index, language] of answers.languages.entries()) {
    const suffix = primary(language);
    const sample = sampleOf(language);
    const isSource = index === 0;
    files.set(`goals/_central.${suffix}.md`, centralText(sample));
    files.set(`goals/${IDS.unit}.${suffix}.md`, unitText(sample, answers.year, isSource));
    files.set(`text/${IDS.chapter}.${suffix}.md`, sample.chapter(answers.year));
  }
  files.set('README.md', readmeText(answers));
  files.set('.gitignore', 'dist/\n');
  return files;
}

function configText({ name, country, languages, year }: ScaffoldAnswers): string {
  const inAll = (textOf: (sample: Sample) => string) =>
    `{ ${languages.map((language) => `${primary(language)}: ${quoted(textOf(sampleOf(language)))}`).join(', ')} }`;
  return `# yaml-language-server: $schema=${SCHEMA_FOLDER}/config.schema.json
version: 1

organisation:
  name: ${inAll(() => name)}
  kind: municipality
  country: ${country}

languages: [${languages.join(', ')}]

units:
  - id: ${IDS.department}
    name: ${inAll((sample) => sample.department)}
    units:
      - id: ${IDS.unit}
        name: ${inAll((sample) => sample.unit)}

themes:
  - id: ${IDS.theme}
    name: ${inAll((sample) => sample.theme)}

parties:
  - id: ${IDS.party}
    name: ${inAll((sample) => sample.party)}

policy: strict

reports:
  - id: ${IDS.report}-${year}
    kind: interim
    period: ${year}-H1
    template: interim
    title: ${inAll((sample) => sample.title(year))}
    chapters: [${IDS.chapter}]
`;
}

function centralText(sample: Sample): string {
  const { id, goal } = sample.columns;
  return joinBlocks([
    `# ${sample.department} {#${IDS.department}}`,
    `## ${sample.theme} {#${IDS.theme}}`,
    tableText(
      [id, goal],
      sample.goals.map((each) => [each.id, each.text]),
    ),
  ]);
}

/** What has no language (who answers, status, forecast) stands once, in the source language's file. */
function unitText(sample: Sample, year: number, isSource: boolean): string {
  const { columns } = sample;
  const head = [columns.id, columns.goal, columns.unitGoal, columns.measure, columns.action];
  const rows = sample.measures.map((row) => {
    const texts = [row.id, row.goal, row.unitGoal, row.measure, row.action];
    return isSource
      ? [...texts, sample.party, row.outcome, row.status, row.forecast]
      : [...texts, row.outcome];
  });
  const lastColumns = isSource
    ? [columns.responsible, columns.outcome(year), columns.status(year), columns.forecast(year)]
    : [columns.outcome(year)];
  return joinBlocks([
    `# ${sample.unit} {#${IDS.unit}}`,
    `## ${sample.theme} {#${IDS.theme}}`,
    tableText([...head, ...lastColumns], rows),
    ...sample.measures.flatMap((row) => deviationBlocks(sample, row)),
  ]);
}

function deviationBlocks({ labels }: Sample, { id, deviation }: Sample['measures'][number]): string[] {
  if (!deviation) return [];
  return [
    `#### {#${id}}`,
    `**${labels.reason}:** ${deviation.reason}`,
    `**${labels.consequence}:** ${deviation.consequence}`,
    `**${labels.correctiveAction}:** ${deviation.correctiveAction}`,
  ];
}

function readmeText({ name, languages }: ScaffoldAnswers): string {
  return joinBlocks(
    languages.map((language, index) => {
      const { readme } = sampleOf(language);
      return `${index === 0 ? '#' : '##'} ${readme.title(name)}\n\n${readme.lines.join('\n')}`;
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

/** A language without a sample of its own gets the English one, to be translated. */
function sampleOf(language: string): Sample {
  return SAMPLES[primary(language)] ?? en;
}

function primary(language: string): string {
  return language.split('-')[0] ?? language;
}
