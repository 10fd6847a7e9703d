import { z } from 'zod';
import { IsoDate } from '../model/dates.ts';
import { Likelihood, Marking, type QuestionWords, SectionKind } from '../model/pack.ts';

/**
 * A pack described in a file, for the command line: what the cover says, and sections of items in order. It is the
 * office's own request; quotes and facts come from the library alone, word for word.
 */
const words = z.string().trim().min(1);

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

/** The words of a described question; what is left out is empty, and it may arise. */
export const questionWords = ({
  ifPressed = '',
  defensive = '',
  likelihood = 'may-arise',
  ...asked
}: SpecQuestion): QuestionWords => ({
  ...asked,
  ...{ ifPressed, defensive, likelihood },
});

export const SpecItem = z.union([
  z.strictObject({
    text: words.describe(
      'Own text: paragraphs parted by blank lines; a line that begins with "- " is a list item.',
    ),
  }),
  z.strictObject({ question: SpecQuestion }),
  z.strictObject({ quote: QuoteChoice }),
  z.strictObject({ fact: FactChoice }),
  z.strictObject({ attendees: AttendeesChoice }),
]);
export type SpecItem = z.infer<typeof SpecItem>;
/** An item that stands in the library, and not in the file itself. */
export type LibraryItem = Exclude<SpecItem, { text: string } | { question: SpecQuestion }>;

export const SpecSection = z.strictObject({
  kind: SectionKind,
  title: words.optional().describe('Left out: the usual title of its kind.'),
  items: z.array(SpecItem),
});
export type SpecSection = z.infer<typeof SpecSection>;

const line = z.string().optional();

export const PackSpec = z
  .strictObject({
    $schema: z.string().optional(),
    title: words,
    event: line,
    eventDate: IsoDate.optional(),
    place: line,
    minister: line,
    department: line,
    marking: Marking.optional().describe('OFFICIAL where it is left out.'),
    handling: line.describe('Printed beside the marking, such as "NOT FOR ONWARD CIRCULATION".'),
    version: line,
    contact: line,
    copyNumber: line,
    sections: z.array(SpecSection).min(1),
  })
  .describe('A briefing pack for "packwright pack build".');
export type PackSpec = z.infer<typeof PackSpec>;

/** The JSON schema that "packwright pack schema" prints. */
export const packSchema = () => ({ title: 'Packwright pack', ...z.toJSONSchema(PackSpec, { io: 'input' }) });

/** What is wrong with a description, each with where: "sections.2.items.0.quote: give either …". */
export const specProblems = (error: z.ZodError): string[] => error.issues.flatMap((issue) => told(issue));

function told(issue: z.core.$ZodIssue, under: PropertyKey[] = []): string[] {
  const path = [...under, ...issue.path];
  const nearest = issue.code === 'invalid_union' ? nearestOf(issue.errors) : [];
  if (nearest.length > 0) return nearest.flatMap((each) => told(each, path));
  return [`${path.join('.') || 'the file'}: ${issue.message}`];
}

/** Of the kinds that an item could be, the problems of the one that its name says; none where it says none. */
function nearestOf(kinds: z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const named = kinds.filter((issues) =>
    issues.every((issue) => issue.code !== 'unrecognized_keys' || issue.path.length > 0),
  );
  return named.length === 1 && named[0] ? named[0] : [];
}
