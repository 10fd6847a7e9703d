import { DropFiles } from '../importing/DropFiles.tsx';
import { DialogHost } from '../parts/dialogs.tsx';
import { JobBar } from '../parts/JobBar.tsx';
import { Toasts } from '../parts/Toasts.tsx';
import { usePlace } from '../place.ts';
import { AgainScreen } from '../screens/again/AgainScreen.tsx';
import { LibraryScreen } from '../screens/library/LibraryScreen.tsx';
import { PacksScreen } from '../screens/packs/PacksScreen.tsx';
import { PeopleScreen } from '../screens/people/PeopleScreen.tsx';
import { useEngineNews } from './engine-state.ts';
import { Fallback } from './Fallback.tsx';
import { NoLibrary } from './NoLibrary.tsx';
import { Rail } from './Rail.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useFrameCommands } from './useFrameCommands.tsx';
import { useWindowTitle } from './useWindowTitle.ts';
import './App.css';

const screens = { library: LibraryScreen, people: PeopleScreen, packs: PacksScreen, again: AgainScreen };

/** The window: rail, the screen's columns, status bar, and what lies over them. */
export function App() {
  useFrameCommands();
  useWindowTitle();
  const screen = usePlace('screen');
  const Screen = screens[screen];
  const news = useEngineNews();
  return (
    <div className="window">
      <Rail />
      {news?.kind === 'failed' ? (
        <NoLibrary sentence={news.sentence} />
      ) : (
        <Fallback key={screen}>
          <Screen />
        </Fallback>
      )}
      <JobBar />
      <StatusBar />
      <Toasts />
      <DialogHost />
      <DropFiles />
    </div>
  );
}
