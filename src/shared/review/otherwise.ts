import type { PageFurniture } from '../verify/edited.ts';

/** What can stand at the head, at the foot or across the pages. */
export type What = 'Marking' | 'Footer' | 'Header' | 'Watermark';

/** One thing that stands otherwise at the head or the foot of some pages. */
export interface Otherwise {
  what: What;
  before: string;
  after: string;
  where: string;
  /** Said of what stands so only while a tracked change is open. */
  tracked?: string;
}

/** What stands otherwise with the tracked changes there accepted, and with them refused. */
export function bothReadings(pages: PageFurniture, read: (pages: PageFurniture) => Otherwise[]): Otherwise[] {
  const { refused, ...accepted } = pages;
  const now = read(accepted);
  if (!refused) return now;
  const then = read({ ...accepted, ...refused });
  const without = (all: Otherwise[], others: Otherwise[], tracked: string) =>
    all.map((each) => (others.some((other) => isSame(each, other)) ? each : { ...each, tracked }));
  return [
    ...without(now, then, 'It is a tracked change that nobody has accepted or refused yet. '),
    ...without(then, now, 'So it reads if the tracked change there is refused. ').filter(
      ({ tracked }) => tracked,
    ),
  ];
}

const isSame = (one: Otherwise, other: Otherwise): boolean =>
  one.what === other.what && one.before === other.before && one.after === other.after;
