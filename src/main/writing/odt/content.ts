import type { PackDocument } from '../../../shared/document/nodes.ts';
import type { Styles } from '../../../shared/document/theme.ts';
import { bodyXml } from './body.ts';
import { figureStyle } from './figure.ts';
import { contents, cover, frontStyles } from './front.ts';
import type { OdtPen } from './pen.ts';
import { tableStyles } from './table.ts';
import { element, part } from './xml.ts';

/** Stands where the text goes: no XML can hold it. */
const here = '\u0000';

/** content.xml in pieces: cover, contents with the page numbers given, body. `pageOf`: anchor -> page, from 1. */
export function contentPart(document: PackDocument, pageOf: Record<string, number>, pen: OdtPen): string[] {
  const text = [cover(document, pen), contents(document, pageOf), ...bodyXml(document, pen)];
  const styles =
    frontStyles() +
    listStyles(pen.styles) +
    tableStyles() +
    figureStyle +
    [...pen.automatic.values()].join('');
  const body = element('office:body', {}, element('office:text', {}, here));
  const [before = '', after = ''] = part(
    'office:document-content',
    element('office:automatic-styles', {}, styles) + body,
  ).split(here);
  return [before, ...text, after];
}

function listStyles({ list: { indent } }: Styles): string {
  const place = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': `${indent}pt`,
      'fo:text-indent': `${-indent}pt`,
      'fo:margin-left': `${indent}pt`,
    }),
  );
  const bullet = element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, place);
  const number = element(
    'text:list-level-style-number',
    { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
    place,
  );
  return (
    element('text:list-style', { 'style:name': 'Bullets' }, bullet) +
    element('text:list-style', { 'style:name': 'Numbers' }, number)
  );
}
