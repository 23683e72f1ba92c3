// What a municipality's own copy of a template has lost that readers need who do not see the page as others do.
import type { LostMeaningKind } from '../../diagnostics/index.js';
import type { ParsedTemplate } from './parsed-template.js';

export interface LostMeaning {
  /** The template's file, and what of it is meant; half-open offsets. */
  path: string;
  start: number;
  end: number;
  kind: LostMeaningKind;
  /** The element or field that lacks it. */
  name: string;
}

interface Tag {
  name: string;
  attributes: string;
  start: number;
  end: number;
}

const TAG = /<([a-z][a-z0-9]*)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
/** Elements that lose what they are to a reader who listens, where the style makes cards of a table. */
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td']);
/** A field that says in words what the mark of the same record shows. */
const WORDS = ['word', 'text', 'explanation'];

/** @param shipped - The text of the shipped file that it stands in for. */
export function lostMeaning(template: ParsedTemplate, shipped: string | undefined): LostMeaning[] {
  const tags = tagsOf(template.source);
  return [
    ...lostInElements(tags, shipped === undefined ? [] : tagsOf(shipped)),
    ...lostWords(template.source),
    ...lostLanguages(template.source),
  ]
    .map((each) => ({ path: template.path, ...each }))
    .sort((a, b) => a.start - b.start);
}

type Lost = Omit<LostMeaning, 'path'>;

function lostInElements(tags: readonly Tag[], shipped: readonly Tag[]): Lost[] {
  const lost = (kind: LostMeaningKind, { name, start, end }: Tag): Lost => ({
    kind,
    name: `<${name}>`,
    start,
    end,
  });
  const hasRoles = [...tags, ...shipped].some((tag) => tag.name === 'table' && has(tag, 'role'));
  const found = tags.flatMap((tag) => [
    ...(tag.name === 'th' && !has(tag, 'scope') ? [lost('scope', tag)] : []),
    ...(hasRoles && TABLE_PARTS.has(tag.name) && !has(tag, 'role') ? [lost('role', tag)] : []),
    ...(tag.name === 'img' && !has(tag, 'alt') ? [lost('alternative', tag)] : []),
    ...(tag.name === 'html' && !has(tag, 'lang') ? [lost('language', tag)] : []),
  ]);
  const isGone = (attribute: string) =>
    shipped.some((tag) => has(tag, attribute)) && !tags.some((tag) => has(tag, attribute));
  const first = tags[0] ?? { name: '', start: 0, end: 0 };
  const whole = (kind: LostMeaningKind, name: string): Lost => ({
    kind,
    name,
    start: first.start,
    end: first.end,
  });
  return [
    ...found,
    ...(isGone('data-page') ? [whole('page', 'data-page')] : []),
    ...(isGone('data-target') ? [whole('pageNumber', 'data-target')] : []),
  ];
}

/** Calls of `mark` whose record says nothing in words beside it. */
function lostWords(source: string): Lost[] {
  const printed = new Set([...source.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map(([, path]) => path));
  return [...source.matchAll(/\{\{~?>\s*mark\s+symbol=([\w.]*?)\.?symbol\s*~?\}\}/g)].flatMap(
    ({ 0: call, 1: record = '', index }) => {
      const isSaid = WORDS.some((word) => printed.has(record === '' ? word : `${record}.${word}`));
      return isSaid ? [] : [{ kind: 'word' as const, name: record, start: index, end: index + call.length }];
    },
  );
}

/** Texts printed as they are, where nothing says which language they are in. */
function lostLanguages(source: string): Lost[] {
  return [...source.matchAll(/\{\{\{\s*([\w.]+)\.html\s*\}\}\}/g)].flatMap(
    ({ 0: print, 1: text = '', index }) =>
      source.includes(`lang="{{${text}.lang}}"`)
        ? []
        : [{ kind: 'language' as const, name: text, start: index, end: index + print.length }],
  );
}

/** The elements of a template, with all that Handlebars puts in taken for a letter. */
function tagsOf(source: string): Tag[] {
  const html = source.replace(/\{\{\{[\s\S]*?\}\}\}|\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/g, (statement) =>
    statement.startsWith('{{!') ? ' '.repeat(statement.length) : 'x'.repeat(statement.length),
  );
  return [...html.matchAll(TAG)].map(({ 0: whole, 1: name = '', 2: attributes = '', index }) => ({
    name,
    attributes,
    start: index,
    end: index + whole.length,
  }));
}

/** An `if` before the attribute may stand right before its name. */
function has({ attributes }: Tag, attribute: string): boolean {
  return new RegExp(`(?:[\\s"']|x)${attribute}=`).test(attributes);
}
