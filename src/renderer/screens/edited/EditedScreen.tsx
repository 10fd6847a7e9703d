import { ArrowLeft, FileCheck2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { OpenPack } from '../../../shared/contract/packs.ts';
import type { FileReview } from '../../../shared/review/review.ts';
import { useCommand } from '../../commands.ts';
import { Action, IconAction } from '../../parts/Action.tsx';
import { Columns } from '../../parts/Columns.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { useAnswer } from '../../queries.ts';
import { redoPack, undoPack } from '../packs/change-pack.ts';
import { acceptAll, acceptable, acceptOne } from './accept.ts';
import { Detail } from './Detail.tsx';
import { EntryList } from './EntryList.tsx';
import { closeEdited, refuse, refuseNothing, useEditedFile } from './edited-file.ts';
import { acceptOf, type Entry, entryGroups } from './entries.ts';
import { summaryOf, warningOf } from './summary.ts';
import './Edited.css';

/** An edited file beside its pack: what it says otherwise, one after the other, and what to do about it. */
export function EditedScreen({ open, path }: { open: OpenPack; path: string }) {
  const { pack } = open;
  const review = useAnswer('files.review', { packId: pack.id, path });
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
  const body = review.error ? (
    <Problem error={review.error} again={() => void review.refetch()} />
  ) : review.data ? (
    <Reviewed key={path} review={review.data} open={open} />
  ) : (
    <Empty icon={FileCheck2} title="Reading the file">
      <p>Its words are set beside the pack, its quotes and facts beside their sources.</p>
    </Empty>
  );
  return (
    <div className="edited">
      <header className="pack-head">
        <IconAction icon={ArrowLeft} words="Back to the pack" onPress={closeEdited} />
        <div className="pack-head-words">
          <h1 className="clip">{path.split(/[\\/]/).pop()}</h1>
          <p className="clip">{review.data ? summaryOf(review.data) : `Beside “${pack.details.title}”`}</p>
        </div>
        {review.data && <AcceptAll review={review.data} path={path} packId={pack.id} />}
      </header>
      {body}
    </div>
  );
}

function AcceptAll({ review, path, packId }: { review: FileReview; path: string; packId: string }) {
  const refused = useEditedFile(packId)?.refused ?? new Set<string>();
  const left = acceptable(review).filter(({ id }) => !refused.has(id));
  if (left.length < 2) return null;
  return <Action onPress={() => void acceptAll(packId, path, left)}>Accept all {left.length}</Action>;
}

function Reviewed({ review, open }: { review: FileReview; open: OpenPack }) {
  const { pack } = open;
  const refused = useEditedFile(pack.id)?.refused ?? new Set<string>();
  const [chosen, choose] = useState<string | null>(null);
  const sections = pack.sections.map(({ title }) => title);
  const groups = entryGroups(review, sections, (id) => refused.has(id));
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.max(
    0,
    entries.findIndex(({ id }) => id === chosen),
  );
  const entry = entries[at];
  // What is settled goes from the list: the next one takes its place under the eye.
  const next = () => choose((entries[at + 1] ?? entries[at - 1])?.id ?? null);
  const settle = (settled: Entry) => {
    next();
    refuse(settled.id);
  };
  const accept = (accepted: Entry) => {
    if (acceptOf(accepted).length === 0) return;
    next();
    void acceptOne(pack.id, review.path, accepted);
  };
  const warning = warningOf(review);
  if (!entry) return <Nothing review={review} refused={refused.size} />;
  return (
    <Columns
      left={{
        name: 'edited',
        label: 'What the file says otherwise',
        width: 340,
        shown: true,
        content: (
          <>
            {warning && <p className="edited-warning">{warning}</p>}
            <EntryList groups={groups} openId={entry.id} onOpen={choose} />
          </>
        ),
      }}
      middle={
        <Detail key={entry.id} entry={entry} onAccept={() => accept(entry)} onSettle={() => settle(entry)} />
      }
      middleLabel="What was changed"
      right={{ name: 'none', label: 'None', width: 0, shown: false, content: null }}
    />
  );
}

function Nothing({ review, refused }: { review: FileReview; refused: number }) {
  const title = refused > 0 ? 'Nothing is left to look at' : 'The file says what the pack says';
  return (
    <main aria-label="What was changed" className="whole">
      <Empty
        icon={FileCheck2}
        title={title}
        actions={
          <>
            <Action look="main" autoFocus onPress={closeEdited}>
              Back to the pack
            </Action>
            {refused > 0 && <Action onPress={refuseNothing}>Look at the {refused} again</Action>}
          </>
        }
      >
        <p>{warningOf(review) ?? summaryOf(review)}</p>
      </Empty>
    </main>
  );
}
