/** A sheet among the parts of a workbook. */
export interface SheetPart {
  name: string;
  hidden: boolean;
  /** The name of its part, such as "xl/worksheets/sheet1.xml". */
  part: string;
}

/** The sheets of a workbook in their order, from its parts. */
export function sheetParts(xml: Record<string, string>): SheetPart[] {
  const targets = new Map(
    tags(xml['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/xl\//, ''),
    ]),
  );
  return tags(xml['xl/workbook.xml'] ?? '', 'sheet').map((tag) => ({
    name: plain(attribute(tag, 'name')),
    hidden: /^(very)?hidden$/i.test(attribute(tag, 'state')),
    part: `xl/${targets.get(attribute(tag, '\\w+:id'))}`,
  }));
}

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, inside = '']) => inside);

const attribute = (tag: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
