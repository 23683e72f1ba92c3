// A small PDF without fault, as its objects: tests spoil one thing in it and see what is found.

/** Bodies of the objects by number, as Latin-1; a stream's body ends with its bytes. */
export type PdfObjects = Map<number, string>;

const stream = (bytes: string, entries = '') =>
  `<</Length ${bytes.length}${entries && ` ${entries}`}>>\nstream\n${bytes}\nendstream`;
const bigEndian = (...numbers: [value: number, bytes: 1 | 2 | 4][]) =>
  numbers
    .map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntBE(value, 0, bytes);
      return buffer.toString('latin1');
    })
    .join('');

/** Four glyphs, each half as wide as high; no outlines. */
function font(): string {
  const tables: Record<string, string> = {
    glyf: '\0\0\0\0',
    head: '\0'.repeat(18) + bigEndian([1000, 2]) + '\0'.repeat(34),
    hhea: '\0'.repeat(34) + bigEndian([4, 2]),
    hmtx: bigEndian([500, 2], [0, 2]).repeat(4),
    maxp: bigEndian([0x10000, 4], [4, 2]),
  };
  const names = Object.keys(tables);
  let at = 12 + names.length * 16;
  let directory = bigEndian([0x10000, 4], [names.length, 2]) + '\0'.repeat(6);
  for (const name of names) {
    const length = tables[name]?.length ?? 0;
    directory += name + bigEndian([checksum(tables[name] ?? ''), 4], [at, 4], [length, 4]);
    at += length;
  }
  return directory + Object.values(tables).join('');
}

