// English words of the codes about files and what they must hold (S01 to S23, S29).
import type { DiagnosticArgs, ReferenceKind } from '../../../diagnostics/index.js';
import { primaryLanguage } from '../../../lib/index.js';
import { isEarlierReport, isRevision } from '../is-comparison.js';
import { isTemplate } from '../is-template.js';
import { likelyPeriod } from '../likely-period.js';
import { readsAsTarget } from '../reads-as-target.js';
import { expectedValue, type ValueWords, type WordsOf } from '../words.js';
import {
  and,
  count,
  didYouMean,
  languageName,
  NAME_REVISION,
  noRevision,
  number,
  or,
  quote,
  tools,
  word,
} from './shared.js';
import { yamlFaults } from './yaml-faults.js';

export const sources = {
  S01: {
    title: 'File that cannot be read as YAML',
    text: ({ fault }) => `The file cannot be read as YAML: ${yamlFaults[fault].text}`,
    why: 'Nothing in the file can be used until its form is right.',
    fix: (args) => yamlFaults[args?.fault ?? 'other'].fix,
  },
  S02: {
    title: 'Missing field',
    text: ({ key }) => (key ? `The field ${quote(key)} is missing` : 'The file is empty, expected fields'),
    why: 'The report cannot be put together without this fact.',
    fix: (args) => `Add ${args?.key ? quote(args.key) : 'what is missing'} where shown.`,
  },
  S03: {
    title: 'Wrong kind of value',
    text: ({ key, expected, actual }) =>
      `${key ? quote(key) : 'The file'} is ${word(ACTUAL, actual)}, expected ${expectedValue(expected, VALUES, tools)}`,
    why: 'A value of another kind could only be used by guessing.',
    fix: (args) => (args ? valueFix(args) : 'Change the value to what is expected.'),
  },
  S04: {
    title: 'Unknown field',
    text: ({ key }) => `${quote(key)} is not a field that is known here`,
    why: 'An unknown field would be passed over in silence; most often it is a slip of the pen.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Correct the name, move the field to where it belongs, or remove it.${args?.known ? ` These are known here: ${args.known.join(', ')}.` : ''}`,
  },
  S05: {
    title: 'Reference to something that is not there',
    text: ({ kind, id }) => `There is no ${REFERENCES[kind]} ${quote(id)}`,
    why: 'What is referred to has to be defined somewhere, or the report would have a hole there.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}${args?.kind === 'goal' && readsAsTarget(args.id) ? 'If it is the value to reach, call the column “Target value”. Otherwise: correct' : 'Correct'} the name, or ${args ? addition(args.kind) : 'define what it refers to'}.`,
  },
  S06: {
    title: 'The same id twice',
    text: ({ kind, id }) => `The ${REFERENCES[kind]} id ${quote(id)} is used more than once, expected once`,
    why: 'With two of the same id nobody can tell which one is meant.',
    fix: () => 'Give one of them another id.',
  },
  S07: {
    title: 'Part of itself',
    text: ({ kind, chain }) => `The ${REFERENCES[kind]} is part of itself: ${chain.map(quote).join(' → ')}`,
    why: 'A structure that leads back to its own start has no top level to report on.',
    fix: () => 'Change one of the steps, so that the chain ends at a top level.',
  },
  S08: {
    title: 'Wrong character encoding',
    text: ({ line }) => `The file is not UTF-8 on line ${number(line)}, expected UTF-8 throughout`,
    why: 'Letters such as å, ä and ö would come out wrong in the report.',
    fix: () => 'Save the file again with the encoding UTF-8.',
  },
  S09: {
    title: 'File too large',
    text: ({ megabytes, limitMegabytes }) =>
      `The file is ${number(megabytes)} MB, expected at most ${number(limitMegabytes)} MB`,
    why: 'A source file of that size is most often something else that ended up here by mistake.',
    fix: () => 'Move the file out of the folder, or divide it into several.',
  },
  S10: {
    title: 'Not a text file',
    text: () => 'The file is not text, expected Markdown or YAML',
    why: 'Word, Excel and PDF files cannot be read, whatever their names end with.',
    fix: () => 'Save the content as text, or move the file out of the folder.',
  },
  S11: {
    title: 'Path outside the folder',
    text: ({ path }) => `${quote(path)} is outside the report folder, expected a file within it`,
    why: 'A report is made only of what lies in its own folder, so that it can be made again.',
    fix: () => 'Copy the file into the folder and refer to it there.',
  },
  S12: {
    title: 'Unknown version',
    text: ({ version, supported }) => `“version” is ${quote(version)}, expected ${quote(String(supported))}`,
    why: 'The version says how the rest of the file is to be read.',
    fix: (args) =>
      `Write “version: ${args?.supported ?? 1}”. If the file was made for a newer Måltal, upgrade Måltal.`,
  },
  S13: {
    title: 'Not read',
    text: ({ what, isDocument }) => `${quote(what)} is not read${isDocument ? '' : ' by this version'}`,
    why: 'What stands here is not in the report, and you should know it.',
    fix: (args) =>
      args?.isDocument
        ? 'Only Markdown (.md) and YAML (.yaml) are read: write the facts there, or move the file to another folder.'
        : 'Nothing needs to be done; keep it for a later version, or write the facts as goals and measures.',
  },
  S14: {
    title: 'Nothing to read',
    text: ({ isWholeReport }) =>
      isWholeReport
        ? 'No goals, measures or economy were found, expected files in goals/, measures/ or economy/'
        : 'Nothing to read was found here, expected text or tables',
    why: 'An empty source adds nothing to the report; perhaps the content was lost.',
    fix: (args) =>
      args?.isWholeReport
        ? 'Add a file, such as goals/_central.sv.md.'
        : 'Fill in the content, or remove the file.',
  },
  S15: {
    title: 'Missing file',
    text: ({ path, isComparison, isOfEdition }) =>
      isOfEdition
        ? `The template ${quote(path)} shows both languages and cannot be chosen for a report`
        : isTemplate(path)
          ? `The report’s template ${quote(path)} is not found`
          : isRevision(path)
            ? noRevision(path)
            : isComparison || isEarlierReport(path)
              ? `${quote(path)} is named here, but there is no such file, or it is no report.json`
              : `${quote(path)} is named here but not found`,
    why: 'The report would have a hole where the chapter, picture or template should be, or could not be compared with what was decided and published before.',
    fix: (args) => {
      if (args?.isOfEdition)
        return 'Remove the line “template:”, and run “report build --edition parallel” when the languages are to stand side by side.';
      if (args && isRevision(args.path)) return NAME_REVISION;
      if (args && (args.isComparison || isEarlierReport(args.path)))
        return 'Write the path of a report.json that an earlier build has made, from the folder that holds report.yaml.';
      return `${didYouMean(args?.suggestion)}${args && isTemplate(args.path) ? 'Write under “template:” one that there is, or add the folder.' : 'Correct the name, or add the file.'}`;
    },
  },
  S16: {
    title: 'Unreadable period',
    text: ({ text }) => `${quote(text)} cannot be read as a period`,
    why: 'Every outcome and every status belongs to a period.',
    fix: (args) =>
      `${didYouMean(likelyPeriod(args?.text ?? ''))}Write in a heading for example “1–6 2021”, “1–8 2021” or “2021”, in YAML 2021-H1, 2021-T2, 2021-Q3, 2021-08, 2021 or 2021-01-01/2021-08-31.`,
  },
  S17: {
    title: 'Unknown figure',
    text: ({ figure }) =>
      /^figure\s/u.test(figure)
        ? `${quote(figure)} is not closed, expected }}`
        : `There is no figure ${quote(figure)}`,
    why: 'The text would lack the number that it speaks of.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Write a figure that the report has, for example {{figure goals.met}}; “report inspect” lists them all.`,
  },
  S18: {
    title: 'Language that the report does not have',
    text: ({ language, languages, count }) =>
      `The language ${languageTag(language)} is not among the report’s languages: ${and(languages.map(quote))}${count === undefined ? '' : `. ${count} texts and files are in it`}`,
    why: 'A text in a language that is not published would never be seen.',
    fix: () => 'Correct the language, or add it under “languages:” in report.yaml.',
  },
  S19: {
    title: 'No language in the file name',
    text: ({ languages }) =>
      `The file name does not say the language, expected an ending such as ${or(suffixes(languages))}`,
    why: 'The name is what tells the language editions apart.',
    fix: (args) => `Rename the file so that it ends in ${or(suffixes(args?.languages ?? ['sv', 'fi']))}.`,
  },
  S20: {
    title: 'Suppression that is not needed',
    text: ({ codes }) => `The comment suppresses ${and(codes)}, but there is no such finding where it holds`,
    why: 'A suppression that stays hides the next fault in the same place.',
    fix: (args) =>
      args ? `Take ${and(args.codes)} out of the comment, or remove all of it.` : 'Remove the comment.',
  },
  S21: {
    title: 'Suppression that does not hold',
    text: ({ what, code }) => {
      if (what === 'noReason') return 'The suppression has no reason, expected one after a colon';
      if (what === 'noCode') return 'The suppression names no code, expected for example G05';
      return what === 'unknownCode'
        ? `${quote(code)} is no code that a finding can have`
        : `${code} cannot be suppressed`;
    },
    why: 'Whoever reads the source later must see what has been accepted and why; a suppression without code and reason therefore does not hold.',
    fix: (args) =>
      args?.what === 'notSuppressible'
        ? 'Take the code out, and mend what the finding says.'
        : `${didYouMean(args?.suggestion)}Write the code, a colon and the reason: “report-ignore G05: to be decided in autumn”.`,
  },
  S22: {
    title: 'Known findings that are gone',
    text: ({ entries }) =>
      `The file baseline.json lists ${count(entries, 'known finding that is', 'known findings that are')} no longer there`,
    why: 'A line that stays hides the finding if it comes back.',
    fix: () => 'Run “report check --write-baseline” to bring the list up to date.',
  },
  S23: {
    title: 'List of known findings that cannot be used',
    text: ({ reason }) => BASELINE_FAULTS[reason],
    why: 'Nobody can tell which findings are known then, and all are shown.',
    fix: () =>
      'Resolve the conflict if the file has one, or run “report check --write-baseline” to write the file anew.',
  },
  S29: {
    title: 'Merge that is not finished',
    text: ({ marker }) => `The line “${marker}” is left over from a merge that is not finished`,
    why: 'Git writes both versions into the file where it cannot tell which one holds. Until somebody has chosen, only the first is read.',
    fix: () =>
      'Choose one of the versions between “<<<<<<<” and “>>>>>>>” or make one of both, then take out the lines with the signs.',
  },
} satisfies WordsOf<'S0' | 'S1' | 'S20' | 'S21' | 'S22' | 'S23' | 'S29'>;

