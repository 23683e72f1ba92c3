// The words of every code in English.
import type { DiagnosticArgs, ReferenceKind } from '../../diagnostics/index.js';
import { isTableTag } from './is-table-tag.js';
import { isTemplate } from './is-template.js';
import { labelsExample } from './labels-example.js';
import { type DiagnosticWords, expectedValue, languageTools, type ValueWords } from './words.js';
import { type YamlFault, yamlFault } from './yaml-fault.js';

const tools = languageTools('en', '“', '”');
const { quote, and, or, number, languageName } = tools;

const count = (amount: number, one: string, many: string): string =>
  `${number(amount)} ${amount === 1 ? one : many}`;
const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `Did you mean ${quote(suggestion)}? `;
const inUnit = (unit: string | undefined): string => (unit ? ` in ${quote(unit)}` : '');
const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? quote(key);

export const en = {
  S01: {
    title: 'File that cannot be read as YAML',
    text: ({ message }) => `The file cannot be read as YAML: ${YAML_FAULTS[yamlFault(message)]}`,
    why: 'Nothing in the file can be used until its form is right.',
    fix: () =>
      'Check the line shown and the one above it: indent with spaces, and put quotation marks around a text that holds a colon.',
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
    fix: (args) =>
      args
        ? `Change the value to ${expectedValue(args.expected, VALUES, tools)}.`
        : 'Change the value to what is expected.',
  },
  S04: {
    title: 'Unknown field',
    text: ({ key }) => `${quote(key)} is not a field that is known here`,
    why: 'An unknown field would be passed over in silence; most often it is a slip of the pen.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Correct the name, move the field to where it belongs, or remove it.`,
  },
  S05: {
    title: 'Reference to something that is not there',
    text: ({ kind, id }) => `There is no ${REFERENCES[kind]} ${quote(id)}`,
    why: 'What is referred to has to be defined somewhere, or the report would have a hole there.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Correct the name, or ${args ? addition(args.kind) : 'define what it refers to'}.`,
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
    title: 'Not yet read',
    text: ({ what }) =>
      what === 'templates/annual'
        ? 'Annual reports are built by a later version'
        : what === 'observations'
          ? 'The values of the measure are not turned into an assessment by this version'
          : `${quote(what)} is not read by this version`,
    why: 'What stands here is not in the report, and you should know it.',
    fix: (args) =>
      args?.what === 'templates/annual'
        ? 'Nothing needs to be done: the report is checked, and left out of the build.'
        : args?.what === 'observations'
          ? 'Write the assessment in the column Status, for example met.'
          : 'Nothing needs to be done; keep it for a later version, or write the facts as goals and measures.',
  },
  S14: {
    title: 'Nothing to read',
    text: () => 'Nothing to read was found here, expected text or tables',
    why: 'An empty source adds nothing to the report; perhaps the content was lost.',
    fix: () => 'Fill in the content, or remove the file.',
  },
  S15: {
    title: 'Missing file',
    text: ({ path }) =>
      isTemplate(path)
        ? `The report’s template ${quote(path)} is not found`
        : `${quote(path)} is named here but not found`,
    why: 'The report would have a hole where the chapter, picture or template should be.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}${args && isTemplate(args.path) ? 'Write under “template:” one that there is, or add the folder.' : 'Correct the name, or add the file.'}`,
  },
  S16: {
    title: 'Unreadable period',
    text: ({ text }) => `${quote(text)} cannot be read as a period`,
    why: 'Every outcome and every status belongs to a period.',
    fix: () => 'Write for example 2021, 2021-H1, 2021-T2, 2021-Q3, 2021-08 or 2021-01-01/2021-08-31.',
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
    text: ({ language, languages }) =>
      `The language ${languageTag(language)} is not among the report’s languages: ${and(languages.map(quote))}`,
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

  T01: {
    title: 'Wrong number of cells',
    text: ({ cells, columns }) =>
      `The row has ${count(cells, 'cell', 'cells')}, expected ${number(columns)} as in the heading`,
    why: 'With a cell missing, every text after it lands in the wrong column.',
    fix: () => 'Add the cell that is missing, empty if need be (| |), or remove the one too many.',
  },
  T02: {
    title: 'Nothing to continue',
    text: ({ what }) => NOTHING_ABOVE[what],
    why: 'A blank cell or heading means that the one above continues, and here there is nothing above.',
    fix: (args) =>
      args?.what === 'table' ? 'Write the column headings of the table.' : 'Write the text in the cell.',
  },
  T03: {
    title: 'Goal that looks cut',
    text: ({ text }) => `The goal ${quote(text)} looks cut, expected a whole sentence`,
    why: 'A goal divided over two tables is counted as two.',
    fix: () => 'Put the sentence together in one cell, or end it with a full stop if it is whole.',
  },
  T04: {
    title: 'Unclear column heading',
    text: ({ heading, kinds }) =>
      kinds.length > 1
        ? `The column heading ${quote(heading)} can be read as ${or(kinds.map(columnName))}`
        : `The column heading ${quote(heading)} is not known`,
    why: 'The heading decides what the cells below it mean, and nothing is guessed.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Change the heading, or say under “columns:” in report.yaml what it means.`,
  },
  T05: {
    title: 'Footnote or page reference that leads nowhere',
    text: ({ text }) => `${quote(text)} refers to something that is not here`,
    why: 'The reader is sent to a note or a page that does not exist in this report.',
    fix: () => 'Write what the note says, refer to a heading instead of a page, or remove the mark.',
  },
  T06: {
    title: 'Left-overs of another program',
    text: ({ what, text }) => `${LEFT_OVERS[what]} ${quote(text)} stands in the text`,
    why: 'It came along from another program and would be seen, or read aloud, in the report.',
    fix: (args) => {
      if (args?.what === 'html' && isTableTag(args.text)) return AS_TABLE;
      return `Remove it and write the text as it should be.${args ? '' : ` ${AS_TABLE}`}`;
    },
  },
  T07: {
    title: 'Row joined over a page break',
    text: ({ cells }) =>
      `The row is the rest of the row above and was joined to it, in ${count(cells, 'cell', 'cells')}`,
    why: 'A page break had divided one row into two; read apart they would count as two.',
    fix: () => 'Read the joined row in the report, then move the texts into one row here.',
  },
  T08: {
    title: 'Delimiter row left out',
    text: () => 'A delimiter row (---) among the rows of the table was left out',
    why: 'Such a row belongs below the heading only; elsewhere it would show as a row of dashes.',
    fix: () => 'Remove the row.',
  },
  T09: {
    title: 'Shifted row mended',
    text: ({ agreeing }) =>
      `The row was shifted one cell and was mended after the same row elsewhere, which agrees in ${count(agreeing, 'cell', 'cells')}`,
    why: 'With one cell missing, every text stood one column too far to the left.',
    fix: () => 'Read the row in the report, then add the missing cell here.',
  },
  T10: {
    title: 'Table continued',
    text: ({ rows }) =>
      `The table has an empty heading and was read as continuing the one above, with ${count(rows, 'row', 'rows')}`,
    why: 'A page break had divided one table into two.',
    fix: () => 'Move the rows to the table above, and remove the empty heading.',
  },
  T11: {
    title: 'Paragraphs read as headings',
    text: ({ units, themes }) =>
      `Plain paragraphs were read as headings: ${count(units, 'unit', 'units')} and ${count(themes, 'theme', 'themes')}`,
    why: 'Units and themes are known by their headings; here they had to be found by where they stand.',
    fix: () => 'Mark the headings: # before a unit, ## before a theme.',
  },
  T12: {
    title: 'Spelling differs',
    text: ({ cells }) => `The same measure is spelt differently elsewhere, in the ${inColumns(cells)}`,
    why: 'The meaning is the same, so it counts as one measure; the reader sees one of the spellings.',
    fix: () => 'Choose one spelling and use it in both places.',
  },
  T13: {
    title: 'Table without theme',
    text: () => 'The table has no theme above it, expected a heading with the theme',
    why: 'Every goal serves a theme, and the report is ordered by them.',
    fix: () => 'Write the theme as a heading (##) above the table.',
  },
  T14: {
    title: 'Unknown word',
    text: ({ word, column }) => `${quote(word)} ${UNKNOWN_WORD[column]}`,
    why: 'Only known words can be counted; anything else would have to be guessed.',
    fix: (args) => `${didYouMean(args?.suggestion)}${knownWord(args)}`,
  },
  T15: {
    title: 'Column heading varies',
    text: ({ headings }) => `The same column is headed in different ways: ${and(headings.map(quote))}`,
    why: 'It is read as one column, but the reader may believe that there are several.',
    fix: () => 'Use one heading throughout the file.',
  },
  T16: {
    title: 'Table left out',
    text: () => 'The table has no column for goal or measure and was left out',
    why: 'Only tables with goals and measures are read here.',
    fix: () => 'Add the column headings that are missing, or move the table to a chapter in text/.',
  },
  T17: {
    title: 'Places state different things',
    text: ({ cells }) => `The same measure says something else elsewhere, in the ${inColumns(cells)}`,
    why: 'It is one measure and is counted once, and only one of the texts is shown.',
    fix: () => 'Make the two places agree, or give the measures different ids if they are two.',
  },
  T18: {
    title: 'Period without a report',
    text: ({ period, reports }) =>
      `The columns of the table speak of ${period}, which no report covers (expected ${and(reports)})`,
    why: 'What stands in the columns appears in no report.',
    fix: () =>
      'Correct the period in the column headings, or add a report for it under reports: in report.yaml.',
  },
  T19: {
    title: 'Text that is left out',
    text: () => 'The text is not read here and is not in the report',
    why: 'Goal files give tables, and each row is read for the kind of row it is; anything else would vanish in silence.',
    fix: () => 'Move the text to a chapter in text/, or write it below the id of a row (#### {#id}).',
  },

  G01: {
    title: 'Goal that cannot be measured',
    text: ({ what, text }) => `${quote(text)} ${NOT_MEASURABLE[what]}`,
    why: 'Nobody can judge whether a goal is met without knowing what is measured, against what level, and when.',
    fix: (args) =>
      args ? MAKE_MEASURABLE[args.what] : 'Add what is missing: measure, target, unit, direction or period.',
  },
  G02: {
    title: 'Missing outcome',
    text: ({ text, unit }) =>
      `${quote(text)} has no follow-up${inUnit(unit)} for the period, and no reason is given`,
    why: 'A gap without an explanation is read as neglect.',
    fix: () => 'Write the outcome, or the reason why it is missing and when it will come.',
  },
  G03: {
    title: 'Status contradicts the computed one',
    text: ({ text, stated, computed }) =>
      `${quote(text)} is stated as ${quote(ASSESSMENTS[stated])}, while the policy gives ${quote(ASSESSMENTS[computed])}`,
    why: 'A judgement may depart from the rule, but then the reader has to be told why.',
    fix: () => 'Correct the status, or write the grounds in the column Motivation.',
  },
  G04: {
    title: 'Status without a word',
    text: ({ text, unit }) => `${quote(text)} has a status${inUnit(unit)} and no text that supports it`,
    why: 'A met goal also needs its grounds, otherwise it cannot be verified.',
    fix: () => 'Write a sentence on what was done and with what result.',
  },
  G05: {
    title: 'Deviation without explanation',
    text: ({ text, missing }) =>
      `${quote(text)} deviates and lacks ${and(missing.map((part) => EXPLANATIONS[part]))}`,
    why: 'Those who decide need to know why, what follows from it, and what is being done.',
    fix: (args) =>
      `Write ${and((args?.missing ?? ['reason', 'consequence', 'correctiveAction']).map((part) => EXPLANATIONS[part]))}.`,
  },
  G06: {
    title: 'Measure stated twice',
    text: ({ text, what }) => {
      if (what === 'contradiction')
        return `${quote(text)} has different statuses in different places, expected one`;
      return what === 'repeated'
        ? `${quote(text)} is stated twice for the same unit and period, expected once`
        : `${quote(text)} is nearly the same measure as another one`;
    },
    why: 'The report must not say two things of one measure, nor count it twice.',
    fix: (args) => {
      if (args?.what === 'nearDuplicate')
        return 'Write both with the same words if they are one measure, or give them ids if they are two.';
      return args?.what === 'repeated'
        ? 'Put both in one row, since only the first is shown; or give them ids if they are two measures.'
        : 'Decide which status holds, and correct the other place.';
    },
  },
  G11: {
    title: 'Share without its counts',
    text: ({ text }) => `The share ${quote(text)} does not say of how many, expected “x of y” beside it`,
    why: 'A percentage says nothing until one knows what was counted.',
    fix: () => 'Add the counts, or insert the computed figure: {{figure goals.met}}.',
  },
  G13: {
    title: 'Wording of the other kind of report',
    text: ({ word, template }) =>
      template === 'annual'
        ? `${quote(word)} is a forecast, expected an outcome in an annual report`
        : `${quote(word)} judges the whole year, expected a forecast in an interim report`,
    why: 'The year is not over in an interim report, and in an annual report nothing remains to be expected.',
    fix: (args) =>
      args?.template === 'annual'
        ? 'Write how it turned out.'
        : 'Write what is expected for the year, in the column for the forecast.',
  },
  G16: {
    title: 'Unit says otherwise',
    text: ({ text, unit }) =>
      `The follow-up of ${quote(text)} differs${inUnit(unit)} from that of the level above`,
    why: 'Each follow-up is kept with its unit, and the report shows both.',
    fix: () => 'Nothing if both are right; otherwise make them agree.',
  },
  G17: {
    title: 'Judgement without grounds',
    text: ({ text, missing }) =>
      `The judgement of ${quote(text)} lacks ${missing === 'motivation' ? 'a motivation' : 'the name of who judged'}`,
    why: 'A judgement that no rule computes has to say on what grounds, and by whom, it was made.',
    fix: (args) =>
      args?.missing === 'author'
        ? 'Add who made the judgement.'
        : args
          ? 'Add the motivation.'
          : 'Add the motivation, and who made the judgement.',
  },
  G18: {
    title: 'Missing weight',
    text: ({ text }) => `${quote(text)} has no weight, which the policy needs`,
    why: 'A weighted mean needs to know how much each part weighs.',
    fix: () => 'Add the weight, or choose another rule in the policy.',
  },
  G19: {
    title: 'Missing status',
    text: ({ text, unit }) => `${quote(text)} has a follow-up but no status${unit ? ` (${unit})` : ''}`,
    why: 'Without a status the measure counts as not assessed, although it was followed up.',
    fix: () => 'Write the status in its column, or “cannot be assessed” with a motivation.',
  },

  N01: {
    title: 'Value that cannot be read with certainty',
    text: ({ text, readings }) =>
      readings.length > 0
        ? `“${text}” can be read in several ways: ${readings.join(' – or – ')}`
        : `“${text}” cannot be read as a value`,
    why: 'From a value that can be read in two ways no fulfilment can be computed without a guess.',
    fix: () =>
      'Write out what is meant: “place 1 of 26” or “1 in 26”, “1 500” or “1.5”. The unit may also stand in the heading of the row or column.',
  },
  L01: {
    title: 'Period and deadline of the interim report',
    text: ({ what, months, handedOver }) =>
      what === 'length'
        ? `The interim report covers ${count(months, 'month', 'months')}, expected six to eight`
        : `The interim report is handed over ${handedOver ?? 'too late'}, expected within two months of the end of the period`,
    why: 'In Sweden the law sets the length of the period and the time for handing the report over.',
    fix: (args) =>
      args?.what === 'handover'
        ? 'Correct “handedOver” in report.yaml, or bring the date forward.'
        : args
          ? 'Choose a period that ends between 30 June and 31 August.'
          : 'Correct the period, or the date under “handedOver”, in report.yaml.',
  },
  L04: {
    title: 'Language editions not parallel',
    text: ({ gap, language, text }) => GAPS[gap](languageName(language), text ? ` ${quote(text)}` : ''),
    why: 'Both language editions are the same report; a reader of either must get the same facts.',
    fix: (args) => (args ? CLOSE_GAP[args.gap] : 'Add what is missing, so that the editions are parallel.'),
  },
  L09: {
    title: 'Language editions state different facts',
    text: ({ field, language, values }) =>
      `The ${languageName(language)} edition has ${quote(values[1])} as ${columnName(field)}, expected ${quote(values[0])} as in the source language`,
    why: 'Numbers, statuses and dates are the same in every language.',
    fix: () => 'Correct the one that is wrong, or leave the cell of the translation empty.',
  },

  E01: {
    title: 'Path not found',
    text: ({ path }) => `There is no ${quote(path)}`,
    why: 'The command needs a folder or a file to read.',
    fix: () =>
      'Check the spelling, or go to the folder that holds report.yaml; “report init” makes a new one.',
  },
  E02: {
    title: 'No browser',
    text: ({ tried }) =>
      tried.length === 0
        ? 'No browser was found for making the PDF'
        : `No browser was found for making the PDF; looked in ${and(tried.map(quote))}`,
    why: 'The PDF is printed by Chrome, Edge or Chromium.',
    fix: () =>
      'Install Chrome, Edge or Chromium, or point to one with --browser or MALTAL_BROWSER; “report build --format html” needs none.',
  },
  E03: {
    title: 'Output cannot be written',
    text: ({ path, reason }) => `${quote(path)} ${UNWRITABLE[reason]}`,
    why: 'The report is replaced as a whole or not at all; what was there before is untouched.',
    fix: (args) => (args ? MAKE_WRITABLE[args.reason] : 'Choose another folder with --out.'),
  },
  E04: {
    title: 'Browser does not start',
    text: ({ browser, reason }) => `The browser ${quote(browser)} did not start: ${reason}`,
    why: 'The PDF is printed by the browser.',
    fix: () => 'Run “report doctor”, or point to another browser with --browser or MALTAL_BROWSER.',
  },
  E05: {
    title: 'PDF incomplete',
    text: ({ pages, characters }) =>
      `The PDF came out with ${count(pages, 'page', 'pages')} and ${count(characters, 'character', 'characters')} of text, expected the whole report`,
    why: 'An incomplete file must not replace a good one.',
    fix: () => 'Run the command again; if it comes back, try another browser with --browser.',
  },
  E06: {
    title: 'No report.yaml',
    text: ({ path }) => `There is no report.yaml in ${quote(path)}`,
    why: 'That file says whose report it is, in which languages, and for which period.',
    fix: () => 'Go to the folder that holds report.yaml, or make a new one with “report init”.',
  },
  E07: {
    title: 'Wrong option',
    text: ({ flag, value, allowed }) =>
      `${flag} is ${quote(value)}${allowed.length > 0 ? `, expected ${or(allowed.map(quote))}` : ', which is not possible here'}`,
    why: 'The command cannot tell what is wanted.',
    fix: (args) =>
      args && args.allowed.length > 0
        ? `Write ${args.flag} ${args.allowed[0]}, for example.`
        : 'Run the command with --help to see what is possible.',
  },
  E08: {
    title: 'Template fails',
    text: ({ template, message }) => `The template ${quote(template)} cannot be used: ${message}`,
    why: 'A template that fails would give a report with holes.',
    fix: () =>
      'Check the name of the template; if it is right, correct the file in templates/, or remove it so that the built-in one is used.',
  },
  E09: {
    title: 'Unknown name',
    text: ({ id }) => `Nothing is called ${quote(id)}: no figure, goal, measure, report or code`,
    why: 'Only what the sources contain can be built and explained.',
    fix: (args) => `${didYouMean(args?.suggestion)}“report inspect” lists all that there is.`,
  },
  E10: {
    title: 'File cannot be read',
    text: ({ path, reason }) => `${quote(path)} cannot be read: ${READ_OBSTACLES[reason] ?? reason}`,
    why: 'A report is not made from only part of its sources.',
    fix: () => 'Check that you may read the file and that it is not open in another program.',
  },
} satisfies DiagnosticWords;

function columnName(kind: string): string {
  return word(COLUMNS, kind);
}

function inColumns(kinds: readonly string[]): string {
  return `${kinds.length === 1 ? 'column' : 'columns'} ${and(kinds.map(columnName))}`;
}

function languageTag(tag: string): string {
  const name = languageName(tag);
  return name === tag ? quote(tag) : `${quote(tag)} (${name})`;
}

function suffixes(languages: readonly string[]): string[] {
  return languages.map((language) => quote(`.${language.split('-')[0]}.md`));
}

const REFERENCES = {
  unit: 'unit',
  theme: 'theme',
  goal: 'goal',
  measure: 'measure',
  party: 'responsible party',
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
};

function addition(kind: ReferenceKind): string {
  const place = KEPT_IN[kind];
  return `add the ${REFERENCES[kind]}${place ? ` ${place}` : ''}`;
}

const ASSESSMENTS = {
  met: 'met',
  partlyMet: 'partly met',
  notMet: 'not met',
  notAssessable: 'cannot be assessed',
  notAssessed: 'not assessed',
};

const NOTHING_ABOVE = {
  goal: 'The goal is blank and there is no goal above that continues',
  table: 'The heading of the table is empty and there is no table above that continues',
  measure: 'The measure is blank and there is no measure above that continues',
};

const LEFT_OVERS = {
  html: 'HTML',
  wordField: 'The error text of a Word field',
  softHyphen: 'A soft hyphen in',
  replacementCharacter: 'An unreadable character in',
};

const UNKNOWN_WORD = {
  status: 'is not a known word for a status',
  forecast: 'is not a known word for a forecast',
  binding: 'is neither yes nor no',
  direction: 'is neither higher, lower, in range nor exact',
  weight: 'is not a weight, expected a number above zero',
};

const AS_TABLE =
  'Write tables with | between the cells. A list or several paragraphs in a cell makes converters write the table as HTML: make every cell one paragraph in the original document and convert it again.';

function knownWord(args: DiagnosticArgs['T14'] | undefined): string {
  if (args && args.column !== 'status') return KNOWN_WORD[args.column];
  return `Use one of the known words, or say in report.yaml what your own means, for example ${labelsExample(args?.word, 'your word')}.`;
}

const KNOWN_WORD = {
  forecast: 'Write will be met, will be partly met, will not be met or uncertain.',
  binding: 'Write yes or no.',
  direction: 'Write higher, lower, in range or exact.',
  weight: 'Write a number, for example 2 or 25 %.',
};

const NOT_MEASURABLE = {
  goalWithoutMeasure: 'has no measure',
  noTarget: 'has no target',
  noUnit: 'has no unit for its values',
  noDirection: 'does not say whether higher or lower is better',
  noPeriod: 'has a target without a period',
};

const MAKE_MEASURABLE = {
  goalWithoutMeasure: 'Add at least one measure that shows whether the goal is met.',
  noTarget: 'Add the value or level that shall be reached.',
  noUnit: 'Add the unit, for example %, days or persons.',
  noDirection:
    'Write “direction: higher” or “direction: lower”, or put at least or at most before the target.',
  noPeriod: 'Say for which period the target holds.',
};

const EXPLANATIONS = {
  reason: 'the reason',
  consequence: 'the consequence',
  correctiveAction: 'the corrective action',
};

const GAPS = {
  missingText: (language: string, text: string) => `The text${text} is missing in ${language}`,
  missingRow: (language: string, text: string) => `The row${text} is missing in the ${language} edition`,
  extraRow: (language: string, text: string) =>
    `The row${text} is found in the ${language} edition only, expected in the source language too`,
  countsDiffer: (language: string, text: string) =>
    `The table${text} has another number of rows in the ${language} edition, so the rows cannot be paired`,
  missingFile: (language: string, text: string) => `The file${text} is missing in ${language}`,
  missingChapter: (language: string, text: string) => `The chapter${text} is missing in ${language}`,
};

const CLOSE_GAP = {
  missingText: 'Write the text in that language too.',
  missingRow: 'Add the row to that edition.',
  extraRow: 'Remove the row, or add it to the source language.',
  countsDiffer: 'Make the rows equal in number, or give each row an id in both editions.',
  missingFile: 'Add the file in that language.',
  missingChapter: 'Write the chapter in that language.',
};

const UNWRITABLE = {
  notWritable: 'cannot be written to',
  notOurs: 'holds files that this program has not made, expected an empty folder or an earlier report',
  noSpace: 'has no space left on its disk',
};

const MAKE_WRITABLE = {
  notWritable:
    'Close the programs that have the folder open, see to it that you may write there, or choose another with --out.',
  notOurs: 'Choose another folder with --out, or move the files away.',
  noSpace: 'Free some space, or choose another disk with --out.',
};

const YAML_FAULTS: Record<YamlFault, string> = {
  indent: 'the line is not indented like its neighbours',
  tab: 'the line is indented with a tab, expected spaces',
  repeated: 'the same field is written twice',
  colon: 'a line lacks its colon, or a text with a colon lacks quotation marks',
  colonInText: 'a text with a colon lacks quotation marks',
  start: 'a text begins with a sign that needs quotation marks around the text',
  alias: 'a reference with * points to something that is not there',
  aliases: 'references with * repeat the content too many times',
  escape: 'a backslash stands in a text within double quotation marks',
  several: 'a line with --- divides the file into several, expected one',
  key: 'the name of a field is not a word or a number',
  deep: 'the fields are nested too deeply',
  tag: 'a mark with ! is not known',
  missingSign: 'a sign is missing, for example a quotation mark, a bracket or a colon',
  unexpected: 'a sign stands where it cannot stand',
  other: 'its form is not valid',
};

/** Why a file cannot be read, by the code of the system. */
const READ_OBSTACLES: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  EBUSY: 'another program is using it',
  ELOOP: 'links lead round in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
};

