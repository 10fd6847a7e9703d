import { type Draft, readAs } from '../../shared/verify/draft.ts';
import type { PageFurniture } from '../../shared/verify/edited.ts';

/** The lines of a header or a footer, with the tracked changes in them accepted, and refused. */
export interface Lines {
  accepted: string[];
  refused: string[];
}

export const noLines: Lines = { accepted: [], refused: [] };

export function bothReadings(draft: Draft): Lines {
  const lines = (accepted: boolean) => readAs(draft, () => accepted).paragraphs.map(({ text }) => text);
  return { accepted: lines(true), refused: lines(false) };
}

/** Both bands of some pages, as they read accepted, and how else they read. */
export function bandsOf(head: Lines, foot: Lines): Pick<PageFurniture, 'head' | 'foot' | 'refused'> {
  const isSame = ({ accepted, refused }: Lines) => accepted.join('\n') === refused.join('\n');
  return {
    ...{ head: head.accepted, foot: foot.accepted },
    ...(isSame(head) && isSame(foot) ? {} : { refused: { head: head.refused, foot: foot.refused } }),
  };
}
