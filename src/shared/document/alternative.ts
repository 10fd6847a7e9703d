import { cleanParagraph } from '../words/clean.ts';
import type { DocumentNode } from './nodes.ts';

/** What is heard at one go: words that stand for a picture may be no longer. */
export const longestAlternative = 250;

const pointer = 'Described in full below.';

/** How a picture or a chart is told to those who cannot see it. */
export interface Told {
  alternative: string;
  /** The whole description in print, where it is too long to be heard at one go; nothing is cut without it. */
  description: DocumentNode[];
}

/** `words` as they stand for a picture or a chart (`what`); long ones by their beginning, and whole below it. */
export function told(words: string, what: 'picture' | 'chart'): Told {
  const full = cleanParagraph(words);
  if (full.length <= longestAlternative) return { alternative: full, description: [] };
  const label = { kind: 'text' as const, text: `What the ${what} shows: `, strong: true };
  return {
    alternative: `${beginning(full, longestAlternative - pointer.length - 2)} ${pointer}`,
    description: [{ kind: 'paragraph', inlines: [label, { kind: 'text', text: full }] }],
  };
}

/** Whole sentences where they fit, else whole words with an ellipsis, else letters. */
function beginning(full: string, room: number): string {
  const start = full.slice(0, room + 1);
  const sentences = /^.*[.!?](?=\s)/s.exec(start)?.[0];
  if (sentences) return sentences;
  const words = /^.*(?=\s)/s.exec(start)?.[0] ?? full.slice(0, room);
  return `${words.toWellFormed().trimEnd()}…`;
}
