// Whether a ToUnicode map is written as it must be: other readers give up where ours would read on.

const HEX = String.raw`<[0-9A-Fa-f\s]+>`;
/** One entry of each kind of section. */
const ENTRIES: Readonly<Record<string, RegExp>> = {
  codespacerange: new RegExp(String.raw`${HEX}\s*${HEX}\s*`, 'g'),
  bfchar: new RegExp(String.raw`${HEX}\s*${HEX}\s*`, 'g'),
  bfrange: new RegExp(String.raw`${HEX}\s*${HEX}\s*(?:${HEX}|\[\s*(?:${HEX}\s*)+\])\s*`, 'g'),
};
const SECTION = /\b(\d+)\s+begin(codespacerange|bfchar|bfrange)\s([\s\S]*?)\bend\2\b/g;
/** What no text between the sections has. */
const STRAY = /codespacerange|bfchar|bfrange|<[0-9A-Fa-f\s]+>/;

export function isUnicodeMap(map: string): boolean {
  let isSound = true;
  let spaces = 0;
  const between = map.replace(SECTION, (_, count: string, kind: string, body: string) => {
    let entries = 0;
    const rest = body.replace(ENTRIES[kind] ?? STRAY, () => {
      entries += 1;
      return '';
    });
    isSound &&= rest.trim() === '' && entries === Number(count);
    if (kind === 'codespacerange') spaces += entries;
    return '';
  });
  return isSound && spaces > 0 && !STRAY.test(between);
}
