import { z } from 'zod';
import type { PackRecord } from '../../shared/document/record.ts';
import { recordNamespace } from '../../shared/document/record-xml.ts';
import { attribute, type DomNode } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { checkedXml, parseXml } from '../reading/xml.ts';

/** The record in an XML text; null where it holds none, or one that was cut or changed. */
export function readRecord(xml: string): PackRecord | null {
  if (!xml.includes(recordNamespace) || !checkedXml(xml, '').ok) return null;
  const root = parseXml(xml);
  const stories: unknown[] = [];
  const blocks: unknown[] = [];
  const enter = (node: DomNode): boolean => {
    if (node.localName === 'story') stories.push(given(node, ['source', 'body']));
    if (node.localName === 'block') blocks.push(blockOf(node));
    return false;
  };
  walk(root, enter, () => {});
  const about = { pack: attribute(root, 'pack'), changedAt: attribute(root, 'changed') };
  const record = Shape.safeParse({ ...about, stories, blocks });
  return record.success ? (record.data as PackRecord) : null;
}

const Block = z.object({
  anchor: z.string().min(1),
  kind: z.string(),
  words: z.string(),
  by: z.string().optional(),
  item: z.string().optional(),
  story: z.int().positive().optional(),
  spans: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })).optional(),
});
const Shape = z.object({
  pack: z.string().min(1),
  changedAt: z.string(),
  stories: z.array(z.object({ source: z.string(), body: z.string() })),
  blocks: z.array(Block),
});

function blockOf(node: DomNode) {
  const story = node.getAttribute('story');
  const spans = node.getAttribute('spans');
  return {
    ...given(node, ['anchor', 'kind', 'words', 'by', 'item']),
    ...(story !== null && { story: Number(story) }),
    ...(spans !== null && { spans: spans.split(' ').filter(Boolean).map(spanOf) }),
  };
}

function spanOf(written: string) {
  const [start, end] = written.split('-').map(Number);
  return { start, end };
}

/** Only the attributes that are there. */
const given = (node: DomNode, names: string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = node.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
