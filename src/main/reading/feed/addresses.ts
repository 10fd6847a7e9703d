import { attribute, type DomNode, textOf } from '../dom.ts';
import { childrenOf } from './children.ts';

/** The address that the others in an element are relative to, where it names one. */
export const baseOf = (element: DomNode, around?: string): string | undefined =>
  whole(attribute(element, 'xml:base'), around) ?? around;

/** The page of an entry, or of a feed; undefined where it names none that can be found from here. */
export function addressOf(element: DomNode, base: string | undefined): string | undefined {
  const links = childrenOf(element, 'link');
  const page = links.find((link) => /^(alternate)?$/.test(attribute(link, 'rel')));
  if (page) return whole(attribute(page, 'href') || textOf(page), base);
  // Without a link, RSS may name its page as what the entry is known by.
  const [known] = childrenOf(element, 'guid');
  return known && attribute(known, 'isPermaLink') !== 'false' ? whole(textOf(known), undefined) : undefined;
}

function whole(address: string, base: string | undefined): string | undefined {
  if (address === '' || !URL.canParse(address, base)) return undefined;
  // One that is whole already stays as it is written.
  if (/^https?:\/\//.test(address)) return address;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
