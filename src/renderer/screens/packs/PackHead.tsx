import { ArrowLeft, ChevronDown, FileDown, Redo2, SlidersHorizontal, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OpenPack } from '../../../shared/contract/packs.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { keyWords } from '../../keys.ts';
import { IconAction } from '../../parts/Action.tsx';
import { ShowLeft, ShowRight } from '../../parts/ColumnButtons.tsx';
import { MenuButton } from '../../parts/MenuButton.tsx';
import { go } from '../../place.ts';
import { redoPack, undoPack } from './change-pack.ts';
import { exportPack } from './export.tsx';
import './PackHead.css';

/** The pack's name and what can be done with the whole of it. */
export function PackHead({
  open: { pack, undo, redo },
  onDetails,
}: {
  open: OpenPack;
  onDetails: () => void;
}) {
  const { title, event, eventDate, minister } = pack.details;
  const about = [event !== title && event, eventDate && dateWords(eventDate), minister]
    .filter(Boolean)
    .join(' · ');
  return (
    <header className="pack-head">
      <ShowLeft what="the binder" />
      <IconAction icon={ArrowLeft} words="All packs" onPress={() => go({ packId: null })} />
      <div className="pack-head-words">
        <h1 className="clip">{title}</h1>
        {about && <p className="clip">{about}</p>}
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
              keys: keyWords('mod+P'),
              run: () => void exportPack(pack, 'pdf'),
            },
            {
              id: 'docx',
              words: 'Export Word…',
              keys: keyWords('mod+Shift+P'),
              run: () => void exportPack(pack, 'docx'),
            },
            { id: 'odt', words: 'Export OpenDocument…', run: () => void exportPack(pack, 'odt') },
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
