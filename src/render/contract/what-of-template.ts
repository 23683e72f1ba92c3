// What a template file says of itself on its first line.
import { withoutCopyNote } from './copy-note.js';

const FIRST_LINE = /^(?:\{\{!(?:--)?|\/\*|\/\/|#)\s*([^\n]*?)\s*(?:(?:--)?\}\}|\*\/)?(?:\n|$)/;

/** Empty where it says nothing. Without its own name, and without what it needs. */
export function whatOfTemplate(text: string): string {
  const [, line = ''] = FIRST_LINE.exec(withoutCopyNote(text)) ?? [];
  return line
    .replace(/^\S+\.\w+ — /, '')
    .replace(/; needs: .*$/, '')
    .replace(/\.(?: .*)?$/, '');
}
