import { useCallback, useState } from 'react';
import type { OpenPack } from '../../../shared/contract/packs.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { runCommand, useCommand } from '../../commands.ts';
import { Columns } from '../../parts/Columns.tsx';
import { showRight, useColumnsShown } from '../../parts/columns-shown.ts';
import { showDialog } from '../../parts/dialogs.tsx';
import { useNarrow } from '../../parts/narrow.ts';
import { useRested } from '../../parts/SearchBox.tsx';
import { go, usePlace } from '../../place.ts';
import { chooseEdited } from '../edited/edited-file.ts';
import { workOutAddendum } from './addendum/work-out.tsx';
import { Binder } from './Binder.tsx';
import { redoPack, undoPack } from './change-pack.ts';
import { EditDetails } from './EditDetails.tsx';
import { askForCopy } from './ExportCopy.tsx';
import { allFormats, exportAgain, exportPack } from './export.tsx';
import { PackHead } from './PackHead.tsx';
import { PackPage } from './PackPage.tsx';
import { PackSide } from './PackSide.tsx';
import { Preview } from './Preview.tsx';
import { printPack } from './print.ts';
import { sameButWords } from './same-but-words.ts';
import { addSection } from './section-actions.tsx';

const wideEnoughForBoth = 1680;

/**
 * The pack as the binder shows it: what is written comes to it when the fingers have rested, since it has a line for
 * each of a thousand blocks; everything else comes at once.
 */
function useAtGlance(pack: Pack): Pack {
  const rested = useRested(pack, 1500);
  return sameButWords(rested, pack) ? rested : pack;
}

/** One pack: its binder, its page, and the shelf, preview and checks beside it. */
export function PackScreen({ open }: { open: OpenPack }) {
  const { pack } = open;
  const [selected, setSelected] = useState<string | null>(null);
  const { leftShown, rightShown: sideShown } = useColumnsShown();
  const side = usePlace('packSide');
  const both = !useNarrow(wideEnoughForBoth);
  const shown = both && side === 'preview' ? 'shelf' : side;
  const atGlance = useAtGlance(pack);
  const details = useCallback(
    () => showDialog((close) => <EditDetails pack={pack} onClose={close} />),
    [pack],
  );
  const previewShown = side === 'preview' && sideShown;
  useCommand('pack-details', details);
  useCommand(
    'add-section',
    useCallback(() => addSection(pack), [pack]),
  );
  useCommand(
    'undo',
    useCallback(() => void undoPack(pack.id), [pack.id]),
    !!open.undo,
  );
  useCommand(
    'redo',
    useCallback(() => void redoPack(pack.id), [pack.id]),
    !!open.redo,
  );
  useCommand(
    'print',
    useCallback(() => void printPack(pack), [pack]),
  );
  useCommand(
    'export-pdf',
    useCallback(() => void exportPack(pack, ['pdf']), [pack]),
  );
  useCommand(
    'export-word',
    useCallback(() => void exportPack(pack, ['docx']), [pack]),
  );
  useCommand(
    'export-odt',
    useCallback(() => void exportPack(pack, ['odt']), [pack]),
  );
  useCommand(
    'export-all',
    useCallback(() => void exportPack(pack, allFormats), [pack]),
  );
  useCommand(
    'export-copy',
    useCallback(() => askForCopy(pack), [pack]),
  );
  useCommand(
    'export-again',
    useCallback(() => void exportAgain(pack), [pack]),
    !!usePlace('exports').some(({ packId }) => packId === pack.id),
  );
  useCommand(
    'open-edited',
    useCallback(() => void chooseEdited(pack.id), [pack.id]),
  );
  useCommand(
    'addendum',
    useCallback(() => void workOutAddendum(pack), [pack]),
  );
  useCommand(
    'find',
    useCallback(() => {
      go({ packSide: 'shelf' });
      showRight(true);
      // Now the shelf is there to answer.
      setTimeout(() => runCommand('find'));
    }, []),
    shown !== 'shelf' || !sideShown,
  );
  useCommand(
    'toggle-preview',
    useCallback(() => {
      go({ packSide: previewShown ? 'shelf' : 'preview' });
      showRight(true);
    }, [previewShown]),
  );
  const preview = <Preview pack={pack} selected={selected} />;
  return (
    <Columns
      left={{
        name: 'binder',
        label: 'Binder',
        width: 272,
        shown: leftShown,
        content: <Binder pack={atGlance} selected={selected} onSelect={setSelected} />,
      }}
      middle={
        <>
          <PackHead open={open} onDetails={details} />
          <PackPage open={open} selected={selected} onSelect={setSelected} />
        </>
      }
      middleLabel="Pack"
      right={{
        name: 'shelf',
        label: 'Shelf',
        width: 380,
        shown: sideShown,
        content: (
          <PackSide open={open} side={side} onSelect={setSelected} preview={preview} previewApart={both} />
        ),
      }}
      last={{ name: 'pages', label: 'Preview', width: 520, shown: both && sideShown, content: preview }}
    />
  );
}
