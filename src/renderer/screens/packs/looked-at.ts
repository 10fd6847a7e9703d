/** Pixels around what is seen within which pages are there. */
export const nearPages = 600;

/** The first and the last of the pages that are in view or near it; the first alone before there are any. */
export function pagesLookedAt(section: HTMLElement | null): { page: number; through: number } {
  const { top, bottom } = section?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  const near = [...(section?.querySelectorAll<HTMLElement>('[data-page]') ?? [])].filter((page) => {
    const place = page.getBoundingClientRect();
    return place.bottom > top - nearPages && place.top < bottom + nearPages;
  });
  const page = Number(near[0]?.dataset.page ?? 1);
  return { page, through: Number(near.at(-1)?.dataset.page ?? page) };
}
