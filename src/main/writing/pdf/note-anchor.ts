/** Where a footnote stands, for the link that leads to it. */
export const noteAnchor = (number: number): string => `packwright-note-${number}`;
