import { expect, it } from 'vitest';
import { writeOdt } from '../../../../src/main/writing/odt/write.ts';
import { attendees, documentOf } from '../documents.ts';
import { partsOf } from './reading.ts';

it('no row of a long table stands alone at the foot of a page or goes on alone: the first two and the last two stay together', () => {
  const parts = partsOf(writeOdt(documentOf([attendees(12)]), { pageOf: {} }));
  const content = parts['content.xml'] ?? '';
  const rows = [...content.matchAll(/<table:table-row.*?<\/table:table-row>/gs)].map(([row]) => row);
  const kept = rows.map((row) => row.includes('"Table_20_Text_Kept"'));
  expect(kept).toEqual([false, true, ...Array(9).fill(false), true, false]);
  expect(content).toMatch(
    /style:name="Table_20_Text_Kept"[^>]*><style:paragraph-properties[^>]*keep-with-next="always"/,
  );
  // Without this LibreOffice keeps no row with the next.
  expect(parts['settings.xml']).toContain('config:name="TableRowKeep" config:type="boolean">true<');
});
