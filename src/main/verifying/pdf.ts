import { done, type Outcome } from '../../shared/failure.ts';
import type { EditedFile, EditedParagraph } from '../../shared/verify/edited.ts';
import { readPages } from '../reading/pdf/open.ts';
import { descriptionOf } from '../reading/pdf/page-texts.ts';
import { readTags } from './pdf-tags.ts';

/** A PDF as it came back: its paragraphs with their pages. Nothing in it travels but its words and its pack's id. */
export async function readPdf(bytes: Buffer, path: string): Promise<Outcome<EditedFile>> {
  const description = bytes.includes(maker) ? bytes : Buffer.from(await descriptionOf(bytes));
  const packId = described(description, 'dc:identifier');
  const tagged = packId !== null && isWhole(bytes) ? await readTags(bytes) : null;
  const paragraphs = tagged?.paragraphs ?? (await laidOut(bytes, path));
  if (!Array.isArray(paragraphs)) return paragraphs;
  return done({
    ...{
      format: 'pdf',
      paragraphs,
      record: null,
      packId,
      changedAt: described(description, 'xmp:ModifyDate'),
    },
    ...{
      figures: tagged?.figures ?? null,
      furniture: tagged?.furniture ?? null,
      comments: [],
      tracked: [],
      draft: null,
    },
  });
}

const isWhole = (bytes: Buffer): boolean => bytes.subarray(-4096).includes('%%EOF');

/** The paragraphs of any PDF, by where its words stand on the page. */
async function laidOut(bytes: Buffer, path: string) {
  const read = await readPages(bytes, path);
  if (!read.ok) return read;
  return read.value.blocks.map(
    ({ text, role, page }): EditedParagraph => ({
      text,
      role: role === 'heading' || role === 'item' ? role : role === 'row' ? 'cell' : 'paragraph',
      ...{ cell: null, begins: [], ends: [], page: page ?? null },
    }),
  );
}

const maker = '<xmp:CreatorTool>Packwright<';

/** Our PDFs say in their metadata, which stands unpacked in the file, what they were made from, and when. */
function described(bytes: Buffer, name: string): string | null {
  if (!bytes.includes(maker)) return null;
  const at = bytes.indexOf(`<${name}>`);
  if (at < 0) return null;
  const written = bytes.toString('utf8', at + name.length + 2, at + 300);
  return /^([^<&]{1,200})<\//.exec(written)?.[1] ?? null;
}
