import type { CommandName } from '../shared/contract/contract.ts';
import type { Reply } from '../shared/contract/wire.ts';
import { assertNever } from '../shared/failure.ts';

export type Changed = Extract<Reply, { type: 'changed' }>['what'];

/** Which views are stale once a command has succeeded. Every command of the contract has its line. */
export function changedBy(name: CommandName): Changed {
  switch (name) {
    case 'stories.import':
    case 'stories.importSheets':
    case 'stories.paste':
    case 'stories.update':
    case 'stories.remove':
    case 'stories.restore':
    case 'stories.removeAll':
    case 'stories.restoreAll':
    case 'reading.preview':
    case 'reading.accept':
    case 'reading.keep':
    case 'reading.unkeep':
    case 'changes.takeBack':
    case 'items.check':
    case 'items.mark':
    case 'items.extent':
    case 'items.split':
    case 'items.join':
    case 'items.dismiss':
    case 'items.restore':
    case 'versions.link':
    case 'versions.unlink':
    case 'versions.put':
    case 'versions.different':
      return ['library', 'stories'];
    case 'packs.create':
    case 'packs.remove':
    case 'packs.restore':
      return ['library', 'packs'];
    case 'packs.change':
    case 'packs.pick':
    case 'packs.undo':
    case 'packs.redo':
      return ['packs'];
    case 'library.info':
    case 'library.backup':
    case 'stories.list':
    case 'stories.get':
    case 'reading.changes':
    case 'versions.of':
    case 'versions.compare':
    case 'search.find':
    case 'people.list':
    case 'packs.list':
    case 'packs.get':
    case 'packs.exports':
    case 'packs.addendum':
    case 'packs.preview':
    case 'packs.export':
    case 'files.verify':
    case 'pictures.add':
    case 'pictures.get':
    case 'files.review':
      return [];
    default:
      return assertNever(name);
  }
}
