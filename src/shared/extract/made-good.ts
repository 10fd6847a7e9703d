import { withoutSurroundings } from './around/left-out.ts';
import { restoreSource } from './garbled/restore.ts';
import type { SourceText } from './types.ts';

/**
 * A source as it is laid out: its garbled signs restored, without what stands around the story in it; and what a
 * person has to know of both.
 */
export function madeGood(given: SourceText): { source: SourceText; remarks: string[] } {
  const restored = restoreSource(given);
  const alone = withoutSurroundings(restored.source);
  const remarks = [restored.remark, alone.remark].filter((each) => each !== undefined);
  return { source: alone.source, remarks };
}
