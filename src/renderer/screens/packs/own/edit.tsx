import type { Block, OwnBlock, Pack } from '../../../../shared/model/pack.ts';
import { showDialog } from '../../../parts/dialogs.tsx';
import { changePack } from '../change-pack.ts';
import { EditChart } from './EditChart.tsx';
import { EditPicture } from './EditPicture.tsx';
import { EditRows } from './EditRows.tsx';

/** Whether a block is written in a dialog of its own; others are written where they stand. */
export const hasDialog = (block: Block): boolean =>
  ['agenda', 'logistics', 'table', 'clearance', 'addendum', 'chart', 'picture'].includes(block.kind);

/** Opens the dialog in which a block is written. */
export function editBlock(pack: Pack, block: OwnBlock): void {
  const save = (edited: OwnBlock) => void changePack(pack.id, { kind: 'edit-block', block: edited });
  showDialog((close) => {
    switch (block.kind) {
      case 'chart':
        return <EditChart pack={pack} block={block} onDone={save} onClose={close} />;
      case 'picture':
        return <EditPicture title="Edit picture" verb="Save" block={block} onDone={save} onClose={close} />;
      case 'agenda':
      case 'logistics':
      case 'table':
      case 'clearance':
      case 'addendum':
        return <EditRows block={block} onDone={save} onClose={close} />;
      default:
        return null;
    }
  });
}
