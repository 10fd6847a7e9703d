import type { Word } from '../words.ts';
import { isNameWord } from './name-words.ts';

/** "d'Abernon", "l'Estrange". */
export const elided = /^(?:[dl]['’]|[tnh]-)\p{Lu}/u;

/** "Mac an Tuairneir", "Nic a’ Ghobhainn": how many words the article takes behind the "son of", or 0. */
export function gaelicArticle(words: Word[], at: number): number {
  if (!/^(?:mac|nic|mhic|uí|ó)$/.test(words[at - 1]?.lower ?? '')) return 0;
  const size = words[at]?.text === 'a' && /^['’]$/.test(words[at + 1]?.text ?? '') ? 2 : 1;
  if (size === 1 && !/^(?:an|na)$/.test(words[at]?.text ?? '')) return 0;
  const next = words[at + size];
  return isNameWord(next) || elided.test(next?.text ?? '') ? size : 0;
}

/** "Jasvinder “Jas” Gill": the word behind the marks of a nickname that opens at `at`, or null. */
export function nicknameEnd(words: Word[], at: number): number | null {
  const name = words[at + 1];
  const marked = /^[“"‘'(]$/.test(words[at]?.text ?? '') && /^[”"’')]$/.test(words[at + 2]?.text ?? '');
  return marked && name?.shape === 'capital' && isNameWord(words[at + 3]) && isNameWord(words[at - 1])
    ? at + 3
    : null;
}
