import type { Picture } from '../../shared/model/picture.ts';
import { type Db, one, run } from './sql.ts';

/** Puts a picture in, where it is not there yet: two files with the same picture are one. */
export function addPicture(
  db: Db,
  { sha256, type, width, height, fileName }: Picture,
  bytes: Uint8Array,
): void {
  run(
    db,
    `INSERT INTO pictures (sha256, type, width, height, file_name, bytes) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (sha256) DO NOTHING`,
    ...[sha256, type, width, height, fileName, bytes],
  );
}

/** The bytes of a picture; undefined where the library does not hold it. */
export const pictureBytes = (db: Db, sha256: string): Uint8Array | undefined =>
  one<{ bytes: Buffer }>(db, 'SELECT bytes FROM pictures WHERE sha256 = ?', sha256)?.bytes;

/** The bytes of those of these pictures that the library holds, by their hash. */
export function pictureBytesOf(db: Db, hashes: Iterable<string>): Map<string, Uint8Array> {
  const held = new Map<string, Uint8Array>();
  for (const sha256 of hashes) {
    const bytes = held.has(sha256) ? undefined : pictureBytes(db, sha256);
    if (bytes) held.set(sha256, bytes);
  }
  return held;
}
