import { Check, CircleHelp, LoaderCircle, RefreshCw } from 'lucide-react';
import { Button } from 'react-aria-components';
import { runCommand } from '../commands.ts';
import { go, usePlace } from '../place.ts';
import { useAnswer } from '../queries.ts';
import { useSaving } from '../screens/packs/saving.ts';
import './StatusBar.css';

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Which library, how much is in it, that it is saved, and what waits for a person. */
export function StatusBar() {
  const info = useAnswer('library.info', {}).data;
  const saving = useSaving();
  return (
    <footer className="status tabular">
      {info && (
        <>
          <span className="status-name" title={info.path}>
            {info.name}
          </span>
          <span>{counted(info.stories, 'story', 'stories')}</span>
          <span>{counted(info.quotes, 'quote')}</span>
          <span>{counted(info.facts, 'fact')}</span>
          <span>{counted(info.packs, 'pack')}</span>
          <span className="status-saved" role="status">
            {saving ? <LoaderCircle size={12} aria-hidden /> : <Check size={12} aria-hidden />}
            {saving ? 'Saving' : 'Saved'}
          </span>
        </>
      )}
      <span className="status-gap" />
      {!!info?.toReadAgain && (
        <Button className="status-check status-again" onPress={() => runCommand('read-again')}>
          <RefreshCw size={12} strokeWidth={2} aria-hidden />
          {counted(info.toReadAgain, 'story', 'stories')} read by an older reader: look
        </Button>
      )}
      {!!info?.unsure && (
        <Button
          className="status-check"
          onPress={() => go({ screen: 'library', toCheck: true, listShown: true })}
        >
          <CircleHelp size={12} strokeWidth={2.25} aria-hidden />
          {counted(info.unsure, 'item')} to check
        </Button>
      )}
      <PackMarking />
    </footer>
  );
}

function PackMarking() {
  const screen = usePlace('screen');
  const packId = usePlace('packId');
  const open = screen === 'packs' ? packId : null;
  const pack = useAnswer('packs.get', { id: open ?? '' }, { enabled: !!open }).data;
  if (!open || !pack) return null;
  return <strong className="status-marking">{pack.pack.details.marking}</strong>;
}
