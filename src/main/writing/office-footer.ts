import { fittingFooter } from '../../shared/document/footer.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';

/** What fits beside "Page 1000 of 1000" on one line, in letters, of a page that stands and of one that lies. */
const longest = 72;
const longestLying = 120;

/** The footer's words for programs that lay out their pages themselves: letters are counted and not measured. */
export function officeFooter(document: PackDocument, landscape: boolean): string {
  const most = landscape ? longestLying : longest;
  const made = fittingFooter(document, (words) => words.length <= most);
  // One long word, as a title may be, ends within itself.
  return made === '' && document.footer !== '' ? `${document.footer.slice(0, most - 1)}…` : made;
}
