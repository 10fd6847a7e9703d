import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { readableExtensions } from '../../../src/main/reading/formats.ts';
import { fixture, read, shape, story } from './reading.ts';

// The same release, as each program saves it: LibreOffice Writer (.odt, .docx, .rtf, .pdf, .html), Python's mail package
// (.eml) and an item in the shape of GOV.UK's Content API. What Outlook saves stands in mail.test.ts.

test.each(['odt', 'docx', 'rtf', 'pdf', 'html'])('a release saved as .%s', async (format) => {
  const found = await story(fixture(`${format}-release.${format}`));
  expect((await read(fixture(`${format}-release.${format}`))).format).toBe(format);
  expect([found.title, found.kind, found.published?.date]).toEqual([
    'Every sluice on the Tarrow to be walked before winter',
    'press_release',
    '2025-09-08',
  ]);
  expect(found.attendees.map(({ name, role }) => [name, role])).toEqual([
    ['Callum Strachan', 'Minister for Flood Resilience'],
    ['Dr Nasreen Holt', 'Chief Executive'],
    ['Ffion Llywelyn-Pugh', 'Chair'],
  ]);
  expect(new Set(found.quotes.map(({ speaker }) => speaker))).toEqual(
    new Set(['Callum Strachan', 'Dr Nasreen Holt']),
  );
  expect(shape(found)).toContain('row: Tarrowbridge to Stell\t48\t12');
  expect(found.body).toContain('including overtime.\n');
});

test('an item of GOV.UK', async () => {
  const found = await story(fixture('json-item.json'));
  expect([found.title, found.kind, found.publisher, found.published?.date, found.licence]).toEqual([
    'Every sluice on the Tarrow to be walked before winter',
    'press_release',
    'Department for Rivers and Coasts',
    '2025-09-08',
    'Open Government Licence v3.0',
  ]);
  expect(shape(found).slice(2)).toEqual([
    'quotation: A sluice that nobody has opened since spring is a wall with a wheel on it.',
    'item: the wheel and the spindle',
    'item: the seal along the sill',
  ]);
});

// Written by a generator of feeds for Node.
test.each(['atom-news.atom', 'rss-news.rss'])('a feed gives each of its stories: %s', async (name) => {
  const { source, more = [] } = await read(fixture(name));
  const stories = [source, ...more.map((each) => each.source)];
  expect(stories.map(({ title, kind, published }) => [title, kind, published])).toEqual([
    ['Pumps at Aberwen pass their first storm', 'news_story', '2025-11-25'],
    ['Every sluice to be walked', 'press_release', '2025-09-08'],
  ]);
  expect(stories[1]?.blocks?.map(({ role }) => role)).toEqual(['paragraph', 'item', 'item']);
});

test('each format that is offered has a file here, but for Outlook’s', () => {
  const there = new Set(readdirSync(fixture('')).map(extname));
  const same: Record<string, string> = {
    '.htm': '.html',
    '.xhtml': '.html',
    // The same within a message: mail-forms.test.ts.
    '.mht': '.html',
    '.mhtml': '.html',
    '.tsv': '.csv',
    '.xlsm': '.xlsx',
    '.xml': '.rss',
  };
  const missing = readableExtensions().filter((extension) => !there.has(same[extension] ?? extension));
  expect(missing.sort()).toEqual(['.msg', '.txt']);
});
