import type { PackDocument } from '../../../shared/document/nodes.ts';
import { isPlainText } from './runs.ts';

/**
 * Whether a document can be measured by the widths of its letters alone, as most can: it holds nothing but plain Latin
 * letters, and nothing whose letters are drawn as outlines.
 */
export const isPlainDocument = ({ body, watermark, ...around }: PackDocument): boolean =>
  watermark.trim() === '' && !body.some(({ kind }) => kind === 'chart') && isPlain(body) && isPlain(around);

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return isPlainText(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isPlain);
}
