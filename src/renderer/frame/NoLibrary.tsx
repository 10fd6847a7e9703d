import { DatabaseZap } from 'lucide-react';
import { desktop } from '../api.ts';
import { Action } from '../parts/Action.tsx';
import { Empty } from '../parts/Empty.tsx';

/** In place of the screens while no library is open. */
export function NoLibrary({ sentence }: { sentence: string }) {
  const actions = (
    <>
      <Action look="main" onPress={() => desktop('desktop.openLibrary', {})}>
        Open another library…
      </Action>
      <Action onPress={() => desktop('desktop.newLibrary', {})}>Make a new library…</Action>
    </>
  );
  return (
    <main aria-label="No library" className="whole">
      <Empty icon={DatabaseZap} title="The library could not be opened" actions={actions}>
        <p role="alert">{sentence}</p>
      </Empty>
    </main>
  );
}
