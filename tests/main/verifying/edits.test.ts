// What people do to a pack in Word and LibreOffice: each thing is offered to be taken over, or said not to have been.
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import type { Block, Pack } from '../../../src/shared/model/pack.ts';
import { diffLine } from '../../../src/shared/words/diff-line.ts';
import { temporaryFolder } from '../temporary.ts';
import { exported, rowWith, sectionWith } from './all-kinds.ts';
import { besidePack, only } from './beside-pack.ts';
import { asWordSaves, editedWord, paragraphWith, typed, withoutBookmarks } from './editing.ts';
import { savedByLibreOffice } from './saved-by-libreoffice.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = besidePack({ allKinds: true });
const { review, reviewed, accept } = here;
const titles = ({ sections }: Pack) => sections.map(({ title }) => title);
const block = (pack: Pack, kind: Block['kind']) =>
  pack.sections.flatMap(({ blocks }) => blocks).find((each) => each.kind === kind);

describe('rows of a table', () => {
  const agenda = (xml: string) => rowWith(xml, 'Bridges');

  test('put in and taken out of an agenda are taken over', async () => {
    const found = await reviewed((xml) => {
      const row = agenda(xml);
      const added = withoutBookmarks(row).replace('Bridges', 'Harbour').replace('Mayor', 'Pilot');
      return xml.replace(row, row + added).replace(rowWith(xml, 'Any other business'), '');
    });
    expect(diffLine(only(found).difference)).toContain('{+Harbour');
    expect(block(await accept(only(found)), 'agenda')).toMatchObject({
      items: [
        { time: '10:15', title: 'Flood fund', lead: 'Clerk' },
        { time: '', title: 'Bridges', lead: 'Mayor' },
        { time: '', title: 'Harbour', lead: 'Pilot' },
      ],
    });
    expect((await review(found.path)).changes).toEqual([]);
  });

  test('whose cells changed places are taken over: the same words in another column', async () => {
    const found = await reviewed((xml) => {
      const row = agenda(xml);
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
      const [title = '', time = '', lead = ''] = cells;
      return xml.replace(row, row.replace(title + time + lead, title + lead + time));
    });
    expect(block(await accept(only(found)), 'agenda')).toMatchObject({
      items: [{}, { time: 'Mayor', title: 'Bridges', lead: '' }, {}],
    });
  });

  test.each<[Block['kind'], string, string, object]>([
    [
      'logistics',
      'Main gate, 10:00',
      'East gate, 9:45',
      { rows: [{ what: 'Arrival', details: 'East gate, 9:45' }] },
    ],
    ['table', '>How much<', '>How many<', { columns: ['Who', 'How many'] }],
    ['table', '>Who pays<', '>Who pays what<', { caption: 'Who pays what' }],
    ['clearance', '>Cleared<', '>Refused<', { rows: [{ state: 'refused', on: '2019-01-02' }] }],
    ['addendum', '>The date<', '>The day<', { rows: [{ page: '3', change: 'The day' }] }],
  ])('of a block of kind %s are taken over', async (kind, from, to, expected) => {
    const change = only(await reviewed((xml) => xml.replace(from, to)));
    expect(block(await accept(change), kind)).toMatchObject(expected);
  });

  test('of a clearance that no clearance can be are said, and not taken over', async () => {
    const change = only(await reviewed((xml) => xml.replace('>Cleared<', '>Nearly<')));
    expect(change.accept).toBeNull();
  });

  test('of a list of attendees are said, and the pack keeps what the story says', async () => {
    const found = await reviewed((xml) => xml.replace(rowWith(xml, 'Town Forum'), ''));
    expect(only(found)).toMatchObject({
      what: 'Attendee list',
      accept: null,
      notes: ['It comes from a story: the pack keeps what the story says.'],
    });
    expect(diffLine(only(found).difference)).toContain('[-Łukasz Wiśniewski');
  });

  test('of a chart’s values are said, and changed in the chart', async () => {
    const change = only(await reviewed((xml) => xml.replace('>41 homes<', '>42 homes<')));
    expect(change).toMatchObject({ what: 'Values of a chart', accept: null });
    expect(change.notes).toEqual(['The program writes this from what the pack holds: change it there.']);
  });
});

