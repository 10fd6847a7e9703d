import { z } from 'zod';
import { IsoDate } from '../model/dates.ts';
import { Marking, PrintProfile, SectionKind } from '../model/pack.ts';
import { line, SpecItem, words } from './spec-items.ts';

export const SpecSection = z.strictObject({
  kind: SectionKind,
  title: words.optional().describe('Left out: the usual title of its kind.'),
  landscape: z.literal(true).optional().describe('Its pages lie on their side.'),
  items: z.array(SpecItem),
});
export type SpecSection = z.infer<typeof SpecSection>;

/**
 * A pack described in a file, for the command line: what the cover says, and sections of items in order. It is the
 * office's own request; quotes and facts come from the library alone, word for word.
 */
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
    print: PrintProfile.partial().optional().describe('How the minister likes paper.'),
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
