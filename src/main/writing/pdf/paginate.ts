import type { Strip } from './strips.ts';

/** A strip on its page, y from the page's top. */
export interface Placed {
  strip: Strip;
  y: number;
}

export type PageStrips = Placed[];

export interface Area {
  top: number;
  bottom: number;
}

/** Strips -> pages, one at a time, so that a long document never lies in memory whole. */
export function* paginate(strips: Iterable<Strip>, area: Area): Generator<PageStrips> {
  let page: PageStrips = [];
  for (const group of keptGroups(strips)) {
    for (const part of fitting(group, area)) {
      if (page.length > 0 && (part[0]?.breakBefore || !fits(page, part, area))) {
        yield page;
        page = [];
      }
      place(page, part, area);
    }
  }
  if (page.length > 0) yield page;
}

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
  const page: PageStrips = [];
  place(page, group, { top: 0, bottom });
  return endOf(page) <= bottom - top ? [group] : group.map((strip) => [strip]);
}

const endOf = (page: PageStrips) => {
  const last = page.at(-1);
  return last ? last.y + last.strip.height : 0;
};

function fits(page: PageStrips, part: readonly Strip[], area: Area): boolean {
  const trial = page.slice(-1);
  place(trial, part, area);
  return endOf(trial) <= area.bottom + 0.01;
}

function place(page: PageStrips, strips: readonly Strip[], { top, bottom }: Area): void {
  const first = strips[0];
  if (page.length === 0 && first) for (const strip of repeated(first, bottom - top)) put(page, strip, top);
  for (const strip of strips) put(page, strip, top);
}

/** A header that would fill the page by itself is not repeated. */
function repeated({ repeat }: Strip, room: number): readonly Strip[] {
  const height = repeat.reduce((sum, strip) => sum + strip.height, 0);
  return height < room / 2 ? repeat : [];
}

function put(page: PageStrips, strip: Strip, top: number): void {
  const last = page.at(-1);
  const y = last ? last.y + last.strip.height + Math.max(last.strip.after, strip.before) : top;
  page.push({ strip, y });
}
