import type { SourceBlock } from '../../shared/extract/types.ts';
import { done, failed } from '../../shared/failure.ts';
import type { StoryKind } from '../../shared/model/story.ts';
import { articleBlocks } from './article.ts';
import { parsePage } from './dom.ts';
import { remarksOfPage } from './govuk-remarks.ts';
import { kindNamed, splitTitle } from './kinds.ts';
import { isTooDeep, tooDeep } from './nesting.ts';
import { pageFacts } from './page-facts.ts';
import type { Reader } from './source.ts';

/** A saved web page: the article without what stands round it, and what the page says about itself. */
export const readPage: Reader = (html, path) => {
  if (isTooDeep(html)) return failed(tooDeep(path));
  const page = parsePage(html);
  const facts = pageFacts(page);
  const remarks = [...remarksOfPage(page, facts.kind === 'speech'), ...(isCut(html) ? [CUT] : [])];
  const { blocks, kind = facts.kind } = withoutKind(
    withoutTitle(articleBlocks(page, html.length), facts.title),
  );
  if (blocks.length === 0) return failed({ kind: 'no-words', path });
  return done({
    ...{ ...facts, blocks },
    ...(kind ? { kind } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
  });
};

/** "Press release" in a line above a story says what it is, and is none of its words. */
function withoutKind(blocks: SourceBlock[]): { blocks: SourceBlock[]; kind?: StoryKind } {
  const [first, ...rest] = blocks;
  const kind = first && rest.length > 0 ? kindNamed(first.text) : undefined;
  return kind ? { blocks: rest, kind } : { blocks };
}

/** A page may leave its end out; one that ends in the midst of a word was cut short. */
const isCut = (html: string): boolean =>
  /<html[\s>]/i.test(html.slice(0, 10_000)) && !/<\/(html|body)\s*>/i.test(html) && !/>\s*$/.test(html);

const CUT =
  'The page breaks off before its end, as if it was cut short. Check that its last words are there.';

/** The title stands beside the body, not in it. */
function withoutTitle(blocks: SourceBlock[], title: string | undefined): SourceBlock[] {
  const at = blocks.findIndex(({ role }) => role === 'heading');
  const heading = blocks[at];
  const repeats = heading && at < 3 && splitTitle(heading.text).title === title;
  return repeats ? blocks.toSpliced(at, 1) : blocks;
}
