import { Ellipsis, MessageCircleQuestionMark, Plus, Type } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Pack, Section } from '../../../shared/model/pack.ts';
import { Action } from '../../parts/Action.tsx';
import { MenuButton } from '../../parts/MenuButton.tsx';
import { keepTypingWhileHeld } from '../../typing-ahead.ts';
import { addEntries, type Writing } from './add-blocks.tsx';
import { sectionEntries } from './section-actions.tsx';

interface SectionHeadProps {
  pack: Pack;
  section: Section;
  /** What can be put in; null while the section is far from being seen: then it is its title alone. */
  add: Writing | null;
}

/** A section's title, what it is printed on, and what can be done with it. */
export const SectionHead = ({ pack, section, add }: SectionHeadProps) => (
  <header className="pack-section-head">
    <h2>{section.title}</h2>
    {section.landscape && <span className="section-turned">Landscape</span>}
    {!section.blocks.length && <span className="section-empty">Empty, not printed</span>}
    {add && <Actions pack={pack} section={section} add={add} />}
  </header>
);

const Actions = ({ pack, section, add }: { pack: Pack; section: Section; add: Writing }) => (
  <>
    {section.kind === 'questions' ? (
      <Action
        look="quiet"
        icon={MessageCircleQuestionMark}
        onPressStart={keepTypingWhileHeld}
        onPress={add.question}
        aria-label={`Add question to ${section.title}`}
      >
        Add question
      </Action>
    ) : (
      <Action
        look="quiet"
        icon={Type}
        onPressStart={keepTypingWhileHeld}
        onPress={add.text}
        aria-label={`Add text to ${section.title}`}
      >
        Add text
      </Action>
    )}
    <MenuButton label={`Add to ${section.title}`} entries={addEntries(add)}>
      <Button className="icon-action" aria-label={`Add something else to ${section.title}`}>
        <Plus size={16} aria-hidden />
      </Button>
    </MenuButton>
    <MenuButton label={`Section ${section.title}`} entries={sectionEntries(pack, section, add)}>
      <Button className="icon-action" aria-label={`More for section ${section.title}`}>
        <Ellipsis size={16} aria-hidden />
      </Button>
    </MenuButton>
  </>
);
