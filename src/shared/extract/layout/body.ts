import type { BodyBlock, Join, StoryText } from '../../model/story.ts';
import type { Unit } from './units.ts';

/**
 * Units to the stored body. Blocks are parted by one blank line; items of one list, rows of one table and lines of
 * one address follow each other on lines of their own, without a blank line and without their bullets.
 */
export function assembleBody(units: Unit[]): StoryText {
  let body = '';
  const blocks: BodyBlock[] = [];
  const joins: Join[] = [];
  units.forEach((each, i) => {
    const before = units[i - 1];
    if (before !== undefined) body += isLine(before) && before.role === each.role ? '\n' : '\n\n';
    const start = body.length;
    body += each.text;
    blocks.push({ start, end: body.length, role: each.role, level: each.level });
    for (const join of each.joins) joins.push({ at: start + join.at, was: join.was });
  });
  return { body, blocks, joins };
}

const isLine = (each: Unit): boolean => each.role === 'item' || each.role === 'row';
