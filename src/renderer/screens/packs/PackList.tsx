import { BookCopy, FilePlus2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { PackRow } from '../../../shared/contract/packs.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { call } from '../../api.ts';
import { runCommand, useCommand } from '../../commands.ts';
import { Action } from '../../parts/Action.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { say, sayFailure, undoLast } from '../../parts/Toasts.tsx';
import { go } from '../../place.ts';
import { useAnswer } from '../../queries.ts';
import './PackList.css';

const openPack = (id: string) => go({ packId: id, currentPackId: id });

async function removePack(id: string): Promise<void> {
  const outcome = await call('packs.remove', { id });
  if (!outcome.ok) return sayFailure(outcome.failure);
  const restore = async () => {
    const restored = await call('packs.restore', { id });
    if (!restored.ok) sayFailure(restored.failure);
  };
  say(`Removed the pack “${outcome.value.title}”.`, [{ words: 'Undo', run: () => void restore() }]);
}

const NewPackButton = () => (
  <Action look="main" icon={FilePlus2} onPress={() => runCommand('new-pack')}>
    New pack…
  </Action>
);

/** Every pack of the library, the last changed first. */
export function PackList() {
  const list = useAnswer('packs.list', {});
  useCommand('undo', undoLast as () => void);
  if (list.error) return <Problem error={list.error} again={list.refetch} />;
  const rows = list.data?.rows;
  return (
    <main aria-label="Packs" className="whole">
      {rows?.length === 0 && (
        <Empty icon={BookCopy} title="Make your first briefing pack" actions={<NewPackButton />}>
          <p>
            A pack holds the quotes, facts and attendee lists that you pick, with your own text between them.
            It leaves as PDF, Word or OpenDocument, with every source named.
          </p>
        </Empty>
      )}
      {!!rows?.length && (
        <div className="pack-list">
          <header className="pack-list-head">
            <h1>Packs</h1>
            <NewPackButton />
          </header>
          <Rows rows={rows} />
        </div>
      )}
    </main>
  );
}

function Rows({ rows }: { rows: PackRow[] }) {
  const press = (event: KeyboardEvent) => {
    const id = (event.target as Element).closest('[data-pack]')?.getAttribute('data-pack');
    if (event.key === 'Delete' && id) void removePack(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that come up from the list inside
    <div onKeyDown={press}>
      <GridList
        aria-label="Packs"
        items={rows}
        onAction={(key) => openPack(String(key))}
        className="pack-rows"
      >
        {(row) => (
          <GridListItem className="pack-row" textValue={row.title} data-pack={row.id}>
            <div className="pack-row-words">
              <strong>{row.title}</strong>
              <span>
                {[
                  row.event !== row.title && row.event,
                  row.eventDate && dateWords(row.eventDate),
                  row.minister,
                ]
                  .filter(Boolean)
                  .join(' · ') || 'No event, date or minister yet'}
              </span>
            </div>
            <span className="pack-row-marking">{row.marking}</span>
            <span className="pack-row-count tabular">
              {row.blocks} {row.blocks === 1 ? 'item' : 'items'}
            </span>
            <span className="pack-row-changed tabular">changed {dateWords(row.changedAt.slice(0, 10))}</span>
            <Action look="quiet" onPress={() => removePack(row.id)} aria-label={`Remove ${row.title}`}>
              Remove
            </Action>
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
