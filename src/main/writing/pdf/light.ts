import type { Bookmarks } from './bookmarks.ts';
import type { Links } from './links.ts';
import type { Structure } from './structure.ts';

// For pages to look at: their words are marked as always, and nothing in the file tells what the marks are.

export const noStructure: Structure = {
  content: () => 0,
  annotation: () => 0,
  drawn: () => {},
  endPage: () => {},
  end: () => {},
};

export const noLinks: Links = { place: () => {}, add: () => {} };

export const noBookmarks: Bookmarks = { add: () => {}, write: () => {} };
