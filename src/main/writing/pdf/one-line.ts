import type { Faces, TextFace } from './faces.ts';
import { breakLines } from './lines.ts';
import type { Line } from './spans.ts';

/** Words on one line, at a size that fits. */
export interface Short {
  line: Line;
  size: number;
  width: number;
}

export function oneLine(text: string, face: TextFace, size: number, faces: Faces): Short {
  const [line] = breakLines([{ text, face }], { faces, size, kerned: false }, 1e6);
  const last = line?.at(-1);
  return { line: line ?? [], size, width: last ? last.x + last.width : 0 };
}
