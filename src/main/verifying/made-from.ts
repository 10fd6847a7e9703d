import type { PackRecord } from '../../shared/document/record.ts';
import type { EditedFile, EditedParagraph } from '../../shared/verify/edited.ts';
import { type DomNode, ELEMENT } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { parseXml } from '../reading/xml.ts';

/** What a file says of where it comes from, besides its record: its identifier, and when it was written. */
export interface Origin {
  identifier: string;
  created: string;
}

/**
 * The pack that a file was made from. Another program may have dropped the record while it changed the format; the
 * file's identifier is then taken at its word, if our bookmarks are still there.
 */
export function madeFrom(
  record: PackRecord | null,
  { identifier, created }: Origin,
  paragraphs: EditedParagraph[],
): Pick<EditedFile, 'record' | 'packId' | 'changedAt'> {
  if (record) return { record, packId: record.pack, changedAt: record.changedAt };
  const ours =
    identifier !== '' && paragraphs.some(({ begins }) => begins.some((name) => ourName.test(name)));
  return { record: null, packId: ours ? identifier : null, changedAt: (ours && created) || null };
}

/** As anchors of sections and blocks look (document/anchors.ts). */
const ourName = /^x[A-Za-z0-9]+_[A-Za-z0-9_]+$/;

/** What stands in the first element that `wanted` says yes to; '' where there is none. */
export function textIn(xml: string | undefined, wanted: (node: DomNode) => boolean): string {
  let text: string | null = null;
  const enter = (node: DomNode): boolean => {
    if (node.nodeType !== ELEMENT || text !== null) return false;
    if (wanted(node)) text = node.textContent ?? '';
    return text === null;
  };
  if (xml !== undefined) walk(parseXml(xml), enter, () => {});
  return text ?? '';
}
