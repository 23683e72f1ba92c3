// Each folder below golden/ is a small repository with what must come of it; see README.md for how to add one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explainSubject } from '../src/explain/index.js';
import { analyse } from '../src/pipeline.js';
import { buildView, renderHtml } from '../src/render/index.js';
import { loadReporter, locate } from '../src/reporters/index.js';
import { readSources, readTemplate } from '../src/source/index.js';

const GOLDEN = fileURLToPath(new URL('./golden/', import.meta.url));

const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));

interface Case {
  /** What the case shows. */
  about: string;
  uiLanguage?: 'sv' | 'fi' | 'en';
  /** Whether the HTML of each language is written down too, without its styles. */
  html?: boolean;
  /** Subjects whose derivation is written down too. */
  explain?: string[];
}

describe.each(readdirSync(GOLDEN))('golden %s', (name) => {
  const folder = join(GOLDEN, name);
  const settings = parse(readFileSync(join(folder, 'case.yml'), 'utf8')) as Case;
  const uiLanguage = settings.uiLanguage ?? 'sv';
  const load = async () => {
    const sources = await readSources(join(folder, 'input'));
    return { sources: sources.value, ...analyse(sources.value, sources.diagnostics) };
  };
  const expected = (file: string) => join(folder, 'expected', file);

  it('diagnostics.txt', async () => {
    const { sources, findings } = await load();
    const context = { files: sources.files, uiLanguage, color: false, width: 100, toolVersion: '0.0.0' };
    const pretty = await loadReporter('pretty');
    await expect(pretty(findings, context)).toMatchFileSnapshot(expected('diagnostics.txt'));
  });

  it('figures.txt', async () => {
    const { scores } = await load();
    const lines = scores.reports.flatMap((report) =>
      report.figures.map(
        (figure) => `${figure.id}  ${figure.numerator} / ${figure.denominator}  ${figure.percent ?? '–'} %`,
      ),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(expected('figures.txt'));
  });

  it.runIf(settings.html)('report.<language>.html', async () => {
    const { sources, protected: shown } = await load();
    const { report, scores } = shown;
    const template = await readTemplate('interim', { builtin: TEMPLATES });
    for (const language of report.languages) {
      const options = { language, toolVersion: '0.0.0', assets: sources.assets, editions: [] };
      const view = buildView(report, scores.reports[0]!, options);
      const html = renderHtml(view, template, { fonts: [], medium: 'screen' });
      const bare = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
      await expect(bare).toMatchFileSnapshot(expected(`report.${language}.html`));
    }
  });

  it.runIf(settings.explain)('explain.txt', async () => {
    const { sources, protected: shown } = await load();
    const { report, scores } = shown;
    const texts = (settings.explain ?? []).map((subject) => {
      const lines = explainSubject(report, scores, subject, {
        language: uiLanguage,
        locate: (place) => `${place.file}:${locate(sources.files, place).line}`,
      });
      return [`# ${subject}`, ...(lines ?? ['–'])].join('\n');
    });
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(expected('explain.txt'));
  });
});
