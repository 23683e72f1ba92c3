// The values of a PDF's syntax: numbers, names, strings, arrays, dictionaries, references.

/** A PDF value. Names stand without their slash, strings as raw Latin-1 with their brackets. */
export type PdfValue =
  | number
  | boolean
  | null
  | { name: string }
  | { string: string }
  | { ref: number }
  | PdfValue[]
  | Map<string, PdfValue>;

const TOKEN =
  /\s*(?:(<<|>>|\[|\])|\/([^\s<>[\]()/%{}]*)|(\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>)|(\d+) \d+ R|([+-]?[\d.]+)|(true|false|null))/y;

/** One value from the beginning of the text, and where it ends. */
export function parsePdfValue(text: string): { value: PdfValue; end: number } {
  TOKEN.lastIndex = 0;
  const close = Symbol('close');
  const next = (): PdfValue | typeof close => {
    const token = TOKEN.exec(text);
    if (!token) throw new Error('the PDF has an unexpected token');
    const [, bracket, name, string, ref, number, word] = token;
    if (name !== undefined) {
      return {
        name: name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      };
    }
    if (string !== undefined) return { string };
    if (ref !== undefined) return { ref: Number(ref) };
    if (number !== undefined) return Number(number);
    if (word !== undefined) return word === 'null' ? null : word === 'true';
    if (bracket === '>>' || bracket === ']') return close;
    const items: PdfValue[] = [];
    for (let item = next(); item !== close; item = next()) items.push(item);
    return bracket === '[' ? items : toDictionary(items);
  };
  const value = next();
  if (value === close) throw new Error('the PDF has an unexpected bracket');
  return { value, end: TOKEN.lastIndex };
}

function toDictionary(items: PdfValue[]): Map<string, PdfValue> {
  const dictionary = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at];
    const value = items[at + 1];
    if (typeof key === 'object' && key && 'name' in key && value !== undefined)
      dictionary.set(key.name, value);
  }
  return dictionary;
}
