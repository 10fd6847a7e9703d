import { nameText, readNameInText } from '../people/names.ts';
import { isCapitalised, readWords } from '../words.ts';

/** "… was unable to attend and was represented by Jane Doe". */
export const standIn =
  /\b(?:unable to attend|could not attend|did not attend)\b[^.;]{0,40}\brepresented by\b/;

export function deputyNote(text: string): string | null {
  const words = readWords(text);
  for (let i = 0; i < words.length; i++) {
    const name = isCapitalised(words[i]) ? readNameInText(words, i, words.length) : null;
    if (name !== null) return `represented ${nameText(words, name, text)}`;
    if (words[i]?.lower === 'unable') return null;
  }
  return null;
}

/** "…, who represented the Armed Forces". */
export const representing = (behind: string): string | null =>
  /^(?: \p{Lu}{2,5})*, who (represented [^,.;]{3,60})/u.exec(behind)?.[1] ?? null;
