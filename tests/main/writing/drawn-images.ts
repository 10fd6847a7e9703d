import { drawImages, type Images } from '../../../src/main/writing/images.ts';
import { openFaces } from '../../../src/main/writing/pdf/faces.ts';
import type { Pictures } from '../../../src/main/writing/write-options.ts';
import type { PackDocument } from '../../../src/shared/document/nodes.ts';
import { fonts } from './pdf/reading.ts';

/** What a Word or OpenDocument file of a document shows, drawn as an export draws it. */
export const drawnImages = async (document: PackDocument, pictures?: Pictures): Promise<Images> =>
  drawImages(document, { ...(await openFaces(fonts)), lenient: true }, pictures);
