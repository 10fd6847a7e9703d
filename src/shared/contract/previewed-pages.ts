/** How many pages are previewed together, so that the first is 1, 5, 9 and so on. */
export const previewedPages = 4;

/** The first of the pages that are previewed together with one. */
export const firstPreviewed = (page: number): number => page - ((page - 1) % previewedPages);

/** The last of them. */
export const lastPreviewed = (page: number): number => firstPreviewed(page) + previewedPages - 1;
