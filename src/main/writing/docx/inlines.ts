import type { Inline } from '../../../shared/document/nodes.ts';
import { assertNever } from '../../../shared/failure.ts';
import { endsTurned, leftToRight } from '../english-order.ts';
import type { Links } from './links.ts';
import { drawNote } from './notes.ts';
import type { Pen } from './pen.ts';
import { run, valued } from './xml.ts';

const rightToLeftLanguages = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** Running text as runs and links; the words are the inlines' own, in their order. */
export function drawInlines(inlines: readonly Inline[], pen: Pen): string {
  let drawn = '';
  let before = '';
  for (const inline of inlines) {
    if (inline.kind !== 'text' && inline.kind !== 'link' && endsTurned(before)) drawn += run(leftToRight);
    drawn += drawInline(inline, pen, pen.links);
    before = inline.kind === 'text' ? inline.text : '';
  }
  return drawn;
}

/** The same in a part with links of its own. */
export function drawInline(inline: Inline, pen: Pen, links: Links): string {
  switch (inline.kind) {
    case 'text':
      return textRun(inline);
    case 'link':
      return webLink(inline, links);
    case 'ref':
      return sourceReference(inline.number, pen);
    case 'note':
      return drawNote(inline.inlines, pen);
    default:
      return assertNever(inline);
  }
}

const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';

const textRun = ({ text, strong, emphasis, language }: Extract<Inline, { kind: 'text' }>): string =>
  run(text, (strong ? bold : '') + (emphasis ? italic : '') + languageLook(language));

/** What a run's properties say of its language, where that is not the document's. */
export function languageLook(language: string | undefined): string {
  if (!language) return '';
  const code = language.replace(/[^A-Za-z0-9-]/g, '');
  const rightToLeft = rightToLeftLanguages.has(code.toLowerCase().split('-')[0] ?? '');
  return rightToLeft ? `<w:rtl/><w:lang w:bidi="${code}"/>` : valued('lang', code);
}

/** Word calls a file damaged when a link's address is no address; such a one stays text. */
function webLink({ text, address, strong }: Extract<Inline, { kind: 'link' }>, links: Links): string {
  const id = links.idOf(address);
  const look = strong ? bold : '';
  if (id === undefined) return run(text, look);
  return `<w:hyperlink r:id="${id}" w:history="1">${run(text, valued('rStyle', 'Hyperlink') + look)}</w:hyperlink>`;
}

function sourceReference(number: number, pen: Pen): string {
  const text = `[${number}]`;
  const anchor = pen.sourceAnchors.get(number);
  if (anchor === undefined) return run(text);
  const words = run(text, valued('rStyle', 'SourceReference'));
  return `<w:hyperlink w:anchor="${pen.bookmarks.nameOf(anchor)}" w:history="1">${words}</w:hyperlink>`;
}
