// Strings of PO in the comments of previous texts, which the library hands over as they stand.

const ESCAPES: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

/** `msgid "…"`, one line per line of the text. */
export function previousComment(text: string): string {
  const lines = text.split(/(?<=\n)/u).map(quoted);
  return lines.length === 1 ? `msgid ${lines[0]}` : ['msgid ""', ...lines].join('\n');
}

function quoted(text: string): string {
  return `"${text.replace(/[\n\t\r"\\]/gu, (sign) => ESCAPES[sign] ?? sign)}"`;
}

/** The text of `msgid` in a comment of previous texts; undefined where there is none. */
export function previousText(comment: string | undefined): string | undefined {
  let isText = false;
  let found: string | undefined;
  for (const line of comment?.split('\n') ?? []) {
    const { key, value } = /^(?<key>\w*)[ \t]*"(?<value>.*)"\s*$/u.exec(line)?.groups ?? {};
    if (value === undefined) continue;
    if (key) isText = key === 'msgid';
    if (isText) found = (found ?? '') + unquoted(value);
  }
  return found;
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/gu, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === 't' ? '\t' : sign === 'r' ? '\r' : sign,
  );
}

const CONTEXT = /^msgctxt[ \t]+(?<parts>(?:"(?:[^"\\\n]|\\.)*"\s*)+)/gmu;

/** The line of each context, from 1; the library does not tell it. */
export function contextLines(po: string): Map<string, number> {
  const lines = new Map<string, number>();
  let [line, at] = [1, 0];
  for (const { index, groups } of po.matchAll(CONTEXT)) {
    line += po.slice(at, index).split('\n').length - 1;
    at = index;
    const parts = groups?.parts?.match(/"(?:[^"\\\n]|\\.)*"/gu) ?? [];
    const context = parts.map((part) => unquoted(part.slice(1, -1))).join('');
    if (!lines.has(context)) lines.set(context, line);
  }
  return lines;
}
