// What a PDF says of itself, in XML: the same as in its Info, and the standards that it claims to keep.
import type { PdfClaim, PdfFacts } from '../pdf-facts.js';
import { pdfDate } from './pdf-date.js';

const PDF_A_PART: Partial<Record<PdfClaim, number>> = { 'PDF/A-2a': 2, 'PDF/A-3a': 3 };

/** @param producer - What printed the file. */
export function xmpPacket(facts: PdfFacts, producer: string): string {
  const { xmp: date } = pdfDate(facts.date);
  const inLanguages = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${asXml(text)}</rdf:li></rdf:Alt>`;
  const list = (kind: string, items: readonly string[]) =>
    `<rdf:${kind}>${items.map((item) => `<rdf:li>${asXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
  const some = (name: string, value: string, isThere: boolean) =>
    isThere ? `<${name}>${value}</${name}>\n` : '';
  const properties = [
    '<dc:format>application/pdf</dc:format>\n',
    some('dc:title', inLanguages(facts.title), true),
    some('dc:creator', list('Seq', [facts.author]), facts.author !== ''),
    some('dc:description', inLanguages(facts.subject), facts.subject !== ''),
    some('dc:subject', list('Bag', facts.keywords), facts.keywords.length > 0),
    some('dc:language', list('Bag', [facts.language]), true),
    some('pdf:Keywords', asXml(facts.keywords.join(', ')), facts.keywords.length > 0),
    some('pdf:Producer', asXml(producer), producer !== ''),
    some('xmp:CreatorTool', asXml(facts.creator), facts.creator !== ''),
    some('xmp:CreateDate', date, true),
    some('xmp:ModifyDate', date, true),
    some('xmp:MetadataDate', date, true),
    ...claimed(facts.claims),
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${properties.join('')}</rdf:Description>
${facts.claims.includes('PDF/UA-1') ? EXTENSION : ''}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function claimed(claims: readonly PdfClaim[]): string[] {
  const part = Math.max(0, ...claims.map((claim) => PDF_A_PART[claim] ?? 0));
  return [
    ...(claims.includes('PDF/UA-1') ? ['<pdfuaid:part>1</pdfuaid:part>\n'] : []),
    ...(part > 0 ? [`<pdfaid:part>${part}</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n`] : []),
  ];
}

/** PDF/A asks for a description of names that it does not know, such as PDF/UA's. */
const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the document keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;

function asXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(UNWRITABLE, '');
}

/** Characters that XML has no way to write. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;
