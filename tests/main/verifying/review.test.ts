import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OwnBlock, Pack } from '../../../src/shared/model/pack.ts';
import type { FileChange, FileReview } from '../../../src/shared/review/review.ts';
import { diffLine } from '../../../src/shared/words/diff-line.ts';
import { temporaryFolder } from '../temporary.ts';
import { asWordSaves, edited, editedWord, paragraphWith, typed, withoutBookmarks } from './editing.ts';
import { makeSample, programOn, type Sample } from './sample.ts';

vi.setConfig({ testTimeout: 60_000 });

let sample: Sample;
let program: ReturnType<typeof programOn>;
let packId = '';
beforeAll(async () => {
  sample = await makeSample();
}, 60_000);
afterAll(() => rmSync(sample.folder, { recursive: true, force: true }));
beforeEach(async () => {
  const library = join(temporaryFolder(), 'L.packwright');
  copyFileSync(sample.library, library);
  program = programOn(library, false);
  packId = (await program.run('packs.list', {})).rows[0]?.id ?? '';
});
afterEach(() => program.close());

const review = (path: string) => program.run('files.review', { packId, path });
const pack = async (): Promise<Pack> => (await program.run('packs.get', { id: packId })).pack;
const reviewed = (change: (xml: string) => string) => review(editedWord(sample.docx, change));
const replaced = (from: string, to: string) => (xml: string) => xml.replace(from, to);
const behind =
  (words: string, ...put: string[]) =>
  (xml: string) => {
    const paragraph = paragraphWith(xml, words);
    return xml.replace(paragraph, paragraph + put.join(''));
  };

function only(found: FileReview): FileChange {
  expect(found.changes).toHaveLength(1);
  return found.changes[0] as FileChange;
}

/** Makes the pack say what the file says. */
async function accept({ accept: change }: FileChange): Promise<Pack> {
  if (!change) throw new Error('It cannot be accepted');
  return (await program.run('packs.change', { id: packId, change })).pack;
}

const blocksOf = ({ sections }: Pack, title: string) =>
  sections.find((each) => each.title === title)?.blocks ?? [];

describe('a file that says what its pack says', () => {
  test.each(['docx', 'odt'] as const)('has no change: %s', async (format) => {
    expect(await review(sample[format])).toMatchObject({ madeFrom: 'this', changes: [], comments: [] });
  });

  test.each([
    ['formatting alone', asWordSaves],
    ['lost bookmarks', withoutBookmarks],
  ])('has none after %s', async (_, change) => {
    expect((await reviewed(change)).changes).toEqual([]);
  });
});

describe('own words that were changed', () => {
  test('are accepted as a change of the block', async () => {
    const found = await reviewed(replaced('to open the fund.', 'to open the new fund and the pier.'));
    const change = only(found);
    expect(change).toMatchObject({ kind: 'edited', what: 'Text', section: 'Why we are meeting', notes: [] });
    expect(diffLine(change.difference)).toContain('to open the [-fund.-]{+new fund and the pier.+}');
    await accept(change);
    expect(blocksOf(await pack(), 'Why we are meeting')[0]).toMatchObject({
      text: 'We meet to open the new fund and the pier.\n\nThe Minister speaks first.\n\n- Thank the crews\n- Name no figure',
    });
    const again = await review(
      editedWord(sample.docx, replaced('to open the fund.', 'to open the new fund and the pier.')),
    );
    expect(again.changes).toEqual([]);
  });

  test('of an answer go to that answer', async () => {
    await accept(only(await reviewed(replaced('In April.', 'In May, not in April.'))));
    expect(blocksOf(await pack(), 'Questions and answers')[0]).toMatchObject({
      question: 'When does the fund open?',
      answer: 'In May, not in April.',
      ifPressed: 'On a day named in March.',
    });
  });

  test('of a section title rename the section, also where nothing of it is left', async () => {
    const found = await reviewed((xml) => xml.replaceAll('>Background<', '>How the harbour came to be<'));
    await accept(only(found));
    expect((await pack()).sections.at(-1)?.title).toBe('How the harbour came to be');
  });

  test('of the cover change the details', async () => {
    const found = await reviewed((xml) => {
      const line = paragraphWith(xml, 'Opening of the fund');
      return xml.replace(line, line.replace('Opening of the fund', 'Launch of the fund'));
    });
    expect(only(found)).toMatchObject({ what: 'Event', section: null });
    await accept(only(found));
    expect((await pack()).details.event).toBe('Launch of the fund');
  });

  test('of a list item that was put in go into its list', async () => {
    const found = await reviewed((xml) => {
      const item = paragraphWith(xml, 'Thank the crews');
      return xml.replace(item, item + withoutBookmarks(item).replace('Thank the crews', 'See the pier'));
    });
    await accept(only(found));
    expect(blocksOf(await pack(), 'Why we are meeting')[0]).toMatchObject({
      text: expect.stringContaining('- Thank the crews\n- See the pier\n- Name no figure'),
    });
  });

  test('are told from those that the pack itself changed since', async () => {
    const [text] = blocksOf(await pack(), 'Background');
    const change = { kind: 'edit-text' as const, blockId: text?.id ?? '', text: 'It was built in 1822.' };
    await program.run('packs.change', { id: packId, change });
    expect((await review(sample.docx)).changes).toEqual([]);
    const both = only(await reviewed(replaced('built in 1821', 'built in 1823')));
    expect(both.notes).toEqual(['The pack was changed here too since the file was written.']);
    expect(both.before).toBe('It was built in 1822.');
  });
});

