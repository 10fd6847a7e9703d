import { isGivenName } from '../lexicon/given-names.ts';
import { droppedTitles, keptTitles } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/words.ts';
import { readName } from '../people/names.ts';
import { isOrganisation } from '../people/organisation.ts';
import { readWords } from '../words.ts';
import type { Entry } from './entry.ts';
import { lineMarks, Mark, mayOpenWith } from './line-marks.ts';

/** What is asked of everybody in a list whose people ran together. */
export const lostParting =
  'The list has lost what parted its people. Check the name, the office and the body.';

const styles = /^(?:(?:Professor|Prof|Sir|Dame|Dr|Lord|Lady|Baroness|Cllr|Councillor|the) )+/;

/** What makes an entry one to look at. */
export function doubtsOf({ name, role, organisation }: Entry, weak: boolean): string[] {
  const doubts: string[] = [];
  if (weak) doubts.push('Nothing beside this name says that it is a person’s. Check the entry.');
  if (name.split(' ', 4).length > 3 && holdsAnother(name))
    doubts.push('This may be the names of two people. Check the entry.');
  if (isSeamed(name) && /\p{Ll}{3}\p{Lu}\p{Ll}{3}/u.test(name))
    doubts.push('Two words seem to have run together in this name. Check it.');
  if (role !== null && ((isSeamed(role) && /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u.test(role)) || role.length > 120))
    doubts.push('More than an office seems to stand here. Check the role.');
  if (isUnbalanced(role) || isUnbalanced(organisation))
    doubts.push('A bracket opens or closes here without its other half. Check the entry.');
  if (role === null && organisation !== null && mayHoldOffice(organisation))
    doubts.push('The first words here may be an office, not a body. Check the role and the organisation.');
  if (namesAnother(role) || namesAnother(organisation))
    doubts.push('Another person seems to be named in this entry. Check who it is about.');
  return doubts;
}

/** "Jo Ann Bell Ray": behind the second word of a name, and before its last, another given name. */
function holdsAnother(name: string): boolean {
  const words = name.replace(styles, '').split(' ');
  return words.length > 3 && words.slice(2, -1).some((word) => isGivenName(word.toLowerCase()));
}

/** Whether two words may have run together. */
const isSeamed = (text: string): boolean => (lineMarks(text) & Mark.seam) !== 0;

/** "Quay Hand, Port of Dunmere": what is no body that is known, in front of one. */
function mayHoldOffice(organisation: string): boolean {
  if ((lineMarks(organisation) & (Mark.comma | Mark.dash)) === 0) return false;
  const pieces = organisation.split(/, | [–-] /);
  return pieces.length > 1 && !isOrganisation(pieces[0] ?? '') && isOrganisation(pieces.at(-1) ?? '');
}

const isUnbalanced = (text: string | null): boolean =>
  text !== null &&
  (lineMarks(text) & (Mark.opens | Mark.closes)) !== 0 &&
  text.split('(').length !== text.split(')').length;

/** "Director, Kate Moss (KM)": a piece of an office or a body that is a person's name. */
const namesAnother = (text: string | null): boolean =>
  text?.includes(' ') === true &&
  (((lineMarks(text) & Mark.titled) !== 0 &&
    /\p{Ll} (?:Professor|Dr|Cllr|Councillor|Sir|Dame|Mr|Mrs|Ms) \p{Lu}\p{Ll}/u.test(text)) ||
    (isParted(text) ? text.split(/[,;] /) : [text]).some((piece, i) => {
      if (i === 0 && !isDecorated(piece)) return false;
      const words = readWords(piece.slice(0, 60));
      const name = readName(words, 0, words.length);
      return (
        name !== null &&
        (name.strength === 3
          ? name.honours.length > 0 || name.titles.length > 0
          : name.strength === 2 && i > 0) &&
        (words[name.to] === undefined || words[name.to]?.text === '(')
      );
    }));

const isParted = (text: string): boolean => text.includes(', ') || text.includes('; ');

const styled = new Set([...keptTitles, ...droppedTitles, ...wordSet('rt right most very hon honourable')]);

/** Whether a title can open the words or letters of honour stand in them: a cheap test before they are read as a name. */
const isDecorated = (piece: string): boolean => {
  if (mayHoldLetters(piece) && /\p{Lu}\S*\p{Lu}|\p{Lu}\./u.test(piece)) return true;
  if (!mayOpenWith(piece.trimStart(), styled)) return false;
  return styled.has(/^\s*(\p{L}+)/u.exec(piece)?.[1]?.toLowerCase() ?? '');
};

/** Whether a word may hold two capitals, or one with a point behind it. */
function mayHoldLetters(piece: string): boolean {
  let high = false;
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code > 0x7f || (high && code === 0x2e)) return true;
    if (code >= 0x41 && code <= 0x5a) {
      if (high) return true;
      high = true;
    } else if (code <= 0x20) high = false;
  }
  return false;
}
