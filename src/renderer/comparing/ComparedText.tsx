import { memo, type RefObject, useState } from 'react';
import type { ComparedRow } from '../../shared/compare/paragraphs.ts';
import type { Comparison, StoryVersion } from '../../shared/contract/versions.ts';
import { knownDateWords } from '../../shared/words/dates.ts';
import { Action } from '../parts/Action.tsx';
import { folded, rowWords } from './differences.ts';
import { Pieces } from './Pieces.tsx';
import { ROW } from './useDifferences.ts';

interface ComparedTextProps {
  comparison: Comparison;
  textRef: RefObject<HTMLDivElement | null>;
  /** The row that the person is at. */
  current: number | null;
}

/** The two texts, paragraph beside paragraph; of very long ones what is the same is folded away. */
export function ComparedText({ comparison, textRef, current }: ComparedTextProps) {
  const { earlier, later, order, rows } = comparison;
  const [whole, setWhole] = useState(false);
  const known = order !== 'unknown';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard
    <section ref={textRef} className="compared" aria-label="The two texts" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <Head words={known ? 'Earlier' : 'Imported first'} version={earlier} />
            <Head words={known ? 'Later' : 'Imported after'} version={later} />
          </tr>
        </thead>
        <tbody>
          {folded(rows, whole).map(({ at, count }) =>
            count === 1 ? (
              <Row key={at} row={rows[at]} at={at} order={order} current={at === current} />
            ) : (
              <tr key={at}>
                <td colSpan={2} className="compared-fold">
                  <Action look="quiet" onPress={() => setWhole(true)}>
                    {`${count.toLocaleString('en-GB')} paragraphs are the same in both: show the whole text`}
                  </Action>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Head({ words, version }: { words: string; version: StoryVersion }) {
  const { title, published, fileName } = version;
  return (
    <th scope="col">
      <div className="compared-head">
        <span>
          {words}
          {published ? `, published ${knownDateWords(published)}` : ', without a date of publication'}
        </span>
        <strong className="clip" title={title}>
          {title}
        </strong>
        <span className="clip" title={fileName}>
          {fileName}
        </span>
      </div>
    </th>
  );
}

interface RowProps {
  row: ComparedRow | undefined;
  at: number;
  order: Comparison['order'];
  current: boolean;
}

const Row = memo(function Row({ row, at, order, current }: RowProps) {
  if (!row) return null;
  const words = rowWords(row, order);
  const className = [words && 'compared-differs', current && 'compared-current'].filter(Boolean).join(' ');
  return (
    <tr className={className} tabIndex={-1} {...{ [ROW]: at }}>
      <td className="readable">{row.earlier && <Side row={row} side="old" words={words} />}</td>
      <td className="readable">{row.later && <Side row={row} side="new" words={words} />}</td>
    </tr>
  );
});

function Side({ row, side, words }: { row: ComparedRow; side: 'old' | 'new'; words: string | null }) {
  return (
    <>
      {words && <span className="compared-words">{words}</span>}
      <Pieces pieces={row.pieces} side={side} />
    </>
  );
}
