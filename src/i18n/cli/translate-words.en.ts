// What `report translate` says, in English.
import type { TranslateWords } from './translate-words.js';

const texts = (count: number) => (count === 1 ? '1 text' : `${count} texts`);

export const en: TranslateWords = {
  status: {
    states: {
      missing: 'missing',
      stale: 'stale',
      orphan: 'orphan',
      unreviewed: 'not accepted',
      reviewed: 'accepted',
      equal: 'equal on purpose',
    },
    file: 'File',
    total: 'Total',
    oneLanguage: 'The report has one language only, so there is nothing to translate',
    upToDate: (language) => `Nothing is left to translate into ${language}`,
  },
  kinds: {
    name: 'Name',
    title: 'Title',
    party: 'Who is responsible',
    goal: 'Goal',
    measure: 'Measure',
    action: 'Action',
    commitment: 'Development commitment',
    group: 'Group that values are of',
    source: 'Where the values come from',
    note: 'Footnote',
    outcome: 'Outcome: what has happened',
    reason: 'Reason of a deviation',
    consequence: 'Consequence of a deviation',
    correctiveAction: 'Corrective action',
    motivation: 'Motivation of an assessment',
    comment: 'Comment',
    author: 'Who has assessed',
    line: 'Line of an economy table',
    heading: 'Heading in a chapter',
    paragraph: 'Paragraph of a chapter',
    cell: 'Table cell in a chapter',
    chapter: 'A whole chapter',
  },
  accept: {
    accepted: (count) => `Accepted ${texts(count)}`,
    dropped: (count) =>
      count === 1
        ? 'Removed 1 line without a text from translations.yaml'
        : `Removed ${count} lines without a text from translations.yaml`,
    unknown: (names) => `No text is called, or stands in, ${names.join(', ')}`,
    untranslated: (ids) => `Not translated yet: ${ids.join(', ')}`,
    different: (ids) => `Not equal in both languages: ${ids.join(', ')}`,
    nothingNamed: 'Name the texts or files to accept, or use --all',
  },
  export: {
    wrote: (file, count) => `Wrote ${file} with ${texts(count)}`,
    nothing: 'There is nothing to translate',
  },
  import: {
    landed: (count) => `${texts(count)} written`,
    unchanged: (count) => `${texts(count)} as before`,
    kept: (count) =>
      count === 1
        ? '1 text has been changed in the sources since the file was made, and not by the translator; it stays as it is there:'
        : `${count} texts have been changed in the sources since the file was made, and not by the translator; they stay as they are there:`,
    overwritten: (count) =>
      count === 1
        ? '1 text had been changed in the sources too, and the translator’s was written over it:'
        : `${count} texts had been changed in the sources too, and the translator’s were written over them:`,
    gone: (count) =>
      count === 1
        ? '1 text is no longer in the report as it was handed out; the translator had not changed it:'
        : `${count} texts are no longer in the report as they were handed out; the translator had not changed them:`,
    stale: (count) =>
      count === 1
        ? '1 translation was made from an earlier source text and is not accepted:'
        : `${count} translations were made from an earlier source text and are not accepted:`,
    fuzzy: (count) =>
      count === 1
        ? '1 translation is marked as fuzzy and is not accepted:'
        : `${count} translations are marked as fuzzy and are not accepted:`,
    faults: (count) =>
      count === 1 ? '1 text could not be written:' : `${count} texts could not be written:`,
    bothChanged:
      'Where both have changed a text, write it alike in the file and in the sources, or take the file’s with --accept-stale',
    nothingWritten: 'Nothing was written. Mend the file, or write the rest with --partial',
    partly: 'The rest was written',
    fault: {
      unknown: 'the report no longer has such a text',
      notParallel:
        'the editions of the chapter no longer have the same headings and paragraphs; give both the same, and import again',
      lines: 'the file has lost where one paragraph ends and the next begins',
      twice: 'the text stands several times in the file',
      unfinished: 'only a part of the text is translated; translate all of its segments',
      noPlace: 'the other edition has no row, heading or place for the text; add it first',
      chapter: 'a new chapter is written once all of its texts are translated',
      overlap: 'the text stands where another text stands',
      changed: 'the text, or another text, would be read differently afterwards',
      conflict: (file, line) =>
        `the translator has changed it, and so have the sources since the file was made (${file}:${line})`,
      codes: (lost, added) =>
        [
          lost.length > 0 ? `this must stay and is gone: ${lost.join(' ')}` : '',
          added.length > 0 ? `this is not in the source text, or is not whole: ${added.join(' ')}` : '',
        ]
          .filter(Boolean)
          .join('; ') || 'the file has lost the codes of the text',
    },
  },
  file: {
    malformed: (detail) => `The file cannot be read (${detail})`,
    doctype: 'The file has a DOCTYPE, which has no place in XLIFF; remove it',
    otherVersion: (version) => `The file is XLIFF ${version}, expected XLIFF 2.0 or 2.1`,
    unknownFormat:
      'The file is neither PO nor XLIFF 2. Give the file that “report translate export” wrote and the translator has filled in; other programs can save it as .po or .xlf',
    otherLanguage: (language, languages) => `The file is in ${language}, expected ${languages.join(' or ')}`,
    noLanguage: 'The file does not say which language it is in (Language in PO, trgLang in XLIFF)',
  },
};
