// The document's metadata: there, readable, with title and claims, and the same as the older Info dictionary.
import { nameOf, refOf, textOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';
import type { Found } from './fault-list.js';
import { type Form, type Metadata, readMetadata } from './read-metadata.js';

const DC = 'http://purl.org/dc/elements/1.1/';
const XMP = 'http://ns.adobe.com/xap/1.0/';
const PDF = 'http://ns.adobe.com/pdf/1.3/';
const PDF_UA = 'http://www.aiim.org/pdfua/ns/id/';
const PDF_A = 'http://www.aiim.org/pdfa/ns/id/';

/** How a value is written: as text of some kind, or as a list. */
type Kind = 'text' | 'date' | 'integer' | Exclude<Form, 'text'>;

/** Of what PDF/A knows by itself, as much as is written here. */
const PREDEFINED: ReadonlyMap<string, Kind> = new Map([
  [`${DC}format`, 'text'],
  [`${DC}title`, 'Alt'],
  [`${DC}creator`, 'Seq'],
  [`${DC}description`, 'Alt'],
  [`${DC}subject`, 'Bag'],
  [`${DC}language`, 'Bag'],
  [`${XMP}CreatorTool`, 'text'],
  [`${XMP}CreateDate`, 'date'],
  [`${XMP}ModifyDate`, 'date'],
  [`${XMP}MetadataDate`, 'date'],
  [`${PDF}Keywords`, 'text'],
  [`${PDF}Producer`, 'text'],
  [`${PDF_A}part`, 'integer'],
  [`${PDF_A}conformance`, 'text'],
]);
/** What else a property may be described as; of other types nothing has been checked. */
const DESCRIBED: Readonly<Record<string, Kind>> = { Text: 'text', Date: 'date', Integer: 'integer' };
const ANY = /^/;
const WRITTEN: Partial<Record<Kind, RegExp>> = {
  date: /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/,
  integer: /^[+-]?\d+$/,
};

/** What the metadata names as part of PDF/A. */
const PARTS = [
  ['PDF/A-2a', '2'],
  ['PDF/A-3a', '3'],
] as const;

/** What both places state. */
const SAME: readonly [info: string, property: string][] = [
  ['Title', `${DC}title`],
  ['Author', `${DC}creator`],
  ['Subject', `${DC}description`],
  ['Keywords', `${PDF}Keywords`],
  ['Creator', `${XMP}CreatorTool`],
  ['Producer', `${PDF}Producer`],
];
const SAME_DATES: readonly [info: string, property: string][] = [
  ['CreationDate', `${XMP}CreateDate`],
  ['ModDate', `${XMP}ModifyDate`],
];

export const checkMetadata: PdfCheck = (checked, found) => {
  const { document } = checked;
  const stream = document.dictionary(document.catalog.get('Metadata'));
  const isNamed = nameOf(stream.get('Type')) === 'Metadata' && nameOf(stream.get('Subtype')) === 'XML';
  if (checked.metadata === undefined || !isNamed) {
    found({ what: 'noMetadata', ua: '7.1-8', a: '6.6.2.1-1', condition: '06-001' });
    // What it would have to say is missing, too.
    found({ what: 'notIdentified', ua: '5-1', a: '6.6.4-1', condition: '06-002' });
    return;
  }
  const object = refOf(document.catalog.get('Metadata'));
  const metadata = readMetadata(checked.metadata);
  if (!metadata) {
    found({ what: 'metadataUnreadable', ua: '7.1-8', a: '6.6.2.1-4', object });
    return;
  }
  // Neither is asked for in the packet's head any longer.
  if (/<\?xpacket\b[^>]*\s(?:bytes|encoding)=/.test(checked.metadata))
    found({ what: 'metadataUnknown', a: '6.6.2.1-2', object });
  if (!firstOf(metadata, `${DC}title`)) found({ what: 'noTitle', ua: '7.1-9', condition: '06-003', object });
  checkClaims(metadata, (fault) => found({ ...fault, object }));
  checkProperties(metadata, (fault) => found({ ...fault, object }));
  checkInfo(checked, metadata, found);
};

function firstOf({ properties }: Metadata, property: string): string | undefined {
  return properties.get(property)?.texts[0];
}

function checkClaims(metadata: Metadata, found: Found): void {
  const ua = firstOf(metadata, `${PDF_UA}part`);
  if (ua !== '1') found({ what: 'notIdentified', ua: ua === undefined ? '5-1' : '5-2', condition: '06-002' });
  else if (metadata.properties.get(`${PDF_UA}part`)?.prefix !== 'pdfuaid')
    found({ what: 'notIdentified', ua: '5-3', condition: '06-002' });
  const [part, level] = [firstOf(metadata, `${PDF_A}part`), firstOf(metadata, `${PDF_A}conformance`)];
  const isPrefixed = ['part', 'conformance'].every(
    (name) => metadata.properties.get(PDF_A + name)?.prefix === 'pdfaid',
  );
  for (const [archive, named] of PARTS) {
    // A file of the other part is not what was claimed either.
    if (part !== named)
      found({ what: 'notIdentified', a: part === undefined ? '6.6.4-1' : '6.6.4-2', archive });
    else if (level !== 'A') found({ what: 'notIdentified', a: '6.6.4-3', archive });
    else if (!isPrefixed) found({ what: 'notIdentified', a: '6.6.4-4', archive });
  }
}

/** Each is known or described, and has a value of its kind. */
function checkProperties({ properties, described }: Metadata, found: Found): void {
  const kinds = new Map(PREDEFINED);
  for (const { namespace, valueTypes } of described) {
    for (const [name, type] of valueTypes) {
      const kind = DESCRIBED[type];
      if (kind) kinds.set(namespace + name, kind);
    }
  }
  for (const [name, { form, texts }] of properties) {
    const kind = kinds.get(name);
    if (kind === undefined) found({ what: 'metadataUnknown', a: '6.6.2.3.1-1' });
    else if (
      form !== (kind in WRITTEN ? 'text' : kind) ||
      !texts.every((text) => (WRITTEN[kind] ?? ANY).test(text))
    )
      found({ what: 'metadataUnknown', a: '6.6.2.3.1-2' });
  }
}

/** Both say the same, or one of them misleads somebody. */
function checkInfo({ document }: Checked, metadata: Metadata, found: Found): void {
  const info = document.dictionary(document.file.trailer.get('Info'));
  const object = refOf(document.file.trailer.get('Info'));
  const differs = SAME.some(([key, property]) => {
    const value = info.get(key) === undefined ? undefined : textOf(document.resolve(info.get(key)));
    return value !== undefined && value.trim() !== firstOf(metadata, property);
  });
  const datesDiffer = SAME_DATES.some(([key, property]) => {
    const value = textOf(document.resolve(info.get(key)));
    return value !== undefined && momentOf(value) !== Date.parse(firstOf(metadata, property) ?? '');
  });
  if (differs || datesDiffer) found({ what: 'metadataDiffers', a: '6.6.3', object });
}

/** `D:20210831120000+02'00'` in milliseconds. */
function momentOf(date: string): number {
  const match = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d)?'?(\d\d)?/.exec(date);
  if (!match) return Number.NaN;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = 'Z', rest] =
    match;
  const offset = zone === 'Z' ? 'Z' : `${zone}:${rest ?? '00'}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
}
