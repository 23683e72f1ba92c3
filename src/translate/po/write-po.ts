// gettext PO: one entry per text, known by its id as context, so that equal words in two places stay two texts.
import type { PoComments, PoEntry } from 'gettext-parser';
import { exportedComment } from '../exported-target.js';
import type { TranslationUnit } from '../translation-unit.js';
import type { UnitWords } from '../unit-words.js';
import { previousComment } from './po-string.js';

export interface PoAbout {
  /** BCP 47 tags. */
  sourceLanguage: string;
  targetLanguage: string;
  project: string;
  generator: string;
  words: UnitWords;
}

/** Same texts, same bytes: no date stands in the header. */
export async function writePo(units: readonly TranslationUnit[], about: PoAbout): Promise<string> {
  const { po } = await import('gettext-parser');
  const translations: Record<string, Record<string, PoEntry>> = {};
  for (const unit of units) {
    const { id: msgctxt, source: msgid, target } = unit;
    translations[msgctxt] = {
      [msgid]: { msgctxt, msgid, msgstr: [target], comments: commentsOf(unit, about.words) },
    };
  }
  const headers = {
    'Project-Id-Version': about.project,
    'PO-Revision-Date': '',
    'Last-Translator': '',
    'Language-Team': '',
    Language: about.targetLanguage.replace('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': about.sourceLanguage.replace('-', '_'),
    'X-Generator': about.generator,
  };
  const bytes = po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
  return new TextDecoder().decode(bytes);
}

function commentsOf(
  { kind, file, line, state, previous, target }: TranslationUnit,
  words: UnitWords,
): PoComments {
  const isFuzzy = state === 'stale' && target !== '';
  return {
    extracted: `${words[kind]}\n${exportedComment(target)}`,
    // A space would end the name of the file.
    reference: `${file.replaceAll(' ', '%20')}:${line}`,
    ...(isFuzzy && { flag: 'fuzzy' }),
    ...(isFuzzy && previous !== undefined && { previous: previousComment(previous) }),
  };
}
