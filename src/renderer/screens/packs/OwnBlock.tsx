import { PenLine } from 'lucide-react';
import { withUnit } from '../../../shared/document/charts.ts';
import type { ChartBlock, OwnBlock as Own, Pack, PictureBlock } from '../../../shared/model/pack.ts';
import { ownBlockWords } from '../../../shared/words/block-kinds.ts';
import { Action } from '../../parts/Action.tsx';
import { editBlock } from './own/edit.tsx';
import { FieldsBlock } from './own/FieldsBlock.tsx';
import { PictureShown } from './own/PictureShown.tsx';
import { RowsTable } from './own/RowsTable.tsx';
import './OwnBlock.css';

interface OwnBlockProps {
  pack: Pack;
  block: Exclude<Own, { kind: 'text' | 'question' }>;
  startWriting: boolean;
  onWrite: () => void;
}

/** A block in the office's own words that is more than text: written where it stands, or in a dialog. */
export function OwnBlock({ pack, block, startWriting, onWrite }: OwnBlockProps) {
  if (block.kind === 'line' || block.kind === 'portrait')
    return <FieldsBlock packId={pack.id} block={block} startWriting={startWriting} onWrite={onWrite} />;
  return (
    <div className="own-block">
      {block.kind === 'picture' ? (
        <Shown block={block} />
      ) : block.kind === 'chart' ? (
        <Values block={block} />
      ) : (
        <RowsTable block={block} />
      )}
      <Action look="quiet" icon={PenLine} onPress={() => editBlock(pack, block)}>
        Edit {ownBlockWords[block.kind]}
      </Action>
    </div>
  );
}

function Shown({ block: { picture, alternative, caption } }: { block: PictureBlock }) {
  return (
    <figure>
      <PictureShown picture={picture} alternative={alternative} />
      <figcaption>
        {caption && <p className="picture-caption">{caption}</p>}
        <p className="picture-alternative">Shows: {alternative}</p>
      </figcaption>
    </figure>
  );
}

function Values({ block: { title, unit, points } }: { block: ChartBlock }) {
  return (
    <table className="block-table readable">
      <caption>{title || 'Chart without a name'}</caption>
      <tbody>
        {points.map(({ label, value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value is known by its place
          <tr key={at}>
            <th scope="row">{label}</th>
            <td>{withUnit(value, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
