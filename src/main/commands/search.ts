import { MatchKind } from '../../shared/contract/search.ts';
import { done } from '../../shared/failure.ts';
import { readQuery } from '../../shared/search/query.ts';
import { listPeople } from '../library/people.ts';
import { find } from '../library/search.ts';
import type { Feature } from './room.ts';

const LIMIT = 100;

export const searchCommands: Feature<'search.find' | 'people.list'> = (room) => ({
  'search.find': ({ query, kinds, limit }) =>
    done(find(room.db, readQuery(query), kinds ?? MatchKind.options, limit ?? LIMIT)),

  'people.list': ({ query }) => done({ rows: listPeople(room.db, query) }),
});