function valueFix({ expected, actual, comment }: DiagnosticArgs['S03']): string {
  if (comment !== undefined)
    return `What stands after a # is a comment. Put quotation marks around the value: "${comment}".`;
  return `${actual === 'null' ? 'Remove the line, or change' : 'Change'} the value to ${expectedValue(expected, VALUES, tools)}.`;
}

function languageTag(tag: string): string {
  const name = languageName(tag);
  return name === tag ? quote(tag) : `${quote(tag)} (${name})`;
}

function suffixes(languages: readonly string[]): string[] {
  return languages.map((language) => quote(`.${primaryLanguage(language)}.md`));
}

const BASELINE_FAULTS = {
  notJson: 'The file baseline.json cannot be read as JSON',
  version: 'The file baseline.json has a version that is not known here, perhaps that of a newer Måltal',
  form: 'The file baseline.json does not have the form that report check --write-baseline writes',
};

const REFERENCES = {
  unit: 'unit',
  theme: 'theme',
  goal: 'goal',
  measure: 'measure',
  commitment: 'commitment',
  party: 'responsible party',
  group: 'group',
  table: 'table',
  line: 'line',
  policy: 'policy',
  report: 'report',
  chapter: 'chapter',
  template: 'template',
};

/** Where what is referred to is kept. */
const KEPT_IN: Partial<Record<ReferenceKind, string>> = {
  unit: 'under “units:” in report.yaml',
  theme: 'under “themes:” in report.yaml',
  party: 'under “parties:” in report.yaml',
  goal: 'in goals/_central.<language>.md',
  group: 'under “groups:” of the measure',
};

function addition(kind: ReferenceKind): string {
  const place = KEPT_IN[kind];
  return `add the ${REFERENCES[kind]}${place ? ` ${place}` : ''}`;
}

/** What stands in a field that should hold something else. */
const ACTUAL = { null: 'empty', array: 'a list', object: 'a group of fields' };

const VALUES: ValueWords = {
  kinds: {
    string: 'a text',
    text: 'a text, or one text per language',
    nonEmpty: 'something that is not empty',
    number: 'a number',
    int: 'a whole number',
    boolean: '“true” or “false”',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    id: 'an id of letters, digits and hyphens, without spaces',
    revision: 'a file in the folder, or git: and a revision',
    colour: 'a colour in quotes, for example "#1c4e80"',
    'sv-FI': 'a language code such as sv-FI',
  },
  atLeast: (limit) => `at least ${limit}`,
  atMost: (limit) => `at most ${limit}`,
  dateLike: (example) => `a date such as ${example}`,
};
