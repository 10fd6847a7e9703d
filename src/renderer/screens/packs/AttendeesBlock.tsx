import type { AttendeesBlock as Attendees } from '../../../shared/model/pack.ts';
import { nameWithHonours } from '../../../shared/words/people.ts';
import { Source } from './PickedBlock.tsx';

/** An attendee list as the table that will be printed. */
export function AttendeesBlock({ block }: { block: Attendees }) {
  return (
    <>
      <table className="block-table block-people readable">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Organisation</th>
          </tr>
        </thead>
        <tbody>
          {block.people.map((person) => (
            <tr key={person.text}>
              <td>{nameWithHonours(person.name, person.honours)}</td>
              <td>
                {person.role}
                {person.note && <span className="block-note">{person.note}</span>}
              </td>
              <td>{person.organisation}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Source evidence={block.evidence} />
    </>
  );
}
