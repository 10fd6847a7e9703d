// Quotation marks as the house prints them: double, reopened at each paragraph, closed at the last. The stored text
// keeps the source's own reopened marks; those are taken off first, so that none is printed twice.

const openers = new Set(['“', '‘', '"', "'", '«']);
const closerOf: Record<string, string> = { '“': '”', '‘': '’', '"': '"', "'": "'", '«': '»' };
const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether the mark that opens `paragraph` is closed again inside it (an apostrophe inside a word closes nothing). */
function closesItsOwnMark(paragraph: string): boolean {
  const closer = closerOf[paragraph.charAt(0)];
  for (let at = 1; closer && at < paragraph.length; at++)
    if (paragraph[at] === closer && !isLetter(paragraph[at + 1])) return true;
  return false;
}

/** Whether `paragraph` ends with a closing mark that nothing in it opens. */
function endsWithStrayCloser(paragraph: string): boolean {
  const last = paragraph.charAt(paragraph.length - 1);
  if (last === '”') return count(paragraph, '“') < count(paragraph, '”');
  if (last === '»') return count(paragraph, '«') < count(paragraph, '»');
  if (last === '"') return count(paragraph, '"') % 2 === 1;
  return last === '’' && !paragraph.includes('‘');
}

const count = (text: string, character: string) => text.split(character).length - 1;

function withoutReopened(paragraph: string): string {
  const reopened = openers.has(paragraph.charAt(0)) && !closesItsOwnMark(paragraph);
  const opened = reopened ? paragraph.slice(1) : paragraph;
  return endsWithStrayCloser(opened) ? opened.slice(0, -1) : opened;
}

/** A whole paragraph in marks of its own ("…"), as some sources close and reopen at every paragraph. */
function isEnclosed(paragraph: string): boolean {
  const closer = closerOf[paragraph.charAt(0)];
  return !!closer && paragraph.indexOf(closer, 1) === paragraph.length - 1;
}

/**
 * The paragraphs of a quote as they are printed. In: the quote's paragraphs without their enclosing marks, perhaps
 * with marks reopened or closed inside. Out: the same words between double marks.
 */
export function printedParagraphs(paragraphs: string[]): string[] {
  const closesEach = paragraphs.length > 1 && endsWithStrayCloser(paragraphs[0] ?? '');
  const bare = paragraphs.map((paragraph, at) => {
    if (at === 0 && !closesEach) return paragraph;
    if (closesEach && isEnclosed(paragraph)) return paragraph.slice(1, -1);
    return withoutReopened(paragraph);
  });
  return bare.map((paragraph, at) => `“${paragraph}${at === bare.length - 1 ? '”' : ''}`);
}