describe('whole sections', () => {
  test('that were moved are moved in the pack', async () => {
    const found = await reviewed((xml) => {
      const facts = sectionWith(xml, 'Facts and figures');
      return xml.replace(facts, '').replace(sectionWith(xml, 'Quotes'), facts + sectionWith(xml, 'Quotes'));
    });
    expect(only(found)).toMatchObject({ kind: 'moved', what: 'Section', section: 'Facts and figures' });
    const pack = await accept(only(found));
    expect(titles(pack).indexOf('Facts and figures')).toBe(titles(pack).indexOf('Quotes') - 1);
    expect((await review(found.path)).changes).toEqual([]);
  });

  test('that were deleted are one change, and can be taken back', async () => {
    const found = await reviewed((xml) => xml.replace(sectionWith(xml, 'Quotes'), ''));
    expect(only(found)).toMatchObject({ kind: 'removed', what: 'Section', section: 'Quotes' });
    expect(only(found).before).toContain('nine years');
    expect(titles(await accept(only(found)))).not.toContain('Quotes');
    const { pack } = await here.program.run('packs.undo', { id: here.packId });
    expect(titles(pack)).toContain('Quotes');
  });
});

describe('what was put in', () => {
  test('a table becomes a table of the pack', async () => {
    const cell = (words: string) => `<w:tc>${typed(words)}</w:tc>`;
    const row = (...words: string[]) => `<w:tr>${words.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl>${row('Pier', 'Length')}${row('East', '40 m')}${row('West', '')}</w:tbl>`;
    const found = await reviewed((xml) => {
      const paragraph = paragraphWith(xml, 'built in 1821');
      return xml.replace(paragraph, `${paragraph}${typed('The piers:')}${table}`);
    });
    expect(found.changes.map(({ what }) => what)).toEqual(['New text', 'New table']);
    for (const change of [...found.changes].reverse()) await accept(change);
    const background = (await here.pack()).sections.find(({ title }) => title === 'Background')?.blocks;
    expect(background?.map(({ kind }) => kind)).toEqual(['text', 'text', 'table']);
    expect(background?.[2]).toMatchObject({
      columns: ['Pier', 'Length'],
      rows: [
        ['East', '40 m'],
        ['West', ''],
      ],
    });
  });

  test('words above a table are text before it', async () => {
    const found = await reviewed((xml) => {
      const caption = paragraphWith(xml, 'Who pays');
      const start = caption.match(/<w:bookmarkStart[^>]*>/)?.[0] ?? '';
      const above = typed('Two bodies pay.').replace('<w:r>', `${start}<w:r>`);
      return xml.replace(caption, above + caption.replace(start, ''));
    });
    expect(only(found)).toMatchObject({ kind: 'added', after: 'Two bodies pay.' });
    const pack = await accept(only(found));
    const blocks = pack.sections[0]?.blocks.map(({ kind }) => kind) ?? [];
    expect(blocks.indexOf('table') - 1).toBe(
      blocks.findIndex((kind, at) => kind === 'text' && blocks[at + 1] === 'table'),
    );
  });

  test('a footnote is said, and is no part of the pack', async () => {
    const found = await reviewed((xml) => {
      const source = paragraphWith(xml, '[1]');
      return xml.replace(source, `${source}${typed('[9] A book that nobody wrote.')}`);
    });
    expect(only(found)).toMatchObject({ what: 'Note', section: 'Sources', accept: null });
  });
});

