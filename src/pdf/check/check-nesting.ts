// What may stand in what: tables, lists, contents, ruby (ISO 32000-1, 14.8.4).
import type { PdfFaultKind } from '../../diagnostics/index.js';
import type { PdfCheck } from './checked.js';
import type { StructureElement } from './read-structure.js';

interface NestingRule {
  kind: PdfFaultKind;
  condition: string;
  /** Where an element of the type may stand, as a list of types; undefined: anywhere. */
  within?: [clause: string, types: string];
  /** What may stand in it. */
  holds?: [clause: string, types: string];
  /** Whether a caption may come first, or first or last. */
  caption?: 'first' | 'firstOrLast';
}

const TABLE = { kind: 'tableStructure', condition: '09-004' } as const;
const LIST = { kind: 'listStructure', condition: '09-005' } as const;
const CONTENTS = { kind: 'contentsStructure', condition: '09-006' } as const;
/** Texts with their reading beside them, and notes of two lines within one; veraPDF has no numbers for these. */
const RUBY = { kind: 'rubyStructure', condition: '09-007' } as const;
const WARICHU = { kind: 'rubyStructure', condition: '09-008' } as const;

const RULES: Readonly<Record<string, NestingRule>> = {
  Table: { ...TABLE, holds: ['7.2-3', 'TR THead TBody TFoot'], caption: 'firstOrLast' },
  TR: { ...TABLE, within: ['7.2-4', 'Table THead TBody TFoot'], holds: ['7.2-10', 'TH TD'] },
  THead: { ...TABLE, within: ['7.2-5', 'Table'], holds: ['7.2-36', 'TR'] },
  TBody: { ...TABLE, within: ['7.2-6', 'Table'], holds: ['7.2-37', 'TR'] },
  TFoot: { ...TABLE, within: ['7.2-7', 'Table'], holds: ['7.2-38', 'TR'] },
  TH: { ...TABLE, within: ['7.2-8', 'TR'] },
  TD: { ...TABLE, within: ['7.2-9', 'TR'] },
  L: { ...LIST, holds: ['7.2-19', 'L LI'], caption: 'first' },
  LI: { ...LIST, within: ['7.2-17', 'L'], holds: ['7.2-20', 'Lbl LBody'] },
  LBody: { ...LIST, within: ['7.2-18', 'LI'] },
  TOC: { ...CONTENTS, holds: ['7.2-27', 'TOC TOCI'], caption: 'first' },
  TOCI: { ...CONTENTS, within: ['7.2-26', 'TOC'] },
  Ruby: { ...RUBY, holds: ['7.2', 'RB RT RP'] },
  RB: { ...RUBY, within: ['7.2', 'Ruby'] },
  RT: { ...RUBY, within: ['7.2', 'Ruby'] },
  RP: { ...RUBY, within: ['7.2', 'Ruby'] },
  Warichu: { ...WARICHU, holds: ['7.2', 'WT WP'] },
  WT: { ...WARICHU, within: ['7.2', 'Warichu'] },
  WP: { ...WARICHU, within: ['7.2', 'Warichu'] },
};
/** A type holds text of its own only where the rule for it does not list what it holds. */
const LISTS = new Map(
  Object.entries(RULES).map(([type, rule]) => [
    type,
    { rule, within: rule.within?.[1].split(' '), holds: rule.holds?.[1].split(' ') },
  ]),
);

export const checkNesting: PdfCheck = ({ pageNumberOf }, found) => {
  const element = (element: StructureElement) => {
    const entry = LISTS.get(element.standard ?? '');
    if (!entry) return;
    const { rule, within, holds } = entry;
    const { kind: what, condition } = rule;
    const at = { what, condition, object: element.object, page: pageNumberOf(element) };
    if (within && !within.includes(element.parent?.standard ?? ''))
      found({ ua: rule.within?.[0] ?? '', ...at });
    if (!holds) return;
    const kids = element.kids.map(({ standard }) => standard ?? '');
    if (rule.caption && kids[0] === 'Caption') kids.shift();
    else if (rule.caption === 'firstOrLast' && kids.at(-1) === 'Caption') kids.pop();
    if (!kids.every((kid) => holds.includes(kid)) || element.marks.length > 0)
      found({ ua: rule.holds?.[0] ?? '', ...at });
    if (element.standard === 'Table') {
      const count = (type: string) => kids.filter((kid) => kid === type).length;
      if (count('THead') > 1) found({ ua: '7.2-11', ...at });
      if (count('TFoot') > 1) found({ ua: '7.2-12', ...at });
      if (count('TFoot') > 0 && count('TBody') === 0) found({ ua: '7.2-13', ...at });
      if (count('THead') > 0 && count('TBody') === 0) found({ ua: '7.2-14', ...at });
    }
  };
  return { element };
};
