// Characters that XML 1.0 cannot hold: left in, they make a file that Word calls damaged; left out, they would join
// the words on either side.
const unwritable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;

/**
 * Text as a Word file can hold it: breaks, control characters and noncharacters become a space, half of a surrogate
 * pair becomes U+FFFD. Nothing else is touched, so a run keeps the spaces at its ends.
 */
export const wordText = (text: string): string => text.toWellFormed().replace(unwritable, ' ');
