// Every page of the shipped examples, made in the process and written to a folder, for tests in a browser.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse } from '../../src/pipeline.js';
import { buildView, type FontFile, renderHtml, type View } from '../../src/render/index.js';
import { readSources, readTemplate } from '../../src/source/index.js';

export const EXAMPLES = ['lovisa', 'helsingfors', 'huddinge'];

const FONTS = 'node_modules/@fontsource/source-sans-3/files/';
const SIGNS = 'node_modules/@fontsource/open-sans/files/open-sans-math-400-normal.woff2';

/** The typeface that reports are set in, without its rarer characters. */
export function exampleFonts(): FontFile[] {
  const signs: FontFile = {
    family: 'Open Sans Signs',
    weight: 400,
    style: 'normal',
    bytes: readFileSync(SIGNS),
    unicodeRange: 'U+2264-2265',
  };
  const letters = readdirSync(FONTS)
    .filter((name) => /-latin-[467]00-(normal|italic)\.woff2$/.test(name))
    .map(
      (name): FontFile => ({
        family: 'Source Sans 3',
        weight: Number(/-(\d00)-/.exec(name)?.[1]),
        style: name.includes('italic') ? 'italic' : 'normal',
        bytes: readFileSync(FONTS + name),
      }),
    );
  return [...letters, signs];
}

export interface ExamplePage {
  /** *lovisa delarsrapport-2021 sv-FI*. */
  name: string;
  example: string;
  language: string;
  view: View;
  html: string;
  path: string;
}

/** Reports of all examples in all languages, editions of a report linked to each other. */
export async function examplePages(
  folder: string,
  medium: 'screen' | 'print' = 'screen',
): Promise<ExamplePage[]> {
  const pages: ExamplePage[] = [];
  const fonts = exampleFonts();
  for (const example of EXAMPLES) {
    const { value: sources, diagnostics } = await readSources(`examples/${example}`);
    const { report, scores } = analyse(sources, diagnostics).protected;
    for (const publication of report.publications) {
      const own = scores.reports.find((each) => each.publication === publication.id);
      if (own === undefined) throw new Error(`no scores of ${publication.id}`);
      const overrides = `examples/${example}/templates`;
      const template = await readTemplate(publication.template, { builtin: 'templates', overrides });
      const fileOf = (language: string) => `${example}-${publication.id}.${language.slice(0, 2)}.html`;
      const editions = report.languages.map((language) => ({ language, href: fileOf(language) }));
      for (const language of report.languages) {
        const options = { language, toolVersion: '1.2.3', assets: sources.assets, editions };
        const view = buildView(report, own, { ...options, allScores: scores.reports });
        const html = renderHtml(view, template, { fonts, medium });
        const path = join(folder, fileOf(language));
        await writeFile(path, html);
        pages.push({ name: `${example} ${publication.id} ${language}`, example, language, view, html, path });
      }
    }
  }
  return pages;
}
