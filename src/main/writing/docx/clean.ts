// Characters that XML 1.0 cannot hold. The docx package drops some of them in silence, which joins the words on
// either side, and lets others through, which makes a file that Word calls damaged.
const unwritable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;

/**
 * Text as a Word file can hold it: breaks, control characters and noncharacters become a space, half of a surrogate
 * pair becomes U+FFFD. Nothing else is touched, so a run keeps the spaces at its ends.
 */
export const wordText = (text: string): string => text.toWellFormed().replace(unwritable, ' ');
