/** Sources of patterns for people in lists: how they are addressed, and a word of a name. */
export const addressed =
  '(?:Sir|Dame|Dr|Prof\\.?|Professor|Lord|Lady|Baroness|Cllr|Councillor|Mr|Mrs|Ms|Miss)';
export const nameWord = "\\p{Lu}[\\p{L}’'-]+";
