import { BookCopy, Library, type LucideIcon, SquareChevronRight, Users } from 'lucide-react';
import { Button } from 'react-aria-components';
import { runCommand } from '../commands.ts';
import { keyWords } from '../keys.ts';
import { go, type Place, usePlace } from '../place.ts';
import './Rail.css';

const screens: { id: Place['screen']; words: string; icon: LucideIcon }[] = [
  { id: 'library', words: 'Library', icon: Library },
  { id: 'people', words: 'People', icon: Users },
  { id: 'packs', words: 'Packs', icon: BookCopy },
];

/** The screens of the program. */
export function Rail() {
  const here = usePlace('screen');
  return (
    <nav className="rail" aria-label="Screens">
      {screens.map(({ id, words, icon: Icon }) => (
        <Button
          key={id}
          className="rail-item"
          aria-current={here === id ? 'page' : undefined}
          onPress={() => go({ screen: id })}
        >
          <Icon size={20} strokeWidth={1.6} aria-hidden />
          {words}
        </Button>
      ))}
      <Button className="rail-item rail-foot" onPress={() => runCommand('palette')}>
        <SquareChevronRight size={16} strokeWidth={1.75} aria-hidden />
        {keyWords('mod+K')}
        <span className="unseen"> All commands</span>
      </Button>
    </nav>
  );
}
