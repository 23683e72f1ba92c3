// The long words of finished HTML, and the language of each. A report of a thousand rows is six megabytes: only the tags
// that change the language are looked at, or that hold no running text, and only every so manieth letter.

/** An element with a language of its own, or whose content is no running text. */
export interface Passage {
  name: string;
  language: string;
  isLeftAlone: boolean;
  /** Elements of the same name that are open inside it. */
  inside: number;
}

export interface LongWord {
  word: string;
  /** Where it begins in the text that was looked through. */
  index: number;
  language: string;
}

/** Their content is no running text. */
const LEFT_ALONE = new Set('head script style title svg code kbd samp pre textarea template'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Asked from the beginning to the end: the language of the running text at a place; undefined where there is none. */
export type LanguageAt = (index: number) => string | undefined;

/** @param open - The passages that are open before, the innermost last; afterwards those that are open then. */
export function languagesOf(html: string, open: Passage[]): () => LanguageAt {
  const changes = changesOf(html, open);
  return () => {
    let passed = 0;
    return (index) => {
      while ((changes[passed + 1]?.from ?? Number.POSITIVE_INFINITY) <= index) passed += 1;
      const language = changes[passed]?.language;
      return language === undefined || isInTag(html, index) ? undefined : language;
    };
  };
}

/** @param shortest - How many letters a long word has at least. */
export function findLongWords(html: string, shortest: number, languageAt: LanguageAt): LongWord[] {
  const words: LongWord[] = [];
  for (let run = nextRun(html, 0, shortest); run !== undefined; run = nextRun(html, run.end, shortest)) {
    const { start, end } = run;
    const language = languageAt(start);
    if (language !== undefined) words.push({ word: html.slice(start, end), index: start, language });
  }
  return words;
}

/** Whether each character up to the end of Latin Extended-B is a letter: Swedish and Finnish have no others. */
const IS_LETTER = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The next letters in a row that are as many. Looks where the last of them would be: most words end before it. */
function nextRun(text: string, from: number, shortest: number): { start: number; end: number } | undefined {
  let start = from;
  while (start + shortest <= text.length) {
    let at = start + shortest - 1;
    while (at >= start && IS_LETTER[text.charCodeAt(at)] === 1) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + shortest;
    while (end < text.length && IS_LETTER[text.charCodeAt(end)] === 1) end += 1;
    return { start, end };
  }
  return undefined;
}

function isInTag(html: string, index: number): boolean {
  return html.lastIndexOf('<', index) > html.lastIndexOf('>', index);
}

/** From where on text stands in which language; undefined where it is no running text. */
interface Change {
  from: number;
  language: string | undefined;
}

function changesOf(html: string, open: Passage[]): Change[] {
  const changes: Change[] = [{ from: 0, language: languageIn(open) }];
  let signs = signsAmong(open);
  signs.lastIndex = 0;
  for (let sign = signs.exec(html); sign !== null; sign = signs.exec(html)) {
    if (sign[0].startsWith('<!--')) continue;
    const start = sign[0].startsWith('<') ? sign.index : html.lastIndexOf('<', sign.index);
    const end = html.indexOf('>', sign.index) + 1;
    if (start < 0 || end === 0) continue;
    const [around, depth] = [open.at(-1), open.length];
    follow(html.slice(start, end), open);
    changes.push({ from: end, language: languageIn(open) });
    if (open.at(-1) !== around || open.length !== depth) signs = signsAmong(open);
    signs.lastIndex = end;
  }
  return changes;
}

function languageIn(open: readonly Passage[]): string | undefined {
  const around = open.at(-1);
  return around?.isLeftAlone ? undefined : around?.language;
}

const patterns = new Map<string, RegExp>();

/** What may open or close a passage next, and comments; or only the end of what is left alone. */
function signsAmong(open: readonly Passage[]): RegExp {
  const around = open.at(-1);
  // Asked at each mark of each row.
  const key = around?.isLeftAlone ? `!${around.name}` : open.map(({ name }) => name).join(' ');
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const names = around?.isLeftAlone ? [around.name] : [...LEFT_ALONE, ...open.map(({ name }) => name)];
  const tags = `<(?:!--[^]*?-->|/?(?:${[...new Set(names)].join('|')})(?![\\w-]))`;
  const made = new RegExp(around?.isLeftAlone ? tags : `${tags}|\\slang="`, 'g');
  patterns.set(key, made);
  return made;
}

function follow(tag: string, open: Passage[]): void {
  const name = /^<\/?([a-zA-Z][\w-]*)/.exec(tag)?.[1] ?? '';
  const own = open.findLast((passage) => passage.name === name);
  if (tag.startsWith('</')) {
    if (own === undefined) return;
    // What is not closed inside ends with the one that closes.
    if (own.inside === 0) open.length = open.lastIndexOf(own);
    else own.inside -= 1;
    return;
  }
  if (VOID.has(name) || tag.endsWith('/>')) return;
  const language = /\slang="([^"]*)"/.exec(tag)?.[1];
  const isLeftAlone = LEFT_ALONE.has(name);
  if (language === undefined && (!isLeftAlone || own?.isLeftAlone)) {
    if (own) own.inside += 1;
    return;
  }
  open.push({ name, language: language ?? open.at(-1)?.language ?? '', isLeftAlone, inside: 0 });
}
