/**
 * A part of a Word file as its reader understands it: hidden words gone, words within a field, a merge or a turn of
 * direction laid open, which it would lose, and breaks by their usual names.
 */
export const wordsLaidOpen = (xml: string): string =>
  withoutHidden(xml)
    .replace(/<\/?w:(?:fldSimple|bdo|dir)(?:\s[^>]*)?>/g, '')
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
  return run.slice(0, end).replace(/<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g, '') + run.slice(end);
}
