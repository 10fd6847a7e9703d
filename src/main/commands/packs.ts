import type { OpenPack, PackCheck } from '../../shared/contract/packs.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import type { Pack } from '../../shared/model/pack.ts';
import type { OwnChange } from '../../shared/pack/changes.ts';
import { emptyDetails, templateSections } from '../../shared/pack/templates.ts';
import { addPack, listPacks, removePack, restorePack } from '../library/packs.ts';
import { bodyHashes } from '../library/stories.ts';
import { exportPack } from './export.ts';
import { given } from './given.ts';
import { laterVersionChecks } from './later-versions.ts';
import { checkPack, storiesOf } from './pack-checks.ts';
import { makeChange, nextWords, packOr, redo, undo } from './pack-steps.ts';
import { blockFor, placing } from './pick.ts';
import { createPreviews } from './preview.ts';
import { createRehearsal } from './rehearsal.ts';
import { type Feature, notFound, type Room, transact } from './room.ts';

type PackCommands =
  | `packs.${'list' | 'create' | 'get' | 'change' | 'pick' | 'undo' | 'redo'}`
  | `packs.${'remove' | 'restore' | 'preview' | 'export'}`;

export const packCommands: Feature<PackCommands> = (
  room,
  preview = createPreviews(room),
  rehearse = createRehearsal(room),
) => ({
  'packs.list': () => done({ rows: listPacks(room.db) }),

  'packs.create': ({ details, template }) =>
    transact(room, () => {
      const at = room.clock();
      const sections = templateSections(template, room.newId);
      const print = { ...emptyDetails.print, ...given(details.print ?? {}) };
      const pack = { id: room.newId(), details: { ...emptyDetails, ...given(details), print }, sections };
      addPack(room.db, { ...pack, createdAt: at, changedAt: at });
      return open(room, packOr(room, pack.id));
    }),

  'packs.get': ({ id }) => {
    const opened = open(room, packOr(room, id));
    if (opened.ok) rehearse(opened.value.pack);
    return opened;
  },

  'packs.change': ({ id, change }) =>
    open(
      room,
      makeChange(room, id, () => done(withoutGaps(change))),
    ),

  'packs.pick': (pick) => {
    const block = blockFor(room, pick);
    if (!block.ok) return block;
    const opened = open(
      room,
      makeChange(room, pick.id, (pack) => placing(room, pack, pick, block.value)),
    );
    return opened.ok ? done({ ...opened.value, blockId: block.value.id }) : opened;
  },

  'packs.undo': ({ id }) => open(room, undo(room, id)),

  'packs.redo': ({ id }) => open(room, redo(room, id)),

  'packs.remove': ({ id }) =>
    transact(room, () => {
      const pack = packOr(room, id);
      if (!pack.ok) return pack;
      removePack(room.db, id, room.clock());
      return done({ id, title: pack.value.details.title });
    }),

  'packs.restore': ({ id }) =>
    transact(room, () => (restorePack(room.db, id) ? open(room, packOr(room, id)) : notFound('pack', id))),

  'packs.preview': (asked, context) =>
    preview({ ...asked, unsaved: asked.unsaved.map(withoutGaps) }, context),

  'packs.export': async (asked, context) => {
    const pack = packOr(room, asked.id);
    if (!pack.ok) return pack;
    return exportPack(room, pack.value, () => checksOf(room, pack.value), asked, context);
  },
});

function withoutGaps(change: OwnChange): OwnChange {
  if (change.kind === 'set-details') return { ...change, details: given(change.details) };
  if (change.kind === 'edit-question') return { ...change, words: given(change.words) };
  return change;
}

/** A pack as the window shows it. */
function open(room: Room, pack: Outcome<Pack>): Outcome<OpenPack> {
  if (!pack.ok) return pack;
  return done({
    pack: pack.value,
    ...nextWords(room, pack.value.id),
    checks: checksOf(room, pack.value),
  });
}

const checksOf = (room: Room, pack: Pack): PackCheck[] =>
  checkPack(pack, bodyHashes(room.db, storiesOf(pack)), laterVersionChecks(room, pack));
