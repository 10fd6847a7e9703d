import { done, failed, type Outcome } from '../../../shared/failure.ts';
import type { DomNode } from '../dom.ts';
import type { Entry } from '../source.ts';
import { checkedXml, parseXml } from '../xml.ts';
import { addressOf, baseOf } from './addresses.ts';
import { childrenOf, childText } from './children.ts';
import { entryText } from './entry.ts';

/**
 * The entries of an Atom or RSS file, each a story of its own. Addresses in it are never called.
 * Fails: file-damaged, format-unknown (XML, but no feed), no-words.
 */
export function readFeed(text: string, path: string): Outcome<Entry[]> {
  const xml = checkedXml(text, path);
  if (!xml.ok) return xml;
  const root = parseXml(withoutPrefix(xml.value));
  if (!/^(feed|rss|rdf:RDF)$/.test(root.localName ?? '')) return failed({ kind: 'format-unknown', path });
  // RSS keeps its entries inside a channel, its first version beside it.
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const items = [root, channel].flatMap((each) => childrenOf(each, 'item', 'entry'));
  const written = xml.value.match(/<((?:[\w-]+:)?(?:item|entry))[\s>][\s\S]*?<\/\1\s*>/g) ?? [];
  const unique = [...new Set(items)];
  const about = {
    publisher: publisherOf(channel),
    base: baseOf(root) ?? addressOf(channel, undefined),
  };
  const entries = unique.flatMap((item, i) => {
    const source = entryText(item, about);
    // The entry as it stands in the file, where it can be told; else as it was understood.
    const text = (written.length === unique.length && written[i]) || String(item);
    // An entry without words of its own (a link and a title alone) is no story.
    return source ? [{ source, text }] : [];
  });
  return entries.length > 0 ? done(entries) : failed({ kind: 'no-words', path });
}

/** What a feed is called; and its author where that is whose news it says it is, or where it is one of all GOV.UK. */
function publisherOf(channel: DomNode): string {
  const title = childText(channel, 'title');
  const [by] = childrenOf(channel, 'author');
  const author = by ? childText(by, 'name') : '';
  return author !== '' && (title.includes(author) || title.includes('GOV.UK')) ? author : title;
}

/** A feed may put its own prefix before each of its elements; without it they are called as in any other. */
function withoutPrefix(xml: string): string {
  const prefix = /<([\w-]+):(feed|rss)[\s>]/.exec(xml.slice(0, 100_000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}
