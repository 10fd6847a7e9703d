import { diffArrays } from 'diff';
import { verbatimText } from './verbatim.ts';

export interface WordsPart {
  kind: 'same' | 'removed' | 'added';
  /** With the space that follows it. */
  text: string;
}

/** Longer texts that have so little in common are shown as one whole in place of the other. */
const MOST_EDITS = 2000;

/**
 * What became of a text, word by word. Words that differ in formatting alone (the form of a quotation mark, kinds of
 * spaces) are the same. The parts that are same or added make up `after`.
 */
export function wordsDiff(before: string, after: string): WordsPart[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const changes = diffArrays(old, now, {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: MOST_EDITS,
  });
  if (!changes)
    return partsOf([
      { removed: true, value: old },
      { added: true, value: now },
    ]);
  return partsOf(changes);
}

/** "up to [-£970-]{+£979+} million": the difference on one line of plain text. */
export const diffLine = (parts: WordsPart[]): string =>
  parts
    .map(({ kind, text }) => {
      const words = text.trim();
      const space = text.slice(text.trimEnd().length) && ' ';
      if (kind === 'same') return text.replace(/\s+/g, ' ');
      return kind === 'removed' ? `[-${words}-]${space}` : `{+${words}+}${space}`;
    })
    .join('')
    .replace(/-\] \{\+/g, '-]{+')
    .trim();

/** The same parts with long stretches in which nothing was changed cut down to the words beside the changes. */
export function nearChanges(parts: WordsPart[], beside = 6): WordsPart[] {
  return parts.map((part, at) => {
    const words = part.text.match(/\S+\s*/g) ?? [];
    const [before, after] = [at > 0 ? beside : 0, at < parts.length - 1 ? beside : 0];
    if (part.kind !== 'same' || words.length <= before + after + 2) return part;
    const text = `${words.slice(0, before).join('')}… ${after ? words.slice(-after).join('') : ''}`;
    return { kind: 'same', text };
  });
}

interface Change {
  added?: boolean;
  removed?: boolean;
  value: Piece[];
}

/** A word as it is compared, and as it stands with the space after it. */
interface Piece {
  key: string;
  text: string;
}

const partsOf = (changes: Change[]): WordsPart[] =>
  changes
    .filter(({ value }) => value.length > 0)
    .map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.map(({ text }) => text).join(''),
    }));

const piecesOf = (text: string): Piece[] =>
  (text.match(/\S+\s*/g) ?? []).map((word) => ({ key: verbatimText(word), text: word }));
