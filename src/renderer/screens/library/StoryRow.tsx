import { CircleHelp, Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StoryRow as Row } from '../../../shared/contract/stories.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { storyKindWords } from '../../../shared/words/kinds.ts';
import { Found } from '../../parts/found.tsx';
import { fromFound } from '../../parts/found-parts.ts';
import { itemIcons } from '../../parts/icons.ts';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function Count({
  kind,
  count,
  one,
}: {
  kind: keyof typeof itemIcons;
  count: number;
  one: string;
}): ReactNode {
  const Icon = itemIcons[kind];
  if (!count) return null;
  return (
    <span className="count" title={plural(count, one)}>
      <Icon size={12} strokeWidth={2} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="unseen">{plural(count, one)}</span>
    </span>
  );
}

/** "2 versions" on the latest; on an earlier one, which a search found, which of them it is. */
function Version({ number, of }: NonNullable<Row['version']>) {
  return (
    <span className="version-badge">
      <Layers size={12} strokeWidth={2} aria-hidden />
      {number === of ? `${of} versions` : `version ${number} of ${of}`}
    </span>
  );
}

/** What a row of the story list says, on two lines; a third shows the words round a match. */
export function StoryRow({ row, query }: { row: Row; query: string }) {
  const source = row.publisher ?? storyKindWords(row.kind);
  const date = row.date ? dateWords(row.date.date) : 'No date';
  return (
    <div className="story-row">
      <div className="story-row-title">
        <span className="clip" title={row.title}>
          <Found text={row.title} query={query} />
        </span>
        {row.version && <Version {...row.version} />}
        {row.unsure > 0 && (
          <span className="check-badge" title={`${plural(row.unsure, 'item')} to check`}>
            <CircleHelp size={12} strokeWidth={2.25} aria-hidden />
            {row.unsure}
            <span className="unseen"> to check</span>
          </span>
        )}
      </div>
      <div className="story-row-meta tabular">
        <span className="story-row-source">{source}</span>
        <span className="story-row-date">{date}</span>
        <Count kind="quote" count={row.quotes} one="quote" />
        <Count kind="fact" count={row.facts} one="fact" />
        <Count kind="attendees" count={row.attendees} one="attendee" />
      </div>
      {query && (
        <div className="story-row-snippet clip">
          <Found text={fromFound(row.snippet, query)} query={query} />
        </div>
      )}
    </div>
  );
}
