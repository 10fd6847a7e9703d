import { assertNever } from '../failure.ts';
import type { OwnBlock } from '../model/pack.ts';

/** What a block in the office's own words is known by in a list: its first words; '' where it holds none. */
export function ownWords(block: OwnBlock): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'question':
      return block.question || block.answer;
    case 'line':
      return block.line || block.support;
    case 'agenda':
      return listed(block.items.map(({ time, title }) => [time, title].filter(Boolean).join(' ')));
    case 'logistics':
      return listed(block.rows.map(({ what }) => what));
    case 'portrait':
      return block.name || block.text;
    case 'table':
      return block.caption || listed(block.columns) || listed(block.rows.flat());
    case 'picture':
      return block.caption || block.alternative;
    case 'chart':
      return block.title;
    case 'clearance':
      return listed(block.rows.map(({ what }) => what));
    case 'addendum':
      return addendumWords(
        block.number,
        listed(
          block.rows.map(({ change }) => change),
          '; ',
        ),
      );
    default:
      return assertNever(block);
  }
}

/** Cells that hold nothing are not told. */
const listed = (words: readonly string[], between = ', '): string =>
  words.filter((one) => one.trim() !== '').join(between);

const addendumWords = (number: number, changes: string): string => (changes ? `${number}: ${changes}` : '');
