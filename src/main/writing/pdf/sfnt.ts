/** The bytes of a TrueType font, and where its table of this name begins; null where it has none. */
export function tableAt(view: DataView, name: string): number | null {
  for (let record = 0; record < view.getUint16(4); record += 1)
    if (tagAt(view, 12 + record * 16) === name) return view.getUint32(12 + record * 16 + 8);
  return null;
}

export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
