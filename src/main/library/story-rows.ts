import type { KnownDate } from '../../shared/model/dates.ts';
import type { Story } from '../../shared/model/story.ts';

/** A row of the table stories, as SQLite gives it. */
export interface StoryRecord {
  id: string;
  title: string;
  title_basis: NonNullable<Story['titleBasis']>;
  kind: Story['kind'];
  publisher: string | null;
  published: string | null;
  event_date: string | null;
  address: string | null;
  licence: string | null;
  file_name: string;
  format: Story['format'];
  source_sha256: string;
  body_sha256: string;
  body: string;
  blocks: string;
  joins: string;
  imported_at: string;
  extractor_version: number;
  remarks: string | null;
}

export const knownDate = (json: string | null): KnownDate | null =>
  json === null ? null : (JSON.parse(json) as KnownDate);

export const dateJson = (date: KnownDate | null): string | null =>
  date === null ? null : JSON.stringify(date);

/** Row -> story. */
export function storyOf(row: StoryRecord): Story {
  return {
    id: row.id,
    title: row.title,
    titleBasis: row.title_basis,
    kind: row.kind,
    publisher: row.publisher,
    published: knownDate(row.published),
    eventDate: knownDate(row.event_date),
    address: row.address,
    licence: row.licence,
    fileName: row.file_name,
    format: row.format,
    sourceSha256: row.source_sha256,
    bodySha256: row.body_sha256,
    body: row.body,
    blocks: JSON.parse(row.blocks) as Story['blocks'],
    joins: JSON.parse(row.joins) as Story['joins'],
    importedAt: row.imported_at,
    extractorVersion: row.extractor_version,
    ...(row.remarks === null ? {} : { remarks: JSON.parse(row.remarks) as string[] }),
  };
}
