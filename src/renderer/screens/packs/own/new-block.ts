import type { OwnBlock } from '../../../../shared/model/pack.ts';

/** The kinds that a person can add with nothing in them yet; a picture begins with its file. */
export type AddedKind = Exclude<OwnBlock['kind'], 'text' | 'question' | 'picture'>;

/** An empty block, ready to be written in. */
export function newBlock(kind: AddedKind, id: string): OwnBlock {
  switch (kind) {
    case 'line':
      return { id, kind, line: '', support: '' };
    case 'agenda':
      return { id, kind, items: [{ time: '', title: '', lead: '' }] };
    case 'logistics':
      return { id, kind, rows: [{ what: '', details: '' }] };
    case 'portrait':
      return { id, kind, name: '', role: '', organisation: '', text: '', picture: null };
    case 'table':
      return { id, kind, caption: '', columns: ['', ''], rows: [['', '']] };
    case 'chart': {
      const points = [{ label: '', value: 0, factId: null }];
      return { id, kind, title: '', unit: '', shape: 'bars', points, alternative: '' };
    }
    case 'clearance':
      return { id, kind, rows: [{ what: '', by: '', state: 'awaited', on: null }] };
    case 'addendum':
      return { id, kind, number: 1, since: '', rows: [{ page: '', change: '' }] };
  }
}
