import { z } from 'zod';
import { ClearanceState, Disclosure } from '../model/block-state.ts';
import { IsoDate } from '../model/dates.ts';
import { Likelihood } from '../model/pack.ts';

// What a section of a pack's description may hold. Quotes and facts come from the library alone, word for word.

export const words = z.string().trim().min(1);
export const line = z.string().optional();
const pictureFile = words.describe('A picture file; its path begins where this file lies.');

const checked = z
  .boolean()
  .optional()
  .describe('true says that a person has looked at this item, which the program itself is not sure of.');
const storyNamed = words
  .optional()
  .describe('The story that it is in: its id, or words of its title, where several would do.');

const ItemChoice = z
  .strictObject({
    id: words.optional().describe('The id of the item, as "search --json" prints it.'),
    search: words.optional().describe('Words of the item. They must find one item and no other.'),
    story: storyNamed,
    checked,
  })
  .describe('An item of the library, by id or by search.');

const given = ({ id, search }: { id?: string | undefined; search?: string | undefined }) =>
  (id === undefined) !== (search === undefined);
const givenOnce = { error: 'give either "id" or "search"' };

export const QuoteChoice = ItemChoice.extend({
  speaker: words.optional().describe('Words of the speaker’s name, where several quotes would do.'),
}).refine(given, givenOnce);
export type QuoteChoice = z.infer<typeof QuoteChoice>;

export const FactChoice = ItemChoice.refine(given, givenOnce);
export type FactChoice = z.infer<typeof FactChoice>;

export const AttendeesChoice = z.strictObject({
  story: words.describe('The story whose attendee list is meant: its id, or words of its title.'),
  checked,
});
export type AttendeesChoice = z.infer<typeof AttendeesChoice>;

/** In the office's own words, as they stand in the file. */
export const SpecQuestion = z.strictObject({
  question: words.describe('What the minister may be asked.'),
  answer: words.describe('What to say, written as own text is.'),
  ifPressed: words.optional().describe('What to say when the answer was not enough.'),
  defensive: words.optional().describe('What to say only when attacked.'),
  likelihood: Likelihood.optional().describe(
    'Left out: may-arise. Questions are printed in the order they stand.',
  ),
});
export type SpecQuestion = z.infer<typeof SpecQuestion>;

const beside = {
  disclosure: Disclosure.optional().describe(
    'Who may have it: free (it may be released), usable (the minister may say it; the usual), not-disclosed.',
  ),
};

const ownItems = {
  text: z.strictObject({
    ...beside,
    text: words.describe(
      'Own text: paragraphs parted by blank lines; lines that begin with "- " are a list, "1. " a numbered one.',
    ),
    language: words.optional().describe('Of the words, such as "cy", where it is not English.'),
  }),
  question: z.strictObject({ ...beside, question: SpecQuestion }),
  line: z.strictObject({
    ...beside,
    line: words.describe('A line to take: what to say.'),
    support: words.optional().describe('What stands behind it, written as own text is.'),
  }),
  agenda: z.strictObject({
    ...beside,
    agenda: z
      .array(z.strictObject({ time: line, title: words, lead: line }))
      .min(1)
      .describe('What happens when, and who leads.'),
  }),
  logistics: z.strictObject({
    ...beside,
    logistics: z
      .array(z.strictObject({ what: words, details: words }))
      .min(1)
      .describe('What one must know to be there.'),
  }),
  portrait: z.strictObject({
    ...beside,
    portrait: z
      .strictObject({
        name: words,
        role: line,
        organisation: line,
        text: line,
        picture: pictureFile.optional(),
      })
      .describe('Who a person is, in own text.'),
  }),
  table: z.strictObject({
    ...beside,
    table: z
      .strictObject({
        caption: line,
        columns: z.array(words).min(1),
        rows: z.array(z.array(z.string())).min(1),
      })
      .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
        error: 'give each row one cell a column',
      })
      .describe('A table of your own. The first cell heads its row.'),
  }),
  picture: z.strictObject({
    ...beside,
    picture: z
      .strictObject({ file: pictureFile, alternative: words, caption: line })
      .describe('"alternative" says what it shows, for those who cannot see it.'),
  }),
  chart: z.strictObject({
    ...beside,
    chart: z
      .strictObject({
        title: words,
        unit: line.describe('Written after each value, such as "%" or "£ million".'),
        shape: z.enum(['bars', 'line']).optional().describe('Left out: bars.'),
        points: z
          .array(
            z.strictObject({
              label: words,
              value: z.number(),
              fact: words.optional().describe('Words of the fact of this pack that gives the value.'),
            }),
          )
          .min(1),
        alternative: line.describe('Left out: made from the values.'),
      })
      .describe('A measure drawn, with its values as a table.'),
  }),
  clearance: z.strictObject({
    ...beside,
    clearance: z
      .array(
        z.strictObject({
          what: words,
          by: words,
          state: ClearanceState.optional().describe('Left out: cleared.'),
          on: IsoDate.optional(),
        }),
      )
      .min(1)
      .describe('Who cleared what, and when.'),
  }),
  addendum: z.strictObject({
    ...beside,
    addendum: z
      .strictObject({
        number: z.int().positive(),
        since: line.describe('The version that went into the box.'),
        changes: z.array(z.strictObject({ page: z.string(), change: words })).min(1),
      })
      .describe('What changed on which page.'),
  }),
};

const libraryItems = {
  quote: z.strictObject({ ...beside, quote: QuoteChoice }),
  fact: z.strictObject({ ...beside, fact: FactChoice }),
  attendees: z.strictObject({ ...beside, attendees: AttendeesChoice }),
};

/** An item in the office's own words, as the file has it. */
export const OwnItem = z.union([
  ownItems.text,
  ownItems.question,
  ownItems.line,
  ownItems.agenda,
  ownItems.logistics,
  ownItems.portrait,
  ownItems.table,
  ownItems.picture,
  ownItems.chart,
  ownItems.clearance,
  ownItems.addendum,
]);
export type OwnItem = z.infer<typeof OwnItem>;

/** An item that stands in the library, and not in the file itself. */
export const LibraryItem = z.union([libraryItems.quote, libraryItems.fact, libraryItems.attendees]);
export type LibraryItem = z.infer<typeof LibraryItem>;

export const SpecItem = z.union([...OwnItem.options, ...LibraryItem.options]);
export type SpecItem = z.infer<typeof SpecItem>;

export const isLibraryItem = (item: SpecItem): item is LibraryItem =>
  'quote' in item || 'fact' in item || 'attendees' in item;
