// A cell that moved to another column of a PDF's table, though the words come in the same order.
import { expect, test, vi } from 'vitest';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { PackDocument, TableNode } from '../../../src/shared/document/nodes.ts';
import { diffLine } from '../../../src/shared/words/diff-line.ts';
import { exported } from './all-kinds.ts';
import { written } from './any-file.ts';
import { besidePack } from './beside-pack.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = besidePack({ allKinds: true });
const formats = ['pdf', 'docx', 'odt'] as const;

/** The agenda's table of a document: "Bridges" has no time, so that its lead may slip to the left. */
function agendaOf({ body }: PackDocument): TableNode {
  const found = body.find((node): node is TableNode => node.kind === 'table' && node.anchor === 'xown_1');
  if (!found) throw new Error('There is no agenda');
  return found;
}

test.each(formats)('is said, with the columns: %s', async (format) => {
  const record = await exported(here.program, here.packId, format);
  const document = structuredClone(composePack(await here.pack()));
  const row = agendaOf(document).rows[1] ?? [];
  [row[1], row[2]] = [row[2] ?? [], row[1] ?? []];
  const path = await written(document, format, record);
  const { items } = await here.program.run('files.verify', { path });
  const agenda = items.filter(({ verdict }) => verdict !== 'verbatim');
  expect(agenda.map(({ what, verdict }) => `${what} ${verdict}`)).toEqual(['Agenda altered']);
  expect(diffLine(agenda[0]?.difference ?? [])).toContain('Mayor');
  expect(agenda[0]?.words).toContain('Bridges | Mayor |');
});

test('a table over several pages stands in its columns as it was written', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [
    `Town ${at}`,
    at % 3 ? `£${at}` : '',
    at % 2 ? 'paid' : '',
  ]);
  const block = {
    kind: 'table' as const,
    id: 'long',
    caption: 'Long',
    columns: ['Town', 'Sum', 'State'],
    rows,
  };
  const [section] = (await here.pack()).sections;
  await here.change({ kind: 'add-block', sectionId: section?.id ?? '', at: 0, block });
  const path = await exported(here.program, here.packId, 'pdf');
  const { items } = await here.program.run('files.verify', { path });
  expect(items.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
  const document = structuredClone(composePack(await here.pack()));
  const table = document.body.find(
    (node): node is TableNode => node.kind === 'table' && node.rows.length === 120,
  );
  const row = table?.rows[93] ?? [];
  [row[1], row[2]] = [row[2] ?? [], row[1] ?? []];
  const moved = await here.program.run('files.verify', { path: await written(document, 'pdf', path) });
  expect(moved.items.filter(({ verdict }) => verdict !== 'verbatim').map(({ what }) => what)).toEqual([
    'Table',
  ]);
});