/** What stands in a field that should hold something else. */
const ACTUAL = { null: 'empty', array: 'a list', object: 'a group of fields' };

/** What a field should hold. */
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
    'sv-FI': 'a language code such as sv-FI',
  },
  atLeast: (limit) => `at least ${limit}`,
  atMost: (limit) => `at most ${limit}`,
  dateLike: (example) => `a date such as ${example}`,
};

/** What a column, or a field of a follow-up, holds. */
const COLUMNS = {
  id: 'id',
  theme: 'theme',
  unit: 'unit',
  goal: 'goal',
  centralGoal: 'central goal',
  unitGoal: 'unit goal',
  measure: 'measure',
  action: 'action',
  actions: 'action',
  responsible: 'responsible',
  parties: 'responsible',
  target: 'target',
  baseline: 'baseline',
  value: 'value',
  outcome: 'follow-up',
  followUp: 'follow-up',
  status: 'status',
  assessment: 'assessment',
  forecast: 'forecast',
  trend: 'trend',
  comment: 'comment',
  reason: 'reason',
  consequence: 'consequence',
  correctiveAction: 'corrective action',
  motivation: 'motivation',
  author: 'who judged',
  weight: 'weight',
  binding: 'binding',
  unitOfValue: 'unit of value',
  valueUnit: 'unit of value',
  direction: 'direction',
  group: 'group',
  period: 'period',
  date: 'date',
};
