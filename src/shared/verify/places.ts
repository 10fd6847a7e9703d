import type { FileText, Passage } from './file-text.ts';

/** Where a person finds a passage: its page, and the heading above it. */
export function placeOf(file: FileText, passage: Passage): { section: string | null; page: number | null } {
  const { page = null } = file.paragraphs[passage.first] ?? {};
  const heading = headingAbove(file, passage.first);
  return { section: heading?.text ?? null, page };
}

/** The heading that a paragraph stands under. */
export const headingAbove = (file: FileText, paragraph: number) =>
  file.paragraphs.slice(0, paragraph).findLast(({ role }) => role === 'heading');
