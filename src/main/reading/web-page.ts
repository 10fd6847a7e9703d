import type { SourceBlock } from '../../shared/extract/types.ts';
import { done, failed } from '../../shared/failure.ts';
import { articleBlocks } from './article.ts';
import { parsePage } from './dom.ts';
import { splitTitle } from './kinds.ts';
import { isTooDeep, tooDeep } from './nesting.ts';
import { pageFacts } from './page-facts.ts';
import type { Reader } from './source.ts';

/** A saved web page: the article without what stands round it, and what the page says about itself. */
export const readPage: Reader = (html, path) => {
  if (isTooDeep(html)) return failed(tooDeep(path));
  const page = parsePage(html);
  const facts = pageFacts(page);
  const blocks = withoutTitle(articleBlocks(page, html.length), facts.title);
  if (blocks.length === 0) return failed({ kind: 'no-words', path });
  return done({ ...facts, blocks });
};

/** The title stands beside the body, not in it. */
function withoutTitle(blocks: SourceBlock[], title: string | undefined): SourceBlock[] {
  const at = blocks.findIndex(({ role }) => role === 'heading');
  const heading = blocks[at];
  const repeats = heading && at < 3 && splitTitle(heading.text).title === title;
  return repeats ? blocks.toSpliced(at, 1) : blocks;
}
