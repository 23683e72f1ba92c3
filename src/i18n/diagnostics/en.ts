// The words of every code in English.
import type {
  AccentGround,
  Barrier,
  DeadlineStep,
  DiagnosticArgs,
  IdentityKind,
  LeftOver,
  LostMeaningKind,
  OutputFault,
  ReferenceKind,
  SourceDrift,
  TemplateFaultKind,
  ThemeFileFault,
} from '../../diagnostics/index.js';
import { isEarlierReport, isRevision } from './is-comparison.js';
import { isTableTag } from './is-table-tag.js';
import { isTemplate } from './is-template.js';
import { labelsExample } from './labels-example.js';
import { pdfFaults } from './pdf-faults.en.js';
import { readsAsTarget } from './reads-as-target.js';
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
    title: 'Not yet read',
    text: ({ what }) => `${quote(what)} is not read by this version`,
    why: 'What stands here is not in the report, and you should know it.',
    fix: () =>
      'Nothing needs to be done; keep it for a later version, or write the facts as goals and measures.',
  },
  S14: {
    title: 'Nothing to read',
    text: () => 'Nothing to read was found here, expected text or tables',
    why: 'An empty source adds nothing to the report; perhaps the content was lost.',
    fix: () => 'Fill in the content, or remove the file.',
  },
  S15: {
    title: 'Missing file',
    text: ({ path, isComparison }) =>
      isTemplate(path)
        ? `The report’s template ${quote(path)} is not found`
        : isRevision(path)
          ? noRevision(path)
          : isComparison || isEarlierReport(path)
            ? `${quote(path)} is named here, but there is no such file, or it is no report.json`
            : `${quote(path)} is named here but not found`,
    why: 'The report would have a hole where the chapter, picture or template should be, or could not be compared with what was decided and published before.',
    fix: (args) => {
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
  S24: {
    title: 'File of the look that cannot be used',
    text: ({ path, fault }) => THEME_FILE_FAULTS[fault](quote(path)),
    why: 'The report carries all that it shows: files must stand in the folder, and text must remain text, on paper and in the archive.',
    fix: (args) => `${didYouMean(args?.suggestion)}${THEME_FILE_REMEDIES[args?.fault ?? 'missing']}`,
  },
  S25: {
    title: 'Template that asks for what is not there',
    text: ({ fault, name, of }) => TEMPLATE_FAULTS[fault](quote(name), of && quote(of)),
    why: 'A build stops where it meets such a place, and some places are met in some reports only.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}${templateRemedy(args?.fault ?? 'field', args?.name ?? '')}`,
  },
  S26: {
    title: 'Template of another version',
    text: ({ what, version, expected }) =>
      what === 'copy'
        ? `The file is a copy from version ${version}, and what it was copied from has changed since`
        : `The template is written for version ${quote(version)} of the data, expected ${quote(expected)}`,
    why: 'What has been mended or added in the shipped file does not reach your report.',
    fix: (args) =>
      args?.what === 'view'
        ? 'Run “report template check”, correct what it finds, and write the expected version after view: in template.yml.'
        : 'Move the file aside, copy it anew with “report template eject”, and put your changes into the new copy.',
  },
  S27: {
    title: 'Template file that nothing uses',
    text: () => 'No template uses the file',
    why: 'A file takes the place of the shipped one only under the same path; under another it changes nothing.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Give it the path of the file that it is to replace, or remove it; “report template list” shows them all.`,
  },
  S28: {
    title: 'Template that leaves some readers out',
    text: ({ lost, name }) => LOST_MEANINGS[lost](quote(name)),
    why: 'Who listens to the report, or reads it on paper, does not get what others see.',
    fix: (args) => LOST_REMEDIES[args?.lost ?? 'scope'],
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
      args?.what === 'table'
        ? 'Write the column headings of the table.'
        : ((args && WRITE_ABOVE[args.what]) ?? 'Write the text in the cell.'),
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
    title: 'Footnote or reference that leads nowhere',
    text: ({ what, text }) => `${quote(text)} ${DEAD_REFERENCES[what ?? 'note']}`,
    why: 'The reader is sent to a note, a page or a heading that does not exist in this report.',
    fix: (args) => MEND_REFERENCE[args?.what ?? 'note'],
  },
  T06: {
    title: 'Left-overs of another program',
    text: ({ what, text, count: times = 1 }) =>
      `${LEFT_OVERS[what]} ${quote(text)} stands in the text${times > 1 ? `, and there are ${number(times)} of these in it` : ''}`,
    why: 'It came along from another program and would be seen, or read aloud, in the report.',
    fix: (args) => {
      if (args?.what === 'html' && isTableTag(args.text)) return AS_TABLE;
      const mend = args && MEND_LEFT_OVER[args.what];
      return mend ?? `Remove it and write the text as it should be.${args ? '' : ` ${AS_TABLE}`}`;
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
      args ? makeMeasurable(args) : 'Add what is missing: measure, target, unit, direction or period.',
  },
  G02: {
    title: 'Missing outcome',
    text: ({ text, unit, what }) =>
      what === 'total'
        ? `${quote(text)} has values of groups${inUnit(unit)} and none of all, so that the measure is not assessed`
        : `${quote(text)} has no follow-up${inUnit(unit)} for the period, and no reason is given`,
    why: 'A gap without an explanation is read as neglect.',
    fix: (args) =>
      args?.what === 'total'
        ? 'Write the value of all, or choose “groups: each” in the policy so that each group is judged.'
        : 'Write the outcome, or the reason why it is missing and when it will come.',
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
    text: ({ text, unit, stated }) =>
      `${quote(text)} has a ${stated}${inUnit(unit)} and no text that supports it`,
    why: 'A met goal also needs its grounds, otherwise it cannot be verified.',
    fix: (args) =>
      args?.stated === 'forecast'
        ? 'Write a sentence on what the forecast rests on, or the value that it follows from.'
        : 'Write a sentence on what was done and with what result.',
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
  G07: {
    title: 'Changed since the plan',
    text: ({ what, text, before, now, plan }) => `${PLAN_DRIFT[what](quote(text), before, now)} (${plan})`,
    why: 'A reader must be able to compare the follow-up with what was decided; a measure that has changed hides whether the goal is met.',
    fix: () =>
      'Restore what the plan says, or explain in a footnote or comment what has changed compared with the plan.',
  },
  G08: {
    title: 'Same target year after year',
    text: ({ text, target, years }) =>
      `${quote(text)} has had the same target, ${quote(target)}, ${years[0]}–${years.at(-1)}`,
    why: 'A target that never moves may have been reached long ago, or have lost its meaning.',
    fix: () => 'Nothing, if the level is still right; otherwise set a new target.',
  },
  G09: {
    title: 'Measures point different ways',
    text: ({ text, improved, worsened }) =>
      `The measures of ${quote(text)} point different ways: improved ${and(improved.map(quote))}, worsened ${and(worsened.map(quote))}`,
    why: 'A reader cannot see whether the goal has come closer until somebody weighs the measures against each other.',
    fix: () => 'Write an overall assessment of the goal, or choose the rule “weightedMean” in the policy.',
  },
  G10: {
    title: 'Unassessable counted as assessed',
    text: ({ word, assessment }) =>
      `${quote(word)} says that something cannot be assessed, but stands for ${quote(ASSESSMENTS[assessment])}`,
    why: 'What nobody can assess is neither met nor missed; under one word a reader cannot tell them apart.',
    fix: () => 'Let the word stand for “notAssessable”, or make two words of it.',
  },
  G11: {
    title: 'Share without its counts',
    text: ({ text }) => `The share ${quote(text)} does not say of how many, expected “x of y” beside it`,
    why: 'A percentage says nothing until one knows what was counted.',
    fix: () => 'Add the counts, or insert the computed figure: {{figure goals.met}}.',
  },
  G12: {
    title: 'Goals and measures in one series',
    text: ({ text }) => `${quote(text)} stands in a series that mixes shares of goals and shares of measures`,
    why: 'The share of goals met and the share of measures met have different denominators and cannot be compared.',
    fix: () => 'Show them apart: one row or column for the goals and one for the measures.',
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
  G14: {
    title: 'Promised number missing',
    text: ({ text, unit }) => `${quote(text)} promises a number, and the follow-up${inUnit(unit)} gives none`,
    why: 'Whoever has read that something is counted expects to learn how much it came to.',
    fix: () => 'Write the number in the follow-up, or when it will be known.',
  },
  G15: {
    title: 'Many measures',
    text: ({ text, measures, limit }) =>
      `${text ? quote(text) : 'The report'} has ${count(measures, 'measure', 'measures')}, expected at most ${number(limit)}`,
    why: 'With too many measures it cannot be seen what is important.',
    fix: () =>
      'Keep the measures that decide whether the goal is met, make the others key figures, or change the limit under “rules: G15: { measuresPerGoal: … }” in report.yaml.',
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
    text: ({ text, unit, word }) =>
      word === ''
        ? `${quote(text)} has a follow-up but no status${unit ? ` (${unit})` : ''}`
        : `${quote(word)} does not say how far ${quote(text)} has come${unit ? ` (${unit})` : ''}`,
    why: 'Without a status the measure counts as not assessed, although it was followed up, and a commitment is missing among those done, in progress or not started.',
    fix: (args) =>
      args && args.word !== ''
        ? 'Write a status in the column, such as done, in progress or not started.'
        : 'Write the status in its column, or “cannot be assessed” with a motivation.',
  },
  G20: {
    title: 'Economic deviation without explanation',
    text: ({ text, missing }) =>
      `${quote(text)} deviates beyond the limit of the policy and lacks ${and(missing.map((part) => LINE_EXPLANATIONS[part]))}`,
    why: 'Those who decide need to know why the money does not suffice, or is left over, and what is done about it.',
    fix: (args) =>
      `Write ${and((args?.missing ?? ['reason', 'action']).map((part) => LINE_EXPLANATIONS[part]))} in the row.`,
  },
  G21: {
    title: 'Trend contradicts the values',
    text: ({ text, stated, computed }) =>
      `The trend of ${quote(text)} is stated as ${quote(TRENDS[stated])}, while the values give ${quote(TRENDS[computed])}`,
    why: 'A reader sees both the trend and the values, and has to be told why they do not agree.',
    fix: () =>
      'Correct the trend, the value or the direction, or write a comment on what the trend is compared with.',
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
  N02: {
    title: 'No degree of fulfilment',
    text: ({ text, asked, reason }) =>
      `${quote(text)} has no degree of fulfilment: ${ASKED[asked]}, but ${NO_RATIO[reason]}`,
    why: 'Outcome divided by target means something for two positive numbers only; otherwise the measure is met or not, without a percentage.',
    fix: (args) =>
      args
        ? GET_RATIO[args.asked]
        : 'Write a target that is a number and the baseline that is needed, or choose “meanOf: points” in the policy.',
  },
  N03: {
    title: 'Parts do not agree with the total',
    text: ({ text, period, what, total, parts, expected }) =>
      `${quote(text)} ${period}: ${PARTS[what](total, parts, expected)}`,
    why: 'Women and men together are all: counts add up to the total, and a share or a mean of all lies between the two.',
    fix: (args) =>
      args?.what === 'missingTotal'
        ? 'Write the total, or why it is missing.'
        : 'Correct the number that is wrong, or say in a footnote why the parts do not agree with the total.',
  },
  N04: {
    title: 'Rank and number of places',
    text: (args) => {
      if (args.what === 'placeBeyond')
        return `${quote(args.text)}: ${quote(args.rank)} is no rank, the place is beyond the number of places`;
      if (args.what === 'population')
        return `${quote(args.text)} ${args.period}: the rank is ${args.rank}, expected ${number(args.expected)} places${args.missing > 0 ? ` with ${number(args.missing)} missing` : ''}`;
      return `The text compares the ranks ${and(args.ranks)} of ${quote(args.text)}, but the number of places has changed; in percent of it they are ${and(args.percentiles)}`;
    },
    why: 'A rank says something only together with the number of places, and that changes between years.',
    fix: (args) =>
      args?.what === 'placesChanged'
        ? 'Write the number of places for both years, or compare percentages of it.'
        : 'Correct the rank, the number of places, or the footnote on who is missing.',
  },
  N05: {
    title: 'Shares do not add up to 100',
    text: ({ text, period, sum }) =>
      `${quote(text)} ${period}: the shares add up to ${sum} %, expected 100 % as for the other periods`,
    why: 'Shares of one whole are a hundred percent; only rounding may differ.',
    fix: () => 'Correct the share that is wrong, or explain the difference in a footnote.',
  },
  N06: {
    title: 'Number in the text is not in the table',
    text: ({ number: stated, measure, nearest }) =>
      `The text says ${quote(stated)} of ${quote(measure)}, whose nearest value is ${nearest}`,
    why: 'Text and table of one report must say the same; whoever sees two numbers trusts neither.',
    fix: () => 'Correct the text or the table, or say more clearly what the number is of.',
  },
  N07: {
    title: 'Trend across a change of method',
    text: ({ text, from, to, since }) =>
      `${quote(text)} is compared between ${from} and ${to}, though values from ${since} on are not comparable with those before`,
    why: 'After a change of method the difference shows how things are measured, not how they go.',
    fix: () => 'Remove the trend, or compare with a value that is measured in the same way.',
  },
  N08: {
    title: 'Zero that may mean missing',
    text: ({ text, period, sign }) =>
      `${quote(text)} ${period}: 0 stands among values far from zero, where ${quote(sign)} shows that a value is missing`,
    why: 'A missing value is never zero; as zero it spoils both trend and assessment.',
    fix: (args) => `Write ${quote(args?.sign ?? '-')} if the value is missing; nothing if it really is zero.`,
  },
  N09: {
    title: 'Published value has changed',
    text: ({ text, period, before, now, report }) =>
      `${quote(text)} ${period} ${now ? `is ${quote(now)}` : 'is missing'}, in the earlier report ${quote(before)} (${report})`,
    why: 'A published value that changes without a word makes both reports uncertain.',
    fix: () => 'Correct the value, or explain the change in a footnote at the value.',
  },
  N10: {
    title: 'Economy does not add up',
    text: ({ text, what, column, period, stated, computed }) =>
      `${quote(text)} ${period}, ${word(COLUMNS, column)}: ${AMOUNTS[what](stated, computed)}`,
    why: 'Amounts that do not add up are the first thing an auditor sees.',
    fix: (args) =>
      args?.what === 'sign'
        ? 'Change the sign, or write “economy: { deviation: outcomeMinusBudget }” or “budgetMinusOutcome” in the policy.'
        : 'Correct the amount that is wrong.',
  },
  N11: {
    title: 'Values that cannot be compared',
    text: ({ text, value, expected, against }) =>
      ({
        unit: `${quote(text)} is measured in ${quote(expected)}, but one of its values is ${quote(value)}`,
        values: `${quote(text)} has values in different units: ${quote(value)} and ${quote(expected)}`,
        target: `${quote(text)} cannot be assessed: ${quote(value)} cannot be compared with the target ${quote(expected)}`,
      })[against],
    why: 'Values in different units cannot be compared, so there is neither an assessment nor a trend.',
    fix: (args) =>
      args?.against === 'target'
        ? 'Write outcome and target so that they can be compared, in the same unit, or explain in a footnote.'
        : 'Correct the unit or the value; what is counted in something else belongs in a measure of its own.',
  },

  P01: {
    title: 'Small count',
    text: ({ text, what, cells, threshold }) => {
      const few = `fewer than ${number(threshold)} people`;
      const where = cells === 1 ? `a value of ${few}` : `${number(cells)} values of ${few}`;
      return what === 'withheld'
        ? `${quote(text)} has ${where}, which the report does not show`
        : `${quote(text)} has ${where}, expected a decision on whether the measure is sensitive`;
    },
    why: 'A small number of people in a sensitive matter can point somebody out. That is why the report shows two dots instead of the number.',
    fix: (args) =>
      args?.what === 'undeclared'
        ? 'List the measure, theme or unit under “privacy: sensitive” in report.yaml, and small counts are withheld, or under “privacy: open” if they may be shown.'
        : 'If the sources are public, write “..” instead of the number. Otherwise write “sources: private” under “privacy:” in report.yaml.',
  },
  P02: {
    title: 'Withheld count can be reckoned',
    text: ({ text, what, cells }) => {
      if (what === 'published') {
        return cells === 1
          ? `An earlier report has already shown a withheld count of ${quote(text)}, or what it can be reckoned from`
          : `An earlier report has already shown ${number(cells)} withheld counts of ${quote(text)}, or what they can be reckoned from`;
      }
      return cells === 1
        ? `${quote(text)} has one more value that is not shown, because a withheld count could be reckoned from it`
        : `${quote(text)} has ${number(cells)} more values that are not shown, because a withheld count could be reckoned from them`;
    },
    why: 'Whoever knows the sum and all parts but one can reckon that one. That is why more than the small counts is withheld.',
    fix: (args) =>
      args?.what === 'published'
        ? 'What is published cannot be taken back. Consider whether the earlier report should be corrected.'
        : 'If the sources are public, write “..” instead of these values, too. Otherwise write “sources: private” under “privacy:” in report.yaml.',
  },
  P03: {
    title: 'Share reveals a small count',
    text: ({ text, base, cells }) => {
      const what =
        cells === 1 ? 'a percentage that is not shown' : `${number(cells)} percentages that are not shown`;
      const also = text === base ? 'the count in the same table' : quote(base);
      return `${quote(text)} has ${what}, because together with ${also} ${cells === 1 ? 'it gives' : 'they give'} a withheld count`;
    },
    why: 'A share and what it is a share of give a count. Where that count is small or withheld, so is the share.',
    fix: () =>
      'If the sources are public, write “..” instead of the share, too. Otherwise write “sources: private” under “privacy:” in report.yaml.',
  },
  P04: {
    title: 'Small count in a text',
    text: ({ text, why, threshold, measure }) =>
      why === 'small'
        ? `${quote(text)} are so few that somebody may be recognised, expected at least ${number(threshold)} or no count`
        : `${quote(text)} is a value of ${quote(measure)} that the report withholds, expected a text without it`,
    why: 'A small number of people in a sensitive matter can point somebody out, and what the table hides must not stand in the text.',
    fix: (args) =>
      args?.why === 'withheld'
        ? 'Write the text without the number.'
        : `Write “fewer than ${args ? number(args.threshold) : 'five'}” or “a few”, or list the subject under “privacy: open” in report.yaml if it is not sensitive.`,
  },
  P05: {
    title: 'Identity number',
    text: ({ kind, where }) =>
      where === 'fileName'
        ? `The name of the file holds ${IDENTITY_NUMBERS[kind]}, expected a name without it`
        : `The text holds ${IDENTITY_NUMBERS[kind]}, expected none`,
    why: 'The number points out one single person. It belongs neither in a report nor in what the report is made of, and so it is not repeated here.',
    fix: (args) =>
      args?.where === 'fileName'
        ? 'Rename the file. The old name remains in earlier versions; ask whoever keeps them to remove it there, too.'
        : 'Remove the number. It remains in earlier versions of the file; ask whoever keeps them to remove it there, too.',
  },
  P06: {
    title: 'Name where a role is expected',
    text: ({ where }) => `${NAMES[where]}, expected a role or a body`,
    why: 'A role stays true when people change jobs, and a report should spread no more personal data than it needs.',
    fix: () => 'Write the role or the body, for example “service manager” or “social services board”.',
  },
  P07: {
    title: 'Private contact',
    text: ({ what }) =>
      what === 'phone'
        ? 'A person’s telephone number stands here, expected at most the number of a switchboard'
        : 'A person’s e-mail address stands here, expected at most the address of a function',
    why: 'What is published is collected by strangers and remains long after somebody has left, and so it is not repeated here.',
    fix: (args) =>
      args?.what === 'phone'
        ? 'Remove the number, or write that of the switchboard.'
        : 'Remove the address, or write that of a function, for example “registry@”.',
  },
  P08: {
    title: 'Case number',
    text: () => 'The number of a case stands here, expected a text that leads to no single case',
    why: 'With its number anybody can ask for the documents of a case, and the follow-up then leads to one person. A paragraph of minutes is public and may stand.',
    fix: () =>
      'Remove the number. If it is about a public decision, refer to the date and paragraph of the minutes.',
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
  L02: {
    title: 'Deadline of the calendar',
    text: ({ what, date, deadline, profile }) =>
      `${STEPS[what]} on ${date}, expected by ${deadline} according to the profile ${profile}`,
    why: 'The law sets a last day for each step, and auditors remark on it when it has passed.',
    fix: () =>
      'Bring the step forward. If the date is wrong, correct “handedOver”, “audited” or “approval” in report.yaml.',
  },
  L03: {
    title: 'Missing heading',
    text: ({ what, sv, fi, profile }) =>
      what === 'heading'
        ? `The report has no heading such as ${quote(sv)} (Finnish: ${quote(fi)}), which the profile ${profile} expects`
        : `No goal concerns the group (${quote(sv)}, ${quote(fi)}), which the profile ${profile} expects`,
    why: 'A reviewer looks for certain parts and does not want to guess whether they are there.',
    fix: (args) =>
      args?.what === 'group'
        ? 'Write goals for the group, or a heading in a chapter that evaluates them.'
        : `Write a chapter or a heading with those words. If the part stands in another document, name it under “rules: L03: { elsewhere: [${args?.part ?? '…'}] }” in report.yaml.`,
  },
  L04: {
    title: 'Language editions not parallel',
    text: ({ gap, language, text }) => GAPS[gap](languageName(language), text ? ` ${quote(text)}` : ''),
    why: 'Both language editions are the same report; a reader of either must get the same facts.',
    fix: (args) => (args ? CLOSE_GAP[args.gap] : 'Add what is missing, so that the editions are parallel.'),
  },
  L05: {
    title: 'Words of another language',
    text: ({ language, other, text, what }) =>
      FOREIGN[what](quote(text), languageName(other), languageName(language)),
    why: 'A reader of one language should not need the other, and a screen reader pronounces the words wrongly.',
    fix: (args) =>
      args?.what === 'file'
        ? 'Translate the texts, or give the file the language in its name that it is written in.'
        : 'Translate the words. If they shall stay, mark them with their language: [sote]{lang=fi}.',
  },
  L06: {
    title: 'Does not reach everyone',
    text: ({ what, text }) => BARRIERS[what](quote(text)),
    why: 'Somebody who listens to the report, or does not see colours, otherwise misses what others see.',
    fix: (args) =>
      args ? OPEN_TO_ALL[args.what] : 'Say in words what the image, link, colour or sign says.',
  },
  L07: {
    title: 'PDF falls short of the standard',
    text: ({ file, standard, clause, condition, what, count: times, page }) =>
      `${quote(file)} does not meet ${standard}, clause ${clause}${condition ? ` (Matterhorn ${condition})` : ''}: ${pdfFaults[what]}${times > 1 ? `, in ${number(times)} places` : ''}${page === undefined ? '' : `${times > 1 ? ', first' : ','} on page ${number(page)}`}`,
    why: 'What the file promises must hold for somebody who listens to the report, and in the archive. So it promises only what has been checked on that very file.',
    fix: () =>
      'See whether a template, picture or font of your own is the cause; otherwise the fault is ours, and we are glad to be told. The file can be used, but does not claim to follow the standard.',
  },
  L08: {
    title: 'Chapter that is hard to read',
    text: ({ lix, limit }) =>
      `The readability index (LIX) of the chapter is ${number(lix)}, expected at most ${number(limit)}`,
    why: 'Above 60 a Swedish text counts as very hard. LIX only measures the length of sentences and words, so take it as a hint.',
    fix: () =>
      'Split long sentences and replace long words where you can, or change the limit under “rules: L08: { lix: … }” in report.yaml.',
  },
  L09: {
    title: 'Language editions state different facts',
    text: ({ field, language, values }) =>
      `The ${languageName(language)} edition has ${quote(values[1])} as ${columnName(field)}, expected ${quote(values[0])} as in the source language`,
    why: 'Numbers, statuses and dates are the same in every language.',
    fix: () => 'Correct the one that is wrong, or leave the cell of the translation empty.',
  },
  L10: {
    title: 'Translation not ready',
    text: ({ report, language, need, missing, stale, unreviewed }) =>
      `The ${languageName(language)} edition of ${quote(report)} is not ready to publish: ${and(
        [
          missing > 0 ? `${count(missing, 'text is missing', 'texts are missing')}` : '',
          stale > 0 ? `${count(stale, 'is older', 'are older')} than the source text` : '',
          unreviewed > 0 ? `${count(unreviewed, 'is not accepted', 'are not accepted')}` : '',
        ].filter(Boolean),
      )}; expected ${TRANSLATION_NEEDS[need]}`,
    why: 'The report must not go out before readers of both languages get the same, current facts.',
    fix: () =>
      'See what is left with `report translate status`, translate it, and accept what has been read with `report translate accept`; the demand stands under `translation` in report.yaml.',
  },
  L11: {
    title: 'Language editions differ in a text',
    text: ({ what, source, language, values }) =>
      differs(SHARED[what], languageName(source), languageName(language), values),
    why: 'Numbers, links, inserted figures and footnotes are the same in every language; a difference is mostly a slip or an old translation.',
    fix: () => 'Compare the texts and correct the one that is wrong.',
  },
  L12: {
    title: 'Long sentence',
    text: ({ text, words, limit }) =>
      `The sentence ${quote(text)} has ${number(words)} words, expected at most ${number(limit)}`,
    why: 'A long sentence must be read twice, and read aloud it cannot be held in mind.',
    fix: () => 'Split the sentence where a new thought begins.',
  },
  L13: {
    title: 'Many verbs in the passive',
    text: ({ words }) => `A sentence has ${number(words.length)} verbs in the passive: ${and(words)}`,
    why: 'In the passive nobody sees who does it, and that is what the reader wants to know.',
    fix: () => 'Write who does it.',
  },
  L14: {
    title: 'Abbreviation without explanation',
    text: ({ word }) => `The abbreviation ${quote(word)} is not explained anywhere in the report`,
    why: 'Those who write the report know it; a citizen or a new councillor may not.',
    fix: (args) =>
      `Write the words out the first time, with ${args ? `(${args.word})` : 'the abbreviation'} in brackets after them, or list it under “abbreviations:” in report.yaml.`,
  },
  L15: {
    title: 'Colour that cannot be read',
    text: ({ colour, ground, ratio, least }) =>
      `The colour ${colour} has the contrast ${number(ratio)}:1 against ${ACCENT_GROUNDS[ground]}, expected at least ${number(least)}:1`,
    why: 'Headings and links have this colour; who sees less well, or reads in bright light, cannot read them. The law on accessible digital services asks for it.',
    fix: (args) =>
      args
        ? `Choose a ${args.ground.startsWith('dark') ? 'lighter' : 'darker'} colour. A suggestion, the nearest shade of the same hue: "${args.suggestion}".`
        : 'Choose a colour with more contrast.',
  },
  L16: {
    title: 'A file is not the one that was built',
    text: ({ file, what }) => OUTPUT_FAULTS[what](quote(file)),
    why: 'The manifest says what was built, byte for byte. A file that differs may be changed, replaced or damaged.',
    fix: () => 'Build the report again, or bring back the folder as it was.',
  },
  L17: {
    title: 'The sources are not those that the report was made from',
    text: ({ file, what }) => SOURCE_DRIFTS[what](quote(file)),
    why: 'It must be possible to derive a published report from exactly its sources.',
    fix: () =>
      'Go to the revision of the sources that the report was made from, or build the report again from the sources as they are.',
  },
  L18: {
    title: 'Made with another version, template or browser',
    text: ({ what, name, made, here }) =>
      ({
        version: `The report was made with version ${made}, this is version ${here}`,
        template: `The template ${quote(name)} is not as it was when the report was made`,
        browser: `${quote(name)} cannot be compared: it was printed by ${made}, the browser here is ${here}`,
      })[what],
    why: 'The same sources give the same report only with the same program and the same template, and the same PDF only with the same browser.',
    fix: (args) =>
      ({
        version: `Run the check with version ${args?.made}.`,
        template: 'Go to the revision in which the template is as it was, or build the report again.',
        browser: `Run the check with ${args?.made}; --browser points to it.`,
      })[args?.what ?? 'template'],
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
    title: 'Browser does not work',
    text: ({ browser, reason }) => `The browser ${quote(browser)} does not work: ${reason}`,
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
      flag === '--against'
        ? isRevision(value)
          ? noRevision(value)
          : `${flag} is ${quote(value)}, which is no report.json that can be read`
        : `${flag} is ${quote(value)}${allowed.length > 0 ? `, expected ${or(allowed.map(quote))}` : ', which is not possible here'}`,
    why: 'The command cannot tell what is wanted.',
    fix: (args) =>
      args?.flag === '--against'
        ? isRevision(args.value)
          ? NAME_REVISION
          : 'Write the path of a report.json that an earlier build has made, or git: and a revision.'
        : args && args.allowed.length > 0
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
    text: ({ path, reason }) =>
      `${quote(path)} cannot be read: ${READ_OBSTACLES[reason] ?? `the system answers ${reason}`}`,
    why: 'A report is not made from only part of its sources.',
    fix: (args) =>
      READ_REMEDIES[args?.reason ?? ''] ??
      'Check that you may read the file and that it is not open in another program.',
  },
  E11: {
    title: 'Revision cannot be read',
    text: ({ revision, reason }) => REVISION_OBSTACLES[reason](quote(revision)),
    why: 'What is new shows only when the sources are compared with what they were.',
    fix: (args) => REVISION_REMEDIES[args?.reason ?? 'unknownRevision'],
  },
  E12: {
    title: 'The folder you stand in is gone',
    text: () => 'The folder that you stand in no longer exists',
    why: 'Paths start from the folder that you stand in.',
    fix: () => 'Go to a folder that exists and run the command again.',
  },
  E13: {
    title: 'Output cannot be printed',
    text: ({ reason }) =>
      `What is printed cannot be written where it is led: ${WRITE_OBSTACLES[reason] ?? `the system answers ${reason}`}`,
    why: 'What could not be printed may be findings that you need to see.',
    fix: () => 'Free space on the disk, or lead the output to another file.',
  },
  E14: {
    title: 'No room for temporary files',
    text: ({ path, reason }) =>
      `Temporary files cannot be written in ${quote(path)}: ${WRITE_OBSTACLES[reason] ?? `the system answers ${reason}`}`,
    why: 'The browser that prints the PDF needs a folder for files of its own.',
    fix: () => 'Free space on the disk, or point out another folder with TMPDIR (on Windows TEMP).',
  },
  E15: {
    title: 'No browser at the address',
    text: ({ endpoint, reason }) => `No browser answers at ${quote(endpoint)}: ${UNREACHED[reason]}`,
    why: 'The PDF is to be printed by the browser that runs there.',
    fix: () =>
      'Check the address and that Chrome runs there with --remote-debugging-port, or leave out --browser-endpoint (MALTAL_BROWSER_ENDPOINT) and a browser of this computer prints.',
  },
  E16: {
    title: 'The browser at the address does not print',
    text: ({ endpoint, reason }) =>
      `The browser at ${quote(endpoint)} did not print the report: ${UNPRINTED[reason]}`,
    why: 'The report was sent twice, over two connections; what was there before is untouched.',
    fix: () =>
      'See what the browser says in its own log, and whether it has memory enough (1 GB for a large report); then run the command again.',
  },
  E17: {
    title: 'The port is taken',
    text: ({ port }) => `Port ${port} is already used by another program`,
    why: 'The preview needs a port of its own on this computer.',
    fix: () => 'Choose another port with --port, or leave --port out and a free one is taken.',
  },
  E18: {
    title: 'The preview cannot be opened',
    text: ({ port, reason }) =>
      `Port ${port} cannot be opened: ${reason === 'EACCES' ? 'you have no right to it' : `the system answers ${reason}`}`,
    why: "The report is shown at the computer's own address (127.0.0.1), which only you reach.",
    fix: () => 'Choose a port from 1024 up with --port, or leave --port out and a free one is taken.',
  },
  E19: {
    title: 'Nothing to verify',
    text: ({ path }) => `There is no built report in ${quote(path)}, expected a folder with manifest.json`,
    why: 'The manifest says what was built, and from what.',
    fix: () => 'Name the folder that `report build` wrote to, or build the report first.',
  },
  E20: {
    title: 'veraPDF cannot be run',
    text: ({ program, reason }) =>
      reason === undefined
        ? `There is no program ${quote(program)}`
        : `The program ${quote(program)} cannot be run: ${reason}`,
    why: 'With --verapdf that program checks the PDF files, too.',
    fix: () => 'Install veraPDF, point to it with VERAPDF, or verify without --verapdf.',
  },
} satisfies DiagnosticWords;

const OUTPUT_FAULTS: Record<OutputFault, (file: string) => string> = {
  changed: (file) => `The file ${file} has been changed since it was built`,
  missing: (file) => `The file ${file} is in the manifest, but is not there`,
  extra: (file) => `${file} lies in the folder, but is not in the manifest`,
  link: (file) => `${file} is not an ordinary file`,
  manifest: () => 'The manifest cannot be trusted: it is damaged, changed or made by another program',
  rebuilt: (file) => `The file ${file} does not become the same when it is built again`,
};

const SOURCE_DRIFTS: Record<SourceDrift, (file: string) => string> = {
  changed: (file) => `The source ${file} has been changed since the report was made`,
  missing: (file) => `The source ${file} is no longer there`,
  added: (file) => `The source ${file} has come since the report was made`,
  earlier: (file) => `The file ${file} was made from earlier sources than the rest of the report`,
  notBuildable: (file) => `The report ${file} cannot be built from the sources as they are`,
};

/** Why no browser answers at an address. */
const UNREACHED: Record<DiagnosticArgs['E15']['reason'], string> = {
  unknownHost: 'there is no computer of that name',
  refused: 'nothing is listening there',
  noAnswer: 'no answer came in time',
  noBrowser: 'what answers is no browser',
};

/** Why a browser at an address did not print. */
const UNPRINTED: Record<DiagnosticArgs['E16']['reason'], string> = {
  ended: 'the connection was ended',
  tooSlow: 'it was not finished in time',
  failed: 'it refused to',
};

/** Steps that have a last day; a date follows. */
const STEPS: Record<DeadlineStep, string> = {
  ready: 'The report is ready',
  audited: 'The audit is finished',
  council: 'The report goes to the council',
  councilAndAuditors: 'The report goes to council and auditors',
};

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

const noRevision = (path: string) =>
  `Git has no revision ${quote(path.slice(4))} with a report.yaml of this report`;
const NAME_REVISION =
  'Write a tag, branch or commit that has this folder. Git must be installed, and a shallow clone may lack the revision.';

const BASELINE_FAULTS = {
  notJson: 'The file baseline.json cannot be read as JSON',
  version: 'The file baseline.json has a version that is not known here, perhaps that of a newer Måltal',
  form: 'The file baseline.json does not have the form that report check --write-baseline writes',
};

const REVISION_OBSTACLES = {
  noGit: (revision: string) =>
    `The changes since ${revision} cannot be read: git is not installed, or not on the PATH`,
  notInGit: (revision: string) =>
    `The changes since ${revision} cannot be read: the folder is in no git repository`,
  notOurs: (revision: string) =>
    `The changes since ${revision} cannot be read: the git repository belongs to another user`,
  unknownRevision: (revision: string) => `Git has no revision ${revision}`,
  shallow: (revision: string) =>
    `Git has no revision ${revision}: the clone is shallow and has only the latest changes`,
};
const REVISION_REMEDIES = {
  noGit: 'Install git, or check without --since.',
  notInGit:
    'Run the command in a clone of the repository that still has its .git folder, or check without --since.',
  notOurs: 'Tell git that the folder is trusted: git config --global --add safe.directory <the folder>.',
  unknownRevision: 'Write a branch, tag or commit that the clone has, for example origin/main.',
  shallow:
    'Fetch the whole history: fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 in GitLab, or git fetch --unshallow.',
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

const TRENDS = { improved: 'improved', unchanged: 'unchanged', worsened: 'worsened' };

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
  goalHeading: 'The table stands under no goal',
  measureHeading: 'The table has no heading of its own that says which measure it is',
  group: 'The row does not say which group it is about',
};

const WRITE_ABOVE: Partial<Record<keyof typeof NOTHING_ABOVE, string>> = {
  goalHeading:
    'Put the table below a heading with the goal, write goal=id-of-the-goal at the heading of the measure, or give the heading the id of a measure that is written elsewhere.',
  measureHeading: 'Write the measure as a heading directly above the table.',
  group: 'Write Total, Women or another group in the first cell of the row.',
};

const LEFT_OVERS = {
  html: 'HTML',
  wordField: 'The error text of a Word field',
  softHyphen: 'A soft hyphen in',
  replacementCharacter: 'An unreadable character in',
  noBreakSpace: 'A no-break space in',
  invisible: 'An invisible character in',
  privateUse: 'A character of a symbol font beside',
  ligature: 'A joined letter in',
  mixedWord: 'A digit inside the word',
  doubledWord: 'The doubled word',
};

const MEND_LEFT_OVER: Partial<Record<LeftOver, string>> = {
  noBreakSpace: 'Write an ordinary space between the words.',
  invisible: 'Remove the character; write the word anew if you cannot see it.',
  privateUse: 'Make a list, with - at the start of each line, or remove the character.',
  ligature: 'Write the letters one by one.',
  mixedWord: 'Correct the word; the digit is mostly a letter that was misread.',
  doubledWord: 'Remove one of the two words.',
};

const DEAD_REFERENCES = {
  note: 'refers to something that is not here',
  page: 'refers to a page, expected a link to a heading',
  title: 'refers to a heading that is not here',
  link: 'leads to an id that is not here',
};

const MEND_REFERENCE = {
  note: 'Write what the note says, refer to a heading instead of a page, or remove the mark.',
  page: 'Give the heading an id, ## Economy {#economy}, and link to it: [Economy](#economy).',
  title: 'Correct the name of the heading, or link to it by its id: [Economy](#economy).',
  link: 'Correct the id, or give it to the heading: ## Economy {#economy}.',
};

const FOREIGN = {
  word: (words: string, other: string, own: string) => `${words} is ${other} in a text in ${own}`,
  passage: (words: string, other: string, own: string) => `The text ${words} is in ${other}, expected ${own}`,
  heading: (words: string, other: string, own: string) =>
    `The heading ${words} is in ${other}, expected ${own}`,
  file: (words: string, other: string, own: string) =>
    `Nearly all texts of the file, like ${words}, are in ${other}, expected ${own}`,
};

const BARRIERS: Record<Barrier, (text: string) => string> = {
  imageWithoutText: (text) => `The image ${text} has no alternative text, expected a description in words`,
  imageTextIsFileName: (text) =>
    `The image has the file name ${text} as alternative text, expected a description in words`,
  linkText: (text) => `The link text ${text} does not say where the link leads`,
  bareAddress: (text) => `The link is shown as the address ${text}, expected words that say where it leads`,
  headingLevel: (text) => `The heading ${text} skips a level`,
  symbolOnly: (text) => `The text is nothing but ${text}, expected a word that says the same`,
  colourOnly: (text) => `${text} reaches only those who see the colour, expected a word for the status`,
  tableWithoutHead: () => 'The table has no heading row, expected a word above each column',
};

const OPEN_TO_ALL: Record<Barrier, string> = {
  imageWithoutText: 'Write between the brackets what the image shows: ![Unemployment has fallen](chart.png).',
  imageTextIsFileName: 'Write between the brackets what the image shows, not what the file is called.',
  linkText: 'Let the link text say where the link leads: [the budget for 2021](https://…).',
  bareAddress: 'Put words on the link: [the budget for 2021](https://…).',
  headingLevel: 'Go down one level at a time: ## below #, ### below ##.',
  symbolOnly: 'Write the status as a word, for example met or delayed.',
  colourOnly: 'Write what the colour means, for example the goals that are not met.',
  tableWithoutHead: 'Write on the first row of the table what each column holds.',
};

const SHARED = { number: 'number', link: 'link', placeholder: 'placeholder', footnote: 'footnote' };

function differs(what: string, source: string, language: string, [own, other]: [string, string]): string {
  if (other === '') return `The ${language} edition lacks the ${what} ${quote(own)} of the ${source} one`;
  if (own === '')
    return `The ${language} edition has the ${what} ${quote(other)}, which the ${source} one lacks`;
  return `The ${language} edition has the ${what} ${quote(other)}, expected ${quote(own)} as in the ${source} one`;
}

const UNKNOWN_WORD = {
  status: 'is not a known word for a status',
  forecast: 'is not a known word for a forecast',
  trend: 'is not a known word for a trend',
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
  trend: 'Write improved, unchanged or worsened. An arrow does not say whether up is better.',
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
  noPeriod: 'Say for which period the target holds.',
};

function makeMeasurable({ what, source }: DiagnosticArgs['G01']): string {
  if (what !== 'noDirection') return MAKE_MEASURABLE[what];
  const where =
    source === 'markdown'
      ? 'Write “direction=higher” or “direction=lower” in the heading of the measure, or a column “Direction”'
      : 'Write “direction: higher” or “direction: lower”';
  return `${where}, or put at least or at most before the target.`;
}

const EXPLANATIONS = {
  reason: 'the reason',
  consequence: 'the consequence',
  correctiveAction: 'the corrective action',
};

const PLAN_DRIFT = {
  measureText: (_: string, before: string, now: string) =>
    `The measure reads ${quote(now)}, in the plan ${quote(before)}`,
  goalText: (_: string, before: string, now: string) =>
    `The goal reads ${quote(now)}, in the plan ${quote(before)}`,
  target: (text: string, before: string, now: string) =>
    `The target of ${text} is ${quote(now)}, in the plan ${quote(before)}`,
  targetGone: (text: string, before: string) =>
    `The target ${quote(before)} of ${text} is in the plan but not here`,
  measureGone: (text: string) => `The measure ${text} is in the plan but not here`,
  goalGone: (text: string) => `The goal ${text} is in the plan but not here`,
};

const LINE_EXPLANATIONS = { reason: 'the reason', action: 'the action' };

const ASKED = {
  mean: 'the policy takes the mean of degrees of fulfilment',
  progress: 'fulfilment is measured as the way from the baseline',
  thresholds: 'the limits of the measure are shares of the target',
};

const NO_RATIO = {
  range: 'target or outcome is a range',
  rank: 'a rank has no percentage',
  zero: 'one of the values is zero',
  negative: 'one of the values is negative',
  growth: 'the value is a change',
  strictBound: 'the target is a limit to be passed (< or >)',
  date: 'the target is a time',
  words: 'the target is written in words',
  uncertain: 'the outcome is a limit and no definite number',
  unit: 'outcome and target have different units',
  direction: 'neither way is better',
  baseline: 'there is no baseline',
};

const GET_RATIO = {
  mean: 'Write “meanOf: points” in the policy, or a target that is a number.',
  progress: 'Write the baseline, or remove “fulfilment: progress”.',
  thresholds: 'Write the limit as a value instead: “partlyFrom” in YAML, “partly” at a heading.',
};

const PARTS = {
  sum: (total: string, parts: string[], expected: string) =>
    `the total is ${total}, but ${and(parts)} make ${expected}`,
  between: (total: string, parts: string[]) =>
    `the total is ${total}, expected a value between ${and(parts)}`,
  outside: (total: string, parts: string[]) =>
    `the total is ${total}, neither the sum of ${and(parts)} nor a value between them`,
  parts: (total: string, parts: string[]) =>
    `the part is ${and(parts)}, more than the whole, which is ${total}`,
  missingTotal: (_: string, parts: string[], expected: string) =>
    `the total is missing, though ${and(parts)} make ${expected}`,
};

const AMOUNTS = {
  sum: (stated: string, computed: string) => `the sum is ${stated}, but the lines make ${computed}`,
  deviation: (stated: string, computed: string) => `${stated} stands here, but the amounts give ${computed}`,
  sign: (stated: string, computed: string) =>
    `${stated} has the opposite sign to the policy's way of reckoning, expected ${computed}`,
  parts: (stated: string, computed: string) =>
    `the parts make ${computed}, more than the line itself, which is ${stated}`,
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
  stale: (language: string, text: string) =>
    `The ${language} translation${text} was made from an earlier source text, expected the one that holds now`,
  orphan: (language: string, text: string) =>
    `The ${language} translation${text} no longer has a source text, expected one in the source language`,
  untranslated: (language: string, text: string) =>
    `The text${text} is the same in ${language} as in the source language, expected a translation`,
  abridged: (language: string, text: string) =>
    `The ${language} translation${text} is far shorter than its source text, expected all of its content`,
};

const TRANSLATION_NEEDS = {
  complete: 'no text to be missing',
  current: 'no text to be missing or older than its source',
  reviewed: 'every text to be translated and accepted',
};

const CLOSE_GAP = {
  missingText: 'Write the text in that language too.',
  missingRow: 'Add the row to that edition.',
  extraRow: 'Remove the row, or add it to the source language.',
  countsDiffer: 'Make the rows equal in number, or give each row an id in both editions.',
  missingFile: 'Add the file in that language.',
  missingChapter: 'Write the chapter in that language.',
  stale:
    'Read the translation beside its source, change it where needed, and accept it with `report translate accept`.',
  orphan:
    'Remove the translation or write its source again; `report translate accept --all` tidies translations.yaml.',
  untranslated: 'Translate the text, or mark it as equal on purpose with `report translate accept --equal`.',
  abridged: 'Complete the translation, so that none of the content is left out.',
};

const UNWRITABLE = {
  notWritable: 'cannot be written to',
  fileNotWritable: 'cannot be written',
  notOurs: 'holds files that this program has not made, expected an empty folder or an earlier report',
  noSpace: 'has no space left on its disk',
};

const MAKE_WRITABLE = {
  notWritable:
    'Close the programs that have the folder open, see to it that you may write there, or choose another with --out.',
  fileNotWritable: 'See to it that its folder is there and that you may write in it, or give another file.',
  notOurs: 'Choose another folder with --out, or move the files away.',
  noSpace: 'Free some space, or write to another disk.',
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
  ETIMEDOUT: 'the disk does not answer',
  ESTALE: 'the network disk has lost it',
  ENFILE: 'too many files are open',
  ENOMEM: 'there is not enough memory',
  ENOENT: 'it is no longer there, or a link leads to something that does not exist',
  ENOTDIR: 'a part of the path is a file, expected a folder',
  EINVAL: 'it is not an ordinary file',
  ENXIO: 'it is not an ordinary file',
  ENAMETOOLONG: 'the path is too long',
  changing: 'it changed while it was read, twice in a row',
  badName: 'the name is not written in UTF-8',
};

/** What helps against some of them; for the rest there is one remedy. */
const READ_REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'Run the command again; if the fault comes back, mend the link or remove it.',
  ELOOP: 'Remove the link that leads back to itself.',
  EINVAL: 'Put an ordinary file in its place, or remove it.',
  ENXIO: 'Put an ordinary file in its place, or remove it.',
  ENAMETOOLONG:
    'Shorten the names of the folders, or move the folder with report.yaml nearer to the root of the disk.',
  changing: 'Run the command again when nobody else is saving the file.',
  badName: 'Rename the file or folder.',
};

/** What the system says when something cannot be written. */
const WRITE_OBSTACLES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your space on the disk is used up',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'it is not a folder',
  EIO: 'the disk does not answer',
};

/** What stands in a field that should hold something else. */
const ACTUAL = { null: 'empty', array: 'a list', object: 'a group of fields' };

/** What a field should hold. */
const TEMPLATE_FAULTS: Record<TemplateFaultKind, (name: string, of: string) => string> = {
  field: (name, of) => `${of} has no field ${name}`,
  given: (name, of) =>
    of === '' ? `A template is not given ${name}` : `The partial ${of} is not given ${name}`,
  fit: (name, of) => `The partial ${of} needs ${name}, which what it is given here does not always have`,
  perhaps: (name) => `${name} may be missing, and is used as if it were always there`,
  list: (name) => `${name} is not a list`,
  text: (name) => `${name} is not a text but has parts`,
  partial: (name) => `There is no partial ${name}`,
  label: (name) => `There is no word ${name}`,
  helper: (name) => `${name} is nothing that templates know`,
  html: (name) => `${name} is ready for the page, and its signs would be shown as text`,
  raw: (name) => `${name} is plain text, and would be taken for HTML`,
  else: (name) => `What stands after the “else” of ${name} is never shown`,
  syntax: () => 'The file cannot be read as a template from this line on',
};
const TEMPLATE_REMEDIES: Record<TemplateFaultKind, string> = {
  field: 'docs/templates-data.md lists all fields.',
  given: 'Give it by name where the partial is called: {{> partial name=…}}.',
  fit: 'Give the partial what its first line says that it needs.',
  perhaps: '',
  list: 'Name a list after #each; docs/templates-data.md says which fields are lists.',
  text: 'Print one of its fields, or give it to a partial: {{> text text=…}}.',
  partial: '“report template list” shows all partials.',
  label: 'Words of your own stand in the template itself; ours are those that labels: in report.yaml takes.',
  helper: 'Templates know if, unless, each, edition and t, and partials by name.',
  html: 'Put it in three braces: {{{…}}}.',
  raw: 'Put it in two braces: {{…}}.',
  else: 'Put {{#if}} around {{#each}}, and the “else” there.',
  syntax: 'Look for a brace too few, or an {{#if}} or {{#each}} without its end.',
};
const templateRemedy = (fault: TemplateFaultKind, name: string): string =>
  fault === 'perhaps' ? `Put {{#if ${name}}} and {{/if}} around it.` : TEMPLATE_REMEDIES[fault];
const LOST_MEANINGS: Record<LostMeaningKind, (name: string) => string> = {
  word: (name) => `The status mark of ${name} stands without its word`,
  language: (name) => `${name} does not say which language it is in`,
  scope: (name) => `${name} does not say what it is the heading of`,
  role: (name) => `${name} has no role, and the table is no table any more where its rows become cards`,
  page: (name) => `${name} is gone, which paper takes its running heads from`,
  pageNumber: (name) => `${name} is gone, where paper gets its page numbers`,
  alternative: (name) => `${name} has no text for those who do not see the picture`,
};
const LOST_REMEDIES: Record<LostMeaningKind, string> = {
  word: 'Print the word of the same record beside the mark, or use the partial “status”.',
  language: 'Print the text with the partial “text”, or set the attribute lang from the field lang.',
  scope: 'Add scope="col" or scope="row".',
  role: 'Add the role that the shipped file gives the element.',
  page: 'Give the section the attribute data-page, as the shipped file has it.',
  pageNumber: 'Take in <span class="page-number" data-target="…">, as the shipped file has it.',
  alternative: 'Add alt="…"; empty for mere decoration.',
};

const THEME_FILE_FAULTS: Record<ThemeFileFault, (path: string) => string> = {
  missing: (path) => `There is no file ${path}`,
  otherFolder: (path) => `The file ${path} is not in the folder assets/, where it was expected`,
  notPicture: (path) => `${path} is no picture in SVG or PNG`,
  notFont: (path) => `${path} is no font in WOFF2 or TrueType (.woff2, .ttf)`,
  damaged: (path) => `${path} is not whole, or is something else than its name says`,
  active: (path) => `The picture ${path} holds a script, movement or something else that can change it`,
  outside: (path) => `The picture ${path} refers to something outside the file`,
  words: (path) => `The picture ${path} holds text, which would look different on different computers`,
  noSize: (path) => `The picture ${path} does not say how large it is`,
  variable: (path) => `The font ${path} is variable, expected a static one`,
  outlines: (path) => `The font ${path} has PostScript outlines, expected TrueType outlines`,
  collection: (path) => `${path} holds several fonts, expected one`,
  locked: (path) => `By its own account the font ${path} must not be embedded in documents`,
};
const STATIC_FONT =
  'Download the static cuts of the font with TrueType outlines, one in each file: normal, italic, bold, bold italic.';
const THEME_FILE_REMEDIES: Record<ThemeFileFault, string> = {
  missing: 'Put the file into the folder assets/, or correct the path in report.yaml.',
  otherFolder: 'Move the file to the folder assets/ beside report.yaml.',
  notPicture: 'Save the picture as SVG or PNG.',
  notFont: STATIC_FONT,
  damaged: 'Get the file anew, or save it in the form that its name says.',
  active: 'Save the picture as plain or optimised SVG, without scripts, animations and entities.',
  outside: 'Embed what the picture refers to, or take the reference out.',
  words: 'Turn the text of the picture into outlines and save it again.',
  noSize:
    'Give the first element of the picture the attribute viewBox; drawing programs do so when they save as SVG.',
  variable: STATIC_FONT,
  outlines: STATIC_FONT,
  collection: STATIC_FONT,
  locked: 'Choose a font whose licence allows embedding, for example one under the OFL.',
};
const ACCENT_GROUNDS: Record<AccentGround, string> = {
  page: 'the white page',
  tint: 'the tinted ground',
  darkPage: 'the dark page',
  darkTint: 'the dark tinted ground',
};

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
  source: 'source',
  commitment: 'development commitment',
  group: 'group',
  period: 'period',
  date: 'date',
  line: 'line',
  budget: 'budget',
  deviation: 'deviation',
  forecastDeviation: 'deviation of the forecast',
};

const IDENTITY_NUMBERS: Readonly<Record<IdentityKind, string>> = {
  personnummer: 'a Swedish personal identity number',
  samordningsnummer: 'a Swedish coordination number',
  henkilotunnus: 'a Finnish personal identity code',
};

const NAMES: Readonly<Record<DiagnosticArgs['P06']['where'], string>> = {
  responsible: 'A person’s name stands as responsible',
  author: 'A person’s name stands for the judgement',
  register: 'A person’s name stands in the register of parties',
};
