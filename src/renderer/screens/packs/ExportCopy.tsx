import { useState } from 'react';
import type { ExportFormat } from '../../../shared/contract/packs.ts';
import { isFor, renditionWords } from '../../../shared/document/rendition.ts';
import type { Pack, Rendition } from '../../../shared/model/pack.ts';
import { showDialog } from '../../parts/dialogs.tsx';
import { Choice } from '../../parts/Field.tsx';
import { FormSheet } from '../../parts/Sheet.tsx';
import { Tick } from '../../parts/Tick.tsx';
import { exportPack } from './export.tsx';

const copies: { id: Rendition; words: string; help: string }[] = [
  { id: 'minister', words: renditionWords.minister, help: 'Everything' },
  { id: 'usable', words: renditionWords.usable, help: 'Without what is not to be disclosed' },
  { id: 'release', words: renditionWords.release, help: 'Only what may be used freely' },
];
const formats: { id: ExportFormat; words: string }[] = [
  { id: 'pdf', words: 'PDF' },
  { id: 'docx', words: 'Word' },
  { id: 'odt', words: 'OpenDocument' },
];

export const askForCopy = (pack: Pack): void => {
  showDialog((close) => <ExportCopy pack={pack} onClose={close} />);
};

/** Which copy of a pack, and in which formats. */
function ExportCopy({ pack, onClose }: { pack: Pack; onClose: () => void }) {
  const [rendition, setRendition] = useState<Rendition>('usable');
  const [wanted, setWanted] = useState<ExportFormat[]>(['pdf']);
  const [comments, setComments] = useState(false);
  const turn = (id: ExportFormat, on: boolean) =>
    setWanted(
      formats.map((format) => format.id).filter((each) => (each === id ? on : wanted.includes(each))),
    );
  const left = withheld(pack, rendition);
  const done = () => {
    onClose();
    void exportPack(pack, wanted, { rendition, comments: comments && wanted.includes('docx') });
  };
  return (
    <FormSheet
      title="Export a copy"
      verb="Export…"
      onClose={onClose}
      onDone={done}
      mayDo={wanted.length > 0 && left.printed > 0}
    >
      <Choice label="Copy" value={rendition} onChange={setRendition} choices={copies} />
      <p>{left.sentence}</p>
      <fieldset>
        <legend>Formats</legend>
        {formats.map(({ id, words }) => (
          <Tick key={id} on={wanted.includes(id)} onChange={(on) => turn(id, on)}>
            {words}
          </Tick>
        ))}
      </fieldset>
      {wanted.includes('docx') && (
        <Tick on={comments} onChange={setComments}>
          Comments and clearances go along in Word
        </Tick>
      )}
    </FormSheet>
  );
}

/** What a copy leaves out, in words; it is in no part of its files. */
function withheld({ sections }: Pack, rendition: Rendition): { printed: number; sentence: string } {
  const blocks = sections.flatMap((section) => section.blocks);
  const printed = blocks.filter((block) => isFor(block, rendition)).length;
  const out = blocks.length - printed;
  if (printed === 0) return { printed, sentence: 'Nothing in this pack may go into that copy.' };
  if (out === 0) return { printed, sentence: 'Nothing is left out.' };
  return { printed, sentence: `${out} of ${blocks.length} blocks are left out, with their sources.` };
}
