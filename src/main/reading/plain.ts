import { done, failed } from '../../shared/failure.ts';
import type { Format } from './source.ts';

/** Plain text: its line breaks may mean anything, so the extractor decides about them. */
export const plainText: Format = {
  format: 'txt',
  extensions: ['.txt'],
  read: (text, path) =>
    /[\p{L}\p{N}]/u.test(text) ? done({ plain: text }) : failed({ kind: 'no-words', path }),
};
