import { Lock, MessageSquare, Stamp } from 'lucide-react';
import {
  type Disclosure,
  Disclosure as disclosures,
  usualDisclosure,
} from '../../../../shared/model/block-state.ts';
import type { Block, Pack } from '../../../../shared/model/pack.ts';
import { disclosureWords } from '../../../../shared/words/disclosure.ts';
import { showDialog } from '../../../parts/dialogs.tsx';
import type { MenuEntry } from '../../../parts/MenuButton.tsx';
import { changePack } from '../change-pack.ts';
import { ClearBlock } from './ClearBlock.tsx';
import { CommentOnBlock } from './CommentOnBlock.tsx';

/** What can be noted beside a block: who may have it, who cleared it, what somebody says of it. */
export function stateEntries(pack: Pack, block: Block): MenuEntry[] {
  const now = block.disclosure ?? usualDisclosure;
  const set = (disclosure: Disclosure) =>
    void changePack(pack.id, { kind: 'set-state', blockId: block.id, state: { disclosure } });
  const dialog = (Form: typeof ClearBlock | typeof CommentOnBlock) => () =>
    showDialog((close) => <Form pack={pack} block={block} onClose={close} />);
  return [
    ...disclosures.options.map((each, at) => ({
      id: each,
      words: disclosureWords[each],
      icon: Lock,
      chosen: each === now,
      run: () => set(each),
      parted: at === 0,
    })),
    { id: 'clear', words: 'Clearance…', icon: Stamp, run: dialog(ClearBlock), parted: true },
    { id: 'comment', words: 'Comment…', icon: MessageSquare, run: dialog(CommentOnBlock) },
  ];
}
