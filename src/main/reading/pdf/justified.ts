import { type Box, sameBase } from './box.ts';

/**
 * The runs of one column of text, with lines closed up whose few words were set so far apart, to fill the column, that
 * each looks like a cell: single words of prose, all the same distance from each other.
 */
export function withoutStretching(runs: Box[]): Box[] {
  const lines: Box[][] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last?.[0] && sameBase(last[0], run)) last.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => (isStretched(line) ? [closed(line)] : line));
}

function isStretched(line: Box[]): boolean {
  if (line.length < 3 || line.some(({ text, cells }) => cells || text.includes(' '))) return false;
  const gaps = line.slice(1).map(({ left }, i) => left - (line[i]?.right ?? 0));
  const words = line.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return Math.max(...gaps) < Math.min(...gaps) * 1.3 && words * 2 >= line.length;
}

function closed(line: Box[]): Box {
  const [first] = line as [Box];
  const right = Math.max(...line.map((run) => run.right));
  return { ...first, right, text: line.map(({ text }) => text).join(' ') };
}
