// The files of a template that have a place of their own; all others are partials.

export const MAIN_FILE = 'report.hbs';
/** Template, style and print rules in the order in which they apply; a template's own after the shared ones. */
export const STYLE_FILES = [
  'shared/style.css',
  'shared/measures.css',
  'shared/economy.css',
  'shared/screen.css',
  'style.css',
  'shared/print.css',
  'print.css',
  'shared/extra.css',
  'extra.css',
];
/** What only the report on screen has: its script, and the look of what that adds. */
export const SCREEN_SCRIPT = 'shared/screen.js';
export const SCREEN_STYLE = 'shared/screen.css';
const ABOUT_FILE = 'template.yml';

/** Whether a file of that path is used, partials aside. */
export function isTemplatePath(path: string): boolean {
  return path === MAIN_FILE || path === ABOUT_FILE || path === SCREEN_SCRIPT || STYLE_FILES.includes(path);
}
