import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { applyChange } from '../../shared/pack/apply.ts';
import type { PackChange } from '../../shared/pack/changes.ts';
import { describeChange } from '../../shared/pack/describe.ts';
import { invertChange } from '../../shared/pack/invert.ts';
import { getPack, savePack } from '../library/packs.ts';
import { appendStep, type Step, stacksOf, stepOf } from '../library/steps.ts';
import { notFound, type Room, transact } from './room.ts';

export function packOr(room: Room, id: string): Outcome<Pack> {
  const pack = getPack(room.db, id);
  return pack ? done(pack) : notFound('pack', id);
}

/** Makes a change and writes it down with its inverse, in one transaction. One that changes nothing is no step. */
export function makeChange(
  room: Room,
  packId: string,
  changeOf: (pack: Pack) => Outcome<PackChange>,
): Outcome<Pack> {
  return transact(room, () => {
    const pack = packOr(room, packId);
    if (!pack.ok) return pack;
    const change = changeOf(pack.value);
    return change.ok ? doStep(room, pack.value, change.value) : change;
  });
}

function doStep(room: Room, pack: Pack, change: PackChange): Outcome<Pack> {
  const inverse = invertChange(pack, change);
  const described = describeChange(pack, change);
  if (!inverse) return failed({ kind: 'change-does-not-fit', detail: `we could not ${described}` });
  return writeStep(room, pack, { kind: 'do', described, change, inverse });
}

function writeStep(room: Room, pack: Pack, step: Step): Outcome<Pack> {
  const changed = applyChange(pack, step.change);
  if (!changed.ok) return changed;
  if (step.kind === 'do' && JSON.stringify(changed.value) === JSON.stringify(pack)) return done(pack);
  const at = room.clock();
  const saved = { ...changed.value, changedAt: at };
  savePack(room.db, saved);
  appendStep(room.db, pack.id, step, at);
  return done(saved);
}

/** Takes the last change back, also one of days ago. Fails: nothing-to-undo. */
export const undo = (room: Room, packId: string): Outcome<Pack> => again(room, packId, 'undo');

/** Makes the change again that was taken back last. Fails: nothing-to-redo. */
export const redo = (room: Room, packId: string): Outcome<Pack> => again(room, packId, 'redo');

function again(room: Room, packId: string, kind: 'undo' | 'redo'): Outcome<Pack> {
  return transact(room, () => {
    const pack = packOr(room, packId);
    if (!pack.ok) return pack;
    const step = nextStep(room, packId, kind);
    if (!step) return failed({ kind: `nothing-to-${kind}` });
    const { change, inverse, described } = step;
    const turned = kind === 'undo' ? { change: inverse, inverse: change } : { change, inverse };
    return writeStep(room, pack.value, { kind, described, ...turned });
  });
}

function nextStep(room: Room, packId: string, kind: 'undo' | 'redo'): Step | undefined {
  const seq = stacksOf(room.db, packId)[kind].at(-1);
  return seq === undefined ? undefined : stepOf(room.db, packId, seq);
}

/** What undo and redo would do now, in words; null where there is nothing. */
export function nextWords(room: Room, packId: string): { undo: string | null; redo: string | null } {
  return {
    undo: nextStep(room, packId, 'undo')?.described ?? null,
    redo: nextStep(room, packId, 'redo')?.described ?? null,
  };
}
