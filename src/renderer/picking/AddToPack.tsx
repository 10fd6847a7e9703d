import { Check, ChevronDown, FilePlus2, Plus } from 'lucide-react';
import { Button, Group } from 'react-aria-components';
import { Action } from '../parts/Action.tsx';
import { showDialog } from '../parts/dialogs.tsx';
import { MenuButton, type MenuEntry } from '../parts/MenuButton.tsx';
import { go } from '../place.ts';
import { useAnswer } from '../queries.ts';
import { NewPack } from '../screens/packs/NewPack.tsx';
import { useCurrentPack, usePickedItems } from './current-pack.ts';
import { type PickInput, pick } from './pick.tsx';
import './AddToPack.css';

interface AddToPackProps {
  item: PickInput['item'];
  /** The item in a few words, for those who hear the button rather than see it. */
  what: string;
  /** The words of the button where they are not "Add to pack". */
  words?: string;
}

/** Adds to the current pack, or to another one or a new one by the menu beside it. */
export function AddToPack({ item, what, words = 'Add to pack' }: AddToPackProps) {
  const current = useCurrentPack();
  const picked = usePickedItems().has(item.id);
  const addTo = (id: string) => {
    go({ currentPackId: id });
    void pick({ id, item });
  };
  const addToNew = () => showDialog((close) => <NewPack onClose={close} onMade={(pack) => addTo(pack.id)} />);
  return (
    <Group className="add-to-pack" aria-label={`Packs for ${what}`}>
      <Action
        icon={picked ? Check : Plus}
        onPress={() => (current ? addTo(current.id) : addToNew())}
        aria-label={picked ? `In pack. Add again: ${what}` : `${words}: ${what}`}
      >
        {picked ? 'In pack' : words}
      </Action>
      <ChoosePack what={what} currentId={current?.id} onChoose={addTo} onNew={addToNew} />
    </Group>
  );
}

interface ChoosePackProps {
  what: string;
  currentId: string | undefined;
  onChoose: (id: string) => void;
  onNew: () => void;
}

function ChoosePack({ what, currentId, onChoose, onNew }: ChoosePackProps) {
  const packs = useAnswer('packs.list', {}).data?.rows ?? [];
  const entries: MenuEntry[] = packs.map((pack) => ({
    id: pack.id,
    words: pack.title,
    icon: pack.id === currentId ? Check : undefined,
    help: pack.event && pack.event !== pack.title ? pack.event : undefined,
    run: () => onChoose(pack.id),
  }));
  const makeNew = {
    id: 'new pack',
    words: 'New pack…',
    icon: FilePlus2,
    run: onNew,
    parted: packs.length > 0,
  };
  return (
    <MenuButton label="Packs" entries={[...entries, makeNew]}>
      <Button className="action add-other" aria-label={`Choose a pack for ${what}`}>
        <ChevronDown size={14} aria-hidden />
      </Button>
    </MenuButton>
  );
}
