// English words of the codes about languages, readers and finished files (L).
import type {
  AccentGround,
  Barrier,
  DeadlineStep,
  OutputFault,
  SourceDrift,
} from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { pdfFaults } from './pdf-faults.js';
import { and, columnName, count, differs, languageName, number, quote } from './shared.js';

export const languages = {
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
  L19: {
    title: 'The title names another period',
    text: ({ text, period }) => `The title is ${quote(text)}, but the report is of ${period}`,
    why: 'The title stands on the cover and at the head of each page; whoever reads it believes that the figures are of that time.',
    fix: () => 'Correct “title” or “period” in report.yaml.',
  },
} satisfies WordsOf<'L'>;

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

/** Steps that have a last day; a date follows. */
const STEPS: Record<DeadlineStep, string> = {
  ready: 'The report is ready',
  audited: 'The audit is finished',
  council: 'The report goes to the council',
  councilAndAuditors: 'The report goes to council and auditors',
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

const GAPS = {
  missingText: (language: string, text: string) => `The text${text} is missing in ${language}`,
  missingRow: (language: string, text: string) => `The row${text} is missing in the ${language} edition`,
  extraRow: (language: string, text: string) =>
    `The row${text} is found in the ${language} edition only, expected in the source language too`,
  countsDiffer: (language: string, text: string) =>
    `The table${text} has another number of rows in the ${language} edition, so the rows cannot be paired`,
  missingFile: (language: string, text: string) => `The file${text} is missing in ${language}`,
  missingChapter: (language: string, text: string) => `The chapter${text} is missing in ${language}`,
  missingLanguage: (language: string) =>
    `The ${language} edition is missing altogether, although the language is among the report’s`,
  missingUnit: (language: string, text: string) => `The unit${text} is missing in ${language}`,
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
  missingFile: 'Add the file in that language; if it is there under another name, rename it.',
  missingChapter: 'Write the chapter in that language.',
  missingLanguage:
    'Write the texts in that language, or remove it under “languages:” in report.yaml; if its code is misspelt, correct it.',
  missingUnit:
    'Write it in the heading of the measure in that edition ({#visits unit=käyntiä}), or in its column for units; in YAML unit: { sv: besök, fi: käyntiä }.',
  stale:
    'Read the translation beside its source, change it where needed, and accept it with `report translate accept`.',
  orphan:
    'Remove the translation or write its source again; `report translate accept --all` tidies translations.yaml.',
  untranslated: 'Translate the text, or mark it as equal on purpose with `report translate accept --equal`.',
  abridged: 'Complete the translation, so that none of the content is left out.',
};

const ACCENT_GROUNDS: Record<AccentGround, string> = {
  page: 'the white page',
  tint: 'the tinted ground',
  darkPage: 'the dark page',
  darkTint: 'the dark tinted ground',
};
