import type { Block } from '../page.ts';

const noOpening =
  'The words end with a closing mark, and no mark opens them. Check where they begin and end.';

interface Closing {
  /** How many paragraphs behind the first belong to the words. */
  count: number;
  /** Where the closing mark stands. */
  end: number;
  doubts: string[];
  confidence: number;
}

/** "He said: We are proud of it … We go on.”": a closing mark without an opening one still says where the words end. */
export function closedBelow(opening: Block, candidates: readonly Block[]): Closing | null {
  const run = [opening, ...candidates];
  const count = run.findIndex(({ marks }) => marks.length > 0);
  const open = count === -1 ? run : run.slice(0, count + 1);
  for (const [k, block] of open.entries()) {
    const end = strayClosing(block);
    if (end !== null) return { count: k, end, doubts: [noOpening], confidence: 0.8 };
  }
  return null;
}

/** Where a paragraph ends with a double closing mark that nothing in it opens. */
function strayClosing({ text, start, marks }: Block): number | null {
  const at = text.search(/[”"]\.?$/);
  const mark = start + at;
  return at < 20 || marks.some(({ from, to }) => from <= mark && mark <= to) ? null : mark;
}
