import { readWords } from '../words.ts';
import { nameText, readNameInText } from './names.ts';

/** The full names in a story's title: "“Open the gates” – Jane Doe". Names that nothing shows to be a person's count only behind a dash or a colon. */
export function titleNames(title: string | null): string[] {
  if (title === null) return [];
  const words = readWords(title);
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const name = readNameInText(words, i, words.length);
    if (name === null) continue;
    const apart = /^[–—:-]$/.test(words[i - 1]?.text ?? '') && name.to === words.length;
    if (name.strength > 1 || apart) found.push(nameText(words, name, title));
    i = name.to - 1;
  }
  return found;
}