describe('what the program writes by itself', () => {
  test('a source that was changed is said', async () => {
    const found = await reviewed((xml) => {
      const source = paragraphWith(xml, 'SHA-256');
      return xml.replace(source, source.replace('SHA-256', 'SHA-512'));
    });
    expect(only(found)).toMatchObject({ what: 'Source', kind: 'edited', accept: null });
  });

  test('the number of a source that was changed is said', async () => {
    const found = await reviewed((xml) => {
      const line = paragraphWith(xml, 'Leeward, ');
      return xml.replace(line, line.replace('[2]', '[1]'));
    });
    expect(only(found)).toMatchObject({
      what: 'Number of a source',
      before: '[2]',
      after: '[1]',
      accept: null,
    });
  });

  test('a heading over questions that was changed is said', async () => {
    const change = only(
      await reviewed((xml) =>
        xml.replaceAll('>May arise<', '>Likely<').replaceAll('>Certain to arise<', '>Likely<'),
      ),
    );
    expect(change).toMatchObject({ what: 'Heading', accept: null });
  });
});

describe('paragraphs', () => {
  test('of a text that were split or run together are no other words', async () => {
    const split = '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">';
    const found = await reviewed((xml) => xml.replace('was built in', `was${split} built in`));
    expect(found.changes).toEqual([]);
  });

  test('of two blocks that were run together lose nothing', async () => {
    const found = await reviewed((xml) => {
      const [one, other] = [paragraphWith(xml, 'Name no figure'), paragraphWith(xml, 'the fund stays open')];
      const words = other.replace(/^<w:p[^>]*>(<w:pPr>.*?<\/w:pPr>)?/s, '').replace('</w:p>', '');
      return xml.replace(other, '').replace(one, one.replace('</w:p>', `${words}</w:p>`));
    });
    expect(found.changes.map(({ what, kind }) => `${what} ${kind}`)).toEqual([
      'Text edited',
      'Line to take edited',
    ]);
    expect(found.changes[1]?.after).toContain('Name no figureSay that the fund stays open.');
  });

  test('in which a program put its own marks, spaces and bold are no change', async () => {
    const found = await reviewed((xml) =>
      asWordSaves(xml)
        .replaceAll('“', '"')
        .replaceAll('”', '"')
        .replaceAll('’', "'")
        .replaceAll(' in ', '\u00a0in ')
        .replaceAll('bridges', 'brid\u00adges'),
    );
    expect(found.changes).toEqual([]);
    expect(found.items.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
  });

  test('that a program corrected by itself are offered like any other words', async () => {
    const found = await reviewed((xml) => xml.replace('The harbour was', 'the Harbour was'));
    expect(diffLine(only(found).difference)).toContain('[-The harbour-]{+the Harbour+}');
  });
});

test('a pack that was written into a department’s own file is compared without that file’s own words', async () => {
  const template = 'tests/fixtures/department-template.docx';
  const path = join(temporaryFolder(), 'department.docx');
  await here.program.run('packs.export', { id: here.packId, files: [{ format: 'docx', path, template }] });
  expect((await review(path)).changes).toEqual([]);
  const check = await here.program.run('files.verify', { path });
  expect(check.items.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
  const changed = editedWord(path, (xml) => xml.replace('built in 1821', 'built in 1822'));
  expect(only(await review(changed))).toMatchObject({ what: 'Text', kind: 'edited' });
});

describe('LibreOffice', () => {
  const saved = (path: string, format: ExportFormat) =>
    savedByLibreOffice(path, format, join(here.sample.folder, 'profile'));

  test.each([
    ['docx', 'docx'],
    ['docx', 'odt'],
    ['odt', 'docx'],
    ['odt', 'odt'],
  ] as const)(
    'changes nothing by saving %s as %s, and a word that somebody changes is found',
    async (from, to) => {
      const path = saved(await exported(here.program, here.packId, from), to);
      if (path === null) return console.log('skipped: there is no LibreOffice here');
      const found = await review(path);
      expect(found).toMatchObject({ madeFrom: 'this', changes: [] });
      expect(found.items.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
      const check = await here.program.run('files.verify', { path });
      expect(check.items.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
      return undefined;
    },
  );
});
