import type { DocumentNode, PackDocument } from '../../shared/document/nodes.ts';
import type { Printed } from './work.ts';

/**
 * A document on its way to a thread that was given the one before it: a node that is in both is told by its place
 * there, and a picture that was sent is not sent again.
 */
export interface ChangedPrint {
  document: Omit<PackDocument, 'body'>;
  body: (DocumentNode | number)[];
  /** Of the pictures that the document shows, those that the thread does not hold. */
  pictures: Map<string, Uint8Array>;
  /** All that it shows. */
  shown: string[];
}

/** What the other side holds. */
interface Held {
  body: readonly DocumentNode[];
  pictures: ReadonlyMap<string, Uint8Array>;
}

const nothing: Held = { body: [], pictures: new Map() };

/** For the side that sends. A receiver is an object that stands for one life of a thread. */
export function createSender(): (receiver: object, printed: Printed) => ChangedPrint {
  const held = new WeakMap<object, Held>();
  return (receiver, { document: { body, ...document }, pictures }) => {
    const before = held.get(receiver) ?? nothing;
    const places = new Map(before.body.map((node, at) => [node, at]));
    held.set(receiver, { body, pictures: new Map(pictures) });
    return {
      // Where its words come from is not printed.
      document: { ...document, origins: {} },
      body: body.map((node) => places.get(node) ?? node),
      pictures: new Map([...pictures].filter(([sha256]) => !before.pictures.has(sha256))),
      shown: [...pictures.keys()],
    };
  };
}

/** For the side that receives: gives what was sent, whole, and each node that stayed as the same object. */
export function createReceiver(): (changed: ChangedPrint) => Printed {
  let held = nothing;
  return ({ document, body: sent, pictures: fresh, shown }) => {
    const body = sent.map((node) => (typeof node === 'number' ? (held.body[node] as DocumentNode) : node));
    const pictures = new Map(
      shown.flatMap((sha256) => {
        const bytes = fresh.get(sha256) ?? held.pictures.get(sha256);
        return bytes ? [[sha256, bytes] as const] : [];
      }),
    );
    held = { body, pictures };
    return { document: { ...document, body }, pictures };
  };
}
