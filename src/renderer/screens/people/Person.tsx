import { Button } from 'react-aria-components';
import type { Match, PersonRow } from '../../../shared/contract/search.ts';
import { nameWithHonours } from '../../../shared/words/people.ts';
import { KnownDate } from '../../parts/KnownDate.tsx';
import { Paragraphs } from '../../parts/Paragraphs.tsx';
import { useSome } from '../../parts/useSome.tsx';
import { AddToPack } from '../../picking/AddToPack.tsx';
import { Doubts } from '../../picking/Doubts.tsx';
import { go } from '../../place.ts';
import { useAnswer } from '../../queries.ts';

const openStory = (storyId: string) => go({ screen: 'library', storyId });

const StoryLink = ({ storyId, title }: { storyId: string; title: string }) => (
  <Button className="story-link" onPress={() => openStory(storyId)}>
    {title}
  </Button>
);

/** One person: roles with the date and story of each, and quotes. */
export function Person({ person }: { person: PersonRow }) {
  const { name, roles, mayBeSeveral } = person;
  const { some, more } = useSome(roles, 30);
  const honours = [...new Set(roles.flatMap((role) => role.honours))];
  return (
    <article className="person" aria-label={name}>
      <div className="person-measure">
        <h1 className="readable">{nameWithHonours(name, honours)}</h1>
        {mayBeSeveral && (
          <Doubts
            doubts={[
              'This may be more than one person of the same name. Look at the roles and stories below.',
            ]}
          />
        )}
        <section aria-label="Roles">
          <table className="person-roles readable">
            <thead>
              <tr>
                <th scope="col">Role</th>
                <th scope="col">As at</th>
                <th scope="col">Story</th>
              </tr>
            </thead>
            <tbody>
              {some.map((role) => (
                <tr key={`${role.storyId} ${role.role} ${role.organisation}`}>
                  <td>{[role.role, role.organisation].filter(Boolean).join(', ') || 'No role given'}</td>
                  <td className="tabular">
                    {role.asAt ? <KnownDate date={role.asAt} what="As at" /> : 'Not known'}
                  </td>
                  <td>
                    <StoryLink storyId={role.storyId} title={role.storyTitle} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {more}
        </section>
        {person.quotes > 0 && <Quotes name={name} />}
      </div>
    </article>
  );
}

function Quotes({ name }: { name: string }) {
  const found = useAnswer('search.find', { query: `"${name}"`, kinds: ['quote'], limit: 500 });
  const own = (found.data?.matches ?? []).filter((match) => match.detail.startsWith(name));
  const { some, more } = useSome(own, 20);
  return (
    <section aria-label="Quotes">
      <h2>Quotes</h2>
      <ul className="person-quotes">
        {some.map((match) => (
          <QuoteLine key={match.id} match={match} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function QuoteLine({ match }: { match: Match }) {
  return (
    <li>
      <blockquote className="item-quote readable">
        <Paragraphs text={match.text} />
      </blockquote>
      <p className="item-meta">{match.detail}</p>
      <p className="item-meta">
        <StoryLink storyId={match.storyId} title={match.storyTitle} />
        {match.date && (
          <>
            {' · '}
            <KnownDate date={match.date} what="Said" />
          </>
        )}
      </p>
      <AddToPack item={{ kind: 'quote', id: match.id }} what={`quote, ${match.text.slice(0, 60)}`} />
    </li>
  );
}
