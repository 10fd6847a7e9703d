import { isCapitalised, isMark, type Word } from '../words.ts';
import type { NameRun } from './names.ts';
import type { Role } from './roles.ts';

/** "Jane Doe, MLA for Kelder North": the seat is the office, where the story gives no other. */
export function memberFor(words: Word[], name: NameRun, body: string): Role | null {
  const at = isMark(words[name.to], ',') ? name.to + 2 : name.to;
  const letters = words[at - 1];
  if (
    letters === undefined ||
    words[at]?.lower !== 'for' ||
    !/^(?:MLA|MP|MSP|MS|AM|TD|MEP)$/.test(letters.text)
  )
    return null;
  let to = at + 1;
  while (to < at + 9 && isSeat(words, to)) to++;
  while (!isCapitalised(words[to - 1]) && to > at) to--;
  return to > at + 1 ? { role: body.slice(letters.start, words[to - 1]?.end), organisation: null } : null;
}

const isSeat = (words: Word[], at: number): boolean =>
  isCapitalised(words[at]) || /^(?:and|of|the|in|upon|on|-|–|&)$/.test(words[at]?.text ?? '');
