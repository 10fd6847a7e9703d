import { CircleMinus, CirclePlus, type LucideIcon, RefreshCw } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import { changeSentences, whatOf, whichItem } from '../../../shared/again/words.ts';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { FoundItem, ItemChange } from '../../../shared/model/rereading.ts';
import { knownDateWords } from '../../../shared/words/dates.ts';
import { nameWithHonours } from '../../../shared/words/people.ts';
import { BodyPart } from '../library/BodyPart.tsx';
import { excerptOf } from './excerpt.ts';

const icons: Record<ItemChange['what'], LucideIcon> = {
  added: CirclePlus,
  gone: CircleMinus,
  changed: RefreshCw,
};

/** One item that is read differently: in words, then as it is beside as it would be, each in its paragraph. */
export function ChangeCard({ change, story }: { change: ItemChange; story: StoryWithItems }) {
  const Icon = icons[change.what];
  const id = useId();
  const was = change.what === 'added' ? null : change.was;
  const now = change.what === 'gone' ? null : change.now;
  return (
    <li className={`change change-${change.what}`} aria-labelledby={id}>
      <h3 id={id} className="change-title">
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        {whatOf(change)}: {whichItem(change)}
      </h3>
      <ul className="change-words">
        {changeSentences(change).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="change-sides">
        <Side title="As it is" empty="Not there." item={was} story={story} />
        <Side title="Read again" empty="Not found." item={now} story={story} />
      </div>
    </li>
  );
}

interface SideProps {
  title: string;
  empty: string;
  item: FoundItem | null;
  story: StoryWithItems;
}

function Side({ title, empty, item, story }: SideProps) {
  const id = useId();
  return (
    <section className="change-side" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {item ? <Shown item={item} story={story} /> : <p className="change-none">{empty}</p>}
    </section>
  );
}

function Shown({ item, story }: { item: FoundItem; story: StoryWithItems }) {
  const { blocks, more } = useMemo(() => excerptOf(story, item), [story, item]);
  return (
    <>
      {whoSays(item)}
      <div className="story-body change-text readable">
        {blocks.map((block) => (
          <BodyPart key={block.start} block={block} selected={null} />
        ))}
        {more > 0 && <p className="change-more">and {more} more paragraphs</p>}
      </div>
    </>
  );
}

function whoSays(found: FoundItem): ReactNode {
  const { kind, item } = found;
  const unsure = !item.sure && <span className="change-unsure">? to be checked</span>;
  if (kind === 'fact') {
    return (
      <p className="change-who">
        {item.asAt && <span>As at {knownDateWords(item.asAt)}</span>} {unsure}
      </p>
    );
  }
  const name =
    kind === 'quote' ? (item.speaker ?? 'Speaker not given') : nameWithHonours(item.name, item.honours);
  const said = kind === 'quote' && item.saidOn ? knownDateWords(item.saidOn) : null;
  const note = kind === 'attendee' ? item.note : null;
  return (
    <p className="change-who">
      <strong>{name}</strong>
      {[item.role, item.organisation, said, note].filter(Boolean).map((part) => `, ${part}`)} {unsure}
    </p>
  );
}