/** Of a table of a font: its words of four bytes, added up. */
function checksum(table: string): number {
  const bytes = Buffer.from(table.padEnd(Math.ceil(table.length / 4) * 4, '\0'), 'latin1');
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** As much of a colour profile as its header says. */
function profile(): string {
  const rest = `\0\0\0\0\x02\x10\0\0mntrRGB XYZ ${'\0'.repeat(12)}acsp${'\0'.repeat(92)}`;
  return bigEndian([rest.length + 4, 4]) + rest;
}

const UNICODE = `1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfchar <0001> <0041> endbfchar 1 beginbfrange <0002> <0003> <0042> endbfrange`;

const METADATA = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rapport</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>2021-08-31T00:00:00Z</xmp:CreateDate>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;

/** Marked content in the order of its numbers; each shows two letters. */
const MARKS = ['H1', 'Link', 'TH', 'TH', 'TH', 'TD', 'Lbl', 'LBody', 'Note'];
const CONTENT = [
  '/Artifact <</Type /Pagination>> BDC BT /F1 9 Tf 1 0 0 1 9 9 Tm <0001> Tj ET EMC',
  ...MARKS.map(
    (tag, mcid) => `/${tag} <</MCID ${mcid}>> BDC q 0 0 1 rg BT /F1 9 Tf <0002> Tj [<0003>] TJ ET Q EMC`,
  ),
  `/Figure <</MCID ${MARKS.length}>> BDC /G1 gs 0 0 9 9 re f EMC`,
].join('\n');

const element = (type: string, parent: number, rest: string) =>
  `<</Type /StructElem /S /${type} /P ${parent} 0 R /Pg 3 0 R ${rest}>>`;

export function soundPdf(): PdfObjects {
  return new Map([
    [
      1,
      `<</Type /Catalog /Pages 2 0 R /Lang (sv-FI) /MarkInfo <</Marked true>> /StructTreeRoot 14 0 R /Metadata 11 0 R
/ViewerPreferences <</DisplayDocTitle true>> /OutputIntents [12 0 R] /Outlines 50 0 R>>`,
    ],
    [2, '<</Type /Pages /Kids [3 0 R] /Count 1>>'],
    [
      3,
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /StructParents 0 /Tabs /S /Annots [40 0 R]
/Resources <</Font <</F1 5 0 R>> /ExtGState <</G1 <</ca 1 /BM /Normal>>>>>>>>`,
    ],
    [4, stream(CONTENT)],
    [
      5,
      '<</Type /Font /Subtype /Type0 /BaseFont /AAAAAA+T /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 9 0 R>>',
    ],
    [
      6,
      `<</Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+T /FontDescriptor 7 0 R /CIDToGIDMap /Identity
/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 500 /W [1 [500 500]]>>`,
    ],
    [7, '<</Type /FontDescriptor /FontName /AAAAAA+T /Flags 4 /FontFile2 8 0 R>>'],
    [8, stream(font())],
    [9, stream(UNICODE)],
    [10, "<</Title (Rapport) /CreationDate (D:20210831000000+00'00')>>"],
    [11, stream(METADATA, '/Type /Metadata /Subtype /XML')],
    [12, '<</Type /OutputIntent /S /GTS_PDFA1 /DestOutputProfile 13 0 R>>'],
    [13, stream(profile(), '/N 3')],
    [14, '<</Type /StructTreeRoot /K 16 0 R /ParentTree 15 0 R /RoleMap <</Strong /Span>>>>'],
    [15, '<</Nums [0 [17 0 R 19 0 R 22 0 R 23 0 R 25 0 R 26 0 R 29 0 R 30 0 R 31 0 R 32 0 R] 1 19 0 R]>>'],
    [16, '<</Type /StructElem /S /Document /P 14 0 R /K [17 0 R 18 0 R 20 0 R 27 0 R 31 0 R 32 0 R]>>'],
    [17, element('H1', 16, '/K 0')],
    [18, element('Strong', 16, '/K [19 0 R]')],
    [19, element('Link', 18, '/K [1 <</Type /OBJR /Obj 40 0 R>>]')],
    [20, element('Table', 16, '/K [21 0 R 24 0 R]')],
    [21, element('TR', 20, '/K [22 0 R 23 0 R]')],
    [22, element('TH', 21, '/K 2 /ID (a) /A <</O /Table /Scope /Column>>')],
    [23, element('TH', 21, '/K <</Type /MCR /MCID 3>> /ID (b) /A <</O /Table /Scope /Column>>')],
    [24, element('TR', 20, '/K [25 0 R 26 0 R]')],
    [25, element('TH', 24, '/K 4 /ID (c) /A <</O /Table /Scope /Row>>')],
    [26, element('TD', 24, '/K 5 /A [<</O /Table /Headers [(b) (c)]>>]')],
    [27, element('L', 16, '/K [28 0 R]')],
    [28, element('LI', 27, '/K [29 0 R 30 0 R]')],
    [29, element('Lbl', 28, '/K 6')],
    [30, element('LBody', 28, '/K [7]')],
    [31, element('Note', 16, '/ID (not-1) /K 8')],
    [32, element('Figure', 16, '/K 9 /Alt (En bild) /A <</O /Layout /BBox [0 0 9 9]>>')],
    [
      40,
      '<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /F 4 /Contents (Till sidan) /StructParent 1 /A <</S /URI /URI (https://example.org)>>>>',
    ],
    [50, '<</Type /Outlines /First 51 0 R /Last 51 0 R /Count 1>>'],
    [51, '<</Title (Rapport) /Parent 50 0 R /Dest [3 0 R /Fit]>>'],
  ]);
}

/** One text for another, which must be there; a stream's length follows. */
export function changeObject(objects: PdfObjects, number: number, from: string | RegExp, to: string): void {
  const body = objects.get(number) ?? '';
  const changed = body.replace(from, () => to);
  if (changed === body) throw new Error(`object ${number} has no ${from}`);
  const bytes = /\nstream\n([\s\S]*)\nendstream$/.exec(changed)?.[1];
  objects.set(
    number,
    bytes === undefined ? changed : changed.replace(/\/Length \d+/, `/Length ${bytes.length}`),
  );
}

const ID = '[<0123456789ABCDEF> <0123456789ABCDEF>]';

/** @param trailer - Entries besides the usual ones. */
export function writePdf(objects: PdfObjects, trailer = `/ID ${ID}`): Uint8Array {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const size = Math.max(...objects.keys()) + 1;
  const entries: string[] = [];
  for (let number = 0; number < size; number++) {
    const body = objects.get(number);
    entries.push(
      body === undefined ? '0000000000 65535 f ' : `${String(text.length).padStart(10, '0')} 00000 n `,
    );
    if (body !== undefined) text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${size}\n${entries.join('\n')}\ntrailer\n<</Size ${size} /Root 1 0 R /Info 10 0 R ${trailer}>>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
}
