import type { SourceBlock, SourceText } from '../../../shared/extract/types.ts';
import type { IsoDate } from '../../../shared/model/dates.ts';
import { readBlocks } from '../blocks.ts';
import { dayPublished, dayStated } from '../days.ts';
import { attribute, type DomNode, oneLine, parsePage, textOf } from '../dom.ts';
import { splitTitle } from '../kinds.ts';
import { isTooDeep } from '../nesting.ts';
import { withoutEmpty } from '../page-facts.ts';
import { addressOf, baseOf } from './addresses.ts';
import { childrenOf, childText, rawText } from './children.ts';

/** What its feed says of every entry. */
export interface About {
  publisher: string;
  /** The address that its links are relative to. */
  base: string | undefined;
}

/** An entry as a story; undefined where it has no words beside its title. */
export function entryText(entry: DomNode, { publisher, base }: About): SourceText | undefined {
  const blocks = blocksOf(entry);
  if (blocks.length === 0) return undefined;
  // Titles, too, may be HTML inside the XML.
  const { title, kind } = splitTitle(textOf(parsePage(childText(entry, 'title')).body));
  const facts = {
    title,
    kind,
    publisher,
    published: publishedOn(entry),
    address: addressOf(entry, baseOf(entry, base)),
  };
  const remarks = remarksOn(entry);
  return { ...withoutEmpty(facts), blocks, ...(remarks.length > 0 ? { remarks } : {}) };
}

/** What a feed leaves out of its entries. */
function remarksOn(entry: DomNode): string[] {
  const has = (...names: string[]): boolean => childText(entry, ...names) !== '';
  const isSummary = has('summary') && !has('content');
  const isOnlyChanged = has('updated') && !has('published', 'dc:date', 'pubDate');
  return [
    ...(isSummary ? ['The feed holds only its summary. Import the page itself for its words.'] : []),
    ...(isOnlyChanged ? ['Its date is that of its last change: the feed has no other. Check it.'] : []),
  ];
}

/** The whole text where the feed has it, else its summary. */
function blocksOf(entry: DomNode): SourceBlock[] {
  const [content] = childrenOf(entry, 'content');
  // XHTML stands in the feed as elements; all else is text that is HTML.
  if (content && attribute(content, 'type') === 'xhtml') return readBlocks(content);
  const [words] = childrenOf(entry, 'content', 'summary');
  if (words && attribute(words, 'type') === 'text') return asWritten(words.textContent ?? '');
  const html = rawText(entry, 'content:encoded', 'content', 'description', 'summary');
  if (isTooDeep(html)) return [];
  return withoutTail(
    isMarkup.test(html) ? readBlocks(parsePage(html).body as DomNode) : asWritten(inSigns(html)),
  );
}

const isMarkup = /<[a-z!/]/i;
/** Text without any element may hold signs by their names. */
const inSigns = (text: string): string =>
  text.includes('&') ? (parsePage(text).body?.textContent ?? '') : text;

/** What blogs put behind each of their entries. */
const tail = /^The post .{1,300} (appeared first|first appeared) on .{1,200}\.$/;

const withoutTail = (blocks: SourceBlock[]): SourceBlock[] =>
  tail.test(blocks.at(-1)?.text ?? '') ? blocks.slice(0, -1) : blocks;

/** Text that says of itself that it is none of HTML: its empty lines part it. */
const asWritten = (text: string): SourceBlock[] =>
  text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter(Boolean)
    .map((line) => ({ role: 'paragraph', level: 0, text: line }));

/** RSS writes its dates as mail does. */
function publishedOn(entry: DomNode): IsoDate | undefined {
  const day = dayStated(childText(entry, 'published', 'dc:date', 'updated'));
  return day ?? dayPublished(childText(entry, 'pubDate'));
}
