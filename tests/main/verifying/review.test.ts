import { describe, expect, test, vi } from 'vitest';
import { diffLine } from '../../../src/shared/words/diff-line.ts';
import { exported, withAllKinds } from './all-kinds.ts';
import { besidePack, blocksOf, only, replaced } from './beside-pack.ts';
import { asWordSaves, edited, editedWord, paragraphWith, typed, withoutBookmarks } from './editing.ts';

vi.setConfig({ testTimeout: 60_000 });

const here = besidePack();
const { pack, review, reviewed, accept, change: changed } = here;
const behind =
  (words: string, ...put: string[]) =>
  (xml: string) => {
    const paragraph = paragraphWith(xml, words);
    return xml.replace(paragraph, paragraph + put.join(''));
  };

describe('a file that says what its pack says', () => {
  test.each(['docx', 'odt'] as const)('has no change: %s', async (format) => {
    expect(await review(here.sample[format])).toMatchObject({ madeFrom: 'this', changes: [], comments: [] });
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
      editedWord(here.sample.docx, replaced('to open the fund.', 'to open the new fund and the pier.')),
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
    await changed({ kind: 'edit-text', blockId: text?.id ?? '', text: 'It was built in 1822.' });
    expect((await review(here.sample.docx)).changes).toEqual([]);
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
  /** The pack with all of them in its first section, exported. */
  async function all(format: 'docx' | 'odt'): Promise<string> {
    await withAllKinds(here.program, here.packId);
    return exported(here.program, here.packId, format);
  }

  test.each(['docx', 'odt'] as const)('has no change as it was written: %s', async (format) => {
    expect((await review(await all(format))).changes).toEqual([]);
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
    [
      'a lead',
      '>Clerk<',
      '>Chair<',
      { items: [{ time: '10:15', title: 'Flood fund', lead: 'Chair' }, {}, {}] },
    ],
    [
      'a line to take',
      'the fund stays open',
      'the fund stays open all year',
      { line: 'Say that the fund stays open all year.' },
    ],
    ['a role', '>Chair, Trust<', '>Chair, The Trust<', null],
    ['a numbered item', '>Second<', '>Second and third<', { text: '1. First\n2. Second and third\n\nEnd.' }],
  ])('takes over %s where it can be told which words they were', async (_, from, to, expected) => {
    const path = await all('docx');
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
  const path = edited(here.sample.docx, 'word/comments.xml', () => part);
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
  expect(blocksOf(await changed(change), 'Background')[0]?.comments).toEqual([
    { author: 'Ann Reader & Co', at: '2019-01-04T10:00:00.000Z', text: 'Is this cleared?' },
  ]);
  expect((await review(found.path)).comments).toEqual([]);
});

test('a file of another pack is said to be one, and changes nothing', async () => {
  const other = await here.program.run('packs.create', { details: { title: 'Other' }, template: 'blank' });
  const found = await here.program.run('files.review', { packId: other.pack.id, path: here.sample.docx });
  expect(found).toMatchObject({ madeFrom: 'other', changes: [] });
  expect(found.items.every(({ verdict }) => verdict === 'verbatim')).toBe(true);
});
