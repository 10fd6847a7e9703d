import { useState } from 'react';
import type { PackExport, Since } from '../../../../shared/contract/addenda.ts';
import type { ExportFormat } from '../../../../shared/contract/packs.ts';
import { renditionWords } from '../../../../shared/document/rendition.ts';
import { dateWords } from '../../../../shared/words/dates.ts';
import { Action } from '../../../parts/Action.tsx';
import { Choice } from '../../../parts/Field.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';

interface ChooseCopyProps {
  copies: PackExport[];
  onChoose: (since: Since) => void;
  onChooseFile: () => void;
  onClose: () => void;
}

/** Since which copy of the pack an addendum says what has changed: one that was exported, or a file of one. */
export function ChooseCopy({ copies, onChoose, onChooseFile, onClose }: ChooseCopyProps) {
  const [since, setSince] = useState(copies[0]?.changedAt ?? '');
  const then = (run: () => void) => () => {
    onClose();
    run();
  };
  const none = copies.length === 0;
  return (
    <Sheet
      title="What has changed since a copy"
      onClose={onClose}
      foot={
        <>
          <Action look={none ? 'main' : 'plain'} autoFocus={none} onPress={then(onChooseFile)}>
            Choose a file of it…
          </Action>
          {!none && (
            <Action look="main" autoFocus onPress={then(() => onChoose({ changedAt: since }))}>
              Work out the addendum
            </Action>
          )}
        </>
      }
    >
      <div className="sheet-text">
        <p>
          {none
            ? 'No copy of this pack has been exported from here yet. Choose a PDF, Word file or OpenDocument text of the copy that its reader holds: it says itself when it was made.'
            : 'An addendum says what has changed on which page of the copy that its reader holds. You can edit it before it goes into the pack.'}
        </p>
        {!none && (
          <Choice
            label="Copy"
            value={since}
            onChange={setSince}
            choices={copies.map((copy) => ({
              id: copy.changedAt,
              words: copyWords(copy),
              help: formatsOf(copy),
            }))}
          />
        )}
      </div>
    </Sheet>
  );
}

const formatWords = { pdf: 'PDF', docx: 'Word', odt: 'OpenDocument' } satisfies Record<ExportFormat, string>;

/** "Version 2, 8 October 2018, 14:05". */
function copyWords({ at, version }: PackExport): string {
  const time = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const day = dateWords(new Date(at).toLocaleDateString('sv-SE'));
  return [version && `Version ${version}`, day, time].filter(Boolean).join(', ');
}

const formatsOf = ({ formats, rendition }: PackExport): string =>
  `${renditionWords[rendition]}, as ${formats.map((format) => formatWords[format]).join(', ')}`;
