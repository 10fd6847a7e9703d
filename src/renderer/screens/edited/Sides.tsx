import { type ReactNode, useId } from 'react';
import type { Difference } from '../../../shared/verify/report.ts';
import { Pieces } from '../../comparing/Pieces.tsx';

interface SidesProps {
  before: string;
  after: string;
  difference: Difference;
}

/** Two texts beside each other, with the words in which they differ marked on their own side. */
export function Sides({ before, after, difference }: SidesProps) {
  const pieces = difference.flatMap(({ kind, text }) => {
    // The space behind a word is no part of what was changed.
    const words = text.trimEnd();
    return [
      { kind, text: words },
      { kind: 'same' as const, text: text.slice(words.length) },
    ].filter((piece) => piece.text !== '');
  });
  const has = (side: 'old' | 'new') => pieces.some(({ kind }) => kind === 'same' || kind === side);
  return (
    <div className="edited-sides">
      <Side title={before}>{has('old') ? <Pieces pieces={pieces} side="old" /> : null}</Side>
      <Side title={after}>{has('new') ? <Pieces pieces={pieces} side="new" /> : null}</Side>
    </div>
  );
}

/** One of the two; where it holds no words it says so. */
function Side({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="edited-side" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children ? <p className="readable">{children}</p> : <p className="edited-none">Nothing</p>}
    </section>
  );
}
