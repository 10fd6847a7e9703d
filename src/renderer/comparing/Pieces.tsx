import type { Piece } from '../../shared/words/diff.ts';

const said = { old: 'taken out: ', new: 'put in: ' } as const;

/** The words of one side, or of both: taken out ones are struck, put in ones underlined; a screen reader is told. */
export function Pieces({ pieces, side }: { pieces: Piece[]; side?: 'old' | 'new' }) {
  let at = 0;
  return pieces
    .filter(({ kind }) => !side || kind === 'same' || kind === side)
    .map(({ kind, text }) => {
      const key = at;
      at += text.length + 1;
      if (kind === 'same') return <span key={key}>{text}</span>;
      const Tag = kind === 'old' ? 'del' : 'ins';
      return (
        <Tag key={key}>
          <span className="unseen">{said[kind]}</span>
          {text}
        </Tag>
      );
    });
}
