// The page of a code: what it says, why, what to do, and two examples; for the terminal and for docs/rules/.
import {
  DEFAULT_SEVERITY,
  type DiagnosticCode,
  EXAMPLES,
  type Example,
  type RuleExample,
  SAMPLE_ARGS,
} from '../diagnostics/index.js';
import {
  describeDiagnostic,
  diagnosticWordsFor,
  type FindingWords,
  findingWordsFor,
  SLUGS,
  type UiLanguage,
} from '../i18n/index.js';
import { ruleSettings } from './rule-settings.js';

/** Examples of codes that are kept beside their rules. */
export type RuleExamplesByCode = Partial<Record<DiagnosticCode, RuleExample>>;

/** A generated file of the documentation. */
export interface RulePage {
  /** From the root of the project, with forward slashes. */
  path: string;
  content: string;
}

const DOCS = 'docs/rules';
const GENERATED = '<!-- Generated from the words and examples of the codes; change those instead. -->';
/** The file that an example in one string stands for. */
const GOAL_TABLE = 'goals/enhet.sv.md';

/**
 * The page of a code as Markdown that reads well on a terminal too.
 * @param example - For a code whose examples stand beside its rule; else its own examples, if it has any.
 */
export function rulePage(code: DiagnosticCode, uiLanguage: UiLanguage, example?: RuleExample): string {
  const words = diagnosticWordsFor(uiLanguage)[code];
  return lines(`# ${code} ${words.title}`, '', ...body(code, uiLanguage, example));
}

/**
 * Every page of docs/rules/: one per code, and the list of all. In English, with the titles in all languages.
 * @param examples - Examples of codes that are kept beside their rules.
 */
export function rulePages(examples: RuleExamplesByCode = {}): RulePage[] {
  const codes = Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[];
  const pages = codes.map((code) => ({
    path: `${DOCS}/${fileName(code)}`,
    content: docsPage(code, examples[code]),
  }));
  return [{ path: `${DOCS}/README.md`, content: docsList(codes) }, ...pages];
}

function docsPage(code: DiagnosticCode, example: RuleExample | undefined): string {
  const [sv, fi, en] = titles(code);
  return lines(
    GENERATED,
    '',
    `# ${code} ${en}`,
    '',
    `Svenska: ${sv} · Suomi: ${fi}`,
    '',
    ...body(code, 'en', example),
    `[${findingWordsFor('en').page.allCodes}](README.md)`,
  );
}

function docsList(codes: DiagnosticCode[]): string {
  const { page, severity } = findingWordsFor('en');
  const families = Object.entries(page.families).flatMap(([family, title]) => [
    `## ${family}: ${title}`,
    '',
    `| Code | Title | Svenska | Suomi | ${page.severity} |`,
    '| --- | --- | --- | --- | --- |',
    ...codes
      .filter((code) => code.startsWith(family))
      .map((code) => {
        const [sv, fi, en] = titles(code);
        return `| [${code}](${fileName(code)}) | ${en} | ${sv} | ${fi} | ${severity[DEFAULT_SEVERITY[code]]} |`;
      }),
    '',
  ]);
  const intro =
    'What `report check` can find. `report explain T01` shows a page on the terminal, in the language of `--ui-lang`.';
  const settings = 'A repository changes a severity, or turns a code off, under `rules:` in report.yaml.';
  return lines(GENERATED, '', `# ${page.allCodes}`, '', intro, settings, '', ...families);
}

/** All below the heading. */
function body(code: DiagnosticCode, uiLanguage: UiLanguage, example: RuleExample | undefined): string[] {
  const { page, severity } = findingWordsFor(uiLanguage);
  const words = diagnosticWordsFor(uiLanguage)[code];
  const { message } = describeDiagnostic({ code, args: SAMPLE_ARGS[code] }, uiLanguage);
  return [
    `${page.severity}: ${severity[DEFAULT_SEVERITY[code]]}`,
    '',
    `> ${message}`,
    '',
    `## ${page.why}`,
    '',
    words.why,
    '',
    `## ${page.fix}`,
    '',
    words.fix(),
    '',
    ...ruleSettings(code, uiLanguage),
    ...exampleSection(example ?? EXAMPLES[code], page),
  ];
}

function exampleSection(example: RuleExample | undefined, page: FindingWords['page']): string[] {
  if (!example) return [];
  return [
    `## ${page.example}`,
    '',
    page.wrong,
    '',
    ...sourceBlocks(example.bad),
    page.marks,
    '',
    page.right,
    '',
    ...sourceBlocks(example.good),
  ];
}

function sourceBlocks(example: Example): string[] {
  const files = typeof example === 'string' ? { [GOAL_TABLE]: example } : example;
  return Object.entries(files).flatMap(([path, text]) => [
    `\`${path}\``,
    '',
    `\`\`\`${/(md|json)$/u.exec(path)?.[1] ?? 'yaml'}`,
    text.trimEnd(),
    '```',
    '',
  ]);
}

function titles(code: DiagnosticCode): [string, string, string] {
  return [
    diagnosticWordsFor('sv')[code].title,
    diagnosticWordsFor('fi')[code].title,
    diagnosticWordsFor('en')[code].title,
  ];
}

function fileName(code: DiagnosticCode): string {
  return `${code}-${SLUGS[code]}.md`;
}

function lines(...parts: string[]): string {
  return `${parts.join('\n').trimEnd()}\n`;
}
