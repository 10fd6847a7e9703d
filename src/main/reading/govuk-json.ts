import { z } from 'zod';
import type { SourceText } from '../../shared/extract/types.ts';
import { done, failed } from '../../shared/failure.ts';
import { dateWords } from '../../shared/words/dates.ts';
import { readBlocks } from './blocks.ts';
import { type DomNode, parsePage } from './dom.ts';
import { kindNamed, splitTitle } from './kinds.ts';
import { isTooDeep, tooDeep } from './nesting.ts';
import { isoDate, withoutEmpty } from './page-facts.ts';
import type { Reader } from './source.ts';

const Organisation = z.object({ title: z.string() });

/** Of some schemas the same words in several forms: as they are shown, and as they were typed. */
const Body = z.union([z.string(), z.array(z.object({ content_type: z.string(), content: z.string() }))]);

const ContentItem = z.object({
  title: z.string().optional(),
  document_type: z.string().default(''),
  base_path: z.string().default(''),
  first_published_at: z.string().nullish(),
  public_updated_at: z.string().nullish(),
  details: z.object({ body: Body, first_public_at: z.string().nullish() }),
  withdrawn_notice: z.object({ withdrawn_at: z.string().nullish() }).nullish(),
  links: z
    .object({
      primary_publishing_organisation: z.array(Organisation).optional(),
      organisations: z.array(Organisation).optional(),
    })
    .optional(),
});
type ContentItem = z.infer<typeof ContentItem>;

/** A story as GOV.UK's Content API gives it. */
export const readItem: Reader = (text, path) => {
  const json = parsed(text);
  if (json === undefined) return failed({ kind: 'file-damaged', path, detail: 'it is no whole JSON' });
  const item = ContentItem.safeParse(json);
  if (!item.success) return failed({ kind: 'format-unknown', path });
  const body = shown(item.data.details.body);
  if (body === undefined) return failed({ kind: 'format-unknown', path });
  if (isTooDeep(body)) return failed(tooDeep(path));
  const blocks = readBlocks(parsePage(body).body as DomNode);
  if (blocks.length === 0) return failed({ kind: 'no-words', path });
  return done({ ...factsOf(item.data), blocks, ...remarksOn(item.data) });
};

const shown = (body: z.infer<typeof Body>): string | undefined =>
  typeof body === 'string' ? body : body.find(({ content_type }) => content_type === 'text/html')?.content;

function remarksOn({ withdrawn_notice: notice }: ContentItem): { remarks?: string[] } {
  if (!notice) return {};
  const day = isoDate(notice.withdrawn_at ?? undefined);
  const since = day === undefined ? '' : ` on ${dateWords(day)}`;
  return { remarks: [`GOV.UK withdrew it${since}: what it says may hold no more.`] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function factsOf(item: ContentItem): Omit<SourceText, 'plain' | 'blocks'> {
  const { title, kind } = splitTitle(item.title?.trim() ?? '');
  const { primary_publishing_organisation: primary, organisations } = item.links ?? {};
  return withoutEmpty({
    title,
    kind: kind ?? kindNamed(item.document_type),
    publisher: (primary ?? organisations)?.[0]?.title,
    published: isoDate(
      item.first_published_at ?? item.details.first_public_at ?? item.public_updated_at ?? undefined,
    ),
    address: item.base_path.startsWith('/') ? `https://www.gov.uk${item.base_path}` : undefined,
    // Everything that the Content API serves stands under this licence.
    licence: item.base_path ? 'Open Government Licence v3.0' : undefined,
  });
}
