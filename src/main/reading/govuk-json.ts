import type { SourceText } from '../../shared/extract/types.ts';
import { done, failed } from '../../shared/failure.ts';
import { readBlocks } from './blocks.ts';
import { dayStated } from './days.ts';
import { type DomNode, parsePage, textOf } from './dom.ts';
import { ContentItem, itemHtml } from './govuk-item.ts';
import { changed, spoken, withdrawn } from './govuk-remarks.ts';
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

const withdrawal = ({ withdrawn_notice: notice }: ContentItem): string | undefined =>
  notice
    ? withdrawn(dayStated(notice.withdrawn_at ?? undefined), textOf(parsePage(notice.explanation ?? '').body))
    : undefined;

function change({ details }: ContentItem): string | undefined {
  const [last, ...earlier] = (details.change_history ?? []).toSorted((a, b) =>
    b.public_timestamp.localeCompare(a.public_timestamp),
  );
  const day = dayStated(last?.public_timestamp);
  return last && earlier.length > 0 && day !== undefined ? changed(day, last.note.trim()) : undefined;
}

function speaker({ links, document_type: type }: ContentItem): string | undefined {
  const [said] = links?.speaker ?? [];
  return said && spoken(said.title, type === 'authored_article');
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
