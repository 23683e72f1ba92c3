// Our own checks of PDF/UA-1 and PDF/A: a sound file has no fault, and a file spoilt in one way has exactly that one.
import { describe, expect, test } from 'vitest';
import { checkPdf, type PdfClaim, type PdfFault } from '../src/pdf/index.js';
import { changeObject, type PdfObjects, soundPdf, writePdf } from './support/sound-pdf.js';

const CLAIMS: readonly PdfClaim[] = ['PDF/UA-1', 'PDF/A-2a'];
const WITH_ATTACHMENTS: readonly PdfClaim[] = ['PDF/UA-1', 'PDF/A-3a'];

const told = (faults: PdfFault[]) =>
  faults.map(({ clause, condition, what }) => [clause, condition, what].filter(Boolean).join(' ')).sort();

/** What is changed, and what must be found. */
type Case = [name: string, spoil: (objects: PdfObjects) => void, faults: string[]];
const change = (number: number, from: string | RegExp, to: string) => (objects: PdfObjects) =>
  changeObject(objects, number, from, to);
const add = (number: number, body: string) => (objects: PdfObjects) => void objects.set(number, body);
const all =
  (...steps: ((objects: PdfObjects) => void)[]) =>
  (objects: PdfObjects) => {
    for (const step of steps) step(objects);
  };
const catalog = (entry: string) => change(1, '/Type /Catalog', `/Type /Catalog ${entry}`);
const both = (ua: string, a: string, what: string, condition = '') => [
  `A ${a} ${what}`,
  `UA ${ua} ${condition && `${condition} `}${what}`,
];

const CATALOG: Case[] = [
  ['not marked', change(1, 'Marked true', 'Marked false'), both('6.2-1', '6.7.2.2-1', 'notMarked')],
  ['doubtful tags', change(1, 'Marked true', 'Marked true /Suspects true'), ['UA 7.1-4 01-007 suspects']],
  [
    'title not shown',
    change(1, 'DisplayDocTitle true', 'DisplayDocTitle false'),
    ['UA 7.1-10 07-002 titleNotShown'],
  ],
  ['nothing said of the title', change(1, '/DisplayDocTitle true', ''), ['UA 7.1-10 07-001 titleNotShown']],
  ['a script', catalog('/OpenAction <</S /JavaScript /JS (1)>>'), ['A 6.5.1-1 action']],
  ['scripts by name', catalog('/Names <</JavaScript <</Names []>>>>'), ['A 6.5.1-1 action']],
  ['a link that starts a program', change(40, '/S /URI', '/S /Launch'), ['A 6.5.1-1 action']],
  ['something that happens on opening', catalog('/AA <<>>'), ['A 6.5.2-2 action']],
  [
    'a form of another kind',
    catalog('/AcroForm <</XFA []>>'),
    [...both('7.15-1', '6.4.2-1', 'form', '25-001'), ...both('7.18.4', '6.4.1', 'notExamined')],
  ],
  ['a form', catalog('/AcroForm <</Fields []>>'), both('7.18.4', '6.4.1', 'notExamined')],
  ['what a reader must be able to do', catalog('/Requirements []'), ['A 6.11-1 notExamined']],
  ['what is permitted', catalog('/Perms <<>>'), ['A 6.1.12 notExamined']],
  ['a show of slides', catalog('/Names <</AlternatePresentations <<>>>>'), ['A 6.10-1 notExamined']],
  ['steps of a show', change(3, '/Type /Page', '/Type /Page /PresSteps <<>>'), ['A 6.10-2 notExamined']],
  [
    'a script after a link',
    change(40, '/S /URI', '/S /URI /Next [<</S /JavaScript>>]'),
    ['A 6.5.1-1 action'],
  ],
  ['a script at a bookmark', change(51, '/Dest [3 0 R /Fit]', '/A <</S /JavaScript>>'), ['A 6.5.1-1 action']],
  [
    'links that follow each other in a circle',
    all(change(40, /\/A <<.*>>$/, '/A 60 0 R>>'), add(60, '<</S /URI /URI (a) /Next [60 0 R 60 0 R]>>')),
    [],
  ],
  ['a named action that nobody knows', change(40, '/S /URI', '/S /Named /N /Print'), ['A 6.5.1-2 action']],
  [
    'something that happens on a page',
    change(3, '/Type /Page', '/Type /Page /AA <<>>'),
    ['A 6.5.2-3 action'],
  ],
  [
    'a layer without name',
    catalog('/OCProperties <</D <<>>>>'),
    ['A 6.9 notExamined', ...both('7.10-1', '6.9-1', 'layers', '20-002')],
  ],
  [
    'a tree of tags that is none',
    change(14, '/Type /StructTreeRoot', ''),
    both('7.1-11', '6.7.3.3-1', 'noStructure'),
  ],
  ['more pages than there are', change(2, '/Count 1', '/Count 2'), both('6.1', '6.1', 'unreadable')],
  ['pages of another type', change(2, '/Type /Pages', '/Type /Catalog'), both('6.1', '6.1', 'unreadable')],
  ['a page of another type', change(3, '/Type /Page ', '/Type /Pages '), both('6.1', '6.1', 'unreadable')],
  ['pages that nobody has counted', change(2, '/Count 1', ''), both('6.1', '6.1', 'unreadable')],
  ['an empty bookmark', change(51, '(Rapport)', '( )'), ['UA 7.17 emptyBookmark']],
];

