import type { SourceBlock, SourceText } from '../../../shared/extract/types.ts';
import type { IsoDate } from '../../../shared/model/dates.ts';
import { readBlocks } from '../blocks.ts';
import { attribute, type DomNode, parsePage, textOf } from '../dom.ts';
import { splitTitle } from '../kinds.ts';
import { dayWritten } from '../mail/days.ts';
import { isTooDeep } from '../nesting.ts';
import { isoDate, withoutEmpty } from '../page-facts.ts';
import { childrenOf, childText, rawText } from './children.ts';

/** An entry as a story; undefined where it has no words beside its title. */
export function entryText(entry: DomNode, publisher: string): SourceText | undefined {
  const blocks = blocksOf(entry);
  if (blocks.length === 0) return undefined;
  // Titles, too, may be HTML inside the XML.
  const { title, kind } = splitTitle(textOf(parsePage(childText(entry, 'title')).body));
  const facts = { title, kind, publisher, published: publishedOn(entry), address: addressOf(entry) };
  return { ...withoutEmpty(facts), blocks };
}

/** The whole text where the feed has it, else its summary. */
function blocksOf(entry: DomNode): SourceBlock[] {
  const [content] = childrenOf(entry, 'content');
  // XHTML stands in the feed as elements; all else is text that is HTML.
  if (content && attribute(content, 'type') === 'xhtml') return readBlocks(content);
  const html = rawText(entry, 'content:encoded', 'content', 'description', 'summary');
  return isTooDeep(html) ? [] : readBlocks(parsePage(html).body as DomNode);
}

/** RSS writes its dates as mail does. */
function publishedOn(entry: DomNode): IsoDate | undefined {
  const day = isoDate(childText(entry, 'published', 'dc:date', 'updated'));
  return day ?? dayWritten(childText(entry, 'pubDate'));
}

function addressOf(entry: DomNode): string | undefined {
  const links = childrenOf(entry, 'link');
  const page = links.find((link) => /^(alternate)?$/.test(attribute(link, 'rel')));
  const address = page ? attribute(page, 'href') || textOf(page) : '';
  return /^https?:\/\//.test(address) ? address : undefined;
}
