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
      return block.items.map(({ time, title }) => [time, title].filter(Boolean).join(' ')).join(', ');
    case 'logistics':
      return block.rows.map(({ what }) => what).join(', ');
    case 'portrait':
      return block.name || block.text;
    case 'table':
      return block.caption || block.columns.join(', ');
    case 'picture':
      return block.caption || block.alternative;
    case 'chart':
      return block.title;
    case 'clearance':
      return block.rows.map(({ what }) => what).join(', ');
    case 'addendum':
      return `${block.number}: ${block.rows.map(({ change }) => change).join('; ')}`;
    default:
      return assertNever(block);
  }
}
