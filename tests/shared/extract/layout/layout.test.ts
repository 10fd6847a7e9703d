import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/shared/extract/layout/layout.ts';

const blocksOf = (plain: string) => {
  const laid = layOut({ plain });
  return laid.blocks.map(({ role, start, end }) => `${role}: ${laid.body.slice(start, end)}`);
};

describe('layOut', () => {
  it('takes the title and its kind from the first line', () => {
    const laid = layOut({ plain: '\n\nNews story: Bridge opens in Aber\n\nThe bridge is open.\n' });
    expect(laid).toMatchObject({
      title: 'Bridge opens in Aber',
      kind: 'news_story',
      body: 'The bridge is open.',
    });
  });

  it('finds a title below page labels and above its own repetition', () => {
    const plain =
      'Category: Press Releases\n\n  • PRESS RELEASE : Bridge opens [March 2021]\n\n    PRESS RELEASE : Bridge opens [March 2021]\n\nIt is open.';
    expect(layOut({ plain })).toMatchObject({
      title: 'Bridge opens',
      kind: 'press_release',
      body: 'It is open.',
    });
  });

  it('has no title where the text begins with a sentence', () => {
    expect(layOut({ plain: 'After the visit, Jane Doe said:\n\nWe are glad.' }).title).toBeNull();
  });

  it('keeps items on lines of their own, without bullets', () => {
    const laid = layOut({ plain: 'Title\n\nWe will:\n\n- build homes\n- plant trees\n\nThat is all.' });
    expect(laid.body).toBe('We will:\n\nbuild homes\nplant trees\n\nThat is all.');
    expect(laid.blocks.map(({ role }) => role)).toEqual(['paragraph', 'item', 'item', 'paragraph']);
  });

  it('reads numbers that a page writes by hand into its paragraphs as list numbers, not as words', () => {
    const blocks = ['Notes', '1. The fund closed in May.', '2. 40 homes were built.'];
    const laid = layOut({
      title: 'Fund',
      blocks: blocks.map((text) => ({ role: 'paragraph', level: 0, text })),
    });
    expect(laid.body).toBe('Notes\n\nThe fund closed in May.\n40 homes were built.');
  });

  it('keeps the lines of an address', () => {
    expect(blocksOf('Title\n\nWrite to us at:\n\nVictoria House\nSouthampton Row\nLondon').slice(1)).toEqual([
      'row: Victoria House',
      'row: Southampton Row',
      'row: London',
    ]);
  });

  it('keeps a tab between the columns of a table', () => {
    expect(blocksOf('Title\n\nAttendees\n\nAnn Bell\tDirector\tAcme\nBo Cole\tChair\tAcme')).toContain(
      'row: Ann Bell\tDirector\tAcme',
    );
  });

  it('marks short lines that stand alone as headings', () => {
    expect(blocksOf('Title\n\nIt opened today.\n\nNotes to editors\n\nThe bridge is blue.')[1]).toBe(
      'heading: Notes to editors',
    );
  });

  it('takes certain blocks as they are and never joins them', () => {
    const laid = layOut({
      title: 'Bridge opens',
      blocks: [
        { role: 'heading', level: 1, text: 'Bridge opens' },
        { role: 'paragraph', level: 0, text: 'Jane Doe  said:' },
        { role: 'quotation', level: 0, text: 'we are glad' },
      ],
    });
    expect(laid.body).toBe('Jane Doe said:\n\nwe are glad');
    expect(laid.joins).toEqual([]);
  });
});
