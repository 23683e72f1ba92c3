// English words of the codes about themes and templates (S24 to S28).
import type { LostMeaningKind, TemplateFaultKind, ThemeFileFault } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { didYouMean, quote } from './shared.js';

export const looks = {
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
} satisfies WordsOf<'S24' | 'S25' | 'S26' | 'S27' | 'S28'>;

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
