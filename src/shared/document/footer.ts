import type { PackDocument } from './nodes.ts';

/** A title of fewer letters tells nobody which pack it is. */
const told = 12;

/**
 * A footer that fits its line. Where it is too long its title is cut, since the cover has that whole; what a
 * minister's profile asks for on every page stays, such as the number of the copy. `fits` says whether words do.
 */
export function fittingFooter(
  { footer, title }: Pick<PackDocument, 'footer' | 'title'>,
  fits: (words: string) => boolean,
): string {
  if (fits(footer)) return footer;
  const rest = footer.startsWith(title) ? footer.slice(title.length) : '';
  const cut = longest(rest === '' ? footer : title, (part) => fits(part + rest));
  if (cut.length >= (rest === '' ? 1 : told)) return cut + rest;
  // Of the title a word at most has room beside the rest.
  const own = rest.replace(/^ · /, '');
  return own !== '' && fits(own) ? own : longest(footer, fits);
}

/** As many of the words as fit with an ellipsis behind them; '' where none does. */
function longest(text: string, fits: (words: string) => boolean): string {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s·,;:]+$/, '')}…`;
    if (fits(cut)) return cut;
  }
  return '';
}
