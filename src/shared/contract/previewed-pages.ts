/** How many pages a preview holds, so that the first is 1, 5, 9 and so on. */
export const previewedPages = 4;

/** The first page of the preview that holds a page. */
export const firstPreviewed = (page: number): number => page - ((page - 1) % previewedPages);
