// English words of the codes about what surrounds the program (E).
import type { BundledGap, DiagnosticArgs } from '../../../diagnostics/index.js';
import { isRevision } from '../is-comparison.js';
import type { WordsOf } from '../words.js';
import { and, count, didYouMean, NAME_REVISION, noRevision, or, quote } from './shared.js';

export const surroundings = {
  E01: {
    title: 'Path not found',
    text: ({ path }) => `There is no ${quote(path)}`,
    why: 'The command needs a folder or a file to read.',
    fix: () =>
      'Check the spelling, or go to the folder that holds report.yaml; “report init” makes a new one.',
  },
  E02: {
    title: 'No browser',
    text: ({ tried, bundled }) =>
      `No browser was found for making the PDF${tried.length === 0 ? '' : `; looked in ${and(tried.map(quote))}`}${bundled ? `; ${BUNDLED_GAPS[bundled]}` : ''}`,
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
    text: ({ pages, characters, cause }) =>
      cause === 'nothingShown'
        ? 'The page to be printed shows nothing, expected the whole report'
        : `The PDF came out with ${count(pages, 'page', 'pages')} and ${count(characters, 'character', 'characters')} of text, expected the whole report`,
    why: 'An incomplete file must not replace a good one.',
    fix: (args) =>
      args?.cause === 'nothingShown'
        ? 'Look at your own template in templates/: does it place the parts of the report, and does no style hide them in print? Without the file that you have changed, the shipped one is used.'
        : 'Run the command again; if it comes back, try another browser with --browser, and look for styles of your own that hide text in print.',
  },
  E06: {
    title: 'No report.yaml',
    text: ({ path, isFile }) =>
      isFile
        ? `${quote(path)} is a file, expected the folder that holds report.yaml`
        : `There is no report.yaml in ${quote(path)}`,
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
        : args?.flag === '--template' && args.value === 'parallel'
          ? 'Write --edition parallel instead, if the languages are to stand side by side.'
          : args && args.allowed.length > 0
            ? `Write ${args.flag} ${args.allowed[0]}, for example.`
            : 'Run the command with --help to see what is possible.',
  },
  E08: {
    title: 'Template fails',
    text: ({ template, message }) => `The template ${quote(template)} cannot be used: ${message}`,
    why: 'A template that fails would give a report with holes.',
    fix: () =>
      'Check the name of the template; if it is right, “report template check” shows the place: correct it, or remove the file from templates/ so that the built-in one is used.',
  },
  E09: {
    title: 'Unknown name',
    text: ({ id, isEconomy }) =>
      isEconomy
        ? 'There is no economy in the sources'
        : `Nothing is called ${quote(id)}: no figure, goal, measure, report or code`,
    why: 'Only what the sources contain can be built and explained.',
    fix: (args) =>
      args?.isEconomy
        ? 'Write tables of budget and outcome in economy/, for example economy/<unit>.<language>.md; docs/measures.md shows how.'
        : `${didYouMean(args?.suggestion)}“report inspect” lists all that there is.`,
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
      reason === 'noexec'
        ? `The browser that comes along may not be started in ${quote(path)}: the disk is mounted “noexec”`
        : `Temporary files cannot be written in ${quote(path)}: ${WRITE_OBSTACLES[reason] ?? `the system answers ${reason}`}`,
    why: 'The browser that prints the PDF needs a folder for files of its own.',
    fix: (args) =>
      args?.reason === 'noexec'
        ? 'Let XDG_CACHE_HOME or TMPDIR name a folder where programs may be started, or point to an installed browser with --browser or MALTAL_BROWSER.'
        : 'Free space on the disk, or point out another folder with TMPDIR (on Windows TEMP).',
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
    why: 'The report is shown at the computer’s own address (127.0.0.1), which only you reach.',
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
} satisfies WordsOf<'E'>;

/** Why the browser that comes along is none. */
const BUNDLED_GAPS: Record<BundledGap, string> = {
  otherSystem: 'the browser that comes along is only for Linux on x64',
  noGlibc: 'the browser that comes along needs a Linux with glibc',
  notInstalled: 'the browser that comes along is not installed (npm installs it as an optional dependency)',
  damaged: 'the browser that comes along cannot be unpacked',
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
  filesMissing: (revision: string) =>
    `The sources in ${revision} cannot be read: the clone has not all files of that time`,
};

const REVISION_REMEDIES = {
  noGit: 'Install git, or check without --since.',
  notInGit:
    'Run the command in a clone of the repository that still has its .git folder, or check without --since.',
  notOurs: 'Tell git that the folder is trusted: git config --global --add safe.directory <the folder>.',
  unknownRevision: 'Write a branch, tag or commit that the clone has, for example origin/main.',
  shallow:
    'Fetch the whole history: fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 in GitLab, or git fetch --unshallow.',
  filesMissing: 'Fetch the files with git fetch --refetch --no-filter, or clone without --filter.',
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
