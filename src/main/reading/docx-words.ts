import { withBoxesOpen } from './docx-boxes.ts';

/**
 * A part of a Word file as its reader understands it: hidden words and prompts to write some gone, words within a
 * field, a link, a merge or a turn of direction laid open, which it would lose, and breaks by their usual names.
 */
export const wordsLaidOpen = (xml: string): string =>
  withFormulas(withoutPrompts(withBoxesOpen(withoutHidden(xml))))
    // What is spoken of a word stands above it; the word itself is kept.
    .replace(/<w:rt>[\s\S]*?<\/w:rt>/g, '')
    .replace(/<\/?w:(?:fldSimple|hyperlink|bdo|dir|ruby|rubyBase)(?:\s[^>]*)?>/g, '')
    // A ticked box is a sign of the text like any other.
    .replace(/<w14:checkbox>[\s\S]*?<\/w14:checkbox>/g, '')
    .replaceAll('<w:cr/>', '<w:br/>')
    .replace(/<w:ptab(?:\s[^>]*)?\/>/g, '<w:tab/>')
    .replace(/<w:dstrike(?=[\s/])/g, '<w:strike');

const PROPERTIES = '<w:rPr>';
const runBegins = /<w:r(?:\s[^<>]*)?>\s*$/;
const hidden = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/** Runs that Word hides say so in their properties; a paragraph's own mark may be hidden without its words. */
function withoutHidden(xml: string): string {
  if (!xml.includes('<w:vanish')) return xml;
  const pieces = xml.split(PROPERTIES);
  return pieces
    .map((piece, i) => {
      const before = pieces[i - 1];
      if (before === undefined || !runBegins.test(before.slice(-300))) return piece;
      const properties = piece.slice(0, piece.indexOf('</w:rPr>'));
      return hidden.test(properties) ? withoutWords(piece) : piece;
    })
    .join(PROPERTIES);
}

function withoutWords(run: string): string {
  const end = run.indexOf('</w:r>');
  return withoutText(run.slice(0, end)) + run.slice(end);
}

/** A field that nobody has filled in yet shows a prompt, in its control: one without another inside it. */
const control = /<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<\/w:sdt>/g;

const withoutPrompts = (xml: string): string =>
  xml.includes('<w:showingPlcHdr')
    ? xml.replace(control, (whole) => (/<w:showingPlcHdr\s*\/>/.test(whole) ? withoutText(whole) : whole))
    : xml;

const withoutText = (xml: string): string => xml.replace(/<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g, '');

/** The letters and numbers of a formula, in a row. */
const withFormulas = (xml: string): string =>
  xml.includes('<m:oMath')
    ? xml.replace(/<(\/?)m:([rt])(?=[\s>])/g, '<$1w:$2').replace(/<\/?m:[^>]*>/g, '')
    : xml;
