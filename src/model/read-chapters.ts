// text/*.md → chapters, each with its language editions.
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import { closest, shortTag } from '../lib/index.js';
import type { Narrative } from '../parse/index.js';
import type { Config } from './config/config.js';
import { resolveLanguage } from './config/local-text.js';
import type { Chapter } from './report.js';
import { sourceName } from './source-name.js';

export function readChapters(narratives: Narrative[], config: Config): Outcome<Chapter[]> {
  const diagnostics: Diagnostic[] = [];
  const chapters = new Map<string, Chapter>();
  for (const narrative of narratives) {
    const place = { file: narrative.path, start: 0, end: 0 };
    const language = fileLanguage(narrative.path, config, diagnostics);
    if (language === undefined) continue;
    const { stem } = sourceName(narrative.path);
    const chapter = chapters.get(stem) ?? { id: stem, title: {}, body: {} };
    if (narrative.title) chapter.title[language] = narrative.title;
    const { html, paragraphs, texts, parts, figures, images } = narrative;
    chapter.body[language] = { html, paragraphs, texts, parts, figures, images, place };
    chapters.set(stem, chapter);
  }
  // Also those in a language that is not the report's, of which there is a finding.
  const written = new Set(narratives.map(({ path }) => sourceName(path).stem));
  for (const publication of config.publications) {
    for (const { chapter, place } of publication.chapters) {
      if (written.has(chapter)) continue;
      const [source = ''] = config.languages;
      const path = `text/${chapter}.${shortTag(source, config.languages)}.md`;
      const args = { path, suggestion: closest(chapter, written) };
      diagnostics.push({ code: 'S15', args, place });
    }
  }
  return { value: [...chapters.values()], diagnostics };
}

/** The language of a Markdown file by its suffix; without one only when the report has one language. */
export function fileLanguage(path: string, config: Config, diagnostics: Diagnostic[]): string | undefined {
  const { language } = sourceName(path);
  const place = { file: path, start: 0, end: 0 };
  if (language === undefined) {
    if (config.languages.length === 1) return config.languages[0];
    diagnostics.push({ code: 'S19', args: { languages: config.languages }, place });
    return undefined;
  }
  const resolved = resolveLanguage(language, config.languages);
  if (resolved === undefined) {
    diagnostics.push({ code: 'S18', args: { language, languages: config.languages }, place });
  }
  return resolved;
}
