import type { Piece } from './diff.ts';

/** "up to [-£970-]{+£979+} million": a difference on one line of plain text. */
export const diffLine = (pieces: Piece[]): string =>
  pieces
    .map(({ kind, text }) => {
      const words = text.trim();
      const space = text.slice(text.trimEnd().length) && ' ';
      if (kind === 'same') return text.replace(/\s+/g, ' ');
      return kind === 'old' ? `[-${words}-]${space}` : `{+${words}+}${space}`;
    })
    .join('')
    .replace(/-\] \{\+/g, '-]{+')
    .trim();

/** The same pieces with long stretches in which nothing was changed cut down to the words beside the changes. */
export function nearChanges(pieces: Piece[], beside = 6): Piece[] {
  return pieces.map((piece, at) => {
    const words = piece.text.match(/\S+\s*/g) ?? [];
    const [before, after] = [at > 0 ? beside : 0, at < pieces.length - 1 ? beside : 0];
    if (piece.kind !== 'same' || words.length <= before + after + 2) return piece;
    const text = `${words.slice(0, before).join('')}… ${after ? words.slice(-after).join('') : ''}`;
    return { kind: 'same', text };
  });
}
