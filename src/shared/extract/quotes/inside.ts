import type { FoundQuote } from './found.ts';

/** "… of it."Cllr Jane Doe, …", "… the charity.20 charities …": behind a lost break, what the speaker does not go on with. */
const gluedInside = /(?<=\p{Ll}{2})[.!?](?:["”’']\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?:,| said| added)|\d)/u;

/** "… of it.” Jane Doe, of Kelder Ports, said: “We …": somebody else begins to speak. */
const anotherInside =
  /["”»] (?:The )?\p{Lu}[^"“”:!?\n]{2,160} (?:said|says|added|commented|explained|concluded|continued): ?["“«]/u;

/** "… of it. Notes to editors The gates …": the end of a page. */
const endInside =
  /[.!?] (?:Notes? (?:to|for) [Ee]ditors?|Further [Ii]nformation|Background [Ii]nformation|(?:Media|Press) [Ee]nquiries|ENDS|Ends) (?=[\p{Lu}\d])/u;

const lostInside =
  'A paragraph break was lost inside these words. Check where the quote ends and who says all of it.';

/** What shows inside the words that a text lost its breaks there, and that not all of it may be one speaker's. */
export function insideDoubts({ spans }: FoundQuote, text: string, body: string): string[] {
  if (gluedInside.test(text) || endInside.test(text)) return [lostInside];
  const whole = spans.length > 1 ? body.slice(spans[0]?.start, spans.at(-1)?.end) : text;
  return anotherInside.test(whole) ? [lostInside] : [];
}