const METADATA: Case[] = [
  [
    'none',
    change(1, '/Metadata 11 0 R', ''),
    [
      'A 6.6.2.1-1 noMetadata',
      'A 6.6.4-1 notIdentified',
      'UA 5-1 06-002 notIdentified',
      'UA 7.1-8 06-001 noMetadata',
    ],
  ],
  ['cut', change(11, '</rdf:RDF>', ''), both('7.1-8', '6.6.2.1-4', 'metadataUnreadable')],
  [
    'a sign that XML keeps for itself',
    all(change(11, '>Rapport<', '>Mal & mer<'), change(10, '/Title (Rapport)', '')),
    both('7.1-8', '6.6.2.1-4', 'metadataUnreadable'),
  ],
  [
    'a sign of another alphabet',
    all(change(11, '>Rapport<', '>M&#229;l &amp; mer<'), change(10, '/Title (Rapport)', '')),
    [],
  ],
  [
    'half a tag',
    change(11, '</x:xmpmeta>', '</x:xmpmeta><x'),
    both('7.1-8', '6.6.2.1-4', 'metadataUnreadable'),
  ],
  [
    'the sign for what could not be read, which is a sign',
    all(change(11, '>Rapport<', '>M\xEF\xBF\xBDl<'), change(10, '/Title (Rapport)', '')),
    [],
  ],
  [
    'no UTF-8',
    all(change(11, '>Rapport<', '>M\xE5l<'), change(10, '/Title (Rapport)', '')),
    both('7.1-8', '6.6.2.1-4', 'metadataUnreadable'),
  ],
  ['an encoding', change(11, 'id="W5M', 'encoding="UTF-16" id="W5M'), ['A 6.6.2.1-2 metadataUnknown']],
  [
    'no title',
    all(change(11, '>Rapport<', '><'), change(10, '/Title (Rapport)', '')),
    ['UA 7.1-9 06-003 noTitle'],
  ],
  ['no claim of PDF/UA', change(11, '<pdfuaid:part>1</pdfuaid:part>', ''), ['UA 5-1 06-002 notIdentified']],
  [
    'another part of PDF/UA',
    change(11, '<pdfuaid:part>1', '<pdfuaid:part>2'),
    ['UA 5-2 06-002 notIdentified'],
  ],
  ['no claim of PDF/A', change(11, '<pdfaid:part>2</pdfaid:part>', ''), ['A 6.6.4-1 notIdentified']],
  ['a lower level of PDF/A', change(11, 'conformance>A', 'conformance>B'), ['A 6.6.4-3 notIdentified']],
  ['another title', change(10, '(Rapport)', '(Annan)'), ['A 6.6.3 metadataDiffers']],
  ['another date', change(10, '20210831', '20210830'), ['A 6.6.3 metadataDiffers']],
  [
    'a property that nobody knows among known ones',
    change(11, '<dc:title>', '<dc:glow>x</dc:glow><dc:title>'),
    ['A 6.6.2.3.1-1 metadataUnknown'],
  ],
  [
    'a property that nobody has described',
    change(11, 'id/</pdfaSchema:namespaceURI>', 'other/</pdfaSchema:namespaceURI>'),
    ['A 6.6.2.3.1-1 metadataUnknown'],
  ],
  ...['Type /Metadata', 'Subtype /XML'].map(
    (entry): Case => [
      `not as ${entry}`,
      change(11, `/${entry}`, ''),
      [
        'A 6.6.2.1-1 noMetadata',
        'A 6.6.4-1 notIdentified',
        'UA 5-1 06-002 notIdentified',
        'UA 7.1-8 06-001 noMetadata',
      ],
    ],
  ),
  ...(
    [
      ['words among the properties', '<dc:title>', 'x<dc:title>'],
      ['a property said twice', '</rdf:Description>', '<pdfaid:part>2</pdfaid:part></rdf:Description>'],
      [
        'properties as attributes',
        '<rdf:Description rdf:about="" xmlns:dc',
        '<rdf:Description dc:a="b" rdf:about="" xmlns:dc',
      ],
      ['a document type', '<x:xmpmeta', '<!DOCTYPE x><x:xmpmeta'],
      ['about another file', 'rdf:about="" xmlns:dc', 'rdf:about="x" xmlns:dc'],
      ['a title without its language', ' xml:lang="x-default"', ''],
      ['words within a list', '</rdf:li></rdf:Alt>', '</rdf:li>x</rdf:Alt>'],
      ['a list of a kind that nobody knows', /rdf:Alt/g, 'rdf:Alx'],
      ['a prefix that stands for nothing', '<dc:title>', '<dd:title/><dc:title>'],
    ] as const
  ).map(
    ([name, from, to]): Case => [
      name,
      change(11, from, to),
      both('7.1-8', '6.6.2.1-4', 'metadataUnreadable'),
    ],
  ),
  ...(
    [
      ['a title in a list of another kind', /rdf:Alt/g, 'rdf:Bag'],
      ['a part that is described as a date', 'valueType>Integer', 'valueType>Date'],
    ] as const
  ).map(([name, from, to]): Case => [name, change(11, from, to), ['A 6.6.2.3.1-2 metadataUnknown']]),
  [
    'a day as people write it',
    change(11, '2021-08-31T00:00:00Z', '31.8.2021'),
    ['A 6.6.2.3.1-2 metadataUnknown', 'A 6.6.3 metadataDiffers'],
  ],
  ['a claim under another prefix', change(11, /pdfuaid(?=[:=])/g, 'uaid'), ['UA 5-3 06-002 notIdentified']],
  [
    'a claim of PDF/A under another prefix',
    change(11, /pdfaid(?=[:=])/g, 'aid'),
    ['A 6.6.4-4 notIdentified'],
  ],
  ...(
    [
      ['without a name', '<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>', ''],
      ['without the prefix', '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>', ''],
      ['in another category', '>internal<', '>own<'],
      ['under another prefix', /pdfaSchema(?=[:=])/g, 'schema'],
      [
        'with a field twice',
        '<pdfaSchema:prefix>',
        '<pdfaSchema:prefix>x</pdfaSchema:prefix><pdfaSchema:prefix>',
      ],
      ['with a field of its own', '<pdfaSchema:prefix>', '<pdfaSchema:glow/><pdfaSchema:prefix>'],
      ['in a list of another kind', /rdf:Seq/g, 'rdf:Bag'],
    ] as const
  ).map(
    ([name, from, to]): Case => [
      `a description ${name}`,
      change(11, from, to),
      both('7.1-8', '6.6.2.1-4', 'metadataUnreadable'),
    ],
  ),
];

