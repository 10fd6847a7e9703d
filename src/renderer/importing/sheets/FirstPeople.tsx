import { CircleHelp } from 'lucide-react';
import { statedName } from '../../../shared/extract/attendees/stated.ts';
import type { SourcePerson } from '../../../shared/extract/types.ts';
import type { LookedList } from '../../../shared/sheets/look.ts';
import { firstOf } from '../../../shared/sheets/looked.ts';
import type { ListMapping } from '../../../shared/sheets/mapping.ts';

const shown = 5;

/** How the first people of a list come out. */
export function FirstPeople({ looked, list }: { looked: LookedList; list: ListMapping }) {
  const { people } = firstOf(looked, list);
  return (
    <section className="first-people" aria-label="How people come out" aria-live="polite">
      <h3>{titleOf(list, people.length)}</h3>
      {list.included && people.length > 0 && (
        <ol>
          {people.slice(0, shown).map((person) => (
            <Person key={person.block} person={person} />
          ))}
        </ol>
      )}
    </section>
  );
}

function titleOf({ included }: ListMapping, count: number): string {
  if (!included) return 'This list is left out.';
  if (count === 0) return 'No people are read: say which column holds their names. The rows stay as text.';
  return 'The first people, as they come out';
}

function Person({ person }: { person: SourcePerson }) {
  const { name, honours, doubts } = statedName(person.name);
  const all = [...new Set([...honours, ...person.honours])];
  const [before, after] = [all.filter((word) => word === 'Rt Hon'), all.filter((word) => word !== 'Rt Hon')];
  return (
    <li>
      <strong>{[...before, name, ...after].join(' ')}</strong>
      <span>{[person.role, person.organisation].filter(Boolean).join(', ')}</span>
      {person.note && <span className="first-people-note">{person.note}</span>}
      {doubts.map((doubt) => (
        <span key={doubt} className="first-people-doubt">
          <CircleHelp size={14} aria-hidden /> {doubt}
        </span>
      ))}
    </li>
  );
}
