// Findings that quote their sources, with what must not be repeated hidden in the quotation.
import type { Finding } from '../diagnostics/index.js';
import { conceal, MASK } from './secrets.js';
import type { SecretsByFile } from './secrets-of.js';

/** Of the secrets of one place; a quotation is short. */
const MOST_LOOKED_AT = 50;
/** A part of a number that is long enough to be known by. */
const PART = /[\p{L}\d]{4,}/gu;

/** A finding that quotes no secret is returned as it is. */
export function withoutSecrets(
  findings: readonly Finding[],
  files: readonly { path: string; text: string }[],
  secrets: SecretsByFile,
): Finding[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return findings.map((finding) => {
    const parts = partsAt(finding, texts, secrets);
    const hide = (quoted: string) =>
      parts.reduce((shown, part) => shown.replaceAll(part, MASK.repeat(part.length)), conceal(quoted));
    return hideIn(finding, hide);
  });
}

/** The longer parts of the secrets at the place: a finding may quote only one of them. */
function partsAt({ place }: Finding, texts: ReadonlyMap<string, string>, secrets: SecretsByFile): string[] {
  const ofFile = secrets.get(place.file) ?? [];
  const text = ofFile.length > 0 ? texts.get(place.file) : undefined;
  if (text === undefined) return [];
  let low = 0;
  for (let high = ofFile.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ofFile[middle]?.end ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  return ofFile
    .slice(low, low + MOST_LOOKED_AT)
    .filter(({ start }) => start < place.end)
    .flatMap(({ start, end }) => text.slice(start, end).match(PART) ?? []);
}

function hideIn(finding: Finding, hide: (text: string) => string): Finding {
  const args = hideEverywhere(finding.args, hide);
  const isQuiet = (finding.related ?? []).every(({ label = '' }) => hide(label) === label);
  if (args === finding.args && isQuiet) return finding;
  const related = finding.related?.map((other) =>
    other.label === undefined ? other : { ...other, label: hide(other.label) },
  );
  // Every text stays a text, so that the arguments still belong to their code.
  return { ...finding, args, ...(related ? { related } : {}) } as Finding;
}

/** The same value where nothing in it is secret. */
function hideEverywhere(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => hideEverywhere(item, hide));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value);
  const hidden = entries.map(([key, each]) => [key, hideEverywhere(each, hide)] as const);
  return hidden.every(([, each], index) => each === entries[index]?.[1]) ? value : Object.fromEntries(hidden);
}
