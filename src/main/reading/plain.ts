import { done, failed } from '../../shared/failure.ts';
import type { Reader } from './source.ts';

/** Plain text: its line breaks may mean anything, so the extractor decides about them. */
export const readPlain: Reader = (text, path) =>
  /[\p{L}\p{N}]/u.test(text) ? done({ plain: text }) : failed({ kind: 'no-words', path });
