import type { PackChange } from '../../shared/pack/changes.ts';
import { all, type Db, one, run } from './sql.ts';

/** One change of a pack as it was made: by a person, by taking one back, or by making it again. */
export interface Step {
  kind: 'do' | 'undo' | 'redo';
  described: string;
  change: PackChange;
  inverse: PackChange;
}

/** What can be taken back and made again: numbers of 'do' steps, the next one last. */
export interface Stacks {
  undo: number[];
  redo: number[];
}

/** Adds a step at the end of a pack's history; nothing is ever taken out of it. */
export function appendStep(db: Db, packId: string, step: Step, at: string): void {
  run(
    db,
    `INSERT INTO steps (pack_id, seq, kind, described, change, inverse, at)
     VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM steps WHERE pack_id = ?), ?, ?, ?, ?, ?)`,
    ...[
      packId,
      packId,
      step.kind,
      step.described,
      JSON.stringify(step.change),
      JSON.stringify(step.inverse),
      at,
    ],
  );
}

/** One step of a pack's history. */
export function stepOf(db: Db, packId: string, seq: number): Step | undefined {
  const row = one<{ kind: Step['kind']; described: string; change: string; inverse: string }>(
    db,
    'SELECT kind, described, change, inverse FROM steps WHERE pack_id = ? AND seq = ?',
    packId,
    seq,
  );
  return row && { ...row, change: JSON.parse(row.change), inverse: JSON.parse(row.inverse) };
}

/** What takes a pack back to a moment: the inverses of every step made behind it, the last one first. */
export const inversesSince = (db: Db, packId: string, moment: string): PackChange[] =>
  all<{ inverse: string }>(
    db,
    'SELECT inverse FROM steps WHERE pack_id = ? AND at > ? ORDER BY seq DESC',
    packId,
    moment,
  ).map(({ inverse }) => JSON.parse(inverse));

/** Works out from the whole history what undo and redo mean now; so they survive a restart by themselves. */
export function stacksOf(db: Db, packId: string): Stacks {
  const rows = all<{ seq: number; kind: Step['kind'] }>(
    db,
    'SELECT seq, kind FROM steps WHERE pack_id = ? ORDER BY seq',
    packId,
  );
  const stacks: Stacks = { undo: [], redo: [] };
  for (const { seq, kind } of rows) {
    if (kind === 'do') {
      stacks.undo.push(seq);
      stacks.redo = [];
    } else if (kind === 'undo') move(stacks.undo, stacks.redo);
    else move(stacks.redo, stacks.undo);
  }
  return stacks;
}

function move(from: number[], to: number[]): void {
  const seq = from.pop();
  if (seq !== undefined) to.push(seq);
}
