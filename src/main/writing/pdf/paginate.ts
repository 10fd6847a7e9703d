import { foot, footHeight } from './page-foot.ts';
import { type Area, endOf, type PageStrips, type Paper, type Placed, put } from './page-strips.ts';
import type { Strip } from './strips.ts';

/** A page while it is filled: what stands on it from the top, and the notes that belong at its foot. */
interface Filling {
  placed: Placed[];
  notes: Strip[];
}

/** Strips -> pages, one at a time, so that a long document never lies in memory whole. */
export function* paginate(strips: Iterable<Strip>, paper: Paper): Generator<PageStrips> {
  let page: Filling = { placed: [], notes: [] };
  for (const group of keptGroups(strips)) {
    const area = areaOf(group, paper);
    for (const part of fitting(group, area)) {
      if (page.placed.length > 0 && (part[0]?.breakBefore || !fits(page, part, area))) {
        const { strips: full, due } = foot(page.placed, page.notes, areaOf(stripsOf(page), paper));
        yield full;
        page = { placed: [], notes: due };
      }
      place(page, part, area);
    }
  }
  // Notes that found no room at the foot of their page are never lost: they go on by themselves.
  while (page.placed.length > 0 || page.notes.length > 0) {
    const { strips: full, due } = foot(page.placed, page.notes, areaOf(stripsOf(page), paper));
    yield full;
    page = { placed: [], notes: due };
  }
}

const stripsOf = ({ placed, notes }: Filling) => [...placed.map(({ strip }) => strip), ...notes];

const areaOf = (strips: readonly Strip[], { upright, lying }: Paper): Area =>
  strips.some(({ landscape }) => landscape) ? lying : upright;

/** Strips that must stand on one page. */
function* keptGroups(strips: Iterable<Strip>): Generator<Strip[]> {
  let group: Strip[] = [];
  for (const strip of strips) {
    if (group.length > 0 && (strip.breakBefore || !group.at(-1)?.keep)) {
      yield group;
      group = [];
    }
    group.push(strip);
  }
  if (group.length > 0) yield group;
}

/** A group as it is where a page can hold it, else its strips one by one. */
function fitting(group: Strip[], { top, bottom }: Area): Strip[][] {
  const page: Filling = { placed: [], notes: [] };
  place(page, group, { top: 0, bottom });
  return endOf(page.placed) + footHeight(page.notes) <= bottom - top
    ? [group]
    : group.map((strip) => [strip]);
}

function fits({ placed, notes }: Filling, part: readonly Strip[], area: Area): boolean {
  const trial: Filling = { placed: placed.slice(-1), notes: [...notes] };
  place(trial, part, area);
  return endOf(trial.placed) + footHeight(trial.notes) <= area.bottom + 0.01;
}

function place({ placed, notes }: Filling, strips: readonly Strip[], { top, bottom }: Area): void {
  const first = strips[0];
  if (placed.length === 0 && first)
    for (const strip of repeated(first, bottom - top)) put(placed, strip, top);
  for (const strip of strips) {
    put(placed, strip, top);
    notes.push(...strip.notes);
  }
}

/** A header that would fill the page by itself is not repeated. */
function repeated({ repeat }: Strip, room: number): readonly Strip[] {
  const height = repeat.reduce((sum, strip) => sum + strip.height, 0);
  return height < room / 2 ? repeat : [];
}
