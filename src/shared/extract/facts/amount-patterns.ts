import { counts } from './count-patterns.ts';
import { money } from './money-patterns.ts';
import type { Pattern } from './pattern.ts';
import { shares } from './share-patterns.ts';

/** Every shape of values but dates, in the order in which they are tried. */
export const amounts: Pattern[] = [...money, ...shares, ...counts];
