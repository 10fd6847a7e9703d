import type { Migration } from '../migrate.ts';
import { storiesPeoplePacks } from './001-stories-people-packs.ts';
import { dismissedItems } from './002-dismissed-items.ts';
import { sheetMappings } from './003-sheet-mappings.ts';
import { versions } from './004-versions.ts';
import { readings } from './005-readings.ts';
import { pictures } from './006-pictures.ts';
import { longLists } from './007-long-lists.ts';
import { exportsOfPacks } from './008-exports.ts';
import { checks } from './009-checks.ts';
import { remarksOnReading } from './010-remarks.ts';

/** In order, and never changed once shipped: a correction is the next one. */
export const migrations: readonly Migration[] = [
  storiesPeoplePacks,
  dismissedItems,
  sheetMappings,
  versions,
  readings,
  pictures,
  longLists,
  exportsOfPacks,
  checks,
  remarksOnReading,
];

/** The library version that this program writes; a file with a higher one is refused. */
export const knownVersion = migrations.length;
