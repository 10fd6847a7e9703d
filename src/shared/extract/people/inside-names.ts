import { isGivenName } from '../lexicon/given-names.ts';
import { hasPlainTail, type Word } from '../words.ts';
import { isNameWord } from './name-words.ts';

/** "d'Abernon", "l'Estrange", "al-Rashid". */
const elided = /^(?:[dl]['’]|[tnh]-|(?:a[ldnrstz]|el|ul|ash)-)\p{Lu}/u;

export const isElided = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && word.text.length > 2 && !hasPlainTail(word.text) && elided.test(word.text);

/** "Mac an Tuairneir", "Nic a’ Ghobhainn": how many words the article takes behind the "son of", or 0. */
export function gaelicArticle(words: Word[], at: number): number {
  const article = words[at]?.text;
  if (article !== 'a' && article !== 'an' && article !== 'na') return 0;
  if (!/^(?:mac|nic|mhic|uí|ó)$/.test(words[at - 1]?.lower ?? '')) return 0;
  if (article === 'a' && !/^['’]$/.test(words[at + 1]?.text ?? '')) return 0;
  const size = article === 'a' ? 2 : 1;
  const next = words[at + size];
  return next !== undefined && (isNameWord(next) || isElided(next)) ? size : 0;
}

/** "Jasvinder “Jas” Gill": the word behind the marks of a nickname that opens at `at`, or null. */
export function nicknameEnd(words: Word[], at: number): number | null {
  if (words[at]?.shape !== 'mark') return null;
  const name = words[at + 1];
  if (name?.shape !== 'capital') return null;
  const marked = /^[“"‘'(]$/.test(words[at]?.text ?? '') && /^[”"’')]$/.test(words[at + 2]?.text ?? '');
  return marked && isNameWord(words[at + 3]) && isNameWord(words[at - 1]) ? at + 3 : null;
}

/** "LtdJane": a capital inside a word where no name has one ("McDonald", "NicDonald", "RuthAnne"): two words ran together. */
export function isRunTogether({ text }: Word): boolean {
  if (hasPlainTail(text)) return false;
  const first = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}/u.exec(text)?.[1];
  return first !== undefined && !ofSurnames.test(first) && !isGivenName(first.toLowerCase());
}

const ofSurnames = /^(?:Mac|Nic|Mhic|Fitz|Van|Von|Vander|Del|Della|Dos|Abu|Ben)$/;
