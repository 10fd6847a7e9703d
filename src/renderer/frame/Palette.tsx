import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  Text,
  TextField,
  useFilter,
} from 'react-aria-components';
import { canRun, commandList, runCommand } from '../commands.ts';
import { keyWords } from '../keys.ts';
import { useRested } from '../parts/SearchBox.tsx';
import { go } from '../place.ts';
import { useAnswer } from '../queries.ts';
import { handOn, keepTyping } from '../typing-ahead.ts';
import './Palette.css';

interface Entry {
  id: string;
  words: string;
  hint: string;
  run: () => void;
}

const commands: () => Entry[] = () =>
  commandList
    .filter(({ id }) => id !== 'palette' && canRun(id))
    .map(({ id, words, keys }) => ({
      id,
      words,
      hint: keys ? keyWords(keys) : '',
      run: () => void runCommand(id),
    }));

function usePlaces(query: string): Entry[] {
  const packs = useAnswer('packs.list', {}).data?.rows ?? [];
  const stories = useAnswer('search.find', { query, kinds: ['story'], limit: 8 }, { enabled: !!query }).data;
  return [
    ...packs.map(({ id, title }) => ({
      id,
      words: title,
      hint: 'Pack',
      run: () => go({ screen: 'packs', packId: id, currentPackId: id }),
    })),
    ...(stories?.matches ?? []).map(({ storyId, storyTitle }) => ({
      id: storyId,
      words: storyTitle,
      hint: 'Story',
      run: () => go({ screen: 'library', storyId }),
    })),
  ];
}

/** Every command by name, and every pack and story to go to. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const places = usePlaces(useRested(typed.trim()));
  const [own] = useState(commands);
  const [before] = useState(() => document.activeElement);
  const entries = [...own.filter(({ words }) => contains(words, typed)), ...places].filter(
    ({ hint, words }) => hint === 'Story' || contains(words, typed),
  );
  const run = (key: unknown) => {
    keepTyping();
    onClose();
    // The command acts once the dialog is gone and the focus is back where it was: there it returns after the command.
    setTimeout(() => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
      entries.find(({ id }) => id === key)?.run();
      setTimeout(handOn);
    });
  };
  return (
    <ModalOverlay
      className="overlay palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className="sheet palette">
        <Dialog aria-label="Commands" className="sheet-body">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label="Command, pack or story" autoFocus className="palette-field">
              <Input className="input" placeholder="Type a command, a pack or a story" />
            </TextField>
            <Menu
              aria-label="Commands"
              className="palette-list"
              items={entries}
              onAction={run}
              renderEmptyState={() => <p className="palette-none">Nothing has that name.</p>}
            >
              {({ words, hint }) => (
                <MenuItem className="menu-item palette-item" textValue={words}>
                  <Text slot="label">{words}</Text>
                  {hint && <Keyboard>{hint}</Keyboard>}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
