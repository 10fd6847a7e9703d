import { describe, expect, test } from 'vitest';
import { read, refusal, shape, story, written } from './reading.ts';

/** An item in the shape of GOV.UK's Content API. */
const item = (details: object, more: object = {}): string =>
  written(
    'item.json',
    JSON.stringify({
      base_path: '/government/speeches/rivers',
      title: 'Rivers in winter',
      document_type: 'speech',
      first_published_at: '2018-10-08T23:01:00.000+00:00',
      details,
      links: { organisations: [{ title: 'Department for Rivers and Coasts' }] },
      ...more,
    }),
  );
const remarks = async (path: string): Promise<string[]> => (await read(path)).remarks ?? [];

describe('an item of GOV.UK', () => {
  test('was published on the day that its page shows, at one minute past midnight too', async () => {
    const { published } = await story(item({ body: '<p>We begin today.</p>' }));
    expect(published?.date).toBe('2018-10-09');
  });

  test('of a speech says when it was given, and by whom', async () => {
    const links = { speaker: [{ title: 'The Rt Hon Ann Lee MP' }] };
    const path = item(
      { body: '<p>Thank you all for coming.</p>', delivered_on: '2018-10-04T00:00:00+01:00' },
      { links },
    );
    expect((await story(path)).eventDate).toMatchObject({ date: '2018-10-04', basis: 'stated' });
    expect(await remarks(path)).toEqual(['GOV.UK says that it was given by The Rt Hon Ann Lee MP.']);
  });

  test('in parts has each below its heading, typed or shown', async () => {
    const body = [
      { content_type: 'text/govspeak', content: '## Typed' },
      { content_type: 'text/html', content: '<p>Apply by 5 April.</p>' },
    ];
    const parts = [
      { title: 'Who & what', slug: 'who', body: '<p>You get £20.</p>' },
      { title: 'Apply', slug: 'apply', body },
    ];
    expect(shape(await story(item({ parts }, { document_type: 'guide' })))).toEqual([
      'heading: Who & what',
      'paragraph: You get £20.',
      'heading: Apply',
      'paragraph: Apply by 5 April.',
    ]);
  });

  test('of a consultation that has ended has what was decided', async () => {
    const details = {
      body: '<p>We asked about gates.</p>',
      final_outcome_detail: '<p>We will build nine.</p>',
      public_feedback_detail: '<p>Sixty people wrote.</p>',
    };
    expect(shape(await story(item(details)))).toEqual([
      'paragraph: We asked about gates.',
      'heading: Detail of outcome',
      'paragraph: We will build nine.',
      'heading: Detail of feedback received',
      'paragraph: Sixty people wrote.',
    ]);
  });

  test('says that it was withdrawn and why, and what was changed in it last', async () => {
    const change_history = [
      { public_timestamp: '2018-10-08T23:01:00Z', note: 'First published.' },
      { public_timestamp: '2018-10-20T10:00:00Z', note: 'Corrected the sum.' },
    ];
    const withdrawn_notice = {
      withdrawn_at: '2020-03-29T23:30:00Z',
      explanation: '<p>New rules hold.</p>',
    };
    expect(await remarks(item({ body: '<p>Old rules.</p>', change_history }, { withdrawn_notice }))).toEqual([
      'GOV.UK withdrew it on 30 March 2020: what it says may hold no more. GOV.UK says why: New rules hold.',
      'GOV.UK last changed it on 20 October 2018: Corrected the sum.',
    ]);
  });

  test('without words is refused', async () => {
    expect((await refusal(item({ body: '' }))).kind).toBe('no-words');
    expect((await refusal(item({ explanation: '' }))).kind).toBe('format-unknown');
  });
});