const ownProfile = (object: number) =>
  all(
    change(3, '/ExtGState', `/ColorSpace <</C1 [/ICCBased ${object} 0 R]>> /ExtGState`),
    change(4, '0 0 1 rg', '/C1 cs 0 0 1 sc'),
  );
const COLOURS: Case[] = [
  ['no profile', change(1, '/OutputIntents [12 0 R]', ''), ['A 6.2.4.3-2 noColourProfile']],
  [
    'a profile of another kind',
    change(13, '/N 3', '/N 4'),
    ['A 6.2.3-1 badColourProfile', 'A 6.2.4.3-2 noColourProfile'],
  ],
  ['colours of a printing press', change(4, '0 0 1 rg', '0 0 0 1 k'), ['A 6.2.4.3-3 noColourProfile']],
  [
    'a page put together in colours of a printing press',
    change(3, '/Type /Page', '/Type /Page /Group <</S /Transparency /CS /DeviceCMYK>>'),
    ['A 6.2.4.3-3 noColourProfile'],
  ],
  ['colours with a profile of their own', ownProfile(13), []],
  ['colours with a profile that is none', ownProfile(9), ['A 6.2.4.2-1 badColourProfile']],
  [
    'inks by name',
    all(
      change(3, '/ExtGState', '/ColorSpace <</C1 [/Separation /Glow /DeviceRGB 9 0 R]>> /ExtGState'),
      change(4, '0 0 1 rg', '/C1 cs 1 sc'),
    ),
    ['A 6.2.4.4 notExamined'],
  ],
  ['a halftone', change(3, '/BM /Normal', '/HT <</HalftoneType 6>>'), ['A 6.2.5-4 graphicsState']],
  ['an unknown way to fit colours', change(3, '/BM /Normal', '/RI /Glow'), ['A 6.2.6-1 graphicsState']],
  ['an unknown blend mode', change(3, '/BM /Normal', '/BM /Glow'), ['A 6.2.10-1 transparency']],
  ['a transfer function', change(3, '/BM /Normal', '/TR /Identity'), ['A 6.2.5-1 graphicsState']],
  ['an unknown operator', change(4, ' gs 0', ' gs 1 glow 0'), ['A 6.2.2-1 unknownOperator']],
  [
    'too many saved states',
    change(4, / gs /, ` gs ${'q '.repeat(29)}${'Q '.repeat(29)}`),
    ['A 6.1.13-8 tooDeep'],
  ],
];

const image = (entries: string) =>
  all(
    add(
      60,
      `<</Type /XObject /Subtype /Image /Width 1 /Height 1 /Length 0 ${entries}>>\nstream\n\nendstream`,
    ),
    change(3, '/ExtGState', '/XObject <</I1 60 0 R>> /ExtGState'),
    change(4, 're f', 're f /I1 Do'),
  );
const OBJECTS: Case[] = [
  ['an image as it should be', image('/ColorSpace /DeviceRGB'), []],
  ['a smoothed image', image('/Interpolate true'), ['A 6.2.8-3 image']],
  ['an image with a substitute', image('/Alternates []'), ['A 6.2.8-1 image']],
  ['an image to be fitted in an unknown way', image('/Intent /Glow'), ['A 6.2.6-1 graphicsState']],
  ['a packing that gets lost', image('/Filter /LZWDecode'), ['A 6.1.7.2-1 streamPacking']],
  ['an image outside the file', image('/F (bild.jpg)'), ['A 6.1.7.1-3 streamPacking']],
  [
    'a stream that is longer than it says',
    (objects) => void objects.set(13, (objects.get(13) ?? '').replace(/Length \d+/, 'Length 128')),
    [
      'A 6.2.3-1 badColourProfile',
      'A 6.2.4.3-2 noColourProfile',
      ...both('6.1', '6.1.7.1-1', 'streamLength'),
    ],
  ],
  [
    'a stream that is shorter than it says',
    (objects) => void objects.set(13, (objects.get(13) ?? '').replace(/Length (\d+)/, 'Length 9$1')),
    both('6.1', '6.1.7.1-1', 'streamLength'),
  ],
  [
    'a stream that does not say how long it is',
    add(60, '<</Type /XObject>>\nstream\nx\nendstream'),
    both('6.1', '6.1.7.1-1', 'streamLength'),
  ],
  ...(
    [
      ['9', ['A 6.2.8-4 image']],
      ['16', []],
      ['1 /ImageMask true', []],
      ['8 /ImageMask true', ['A 6.2.8-5 image']],
    ] as const
  ).map(
    ([bits, faults]): Case => [`an image of ${bits} bits`, image(`/BitsPerComponent ${bits}`), [...faults]],
  ),
  ['content of another file', image('/Ref <<>>'), both('7.20-1', '6.2.9-2', 'foreignContent', '30-001')],
];

const stream = (bytes: string, entries: string) =>
  `<<${entries} /Length ${bytes.length}>>\nstream\n${bytes}\nendstream`;
