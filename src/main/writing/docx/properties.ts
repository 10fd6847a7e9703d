import type { PackDocument } from '../../../shared/document/nodes.ts';
import { declaration, escaped } from './xml.ts';

const metadata = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** docProps/core.xml: title and dates come from the document, never from the clock. */
export function corePart(document: PackDocument): string {
  const text = (name: string, words: string) => `<${name}>${escaped(words)}</${name}>`;
  const moment = new Date(document.changedAt).toISOString();
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${metadata}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    text('dc:title', document.title) +
    text('dc:subject', document.subject) +
    text('dc:creator', document.author) +
    text('cp:lastModifiedBy', document.author) +
    text('cp:revision', '1') +
    date('created') +
    date('modified') +
    text('dc:identifier', document.identifier) +
    text('dc:language', document.language) +
    '</cp:coreProperties>'
  );
}

/** docProps/app.xml: the program's name. */
export const appPart = `${declaration}<Properties xmlns="${office}/extended-properties"><Application>Packwright</Application></Properties>`;

/** The properties of the file that say how it may be handled. */
export const ownProperties = ({ marking }: PackDocument): [name: string, value: string][] => {
  const words = marking.toUpperCase();
  const [, handling] = / – (.*)$/.exec(words) ?? [];
  return [['Marking', words], ...(handling ? [['Handling', handling] as [string, string]] : [])];
};

const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** docProps/custom.xml. */
export const customPart = (properties: [string, string][]): string =>
  `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${customXml(properties, 2)}</Properties>`;

/** Properties numbered from `first`; the numbers below 2 are kept for others. */
export const customXml = (properties: [string, string][], first: number): string =>
  properties
    .map(
      ([name, value], at) =>
        `<property fmtid="${formatId}" pid="${first + at}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
    )
    .join('');
