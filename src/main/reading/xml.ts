import { DOMParser } from 'linkedom';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { decodeText } from './decode.ts';
import type { DomNode } from './dom.ts';
import { tooDeep } from './nesting.ts';

/**
 * The text of an XML part, once it is known to be harmless and whole.
 * Fails: file-damaged where it declares entities (they are never expanded), is cut short or nested too deep.
 */
export function harmlessXml(bytes: Uint8Array, path: string): Outcome<string> {
  const text = decodeText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) ?? '';
  return checkedXml(text, path);
}

/** The same for XML that is decoded already. */
export function checkedXml(text: string, path: string): Outcome<string> {
  const damaged = (detail: string) => failed({ kind: 'file-damaged', path, detail });
  if (declaresEntities(text)) return damaged('it declares XML entities, which we never expand');
  if (!isWhole(text)) return damaged('it is cut short or was changed on its way');
  return isTooDeep(text) ? failed(tooDeep(path)) : done(text);
}

const element = /<[\p{L}_][\w:.-]*/u;

/** What stands before the first element, remarks left out; an entity's own text may hold one. */
const beginning = (text: string): string => text.slice(0, 100_000).replace(/<!--[\s\S]*?-->/g, '');

/** Entities are declared before the first element; what a story says of them declares none. */
function declaresEntities(text: string): boolean {
  const start = beginning(text);
  return /<!(ENTITY|DOCTYPE[^>]*\[)/.test(start.slice(0, element.exec(start)?.index));
}

/** Whether the element that begins the text also ends it; a remark may follow. */
function isWhole(text: string): boolean {
  const root = element.exec(beginning(text))?.[0].slice(1);
  const end = text.slice(-3000).replace(/(\s|<!--(?:(?!-->)[\s\S])*-->|<\?[^>]*\?>)+$/, '');
  return root !== undefined && (end.endsWith(`</${root}>`) || end.endsWith('/>'));
}

/** Deeper than any document is nested; parsers that call themselves for each level break far beyond it. */
const DEEPEST = 1000;

function isTooDeep(xml: string): boolean {
  let depth = 0;
  for (const [, closing, empty] of xml.matchAll(/<(\/?)[\p{L}_][^<>]*?(\/?)>/gu)) {
    if (closing) depth -= 1;
    else if (!empty) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The first element of an XML text. Prefixes belong to its elements' names. */
export const parseXml = (xml: string): DomNode =>
  new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as DomNode;
