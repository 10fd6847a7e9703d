import { go } from '../../place.ts';

let asked = '';

/** Opens the library with these words looked for: enough of them to find a sentence, in marks so that they stand together. */
export function findInLibrary(words: string): void {
  asked = words.split(/\s+/).slice(0, 6).join(' ').replace(/["“”]/g, '').trim();
  go({ screen: 'library' });
}

/** What was asked for, once. */
export function takeAsked(): string {
  const words = asked;
  asked = '';
  return words;
}
