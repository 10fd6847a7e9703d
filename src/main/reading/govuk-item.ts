import { z } from 'zod';

const Titled = z.object({ title: z.string() });

/** Of some schemas the same words in several forms: as they are shown, and as they were typed. */
const Words = z.union([z.string(), z.array(z.object({ content_type: z.string(), content: z.string() }))]);
type Words = z.infer<typeof Words>;

const Change = z.object({ public_timestamp: z.string(), note: z.string() });

/** What reading uses of an item of GOV.UK's Content API. */
export const ContentItem = z.object({
  title: z.string().optional(),
  document_type: z.string().default(''),
  base_path: z.string().default(''),
  first_published_at: z.string().nullish(),
  public_updated_at: z.string().nullish(),
  details: z.object({
    body: Words.optional(),
    first_public_at: z.string().nullish(),
    delivered_on: z.string().nullish(),
    change_history: z.array(Change).optional().catch(undefined),
    /** Of travel advice, above its parts. */
    summary: Words.optional(),
    parts: z.array(z.object({ title: z.string(), body: Words })).optional(),
    final_outcome_detail: z.string().nullish(),
    public_feedback_detail: z.string().nullish(),
  }),
  withdrawn_notice: z
    .object({ withdrawn_at: z.string().nullish(), explanation: z.string().nullish() })
    .nullish(),
  links: z
    .object({
      primary_publishing_organisation: z.array(Titled).optional(),
      organisations: z.array(Titled).optional(),
      speaker: z.array(Titled).optional().catch(undefined),
    })
    .optional(),
});
export type ContentItem = z.infer<typeof ContentItem>;

/** Everything that an item says, as HTML in the order in which its page shows it; undefined where it has no words. */
export function itemHtml({ details }: ContentItem): string | undefined {
  const parts = (details.parts ?? []).map(({ title, body }) => under(title, shown(body)));
  const html = [
    shown(details.body),
    details.parts && shown(details.summary),
    ...parts,
    under('Detail of outcome', details.final_outcome_detail),
    under('Detail of feedback received', details.public_feedback_detail),
  ].filter((each) => each !== undefined);
  return html.length > 0 ? html.join('\n') : undefined;
}

const shown = (words: Words | undefined): string | undefined =>
  typeof words === 'string'
    ? words
    : words?.find(({ content_type }) => content_type === 'text/html')?.content;

const under = (heading: string, html: string | null | undefined): string | undefined =>
  html ? `<h2>${heading.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</h2>\n${html}` : undefined;
