import { composeCover } from '../document/cover.ts';
import type { Pack } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import type { Editions, Noticed } from './propose.ts';

/** A new version says that it is one by itself. */
const ofTheCopy = new Set(['Version', 'Copy', 'Edition']);

/** What the cover and the marking say otherwise. */
export function detailChanges({ then, now }: Editions): Noticed[] {
  const [before, after] = [linesOf(then), linesOf(now)];
  const labels = [...new Set([...before.keys(), ...after.keys()])].filter((label) => !ofTheCopy.has(label));
  const [was, is] = [then, now].map(markingOf);
  return [
    ...labels.flatMap((label) => changed(label, before.get(label) ?? '', after.get(label) ?? '')),
    ...(was === is ? [] : [{ page: null, id: null, change: `The marking is now ${is}; it was ${was}.` }]),
  ];
}

function linesOf({ details }: Pack): Map<string, string> {
  const { title, lines } = composeCover(cleanParagraph(details.title), details, 'minister');
  return new Map([{ label: 'Title', value: title }, ...lines].map(({ label, value }) => [label, value]));
}

const markingOf = ({ details }: Pack): string =>
  [details.marking, cleanParagraph(details.handling).toUpperCase()].filter(Boolean).join(' – ');

function changed(label: string, was: string, is: string): Noticed[] {
  if (was === is) return [];
  if (was === '') return [{ page: 0, id: null, change: `${label} added: ${is}.` }];
  if (is === '') return [{ page: 0, id: null, change: `${label} taken out: ${was}.` }];
  return [{ page: 0, id: null, change: `${label} is now ${is}; it was ${was}.` }];
}
