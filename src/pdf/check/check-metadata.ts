// The document's metadata: there, readable, with title and claims, and the same as the older Info dictionary.
import { refOf, textOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';
import type { Found } from './fault-list.js';
import { type Metadata, readMetadata } from './read-metadata.js';

const DC = 'http://purl.org/dc/elements/1.1/';
const XMP = 'http://ns.adobe.com/xap/1.0/';
const PDF = 'http://ns.adobe.com/pdf/1.3/';
const PDF_UA = 'http://www.aiim.org/pdfua/ns/id/';
const PDF_A = 'http://www.aiim.org/pdfa/ns/id/';

/** Of what PDF/A knows by itself, as much as is written here; the types of all else are not looked at. */
const PREDEFINED = new Set([
  ...['format', 'title', 'creator', 'description', 'subject', 'language'].map((name) => DC + name),
  ...['CreatorTool', 'CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => XMP + name),
  ...['Keywords', 'Producer'].map((name) => PDF + name),
  ...['part', 'conformance'].map((name) => PDF_A + name),
  'http://www.aiim.org/pdfa/ns/extension/schemas',
]);

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
  if (checked.metadata === undefined) {
    found({ what: 'noMetadata', ua: '7.1-8', a: '6.6.2.1-1', condition: '06-001' });
    // What it would have to say is missing, too.
    found({ what: 'notIdentified', ua: '5-1', a: '6.6.4-1', condition: '06-002' });
    return;
  }
  const object = refOf(checked.document.catalog.get('Metadata'));
  const metadata = readMetadata(checked.metadata);
  if (!metadata.isWellFormed) {
    found({ what: 'metadataUnreadable', ua: '7.1-8', a: '6.6.2.1-4', object });
    return;
  }
  // Neither is asked for in the packet's head any longer.
  if (/<\?xpacket\b[^>]*\s(?:bytes|encoding)=/.test(checked.metadata))
    found({ what: 'metadataUnknown', a: '6.6.2.1-2', object });
  const { values, properties, described } = metadata;
  if (!values.get(`${DC}title`)) found({ what: 'noTitle', ua: '7.1-9', condition: '06-003', object });
  const ua = values.get(`${PDF_UA}part`);
  if (ua !== '1')
    found({ what: 'notIdentified', ua: ua === undefined ? '5-1' : '5-2', condition: '06-002', object });
  const [part, level] = [values.get(`${PDF_A}part`), values.get(`${PDF_A}conformance`)];
  for (const [archive, named] of PARTS) {
    // A file of the other part is not what was claimed either.
    if (part !== named) found({ what: 'notIdentified', a: '6.6.4-1', archive, object });
    else if (level !== 'A') found({ what: 'notIdentified', a: '6.6.4-2', archive, object });
  }
  const isKnown = (property: string) =>
    PREDEFINED.has(property) || described.has(property.replace(/[\w.-]+$/, ''));
  if (![...properties].every(isKnown)) found({ what: 'metadataUnknown', a: '6.6.2.3.1-1', object });
  checkInfo(checked, metadata, found);
};

/** Both say the same, or one of them misleads somebody. */
function checkInfo({ document }: Checked, { values }: Metadata, found: Found): void {
  const info = document.dictionary(document.file.trailer.get('Info'));
  const object = refOf(document.file.trailer.get('Info'));
  const differs = SAME.some(([key, property]) => {
    const value = info.get(key) === undefined ? undefined : textOf(document.resolve(info.get(key)));
    return value !== undefined && value.trim() !== values.get(property);
  });
  const datesDiffer = SAME_DATES.some(([key, property]) => {
    const value = textOf(document.resolve(info.get(key)));
    return value !== undefined && momentOf(value) !== Date.parse(values.get(property) ?? '');
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
