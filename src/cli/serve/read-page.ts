// The preview's own page, as the build leaves it, in the words of one language.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServeWords, UiLanguage } from '../../i18n/index.js';
import { packageRoot } from '../package-root.js';

export interface PreviewPage {
  html: string;
  css: string;
  script: string;
  /** Puts into a report what tells the page around it where the reader is, and shows findings at their places. */
  withAgent(report: string): string;
}

export async function readPage(words: ServeWords['page'], language: UiLanguage): Promise<PreviewPage> {
  const folder = join(packageRoot(), 'build/preview');
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const names = ['preview.html', 'preview.css', 'preview.js', 'agent.css', 'agent.js'];
  const [html = '', css = '', script = '', agentStyle = '', agent = ''] = await Promise.all(names.map(read));
  const inset = `<style>${agentStyle}</style>\n<script>${agent}</script>\n`;
  return {
    html: withWords(html, words).replace('<html lang="en">', `<html lang="${language}">`),
    css,
    script,
    withAgent(report) {
      const end = report.lastIndexOf('</body>');
      return end < 0 ? report + inset : report.slice(0, end) + inset + report.slice(end);
    },
  };
}

/** `{{name}}` is a word of the language. */
function withWords(html: string, words: Record<string, string>): string {
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`no word ${name}`);
    return escaped(word);
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
