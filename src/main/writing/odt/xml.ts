// What XML 1.0 cannot hold (W3C XML 1.0, "Char"). A space takes its place, so that no two words join.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that stands as it is, as most does. */
const plain = /^[\t\n\r !#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Text as it stands between tags or inside an attribute in double quotes. */
export function escapeXml(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(notXml, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** `<name a="1">inside</name>`, or `<name a="1"/>` where there is nothing inside. Attributes are escaped here. */
export function element(name: string, attributes: Record<string, string | number>, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

const office = 'urn:oasis:names:tc:opendocument:xmlns';

/** The namespaces that our parts use (OpenDocument 1.3 part 3, section 1.4). */
export const namespaces: Record<string, string> = {
  'xmlns:office': `${office}:office:1.0`,
  'xmlns:style': `${office}:style:1.0`,
  'xmlns:text': `${office}:text:1.0`,
  'xmlns:table': `${office}:table:1.0`,
  'xmlns:meta': `${office}:meta:1.0`,
  'xmlns:draw': `${office}:drawing:1.0`,
  'xmlns:fo': `${office}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${office}:svg-compatible:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** A whole part of the package: declaration, root element with namespaces and version. */
export const part = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, { ...namespaces, 'office:version': '1.3' }, inside)}`;