const MASK =
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Interpolate true';
const page = (width: number) => change(3, '[0 0 595 842]', `[0 0 ${width} 842]`);
const LIMITS: Case[] = [
  ['the largest number', change(40, '[0 0 9 9]', '[0 0 9 2147483647]'), []],
  ...(
    [
      ['of a link', 40, '[0 0 9 9]', '[0 0 9 2147483648]'],
      ['of a page', 3, '/Tabs /S', '/Tabs /S /Rotate -2147483649'],
      ['of what is drawn', 4, '0 0 9 9 re', '0 0 9 9 re 2147483648 w'],
      ['of a font', 7, '/Flags 4', '/Flags 4 /Ascent 2147483648'],
    ] as const
  ).map(
    ([name, object, from, to]): Case => [
      `a larger number ${name}`,
      change(object, from, to),
      ['A 6.1.13-1 limit'],
    ],
  ),
  ['a page as large as can be', page(14_400), []],
  ['a larger page', page(14_401), ['A 6.1.13-11 limit']],
  ['a page without width', page(2), ['A 6.1.13-11 limit']],
  ['a text as long as can be', change(32, '(En bild)', `(${'x'.repeat(32_767)})`), []],
  ['a longer text', change(32, '(En bild)', `(${'x'.repeat(32_768)})`), ['A 6.1.13-3 limit']],
  ['a text of longer code', change(32, '(En bild)', `<FEFF${'00E5'.repeat(16_383)}>`), ['A 6.1.13-3 limit']],
  ['a name as long as can be', catalog(`/Dests <</${'x'.repeat(127)} [3 0 R /Fit]>>`), []],
  ['a longer name', catalog(`/Dests <</${'x'.repeat(128)} [3 0 R /Fit]>>`), ['A 6.1.13-4 limit']],
  ['a link to a longer name', change(40, /\/A <<.*>>$/, `/Dest /${'x'.repeat(128)}>>`), ['A 6.1.13-4 limit']],
];

/** What a page draws with: something named among its resources, and the operator that uses it. */
const drawnWith = (kind: string, named: string, operator: string, bytes: string, entries: string) =>
  all(
    add(60, stream(bytes, entries)),
    change(3, '/ExtGState', `/${kind} <<${named}>> /ExtGState`),
    change(4, 're f', `re ${operator} f`),
  );
const pattern = (bytes: string, entries = '') =>
  drawnWith(
    'Pattern',
    '/P1 60 0 R',
    '/Pattern cs /P1 scn',
    bytes,
    `/Type /Pattern /PatternType 1 /PaintType 1 ${entries}`,
  );
const glyph = (bytes: string) =>
  all(
    add(60, stream(bytes, '')),
    change(
      5,
      /^.*$/,
      '<</Type /Font /Subtype /Type3 /FirstChar 1 /LastChar 3 /Widths [9 9 9] /ToUnicode 9 0 R /CharProcs <</a 60 0 R>> /Encoding <</Differences [1 /a /a /a]>>>>',
    ),
    change(4, /<000/g, '<0'),
    change(9, /<000/g, '<0'),
  );
