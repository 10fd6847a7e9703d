import { useCallback } from 'react';
import { call, desktop } from '../api.ts';
import { useCommand } from '../commands.ts';
import { chooseAndImport, importSamples } from '../importing/import.tsx';
import { PasteStory } from '../importing/PasteStory.tsx';
import { showDialog } from '../parts/dialogs.tsx';
import { runJob } from '../parts/jobs.ts';
import { say, sayFailure } from '../parts/Toasts.tsx';
import { go } from '../place.ts';
import { reviewOn } from '../screens/again/review.ts';
import { NewPack } from '../screens/packs/NewPack.tsx';
import { Help } from './Help.tsx';
import { Palette } from './Palette.tsx';

const importFiles = () => void chooseAndImport('files');
const importFolder = () => void chooseAndImport('folder');
const samples = () => void importSamples();
const paste = () => showDialog((close) => <PasteStory onClose={close} />);
const newPack = () =>
  showDialog((close) => (
    <NewPack
      onClose={close}
      onMade={(pack) => go({ screen: 'packs', packId: pack.id, currentPackId: pack.id })}
    />
  ));
const palette = () => showDialog((close) => <Palette onClose={close} />);
const help = () => showDialog((close) => <Help onClose={close} />);

const again = () => {
  go({ screen: 'again' });
  reviewOn();
};

async function backUp(): Promise<void> {
  const target = await desktop('desktop.chooseTarget', {
    format: 'packwright',
    suggestedName: 'Packwright backup',
  });
  if (!target.ok) return sayFailure(target.failure);
  const path = target.value.path;
  if (!path) return;
  const outcome = await runJob('Backing up the library', (options) =>
    call('library.backup', { path }, options),
  );
  if (!outcome.ok) return sayFailure(outcome.failure);
  say('The library was backed up and the copy was checked.', [
    { words: 'Show in folder', run: () => void desktop('desktop.showInFolder', { path }) },
  ]);
}

/** The commands that work on every screen. */
export function useFrameCommands(): void {
  useCommand('import-files', importFiles);
  useCommand('import-folder', importFolder);
  useCommand('sample-library', samples);
  useCommand('paste-story', paste);
  useCommand('new-pack', newPack);
  useCommand('palette', palette);
  useCommand('help', help);
  useCommand('shortcuts', help);
  useCommand(
    'go-library',
    useCallback(() => go({ screen: 'library' }), []),
  );
  useCommand(
    'go-people',
    useCallback(() => go({ screen: 'people' }), []),
  );
  useCommand(
    'go-packs',
    useCallback(() => go({ screen: 'packs' }), []),
  );
  useCommand('read-again', again);
  useCommand(
    'backup',
    useCallback(() => void backUp(), []),
  );
}
