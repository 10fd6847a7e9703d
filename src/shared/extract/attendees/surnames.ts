import type { Attendee } from '../../model/items.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Block } from '../page.ts';
import { surnameOf } from '../people/people.ts';
import { mayOpenWith } from './line-marks.ts';

const opening =
  /^(?:(?:Present|Attendance|Members present|In attendance)\s?:\s+)?(?:(?:County |City )?(?:Councillors|Cllrs\.?|Crs\.?|Aldermen|Members|Deputies|Senators|Messrs\.?)):?\s+(?=\p{Lu})/u;
const openers = wordSet(
  'present attendance members in county city councillors cllrs crs aldermen deputies senators messrs',
);
/** "Marlow", "O’Dell", "Mac Rae", "Pell (B)". */
const surname =
  /^(?:(?:Mac|Mc|Ó|Ní|Nic|De|de|Van|van|St\.?) ){0,2}\p{Lu}[\p{L}’'-]+(?: \(\p{Lu}\.?\p{Lu}?\.?\))?$/u;
const between = /(?:,\s(?:and\s)?|\sand\s)/g;

/** "Councillors Marlow, Pell (B), Pell (J) and Rowe.": a list that gives surnames alone; null for any other block. */
export function surnamesIn({ text, start, role }: Block, held: readonly Attendee[]): Attendee[] | null {
  const head = role === 'heading' || !mayOpenWith(text, openers) ? null : opening.exec(text.slice(0, 60));
  if (head === null || text.length > 4000) return null;
  // What is said of others behind the list is read as a sentence.
  const list = text.replace(/(?<=\p{Ll}{2}|\))[.;]\s+\p{Lu}.*$/su, '');
  const names = piecesOf(list.replace(/[.;]\s*$/, ''), head[0].length);
  if (names.length < 3 || !names.every(({ words }) => surname.test(words))) return null;
  const known = new Set(held.map(({ name }) => surnameOf(name)));
  return names
    .filter(({ words }) => words.endsWith(')') || !known.has(surnameOf(words)))
    .map(({ words, at }) => ({
      ...{ start: start + at, end: start + at + words.length, text: words, name: words },
      ...{ honours: [], role: null, organisation: null, note: null },
      ...{ confidence: 0.7, sure: false, doubts: ['The list gives the surname alone. Add the given name.'] },
    }));
}

function piecesOf(text: string, from: number): { words: string; at: number }[] {
  const pieces: { words: string; at: number }[] = [];
  let at = from;
  for (const found of text.slice(from).matchAll(between)) {
    const end = from + found.index;
    pieces.push({ words: text.slice(at, end), at });
    at = end + found[0].length;
  }
  pieces.push({ words: text.slice(at), at });
  return pieces;
}
