// Characters that no format can hold or that nobody can see. They are replaced, never simply dropped where that
// would join two words: Word's writer drops a form feed and PDF has no shape for U+FFFE.
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** With those that Unicode keeps from use, and spaces that few fonts have. */
const controls = /[\u0000-\u001f\u007f-\u009f\u200b\u1680\u205f\u3000\ufdd0-\ufdef\ufffe\uffff]/g;
const invisible = /[\u2060\ufeff\u00ad]/g;
const bidiControls = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;

/**
 * One paragraph of text as every format can hold it: breaks and control characters become a space, characters
 * without width or shape that part no words are left out, half of a surrogate pair becomes U+FFFD.
 */
export function cleanParagraph(text: string): string {
  return text
    .toWellFormed()
    .replace(breaks, ' ')
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(bidiControls, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
