import { diffArrays } from 'diff';
import { tokensOf } from '../words/diff.ts';

/** Words of one text that others take the place of: from and to among its tokens. */
interface Edit {
  from: number;
  to: number;
  words: string[];
}

/**
 * Makes in `ours` what was made of `base` in `theirs`. The same as `ours` where it says so already; null where both
 * changed the same words, each in another way.
 */
export function merged(base: string, theirs: string, ours: string): string | null {
  const [from, to, into] = [base, theirs, ours].map(tokensOf) as [string[], string[], string[]];
  const [wanted, had] = [editsOf(from, to), editsOf(from, into)];
  const left = wanted.filter((edit) => !had.some((each) => isSame(each, edit)));
  if (left.some((edit) => had.some((each) => meets(each, edit)))) return null;
  const edits = [...left, ...had].sort((a, b) => a.from - b.from || a.to - b.to);
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += from.slice(at, edit.from).join('') + edit.words.join('');
    at = edit.to;
  }
  return text + from.slice(at).join('');
}

function editsOf(from: string[], to: string[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(from, to)) {
    const last = edits.at(-1);
    const goesOn = last?.to === at && (added || removed);
    const edit = goesOn ? last : { from: at, to: at, words: [] };
    if ((added || removed) && !goesOn) edits.push(edit);
    if (added) edit.words.push(...value);
    else at += value.length;
    if (removed) edit.to = at;
  }
  return edits;
}

const isSame = (one: Edit, other: Edit): boolean =>
  one.from === other.from && one.to === other.to && one.words.join('') === other.words.join('');

/** Whether two edits are of the same words, or put words in at the same place. */
const meets = (one: Edit, other: Edit): boolean =>
  (one.from < other.to && other.from < one.to) ||
  (one.from === other.from && (one.from === one.to || other.from === other.to));