const group = (bytes: string, entries = '') =>
  drawnWith(
    'XObject',
    '/X1 60 0 R',
    'f /X1 Do',
    bytes,
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${entries}`,
  );
/** What is drawn with counts as what is drawn. */
const MEANS: Case[] = [
  [
    'a pattern in no language',
    pattern('/Span <</Lang (q_q)>> BDC 0 0 9 9 re f EMC', '/BBox [0 0 9 9] /XStep 9 /YStep 9'),
    both('7.2-29', '6.7.4-1', 'badLanguage'),
  ],
  ['a pattern as it should be', pattern('/P <</MCID 99>> BDC 0 0 1 rg 0 0 9 9 re f EMC'), []],
  [
    'a pattern in colours of a printing press',
    pattern('0 0 0 1 k 0 0 9 9 re f'),
    ['A 6.2.4.3-3 noColourProfile'],
  ],
  ['a pattern with an unknown operator', pattern('glow'), ['A 6.2.2-1 unknownOperator']],
  [
    'a pattern that cannot be unpacked',
    pattern('x', '/Filter /FlateDecode'),
    both('7.1', '6.2.2', 'unreadable'),
  ],
  [
    'a smoothed image in a pattern',
    all(pattern('/I1 Do', '/Resources <</XObject <</I1 61 0 R>>>>'), add(61, stream('x', MASK))),
    ['A 6.2.8-3 image'],
  ],
  [
    'a smoothed mask of an image',
    all(
      drawnWith('XObject', '/I1 60 0 R', 'f /I1 Do', 'x', '/Type /XObject /Subtype /Image /SMask 61 0 R'),
      add(61, stream('x', MASK)),
    ),
    ['A 6.2.8-3 image'],
  ],
  [
    'a mask in colours of a printing press',
    all(
      add(60, stream('0 0 0 1 k', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]')),
      change(3, '/BM /Normal', '/SMask <</S /Luminosity /G 60 0 R>>'),
    ),
    ['A 6.2.4.3-3 noColourProfile'],
  ],
  [
    'a shading in colours of a printing press',
    all(
      change(3, '/ExtGState', '/Shading <</S1 <</ShadingType 2 /ColorSpace /DeviceCMYK>>>> /ExtGState'),
      change(4, 're f', 're f /S1 sh'),
    ),
    ['A 6.2.4.3-3 noColourProfile'],
  ],
  ['a glyph that is drawn', glyph('9 0 0 0 9 9 d1 0 0 9 9 re f'), []],
  ['a glyph with a colour of its own', glyph('9 0 d0 0 0 0 1 k'), ['A 6.2.4.3-3 noColourProfile']],
  ['a group that cannot be unpacked', group('x', '/Filter /FlateDecode'), both('7.1', '6.2.2', 'unreadable')],
  ['a group that draws itself', group('/X1 Do'), both('7.1', '6.2.2', 'unreadable')],
  [
    'a group that writes with the font around it',
    all(group('BT <0001> Tj ET'), change(4, 'f /X1', 'BT /F1 9 Tf ET f /X1')),
    [],
  ],
  ['a text without a font', change(4, '/F1 9 Tf 1 0 0 1', '1 0 0 1'), both('7.1', '6.2.2', 'unreadable')],
  ['an image among the operators', change(4, 're f', 're f BI /W 1 ID x EI'), ['A 6.1.10 notExamined']],
  ['an unknown way to fit colours', change(4, 're f', 're f /Glow ri'), ['A 6.2.6-1 graphicsState']],
];

/** A group with a mark of its own, which belongs to the picture. */
const markedGroup = (kid = '<</Type /MCR /Stm 60 0 R /MCID 0>>', parents = '2 [32 0 R]', draws = '/X1 Do') =>
  all(
    add(60, stream('/Figure <</MCID 0>> BDC f EMC', '/Type /XObject /Subtype /Form /StructParents 2')),
    change(3, '/ExtGState', '/XObject <</X1 60 0 R>> /ExtGState'),
    change(4, 're f EMC', `re f EMC ${draws}`),
    change(15, '] 1 19 0 R', `] 1 19 0 R ${parents}`),
    change(32, '/K 9', `/K [9 ${kid}]`),
  );
const GROUPS: Case[] = [
  ['as it should be', markedGroup(), []],
  ['without the way back to its tag', markedGroup(undefined, ''), both('7.1', '6.7.3.3', 'brokenTree')],
  ['whose mark nothing has', markedGroup(''), ['UA 7.1-3 01-005 unmarkedContent']],
  [
    'whose mark is said to be on the page',
    markedGroup('10'),
    [...both('7.1', '6.7.3.3', 'brokenTree'), 'UA 7.1-3 01-005 unmarkedContent'],
  ],
  ['that is drawn nowhere', markedGroup(undefined, undefined, ''), both('7.1', '6.7.3.3', 'brokenTree')],
  [
    'that is drawn twice',
    markedGroup(undefined, undefined, '/X1 Do /X1 Do'),
    ['UA 7.20-2 30-002 foreignContent', ...both('7.1', '6.7.3.3', 'brokenTree')],
  ],
  [
    'within an artifact',
    markedGroup(undefined, undefined, '/Artifact BMC /X1 Do EMC'),
    ['UA 7.1-2 01-004 contentInArtifact'],
  ],
];

const FONTS: Case[] = [
  ...(
    [
      ['something else among its entries', 'beginbfchar <', 'beginbfchar /P cs <'],
      ['an entry too many', 'beginbfchar <', 'beginbfchar <0004> <0044> <'],
      ['no space of codes', '1 begincodespacerange <0000> <FFFF> endcodespacerange', ''],
      ['a space without end', 'endcodespacerange', ''],
    ] as const
  ).map(
    ([name, from, to]): Case => [
      `a map with ${name}`,
      change(9, from, to),
      both('7.21.7-1', '6.2.11.7.2-1', 'noUnicode', '31-027'),
    ],
  ),
  [
    'a program of which a byte has been changed',
    change(8, '\xf4\0\0', '\xf4\0\x01'),
    both('7.21', '6.2.11', 'fontNotExamined'),
  ],
  [
    'drawings without their widths',
    all(glyph('9 0 d0 0 0 9 9 re f'), change(5, '/Widths [9 9 9]', '')),
    both('7.21', '6.2.11', 'fontNotExamined'),
  ],
  [
    'drawings of another width',
    all(glyph('5 0 0 0 9 9 d1 0 0 9 9 re f')),
    both('7.21.5-1', '6.2.11.5-1', 'glyphWidth', '31-016'),
  ],
  [
    'not in the file',
    change(7, '/FontFile2 8 0 R', ''),
    both('7.21.4.1-1', '6.2.11.4.1-1', 'fontNotEmbedded', '31-009'),
  ],
  ['no text', change(5, '/ToUnicode 9 0 R', ''), both('7.21.7-1', '6.2.11.7.2-1', 'noUnicode', '31-027')],
  [
    'a code without text',
    change(9, '<0003>', '<0002>'),
    both('7.21.7-1', '6.2.11.7.2-1', 'noUnicode', '31-027'),
  ],
  [
    'a code that means nothing',
    change(9, '<0041>', '<0000>'),
    both('7.21.7-2', '6.2.11.7.2-2', 'badUnicode', '31-028'),
  ],
  ['a code that only the font knows', change(9, '<0041>', '<E001>'), ['A 6.2.11.7.3-1 privateCode']],
  [
    'a code for byte order',
    change(9, '<0041>', '<FEFF>'),
    both('7.21.7-2', '6.2.11.7.2-2', 'badUnicode', '31-029'),
  ],
  ...(
    [
      ['a program that is none', change(8, /\nstream\n[\s\S]*/, '\nstream\nfont\nendstream')],
      ['a program without outlines', change(8, 'glyf', 'CFF ')],
      ['of another kind', change(6, 'CIDFontType2', 'CIDFontType0')],
      ['with a list of its glyphs', change(7, '/Flags', '/CIDSet 9 0 R /Flags')],
      ['without a name', change(5, '/BaseFont /AAAAAA+T', '')],
      ['that does not say what it is', change(5, '/Type /Font', '')],
      ['whose codes belong to no collection', change(6, '/CIDSystemInfo', '/Other')],
      [
        'of one byte for each code',
        all(
          change(5, /^.*$/, '<</Type /Font /Subtype /TrueType /FontDescriptor 7 0 R /ToUnicode 9 0 R>>'),
          change(4, /<000/g, '<0'),
          change(9, /<000/g, '<0'),
        ),
      ],
    ] as const
  ).map(([name, spoil]): Case => [name, spoil, both('7.21', '6.2.11', 'fontNotExamined')]),
  [
    'another width',
    change(6, '[500 500]', '[500 502]'),
    both('7.21.5-1', '6.2.11.5-1', 'glyphWidth', '31-016'),
  ],
  [
    'the glyph of what is not there',
    all(change(4, '<0001>', '<0000>'), change(9, '<0001>', '<0000>')),
    both('7.21.8-1', '6.2.11.8-1', 'glyphUndefined', '31-030'),
  ],
  [
    'a glyph that the font lacks',
    all(change(4, '<0001>', '<0009>'), change(9, '<0001>', '<0009>')),
    both('7.21.4.1-3', '6.2.11.4.1-2', 'glyphMissing', '31-011'),
  ],
  [
    'no map of glyphs',
    change(6, '/CIDToGIDMap /Identity', ''),
    both('7.21.3.2-1', '6.2.11.3.2-1', 'glyphMap', '31-005'),
  ],
  [
    'a map of another name',
    change(6, '/CIDToGIDMap /Identity', '/CIDToGIDMap /Other'),
    both('7.21.3.2-1', '6.2.11.3.2-1', 'glyphMap', '31-004'),
  ],
  [
    'another encoding',
    change(5, '/Identity-H', '/UniGB-UCS2-X'),
    both('7.21.3.3-1', '6.2.11.3.3-1', 'glyphMap', '31-006'),
  ],
  [
    'drawings without one for each letter',
    all(
      add(60, stream('9 0 d0', '')),
      change(
        5,
        /^.*$/,
        '<</Type /Font /Subtype /Type3 /FirstChar 1 /LastChar 3 /Widths [9 9 9] /ToUnicode 9 0 R /CharProcs <</a 60 0 R>> /Encoding <</Differences [1 /a /a /b]>>>>',
      ),
      change(4, /<000/g, '<0'),
      change(9, /<000/g, '<0'),
    ),
    both('7.21.4.1-3', '6.2.11.4.1-2', 'glyphMissing', '31-011'),
  ],
];

const ANNOTATIONS: Case[] = [
  ['no flags', change(40, '/F 4', ''), ['A 6.3.2-1 annotationFlags']],
  ['hidden', change(40, '/F 4', '/F 6'), ['A 6.3.2-2 annotationFlags']],
  ['no description', change(40, '/Contents (Till sidan)', ''), ['UA 7.18.5-2 28-012 noDescription']],
  [
    'not in the structure',
    change(19, /<<\/Type \/OBJR .*?>>/, ''),
    ['UA 7.18.5-1 28-011 annotationUntagged'],
  ],
  [
    'in a part of another type',
    change(19, '/S /Link', '/S /Span'),
    ['UA 7.18.5-1 28-011 annotationUntagged'],
  ],
  [
    'another key of the parent tree',
    change(40, '/StructParent 1', '/StructParent 7'),
    both('7.1', '6.7.3.3', 'brokenTree'),
  ],
  ['a form as it is printed', change(18, '/S /Strong', '/S /Form'), ['UA 7.18.4-2 notExamined']],
  ['no order of tabs', change(3, '/Tabs /S', ''), ['UA 7.18.3-1 28-008 tabOrder']],
  ['another order of tabs', change(3, '/Tabs /S', '/Tabs /R'), ['UA 7.18.3-1 28-009 tabOrder']],
  [
    'a note',
    change(40, '/Subtype /Link', '/Subtype /Text /AP <<>>'),
    ['UA 7.18.1-1 28-002 annotationUntagged', ...both('7.18.1', '6.3', 'notExamined')],
  ],
  [
    'a film',
    change(40, '/Subtype /Link', '/Subtype /Movie /AP <<>>'),
    ['A 6.3.1-1 annotationType', 'UA 7.18.1-1 28-002 annotationUntagged'],
  ],
];

const attached = (part: 2 | 3, file: string) =>
  all(
    part === 2 ? () => {} : change(11, '<pdfaid:part>2', '<pdfaid:part>3'),
    catalog('/AF [61 0 R] /Names <</EmbeddedFiles <</Names [(report.json) 61 0 R]>>>>'),
    add(61, `<</Type /Filespec /EF <</F 62 0 R>> ${file}>>`),
    add(62, '<</Type /EmbeddedFile /Subtype /application#2Fjson /Length 2>>\nstream\n{}\nendstream'),
  );
const FILE = '/F (report.json) /UF (report.json) /AFRelationship /Data';
const ATTACHMENTS: Case[] = [
  ['as part 3 wants it', attached(3, FILE), []],
  [
    'no name',
    attached(3, '/F (report.json) /AFRelationship /Data'),
    both('7.11-1', '6.8-2', 'attachmentIncomplete', '21-001'),
  ],
  ['no relationship', attached(3, '/F (a.json) /UF (a.json)'), ['A 6.8-3 attachmentIncomplete']],
  [
    'no type',
    all(attached(3, FILE), change(62, '/Subtype /application#2Fjson', '')),
    ['A 6.8-1 attachmentIncomplete'],
  ],
  ['not associated', all(attached(3, FILE), change(1, '/AF [61 0 R]', '')), ['A 6.8-4 attachmentIncomplete']],
];

const ATTACHMENTS_OF_PART_2: Case[] = [
  ['none is allowed', attached(2, FILE), ['A 6.8-5 attachmentNotAllowed']],
  [
    'no name either',
    attached(2, '/F (a.json)'),
    ['A 6.8-5 attachmentNotAllowed', ...both('7.11-1', '6.8-2', 'attachmentIncomplete', '21-001')],
  ],
  [
    'part 3 is not what was claimed',
    attached(3, FILE),
    ['A 6.6.4-2 notIdentified', 'A 6.8-5 attachmentNotAllowed'],
  ],
];

const STRUCTURE: Case[] = [
  [
    'the number of a mark that no page can have',
    change(17, '/K 0', '/K 2147483647'),
    [...both('7.1', '6.7.3.3', 'brokenTree'), 'UA 7.1-3 01-005 unmarkedContent'],
  ],
  [
    'a type without role',
    change(14, '/Strong /Span', ''),
    both('7.1-5', '6.7.3.4-1', 'unknownType', '02-001'),
  ],
  [
    'roles in a circle',
    change(14, '/Strong /Span', '/Strong /Em /Em /Strong'),
    both('7.1-6', '6.7.3.4-2', 'circularType', '02-003'),
  ],
  [
    'another role for a known type',
    change(14, '/Strong /Span', '/Strong /Span /P /Span'),
    both('7.1-7', '6.7.3.4-3', 'remappedType', '02-004'),
  ],
  ['no parent', change(17, '/P 16 0 R', ''), ['UA 7.1-12 noParent']],
  ['another parent', change(17, '/P 16 0 R', '/P 20 0 R'), ['UA 7.1 brokenTree']],
  [
    'a reference that leads nowhere',
    change(16, '17 0 R', '99 0 R 17 0 R'),
    both('7.1', '6.7.3.3', 'brokenTree'),
  ],
  ['no Alt', change(32, '/Alt (En bild)', ''), ['UA 7.3-1 13-004 noAlternative']],
  ['an empty Alt', change(32, '(En bild)', '( )'), ['UA 7.3-1 13-004 noAlternative']],
  ['no place', change(32, '/BBox [0 0 9 9]', ''), ['UA 7.1 noBoundingBox']],
  [
    'a formula without words',
    all(change(32, '/S /Figure', '/S /Formula'), change(32, '/Alt (En bild)', '')),
    ['UA 7.7-1 17-002 noAlternative'],
  ],
  ['a note without id', change(31, '/ID (not-1)', ''), ['UA 7.9-1 19-003 noNoteId']],
  ['a note with the id of something else', change(31, '(not-1)', '(a)'), ['UA 7.9-2 19-004 sameId']],
  ['headings that begin at 2', change(17, '/H1', '/H2'), ['UA 7.4.2-1 14-002 headingOrder']],
  ['a level skipped', change(18, '/S /Strong', '/S /H3'), ['UA 7.4.2-1 14-003 headingOrder']],
  ['two kinds of headings', change(18, '/S /Strong', '/S /H'), ['UA 7.4.4-2 14-007 headingKinds']],
];

/** The list, made something else: what is around, and what is in it. */
const ruby = (around: string, within: string) =>
  all(
    change(27, '/S /L ', `${around} `),
    change(28, '/S /LI', within),
    ...[29, 30].map((number) => change(number, /\/S \/L\w+/, '/S /Span')),
  );
const TABLES: Case[] = [
  [
    'a short row',
    all(
      change(24, '25 0 R 26 0 R', '25 0 R'),
      change(15, '25 0 R 26 0 R', '25 0 R 25 0 R'),
      change(25, '/K 4', '/K [4 5]'),
    ),
    ['UA 7.2-43 raggedTable'],
  ],
  ['a span beyond the table', change(26, '/O /Table', '/O /Table /RowSpan 2'), ['UA 7.2-42 raggedTable']],
  ['a span over another cell', change(22, '/Scope', '/RowSpan 2 /Scope'), ['UA 7.2-43 raggedTable']],
  [
    'a header without scope',
    all(change(22, '/Scope /Column', ''), change(26, '/Headers [(b) (c)]', '')),
    ['UA 7.5-1 15-003 cellWithoutHeader'],
  ],
  ['headers by id need no scope', change(22, '/Scope /Column', ''), []],
  ['a header that is not there', change(26, '(b)', '(x)'), ['UA 7.5-2 unknownHeader']],
  [
    'a cell without header',
    all(change(22, '/S /TH', '/S /TD'), change(23, '/Column', '/Row'), change(26, '/Headers [(b) (c)]', '')),
    [],
  ],
  [
    'no headers at all',
    all(
      ...[22, 23, 25].map((number) => change(number, '/S /TH', '/S /TD')),
      change(26, '/Headers [(b) (c)]', ''),
    ),
    ['UA 7.5-1 cellWithoutHeader'],
  ],
  ['a row outside a table', change(20, '/S /Table', '/S /Sect'), ['UA 7.2-4 09-004 tableStructure']],
  [
    'a cell that is none',
    change(26, '/S /TD', '/S /P'),
    ['UA 7.2-10 09-004 tableStructure', 'UA 7.2-43 raggedTable'],
  ],
  [
    'a table that holds text',
    all(change(31, '/K 8', ''), change(20, '/K [', '/K [8 '), change(15, '31 0 R', '20 0 R')),
    ['UA 7.2-3 09-004 tableStructure'],
  ],
  ['an item without body', change(30, '/LBody', '/Span'), ['UA 7.2-20 09-005 listStructure']],
  ['an item outside a list', change(27, '/S /L ', '/S /Div '), ['UA 7.2-17 09-005 listStructure']],
  ['ruby as it should be', ruby('/S /Ruby', '/S /RB'), []],
  ['ruby with a text of its own', ruby('/S /Ruby', '/S /Span'), ['UA 7.2 09-007 rubyStructure']],
  ['a reading without ruby', ruby('/S /Div', '/S /RT'), ['UA 7.2 09-007 rubyStructure']],
  ['a warichu without its text', ruby('/S /Warichu', '/S /Span'), ['UA 7.2 09-008 rubyStructure']],
  ['a text of a warichu outside', ruby('/S /Div', '/S /WT'), ['UA 7.2 09-008 rubyStructure']],
  ['an entry outside contents', change(18, '/Strong', '/TOCI'), ['UA 7.2-26 09-006 contentsStructure']],
];

const LANGUAGES: Case[] = [
  ['no tag', change(1, '(sv-FI)', '(svenska språket)'), both('7.2-29', '6.7.4-1', 'badLanguage')],
  ['no tag in a part', change(17, '/K 0', '/K 0 /Lang (ruotsi!)'), both('7.2-29', '6.7.4-1', 'badLanguage')],
  [
    'none',
    change(1, '/Lang (sv-FI)', ''),
    [
      'UA 7.2-2 11-003 noLanguage',
      'UA 7.2-22 11-002 noLanguage',
      'UA 7.2-24 11-004 noLanguage',
      'UA 7.2-33 11-006 noLanguage',
      'UA 7.2-34 11-001 noLanguage',
    ],
  ],
];

const CONTENT: Case[] = [
  [
    'a line without mark',
    change(4, '0 0 9 9 re f EMC', '0 0 9 9 re f EMC 0 0 1 1 re S'),
    ['UA 7.1-3 01-005 unmarkedContent'],
  ],
  [
    'text without mark',
    change(4, /\/Artifact .*? BDC (.*?) EMC/, 'BT /F1 9 Tf <0001> Tj ET'),
    ['UA 7.1-3 01-005 unmarkedContent'],
  ],
  [
    'an artifact in content',
    change(4, '/G1 gs', '/Artifact BMC /G1 gs EMC'),
    ['UA 7.1-1 01-003 artifactInContent'],
  ],
  [
    'content in an artifact',
    change(4, '/H1 <</MCID 0>> BDC', '/Artifact BMC /H1 <</MCID 0>> BDC EMC'),
    ['UA 7.1-2 01-004 contentInArtifact'],
  ],
  ['a mark that does not end', change(4, 're f EMC', 're f'), both('7.1', '6.2.2', 'marksNotNested')],
  ['a mark that ends twice', change(4, 're f EMC', 're f EMC EMC'), both('7.1', '6.2.2', 'marksNotNested')],
  [
    'marks and text across each other',
    change(4, 'BT /F1 9 Tf 1 0 0 1 9 9 Tm <0001> Tj ET EMC', 'BT /F1 9 Tf <0001> Tj EMC ET'),
    both('7.1', '6.2.2', 'marksNotNested'),
  ],
  ['a number that nothing has', change(17, '/K 0', ''), ['UA 7.1-3 01-005 unmarkedContent']],
  ['a number that is not on the page', change(17, '/K 0', '/K [0 77]'), both('7.1', '6.7.3.3', 'brokenTree')],
  ['a number that two have', change(17, '/K 0', '/K [0 9]'), both('7.1', '6.7.3.3', 'brokenTree')],
  ['another parent in the tree', change(15, '[17 0 R', '[19 0 R'), both('7.1', '6.7.3.3', 'brokenTree')],
  ['no parents of the page', change(3, '/StructParents 0', ''), both('7.1', '6.7.3.3', 'brokenTree')],
  [
    'a stream that cannot be unpacked',
    change(4, '<</Length', '<</Filter /FlateDecode /Length'),
    [...both('7.1', '6.2.2', 'unreadable'), ...both('7.1', '6.7.3.3', 'brokenTree')],
  ],
];

test('a sound file has no fault', () => {
  expect(checkPdf(writePdf(soundPdf()), CLAIMS)).toEqual([]);
});

describe.each<[string, Case[], (readonly PdfClaim[])?]>([
  ['the catalog', CATALOG],
  ['metadata', METADATA],
  ['colours', COLOURS],
  ['limits', LIMITS],
  ['objects', OBJECTS],
  ['what is drawn with', MEANS],
  ['a group with marks', GROUPS],
  ['fonts', FONTS],
  ['annotations', ANNOTATIONS],
  ['attachments', ATTACHMENTS, WITH_ATTACHMENTS],
  ['attachments where part 2 is claimed', ATTACHMENTS_OF_PART_2],
  ['structure', STRUCTURE],
  ['tables and lists', TABLES],
  ['languages', LANGUAGES],
  ['content', CONTENT],
])('%s', (_, cases, claims = CLAIMS) => {
  test.each(cases)('%s', (_, spoil, faults) => {
    const objects = soundPdf();
    spoil(objects);
    expect(told(checkPdf(writePdf(objects), claims))).toEqual([...faults].sort());
  });
});

test.each([
  ['no identifier', () => Buffer.from(writePdf(soundPdf(), '')), ['A 6.1.3-1 noFileId']],
  [
    'no mark of binary data',
    (bytes: Buffer) => replaced(bytes, '%\xe2\xe3', '%ab'),
    ['A 6.1.2-2 fileHeader'],
  ],
  [
    'no version',
    (bytes: Buffer) => replaced(bytes, '%PDF-1.7', '%PDF-x.y'),
    both('6.1-1', '6.1.2-1', 'fileHeader'),
  ],
  [
    'something after the end',
    (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('\n\n')]),
    ['A 6.1.3-3 fileEnd'],
  ],
  [
    'encrypted',
    () => Buffer.from(writePdf(soundPdf(), '/Encrypt <</P 0>>')),
    both('7.16-1', '6.1.3-2', 'encrypted'),
  ],
  ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200), both('6.1', '6.1', 'unreadable')],
  ['nothing', () => Buffer.alloc(0), both('6.1', '6.1', 'unreadable')],
  ['no PDF', () => Buffer.from('<html>'), both('6.1', '6.1', 'unreadable')],
])('the file: %s', (_, spoil, faults) => {
  expect(told(checkPdf(spoil(Buffer.from(writePdf(soundPdf()))), CLAIMS))).toEqual([...faults].sort());
});

test('a file is looked at up to its own end, whatever lies behind it in memory', () => {
  const file = writePdf(soundPdf());
  const more = Buffer.concat([file, Buffer.from('and more')]);
  expect(checkPdf(more.subarray(0, file.length), CLAIMS)).toEqual([]);
});

test.each<[string, Uint8Array, PdfClaim[], string[]]>([
  ['a sound file of part 2 against part 3', writePdf(soundPdf()), ['PDF/A-3a'], ['PDF/A-3a A 6.6.4-2']],
  ['a file that claims nothing', Buffer.from('<html>'), [], []],
  ['no PDF against part 3', Buffer.from('<html>'), ['PDF/A-3a'], ['PDF/A-3a A 6.1']],
  ['no PDF against accessibility alone', Buffer.from('<html>'), ['PDF/UA-1'], ['PDF/UA-1 UA 6.1']],
  ['both parts at once', writePdf(soundPdf()), ['PDF/A-2a', 'PDF/A-3a'], ['PDF/A-3a A 6.6.4-2']],
])('is checked against what is claimed: %s', (_, bytes, claims, faults) => {
  expect(checkPdf(bytes, claims).map(({ standard, clause }) => `${standard} ${clause}`)).toEqual(faults);
});

test('says how often, and on which page and in which object first', () => {
  const objects = soundPdf();
  for (const number of [22, 23, 25]) changeObject(objects, number, '/S /TH', '/S /Fotnot');
  const fault = checkPdf(writePdf(objects), CLAIMS).find(({ clause }) => clause === 'UA 7.1-5');
  expect(fault).toEqual({
    standard: 'PDF/UA-1',
    clause: 'UA 7.1-5',
    condition: '02-001',
    what: 'unknownType',
    count: 3,
    page: 1,
    object: 22,
  });
});

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');
}
