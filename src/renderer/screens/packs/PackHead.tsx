import { ArrowLeft, ChevronDown, FileDown, Redo2, SlidersHorizontal, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OpenPack } from '../../../shared/contract/packs.ts';
import { renditionWords } from '../../../shared/document/rendition.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { keyWords } from '../../keys.ts';
import { IconAction } from '../../parts/Action.tsx';
import { ShowLeft, ShowRight } from '../../parts/ColumnButtons.tsx';
import { MenuButton, type MenuEntry } from '../../parts/MenuButton.tsx';
import { go, usePlace } from '../../place.ts';
import { chooseEdited } from '../edited/edited-file.ts';
import { workOutAddendum } from './addendum/work-out.tsx';
import { redoPack, undoPack } from './change-pack.ts';
import { askForCopy } from './ExportCopy.tsx';
import {
  allFormats,
  exportAgain,
  exportPack,
  exportWithTemplate,
  fileName,
  type LastExport,
  templateOf,
} from './export.tsx';
import { printPack } from './print.ts';
import './PackHead.css';

const again = (pack: Pack, { rendition, files }: LastExport): MenuEntry => ({
  id: 'again',
  words: 'Export again',
  help: `${rendition === 'minister' ? '' : `${renditionWords[rendition]}: `}${files.map(({ path }) => fileName(path)).join(', ')}`,
  keys: keyWords('mod+Alt+P'),
  run: () => void exportAgain(pack),
});

const inTemplate = (pack: Pack, path: string): MenuEntry => ({
  id: 'in-template',
  words: `Export Word in ${fileName(path)}…`,
  run: () => void exportPack(pack, ['docx'], undefined, path),
});

/** The pack's name and what can be done with the whole of it. */
export function PackHead({
  open: { pack, undo, redo },
  onDetails,
}: {
  open: OpenPack;
  onDetails: () => void;
}) {
  const { title, event, eventDate, minister } = pack.details;
  const template = templateOf(usePlace('templates'), pack);
  const last = usePlace('exports').findLast(({ packId }) => packId === pack.id);
  const about = [event !== title && event, eventDate && dateWords(eventDate), minister]
    .filter(Boolean)
    .join(' · ');
  return (
    <header className="pack-head">
      <ShowLeft what="the binder" />
      <IconAction icon={ArrowLeft} words="All packs" onPress={() => go({ packId: null })} />
      <div className="pack-head-words">
        <h1 className="clip" title={title}>
          {title}
        </h1>
        {about && (
          <p className="clip" title={about}>
            {about}
          </p>
        )}
      </div>
      <div className="pack-head-actions">
        <IconAction
          icon={Undo2}
          words={undo ? `Undo ${undo}` : 'Nothing to undo'}
          isDisabled={!undo}
          onPress={() => void undoPack(pack.id)}
        />
        <IconAction
          icon={Redo2}
          words={redo ? `Redo ${redo}` : 'Nothing to redo'}
          isDisabled={!redo}
          onPress={() => void redoPack(pack.id)}
        />
        <IconAction icon={SlidersHorizontal} words="Pack details" onPress={onDetails} />
        <MenuButton
          label="Export"
          entries={[
            {
              id: 'pdf',
              words: 'Export PDF…',
              keys: keyWords('mod+Shift+P'),
              run: () => void exportPack(pack, ['pdf']),
            },
            {
              id: 'docx',
              words: 'Export Word…',
              keys: keyWords('mod+Shift+W'),
              run: () => void exportPack(pack, ['docx']),
            },
            ...(template === undefined ? [] : [inTemplate(pack, template)]),
            {
              id: 'template',
              words: 'Export Word with a template…',
              help: 'Into your department’s own file',
              run: () => void exportWithTemplate(pack),
            },
            { id: 'odt', words: 'Export OpenDocument…', run: () => void exportPack(pack, ['odt']) },
            {
              id: 'all',
              words: 'Export all three…',
              help: 'PDF, Word and OpenDocument beside each other',
              run: () => void exportPack(pack, allFormats),
            },
            {
              id: 'copy',
              words: 'Export a copy for others…',
              help: 'Without what they may not have',
              run: () => askForCopy(pack),
              parted: true,
            },
            ...(last ? [again(pack, last)] : []),
            {
              id: 'print',
              words: 'Print…',
              keys: keyWords('mod+P'),
              run: () => void printPack(pack),
              parted: true,
            },
            {
              id: 'edited',
              words: 'Open an edited Word file…',
              run: () => void chooseEdited(pack.id),
              parted: true,
            },
            {
              id: 'addendum',
              words: 'Addendum since a copy…',
              help: 'What has changed, page by page',
              run: () => void workOutAddendum(pack),
            },
          ]}
        >
          <Button className="action action-main">
            <FileDown size={16} strokeWidth={1.75} aria-hidden />
            Export
            <ChevronDown size={14} aria-hidden />
          </Button>
        </MenuButton>
        <ShowRight what="the shelf" />
      </div>
    </header>
  );
}
