// Which links of a text its other edition does not have. Sites have pages in each language, so an address may differ.
import { similarity } from '../../lib/index.js';

/** Source and translation; empty where an edition lacks the link. */
export type AddressGap = [source: string, target: string];

/** So many differences come from texts that say other things. */
const MOST = 50;

export function compareAddresses(source: readonly string[], target: readonly string[]): AddressGap[] {
  const known = new Set(target.map(bare));
  const left = unique(source).filter((address) => !known.has(bare(address)));
  const own = new Set(source.map(bare));
  const right = unique(target).filter((address) => !own.has(bare(address)));
  if (left.length > MOST || right.length > MOST) return [];
  const gaps: AddressGap[] = [];
  for (const address of left) {
    const at = closestTo(address, right);
    const [twin] = at < 0 ? [undefined] : right.splice(at, 1);
    if (twin === undefined) gaps.push([address, '']);
    else if (isSlip(address, twin)) gaps.push([address, twin]);
  }
  return [...gaps, ...right.map((address): AddressGap => ['', address])];
}

function unique(addresses: readonly string[]): string[] {
  const seen = new Set<string>();
  return addresses.filter((address) => {
    const key = bare(address);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** How a link is written, and the language that it names, change nothing. */
function bare(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/(^|[./_=-])(?:sv|fi|en|se)(?:-(?:fi|se|gb|us))?(?=[./_&?#-]|$)/giu, '$1*')
    .replace(/(?<!\/)\/+$/u, '')
    .toLowerCase();
}

/** The one most like it: of the same site, else of the same kind. */
function closestTo(address: string, others: readonly string[]): number {
  const kind = (each: string) => (each.startsWith('#') ? 'id' : each.startsWith('mailto:') ? 'mail' : 'web');
  const same = others.findIndex(
    (other) => siteOf(other) === siteOf(address) && kind(other) === kind(address),
  );
  return same >= 0 ? same : others.findIndex((other) => kind(other) === kind(address));
}

function siteOf(address: string): string {
  return bare(address).split('/')[0] ?? '';
}

const ALIKE = 0.8;
/** Two longer addresses take too long to compare letter by letter, and nobody has written them by hand. */
const LONGEST = 2_000;

/** Ids have no language; on one site only figures differ, or a letter or two, where nothing has been translated. */
function isSlip(source: string, target: string): boolean {
  if (source.startsWith('#')) return true;
  if (siteOf(source) !== siteOf(target) || siteOf(source) === '') return false;
  const [own, other] = [bare(source), bare(target)];
  const withoutFigures = (text: string) => text.replace(/\d+/gu, '0');
  if (withoutFigures(own) === withoutFigures(other)) return true;
  return Math.max(own.length, other.length) <= LONGEST && similarity(own, other, ALIKE) >= ALIKE;
}
