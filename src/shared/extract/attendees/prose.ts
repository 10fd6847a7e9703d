/** Verbs by which a line says what somebody did, and names nobody's office. */
const finite =
  / (?:is|are|was|were|has|have|had|will|would|agreed|noted|discussed|met|said|heard|attended|the) /;

/** "Dr Doe welcomed members to the meeting.": a verb of the past, then what it was done to. */
const told =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,5}(?:\(\p{L}{1,5}\) )?(?:\p{Ll}{3,}ed|said|gave|told|asked|led|took|is|was|were|has|had|will|would|also|then|and \p{Lu}\p{L}+ \p{Ll}+ed) (?:\p{Ll}|\p{Lu}|\d)/u;

/** "…, Jane Doe MLA.": it ends with a member of a parliament, and a full stop. */
const honoured = /\p{Lu}\p{Ll}+,? (?:MP|MSP|MS|MLA|AM|TD|MHK)\.$/u;

/** "The Welsh Government was led by … Jane Doe MS.": it ends so and is a sentence all the same. */
const represented = / (?:was|were) (?:led|headed|represented|chaired|hosted|welcomed|attended) /;

/** A stop at the end, or right in front of a mark or a bracket that ends the line. */
function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const closes = last === 0x22 || last === 0x201d || last === 0x2019 || last === 0x29;
  const stop = closes ? text.charCodeAt(text.length - 2) : last;
  return stop === 0x2e || stop === 0x21 || stop === 0x3f;
}

/** Whether a line is a sentence about the meeting, and not a person's entry. */
export const isProse = (text: string): boolean => {
  if (!endsSentence(text)) return false;
  if (honoured.test(text)) return represented.test(text);
  const size = text.split(' ', 12).length;
  return (size > 10 && finite.test(text)) || (size > 4 && told.test(text));
};
