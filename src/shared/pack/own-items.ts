import type { OwnBlock } from '../model/pack.ts';
import type { Picture } from '../model/picture.ts';
import type { OwnItem } from './spec-items.ts';

/** The pictures that a description names, by the path that stands in it. */
export type PicturesByFile = ReadonlyMap<string, Picture>;

/** The picture files that an item names. */
export function pictureFiles(item: OwnItem): string[] {
  if ('picture' in item) return [item.picture.file];
  return 'portrait' in item && item.portrait.picture !== undefined ? [item.portrait.picture] : [];
}

/** The words of the facts that an item's points name, in the order of the points. */
export const factsNamed = (item: OwnItem): (string | undefined)[] =>
  'chart' in item ? item.chart.points.map(({ fact }) => fact) : [];

/**
 * The block that an item of a description asks for; what is left out is empty. `factIds` are those of factsNamed,
 * null where a point names none. Throws where a picture that pictureFiles names is missing.
 */
export function blockOf(
  item: OwnItem,
  id: string,
  pictures: PicturesByFile,
  factIds: readonly (string | null)[] = [],
): OwnBlock {
  const { disclosure } = item;
  return { ...wordsOf(item, pictures, factIds), id, ...(disclosure && { disclosure }) } as OwnBlock;
}

type Words<B = OwnBlock> = B extends OwnBlock ? Omit<B, 'id'> : never;

function wordsOf(item: OwnItem, pictures: PicturesByFile, factIds: readonly (string | null)[]): Words {
  if ('text' in item) {
    const { text, language } = item;
    return { kind: 'text', text, ...(language !== undefined && { language }) };
  }
  if ('question' in item) {
    const { ifPressed = '', defensive = '', likelihood = 'may-arise', ...asked } = item.question;
    return { kind: 'question', ...asked, ifPressed, defensive, likelihood };
  }
  if ('line' in item) return { kind: 'line', line: item.line, support: item.support ?? '' };
  if ('agenda' in item) {
    const items = item.agenda.map(({ time = '', title, lead = '' }) => ({ time, title, lead }));
    return { kind: 'agenda', items };
  }
  if ('logistics' in item) return { kind: 'logistics', rows: item.logistics };
  if ('portrait' in item) {
    const { name, role = '', organisation = '', text = '', picture } = item.portrait;
    const shown = picture === undefined ? null : found(pictures, picture);
    return { kind: 'portrait', name, role, organisation, text, picture: shown };
  }
  if ('table' in item) return { kind: 'table', ...item.table, caption: item.table.caption ?? '' };
  if ('picture' in item) {
    const { file, alternative, caption = '' } = item.picture;
    return { kind: 'picture', picture: found(pictures, file), alternative, caption };
  }
  if ('chart' in item) {
    const { title, unit = '', shape = 'bars', points, alternative = '' } = item.chart;
    const drawn = points.map(({ label, value }, at) => ({ label, value, factId: factIds[at] ?? null }));
    return { kind: 'chart', title, unit, shape, points: drawn, alternative };
  }
  if ('clearance' in item) {
    const rows = item.clearance.map(({ state = 'cleared' as const, on = null, ...row }) => ({
      ...row,
      state,
      on,
    }));
    return { kind: 'clearance', rows };
  }
  const { number, since = '', changes } = item.addendum;
  return { kind: 'addendum', number, since, rows: changes };
}

function found(pictures: PicturesByFile, file: string): Picture {
  const picture = pictures.get(file);
  if (!picture) throw new Error(`the picture ${file} was not read`);
  return picture;
}
