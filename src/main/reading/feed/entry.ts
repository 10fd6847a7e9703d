import type { SourceBlock, SourceText } from '../../../shared/extract/types.ts';
import type { IsoDate } from '../../../shared/model/dates.ts';
import { readBlocks } from '../blocks.ts';
import { attribute, type DomNode, oneLine, parsePage, textOf } from '../dom.ts';
import { splitTitle } from '../kinds.ts';
import { dayWritten } from '../mail/days.ts';
import { isTooDeep } from '../nesting.ts';
import { isoDate, withoutEmpty } from '../page-facts.ts';
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
  return { ...withoutEmpty(facts), blocks };
}

/** The whole text where the feed has it, else its summary. */
function blocksOf(entry: DomNode): SourceBlock[] {
  const [content] = childrenOf(entry, 'content');
  // XHTML stands in the feed as elements; all else is text that is HTML.
  if (content && attribute(content, 'type') === 'xhtml') return readBlocks(content);
  const [words] = childrenOf(entry, 'content', 'summary');
  if (words && attribute(words, 'type') === 'text') return asWritten(words.textContent ?? '');
  const html = rawText(entry, 'content:encoded', 'content', 'description', 'summary');
  return isTooDeep(html) ? [] : readBlocks(parsePage(html).body as DomNode);
}

/** Text that says of itself that it is none of HTML: its empty lines part it. */
const asWritten = (text: string): SourceBlock[] =>
  text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter(Boolean)
    .map((line) => ({ role: 'paragraph', level: 0, text: line }));

/** RSS writes its dates as mail does. */
function publishedOn(entry: DomNode): IsoDate | undefined {
  const day = isoDate(childText(entry, 'published', 'dc:date', 'updated'));
  return day ?? dayWritten(childText(entry, 'pubDate'));
}
