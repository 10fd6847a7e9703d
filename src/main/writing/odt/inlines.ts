import type { Inline } from '../../../shared/document/nodes.ts';
import { assertNever } from '../../../shared/failure.ts';
import { element, escapeXml } from './xml.ts';

/** Running text. Sources are reached by links within the document. */
export const inlinesXml = (inlines: Inline[]): string => inlines.map(inlineXml).join('');

function inlineXml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return styled(escapeXml(inline.text), inline);
    case 'link':
      return styled(link(inline.address, inline.text), inline);
    case 'ref':
      return link(`#source_${inline.number}`, `[${inline.number}]`);
    case 'note':
      return String(inline.number);
    default:
      return assertNever(inline);
  }
}

function styled(text: string, { strong, emphasis }: { strong?: boolean; emphasis?: boolean }): string {
  const slanted = emphasis ? element('text:span', { 'text:style-name': 'Emphasis' }, text) : text;
  return strong ? element('text:span', { 'text:style-name': 'Strong' }, slanted) : slanted;
}

export const link = (address: string, text: string): string =>
  element(
    'text:a',
    { 'xlink:type': 'simple', 'xlink:href': address, 'text:style-name': 'Internet_20_Link' },
    escapeXml(text),
  );

/** A place that links lead to. */
export const bookmark = (name: string): string => element('text:bookmark', { 'text:name': name });

/** Both ends of a stretch of words, which may span paragraphs. */
export const bookmarkStart = (name: string): string => element('text:bookmark-start', { 'text:name': name });
export const bookmarkEnd = (name: string): string => element('text:bookmark-end', { 'text:name': name });

export const bookmarked = (name: string, inside: string): string =>
  bookmarkStart(name) + inside + bookmarkEnd(name);