describe('what was put in, taken out or moved', () => {
  test('paragraphs are offered as a text in their place', async () => {
    const found = await reviewed(behind('Wiśniewski, ', typed('Note for the box.'), typed('Two lines.')));
    const change = only(found);
    expect(change).toMatchObject({
      kind: 'added',
      section: 'Quotes',
      after: 'Note for the box.\nTwo lines.',
    });
    await accept(change);
    const quotes = blocksOf(await pack(), 'Quotes');
    expect(quotes.map(({ kind }) => kind)).toEqual(['quote', 'quote', 'text', 'quote']);
    expect(quotes[2]).toMatchObject({ text: 'Note for the box.\n\nTwo lines.' });
  });

  test('a block that was deleted is offered for removal', async () => {
    const found = await reviewed((xml) => xml.replace(paragraphWith(xml, 'built in 1821'), ''));
    expect(only(found)).toMatchObject({ kind: 'removed', before: 'The harbour was built in 1821.' });
    await accept(only(found));
    expect(blocksOf(await pack(), 'Background')).toEqual([]);
  });

  test('a quote that was deleted is offered for removal, never for anything else', async () => {
    const found = await reviewed((xml) =>
      xml.replace(paragraphWith(xml, 'nine years'), '').replace(paragraphWith(xml, 'Wiśniewski, '), ''),
    );
    expect(only(found)).toMatchObject({ kind: 'removed', what: 'Quote', accept: { kind: 'remove-block' } });
  });

  test('a block that was moved is offered to be moved', async () => {
    const found = await reviewed((xml) => {
      const both = paragraphWith(xml, 'mend bridges') + paragraphWith(xml, 'Leeward, ');
      const heading = paragraphWith(xml.slice(xml.indexOf('built in 1821') - 4000), 'Background');
      return xml.replace(both, '').replace(heading, heading + both);
    });
    expect(only(found)).toMatchObject({ kind: 'moved', notes: ['It stands in “Background” now.'] });
    await accept(only(found));
    expect(blocksOf(await pack(), 'Background').map(({ kind }) => kind)).toEqual(['quote', 'text']);
  });
});

