import type { Inline } from '../../../shared/document/nodes.ts';
import { assertNever } from '../../../shared/failure.ts';
import { endsTurned, leftToRight, withNameEnds } from '../english-order.ts';
import { webAddress } from '../web-address.ts';
import { languageStyle, type OdtPen } from './pen.ts';
import { element, escapeXml } from './xml.ts';

/** Running text. Sources are reached by links within the document. */
export const inlinesXml = (inlines: readonly Inline[], pen: OdtPen): string =>
  inlines
    .map((inline, at) => {
      const before = inlines[at - 1];
      const behind = (inline.kind === 'ref' || inline.kind === 'note') && before?.kind === 'text';
      return (behind && endsTurned(before.text) ? leftToRight : '') + inlineXml(inline, pen);
    })
    .join('');

function inlineXml(inline: Inline, pen: OdtPen): string {
  switch (inline.kind) {
    case 'text':
      return styled(inLanguage(inline.text, inline.language, pen), inline);
    case 'link':
      return styled(webLink(inline), inline);
    case 'ref':
      return link(`#source_${inline.number}`, `[${inline.number}]`, 'Source_20_Reference');
    case 'note':
      return noteXml(inline, pen);
    default:
      return assertNever(inline);
  }
}

const span = (style: string, inside: string) => element('text:span', { 'text:style-name': style }, inside);

function styled(text: string, { strong, emphasis }: { strong?: boolean; emphasis?: boolean }): string {
  const slanted = emphasis ? span('Emphasis', text) : text;
  return strong ? span('Strong', slanted) : slanted;
}

/** Words as they stand in a paragraph, said to be in another language where they are. */
export function inLanguage(text: string, language: string | undefined, pen: OdtPen): string {
  const style = languageStyle(language, pen);
  const words = escapeXml(withNameEnds(text));
  return style ? span(style, words) : words;
}

/** A footnote where its number stands; it is counted in the order of the document. */
function noteXml({ inlines }: Extract<Inline, { kind: 'note' }>, pen: OdtPen): string {
  pen.notes += 1;
  const words = element('text:p', { 'text:style-name': 'Footnote' }, inlinesXml(inlines, pen));
  return element(
    'text:note',
    { 'text:id': `note_${pen.notes}`, 'text:note-class': 'footnote' },
    element('text:note-citation', {}, `${pen.notes}`) + element('text:note-body', {}, words),
  );
}

export const link = (address: string, text: string, style = 'Internet_20_Link'): string =>
  element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': address,
      'text:style-name': style,
      'text:visited-style-name': style,
    },
    escapeXml(text),
  );

/** An address that is none stays text. */
function webLink({ address, text }: Extract<Inline, { kind: 'link' }>): string {
  const safe = webAddress(address);
  return safe === null ? escapeXml(withNameEnds(text)) : link(safe, text);
}

/** A place that links lead to. */
export const bookmark = (name: string): string => element('text:bookmark', { 'text:name': name });

/** Both ends of a stretch of words, which may span paragraphs. */
export const bookmarkStart = (name: string): string => element('text:bookmark-start', { 'text:name': name });
export const bookmarkEnd = (name: string): string => element('text:bookmark-end', { 'text:name': name });

export const bookmarked = (name: string, inside: string): string =>
  bookmarkStart(name) + inside + bookmarkEnd(name);
