import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { ExportFormat } from '../shared/contract/packs.ts';
import { Rendition } from '../shared/model/pack.ts';
import { StoryKind } from '../shared/model/story.ts';
import { desktop } from './api.ts';

/** Where the person is in the window and how they have set it up: remembered between starts. */
const Place = z.object({
  screen: z.enum(['library', 'people', 'packs', 'again']).catch('library'),
  storyId: z.string().nullable().catch(null),
  personId: z.string().nullable().catch(null),
  /** The pack that is open in the Packs screen; null shows the list of packs. */
  packId: z.string().nullable().catch(null),
  /** The pack that "Add to pack" adds to. */
  currentPackId: z.string().nullable().catch(null),
  kinds: z.array(StoryKind).catch([]),
  /** Only stories with items that wait for a person's look. */
  toCheck: z.boolean().catch(false),
  listShown: z.boolean().catch(true),
  inspectorShown: z.boolean().catch(true),
  /** The right column while the window is narrow. */
  drawerShown: z.boolean().catch(false),
  packSide: z.enum(['shelf', 'preview', 'checks']).catch('shelf'),
  /** Where each pack went last, the latest last: pack id, copy, files. */
  exports: z
    .array(
      z.object({
        packId: z.string(),
        rendition: Rendition,
        comments: z.boolean(),
        files: z.array(z.object({ format: ExportFormat, path: z.string(), template: z.string().optional() })),
      }),
    )
    .catch([]),
  /** The Word file that each department's packs went into last; '' where a pack names none. */
  templates: z.array(z.object({ department: z.string(), path: z.string() })).catch([]),
  /** Under which this person comments. */
  ownName: z.string().catch(''),
  /** Column widths in pixels by column name. */
  widths: z.record(z.string(), z.number()).catch({}),
});
export type Place = z.infer<typeof Place>;

let place: Place = Place.parse({});
const listeners = new Set<() => void>();
let remembering: ReturnType<typeof setTimeout> | undefined;

const remember = () => void desktop('desktop.rememberPlace', { place: JSON.stringify(place) });

/** Changes where the person is. The desktop is told a moment later, so that dragging a column stays smooth. */
export function go(change: Partial<Place>): void {
  place = { ...place, ...change };
  for (const listener of listeners) listener();
  clearTimeout(remembering);
  remembering = setTimeout(remember, 200);
}

export const placeNow = (): Place => place;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where the person is; the part asked for, so that a view is drawn again only when that part changes. */
export const usePlace = <K extends keyof Place>(part: K): Place[K] =>
  useSyncExternalStore(subscribe, () => place[part]);

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
};

/** Brings back where the person was. A place that cannot be read is a fresh one. */
export async function recallPlace(): Promise<void> {
  const outcome = await desktop('desktop.recallPlace', {});
  const found = Place.safeParse(parsed(outcome.ok ? outcome.value.place : null));
  if (found.success) place = found.data;
}

window.addEventListener('pagehide', () => {
  clearTimeout(remembering);
  remember();
});
