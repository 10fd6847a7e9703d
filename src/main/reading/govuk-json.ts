import type { SourceText } from '../../shared/extract/types.ts';
import { done, failed } from '../../shared/failure.ts';
import { dateWords } from '../../shared/words/dates.ts';
import { readBlocks } from './blocks.ts';
import { dayStated } from './days.ts';
import { type DomNode, parsePage, textOf } from './dom.ts';
import { ContentItem, itemHtml } from './govuk-item.ts';
import { kindNamed, splitTitle } from './kinds.ts';
import { isTooDeep, tooDeep } from './nesting.ts';
import { withoutEmpty } from './page-facts.ts';
import type { Reader } from './source.ts';

/** A story as GOV.UK's Content API gives it. */
export const readItem: Reader = (text, path) => {
  const json = parsed(text);
  if (json === undefined) return failed({ kind: 'file-damaged', path, detail: 'it is no whole JSON' });
  const item = ContentItem.safeParse(json);
  if (!item.success) return failed({ kind: 'format-unknown', path });
  const html = itemHtml(item.data);
  if (html === undefined) return failed({ kind: 'format-unknown', path });
  if (isTooDeep(html)) return failed(tooDeep(path));
  const blocks = readBlocks(parsePage(html).body as DomNode);
  if (blocks.length === 0) return failed({ kind: 'no-words', path });
  const remarks = remarksOn(item.data);
  return done({ ...factsOf(item.data), blocks, ...(remarks.length > 0 ? { remarks } : {}) });
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const remarksOn = (item: ContentItem): string[] =>
  [withdrawal(item), change(item), speaker(item)].filter((each) => each !== undefined);

function withdrawal({ withdrawn_notice: notice }: ContentItem): string | undefined {
  if (!notice) return undefined;
  const day = dayStated(notice.withdrawn_at ?? undefined);
  const since = day === undefined ? '' : ` on ${dateWords(day)}`;
  const why = textOf(parsePage(notice.explanation ?? '').body);
  return `GOV.UK withdrew it${since}: what it says may hold no more.${why === '' ? '' : ` GOV.UK says why: ${why}`}`;
}

/** A story that was changed after it was published may say other things than it did then. */
function change({ details }: ContentItem): string | undefined {
  const changes = (details.change_history ?? []).toSorted((a, b) =>
    b.public_timestamp.localeCompare(a.public_timestamp),
  );
  const [last, ...earlier] = changes;
  const day = dayStated(last?.public_timestamp);
  return last && earlier.length > 0 && day !== undefined
    ? `GOV.UK last changed it on ${dateWords(day)}: ${last.note.trim()}`
    : undefined;
}

/** The page names the speaker above the words, which do not. */
function speaker({ links, document_type: type }: ContentItem): string | undefined {
  const [said] = links?.speaker ?? [];
  const verb = type === 'authored_article' ? 'written' : 'given';
  return said && `GOV.UK says that it was ${verb} by ${said.title}.`;
}

function factsOf(item: ContentItem): Omit<SourceText, 'plain' | 'blocks'> {
  const { title, kind } = splitTitle(item.title?.trim() ?? '');
  const { primary_publishing_organisation: primary, organisations } = item.links ?? {};
  const { first_public_at: firstPublic, delivered_on: delivered } = item.details;
  return withoutEmpty({
    title,
    kind: kind ?? kindNamed(item.document_type),
    publisher: (primary ?? organisations)?.[0]?.title,
    published: dayStated(item.first_published_at ?? firstPublic ?? item.public_updated_at ?? undefined),
    eventDate: dayStated(delivered ?? undefined),
    address: item.base_path.startsWith('/') ? `https://www.gov.uk${item.base_path}` : undefined,
    // Everything that the Content API serves stands under this licence.
    licence: item.base_path ? 'Open Government Licence v3.0' : undefined,
  });
}