describe('a pack with every kind of block', () => {
  const kinds: Record<string, unknown>[] = [
    { kind: 'line', line: 'Say that the fund stays open.', support: 'It opened in April.\n\n- One\n- Two' },
    { kind: 'agenda', items: [{ time: '10:15', title: 'Flood fund', lead: 'Clerk' }] },
    { kind: 'logistics', rows: [{ what: 'Arrival', details: 'Main gate, 10:00' }] },
    {
      ...{ kind: 'portrait', name: 'Ann Lee', role: 'Chair', organisation: 'Trust', picture: null },
      text: 'She built bridges.\n\nThen more of them.',
    },
    {
      kind: 'table',
      caption: 'Who pays',
      columns: ['Who', 'How much'],
      rows: [
        ['Town', '£3'],
        ['County', '£4'],
      ],
    },
    {
      ...{ kind: 'chart', title: 'Homes', unit: 'homes', shape: 'bars', alternative: '' },
      points: [{ label: '2018', value: 3, factId: null }],
    },
    { kind: 'clearance', rows: [{ what: 'Lines', by: 'Policy', state: 'cleared', on: '2019-01-02' }] },
    { kind: 'addendum', number: 1, since: 'version 2', rows: [{ page: '3', change: 'The date' }] },
    { kind: 'text', text: '1. First\n2. Second\n\nEnd.' },
  ];

  /** The pack with all of them in its first section, exported. */
  async function exported(format: 'docx' | 'odt'): Promise<string> {
    const sectionId = (await pack()).sections[0]?.id ?? '';
    for (const [at, words] of kinds.entries()) {
      const block = { ...words, id: `own-${at}` } as OwnBlock;
      const change = { kind: 'add-block' as const, sectionId, block, at: 99 };
      await program.run('packs.change', { id: packId, change });
    }
    const path = join(temporaryFolder(), `all.${format}`);
    await program.run('packs.export', { id: packId, files: [{ format, path }] });
    return path;
  }

  test.each(['docx', 'odt'] as const)('has no change as it was written: %s', async (format) => {
    expect((await review(await exported(format))).changes).toEqual([]);
  });

  test.each([
    [
      'a cell',
      '£4',
      '£5',
      {
        rows: [
          ['Town', '£3'],
          ['County', '£5'],
        ],
      },
    ],
    ['a lead', '>Clerk<', '>Chair<', { items: [{ time: '10:15', title: 'Flood fund', lead: 'Chair' }] }],
    [
      'a line to take',
      'the fund stays open',
      'the fund stays open all year',
      { line: 'Say that the fund stays open all year.' },
    ],
    ['a role', '>Chair, Trust<', '>Chair, The Trust<', null],
    ['a numbered item', '>Second<', '>Second and third<', { text: '1. First\n2. Second and third\n\nEnd.' }],
  ])('takes over %s where it can be told which words they were', async (_, from, to, expected) => {
    const path = await exported('docx');
    const change = only(await review(editedWord(path, replaced(from, to))));
    if (!expected) return expect(change.accept).toBeNull();
    const blocks = blocksOf(await accept(change), 'Why we are meeting');
    return expect(blocks.find(({ id }) => id === change.blockId)).toMatchObject(expected);
  });
});

describe('quotes and facts', () => {
  test('are never offered for the pack, whatever was done to them', async () => {
    const found = await reviewed((xml) =>
      xml.replace('nine years', 'ten years').replace('up to £200', '£200'),
    );
    expect(found.changes).toEqual([]);
    const altered = found.items.filter(({ verdict }) => verdict === 'altered');
    expect(altered.map(({ kind }) => kind)).toEqual(['quote', 'fact']);
    const ids = (await pack()).sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(altered.every(({ blockId }) => blockId !== null && ids.includes(blockId))).toBe(true);
  });

  test('that somebody typed are said beside the text that holds them', async () => {
    const found = await reviewed(behind('built in 1821', typed('He said “We shall go to the moon”.')));
    expect(only(found).kind).toBe('added');
    expect(found.items.at(-1)).toMatchObject({ kind: 'quotation', verdict: 'unknown' });
  });
});

test('a comment is listed with who wrote it and what it is about', async () => {
  const comment =
    '<w:comment w:id="7" w:author="Ann Reader &amp; Co" w:date="2019-01-04T10:00:00Z"><w:p><w:r><w:t>Is this cleared?</w:t></w:r></w:p></w:comment>';
  const part = `<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comment}</w:comments>`;
  const path = edited(sample.docx, 'word/comments.xml', () => part);
  const found = await review(
    editedWord(path, (xml) => {
      const paragraph = paragraphWith(xml, 'built in 1821');
      return xml.replace(paragraph, paragraph.replace('<w:r>', '<w:commentRangeStart w:id="7"/><w:r>'));
    }),
  );
  expect(found.comments).toEqual([
    {
      author: 'Ann Reader & Co',
      date: '2019-01-04T10:00:00Z',
      text: 'Is this cleared?',
      section: 'Background',
      beside: 'The harbour was built in 1821.',
      accept: expect.objectContaining({ kind: 'set-state' }),
    },
  ]);
  const change = found.comments[0]?.accept;
  if (!change) throw new Error('It cannot be put beside its block');
  const { pack: changed } = await program.run('packs.change', { id: packId, change });
  expect(blocksOf(changed, 'Background')[0]?.comments).toEqual([
    { author: 'Ann Reader & Co', at: '2019-01-04T10:00:00.000Z', text: 'Is this cleared?' },
  ]);
  expect((await review(found.path)).comments).toEqual([]);
});

test('a file of another pack is said to be one, and changes nothing', async () => {
  const other = await program.run('packs.create', { details: { title: 'Other' }, template: 'blank' });
  const found = await program.run('files.review', { packId: other.pack.id, path: sample.docx });
  expect(found).toMatchObject({ madeFrom: 'other', changes: [] });
  expect(found.items.every(({ verdict }) => verdict === 'verbatim')).toBe(true);
});
