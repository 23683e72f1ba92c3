// English words of the codes about people who could be recognised (P).
import type { DiagnosticArgs, IdentityKind } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { number, quote } from './shared.js';

export const people = {
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
} satisfies WordsOf<'P'>;

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
