import type { PackDocument } from '../../../shared/document/nodes.ts';
import { printable } from './characters.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (text: string) =>
  printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** The file's description of itself (XMP): title, author, dates, and that it is PDF/UA-1 as well as PDF/A-2a. */
export function metadata({ title, author, subject, language, changedAt, identifier }: PackDocument): string {
  const moment = `${new Date(changedAt).toISOString().slice(0, 19)}Z`;
  return [
    about('xmlns:dc="http://purl.org/dc/elements/1.1/"', [
      '<dc:format>application/pdf</dc:format>',
      alternatives('dc:title', title),
      `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
      subject ? alternatives('dc:description', subject) : '',
      `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
      `<dc:identifier>${escaped(identifier)}</dc:identifier>`,
    ]),
    about('xmlns:xmp="http://ns.adobe.com/xap/1.0/"', [
      `<xmp:CreateDate>${moment}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
      '<xmp:CreatorTool>Packwright</xmp:CreatorTool>',
    ]),
    about('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', ['<pdf:Producer>Packwright</pdf:Producer>']),
    about('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', ['<pdfuaid:part>1</pdfuaid:part>']),
    universalAccessSchema,
  ].join('\n');
}

const about = (namespace: string, lines: readonly string[]) =>
  `<rdf:Description rdf:about="" ${namespace}>\n${lines.filter(Boolean).join('\n')}\n</rdf:Description>`;

const alternatives = (name: string, text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;

/** PDF/A wants each property that it does not know itself to be described in the file: here that of PDF/UA. */
const universalAccessSchema = about(
  [
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  ].join(' '),
  [
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
    '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    '<pdfaProperty:name>part</pdfaProperty:name>',
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>',
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  ],
);
