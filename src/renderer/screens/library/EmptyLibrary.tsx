import { ClipboardPaste, FilePlus2, Library } from 'lucide-react';
import { runCommand } from '../../commands.ts';
import { isMac } from '../../keys.ts';
import { Action } from '../../parts/Action.tsx';
import { Empty } from '../../parts/Empty.tsx';

/** The library before its first story. */
export function EmptyLibrary() {
  const actions = (
    <>
      <Action look="main" icon={FilePlus2} onPress={() => runCommand('import-files')}>
        Import files…
      </Action>
      <Action icon={ClipboardPaste} onPress={() => runCommand('paste-story')}>
        Paste a story…
      </Action>
      <Action look="quiet" onPress={() => runCommand('sample-library')}>
        Add the sample stories
      </Action>
    </>
  );
  return (
    <main aria-label="Library" className="whole">
      <h1 className="unseen">Library</h1>
      <Empty icon={Library} title="Start with your stories" actions={actions}>
        <p>
          Import news stories, press releases, speeches and notes. Packwright finds the quotes, facts and
          attendees in them, each with its place in the source, so that you can put them into a briefing pack
          word for word.
        </p>
        <p>
          You can also drop files or whole folders here, or press {isMac ? '⌘V' : 'Ctrl+V'} to paste a story
          anywhere.
        </p>
      </Empty>
    </main>
  );
}
