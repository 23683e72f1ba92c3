// The operators of a content stream that ISO 32000-1 knows, by what they mean to the checks.

export type OperatorKind =
  | 'text'
  | 'textStart'
  | 'textEnd'
  | 'font'
  | 'paint'
  | 'object'
  | 'mark'
  | 'markEnd'
  | 'save'
  | 'restore'
  | 'state'
  | 'rgb'
  | 'gray'
  | 'cmyk'
  | 'colourSpace'
  | 'pattern'
  | 'shading'
  | 'intent'
  | 'inlineImage'
  | 'other';

const BY_KIND: Record<OperatorKind, string> = {
  text: `Tj TJ ' "`,
  textStart: 'BT',
  textEnd: 'ET',
  font: 'Tf',
  paint: 'f F f* B B* b b* S s',
  object: 'Do',
  mark: 'BMC BDC',
  markEnd: 'EMC',
  save: 'q',
  restore: 'Q',
  state: 'gs',
  rgb: 'rg RG',
  gray: 'g G',
  cmyk: 'k K',
  colourSpace: 'cs CS',
  pattern: 'SCN scn',
  shading: 'sh',
  intent: 'ri',
  inlineImage: 'BI',
  other: 'w J j M d i cm m l c v y h re n W W* Tc Tw Tz TL Tr Ts Td TD Tm T* d0 d1 SC sc MP DP BX EX ID EI',
};

export const OPERATORS: ReadonlyMap<string, OperatorKind> = new Map(
  (Object.keys(BY_KIND) as OperatorKind[]).flatMap((kind) =>
    BY_KIND[kind].split(' ').map((operator): [string, OperatorKind] => [operator, kind]),
  ),
);
