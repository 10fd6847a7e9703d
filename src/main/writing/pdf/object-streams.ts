/** Objects that travel in one compressed stream. */
export const perStream = 200;

/** Objects that wait for their stream, and where those are that have left in one. */
export interface Packing {
  objects: { id: number; text: string }[];
  /** Object -> its stream and its index there, in one number. */
  places: Map<number, number>;
}

export const newPacking = (): Packing => ({ objects: [], places: new Map() });

/** Takes the waiting objects, to be written as the object stream with this id. */
export function takeObjects({ objects, places }: Packing, streamId: number) {
  const taken = objects.splice(0);
  let at = 0;
  const index = taken.map(({ id, text }, nth) => {
    places.set(id, streamId * perStream + nth);
    const place = `${id} ${at}`;
    at += text.length + 1;
    return place;
  });
  const head = `${index.join(' ')}\n`;
  return {
    bytes: Buffer.from(head + taken.map(({ text }) => `${text}\n`).join(''), 'latin1'),
    first: head.length,
    count: taken.length,
  };
}

/** One row an object: where it lies in the file, or in which object stream and where there. */
export function crossReferences(offsets: readonly (number | null)[], { places }: Packing): Buffer {
  const table = Buffer.alloc((offsets.length + 1) * 7);
  table.writeUInt16BE(0xffff, 5);
  offsets.forEach((offset, index) => {
    const place = places.get(index + 1);
    const at = (index + 1) * 7;
    table.writeUInt8(place === undefined ? 1 : 2, at);
    table.writeUInt32BE(place === undefined ? (offset ?? 0) : Math.floor(place / perStream), at + 1);
    table.writeUInt16BE(place === undefined ? 0 : place % perStream, at + 5);
  });
  return table;
}
