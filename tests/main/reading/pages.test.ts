import { describe, expect, test } from 'vitest';
import { readItem } from '../../../src/main/reading/govuk-json.ts';
import { readPage } from '../../../src/main/reading/web-page.ts';
import type { SourceText } from '../../../src/shared/extract/types.ts';

function read(html: string, reader = readPage): SourceText {
  const outcome = reader(html, 'page.html');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** Blocks as "q1 words": the first letter of the role, the level, the text. */
const blocks = (html: string) =>
  read(html).blocks?.map(({ role, level, text }) => `${role[0]}${level} ${text}`);

describe('the blocks of a page', () => {
  test('keep paragraphs, headings, quotations, lists and rows apart', () => {
    expect(
      blocks(`<p>Ann Lee
        said:</p><blockquote><p>We <b>will</b>&nbsp;act.</p><p>Soon.</p></blockquote><h3>Notes</h3>
        <ul><li>one<ul><li><p>two</p></li></ul></li></ul>
        <table><thead><tr><th>Name</th><th>Role</th></tr></thead>
        <tr><td><p>Bob Dee</p></td><td>Chair,<br>Forum</td></tr></table>After`),
    ).toEqual([
      'p0 Ann Lee said:',
      'q1 We will\u00a0act.',
      'q1 Soon.',
      'h3 Notes',
      'i1 one',
      'i2 two',
      'r0 Name\tRole',
      'r0 Bob Dee\tChair, Forum',
      'p0 After',
    ]);
  });

  test('part at a line break that the author made, unless it stands in mid-sentence', () => {
    expect(blocks('<p>Ann Lee, Chair<br>Bob Dee, Member<br/>of the board</p>')).toEqual([
      'p0 Ann Lee, Chair',
      'p0 Bob Dee, Member of the board',
    ]);
  });

  test('keep a quotation whole, bullets in it too', () => {
    expect(blocks('<blockquote>Three things:<ul><li>one</li><li>two</li></ul></blockquote>')).toEqual([
      'q1 Three things:',
      'q1 one',
      'q1 two',
    ]);
  });

  test('hold no script, style, form field or hidden word', () => {
    const html = `<p>Seen<script>alert('no')</script><style>p{}</style><span hidden>no</span>
      <span style="display: none">no</span><span class="govuk-visually-hidden">no</span><textarea>no</textarea></p>
      <noscript>no</noscript><template><p>no</p></template><!-- no -->`;
    expect(blocks(html)).toEqual(['p0 Seen']);
  });

  test('of Word are items where its paragraphs say so, without the bullets written into them', () => {
    const item = (level: number, text: string) =>
      `<p style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp; </span><![endif]>${text}</p>`;
    expect(blocks(`<p>Needed:</p>${item(1, 'grease')}${item(2, 'time')}<p>So be it.</p>`)).toEqual([
      'p0 Needed:',
      'i1 grease',
      'i2 time',
      'p0 So be it.',
    ]);
  });

  test('of a table keep the places of its empty cells', () => {
    const html =
      '<table><tr><td>Ann Bowen</td><td></td><td>Wen Farmers</td></tr><tr><td></td><td>Clerk</td><td></td></tr></table>';
    expect(blocks(html)).toEqual(['r0 Ann Bowen\t\tWen Farmers', 'r0 \tClerk']);
  });

  test('of a paste are read without a page round them', () => {
    expect(blocks('<!--StartFragment--><p>One</p>two<!--EndFragment-->')).toEqual(['p0 One', 'p0 two']);
  });

  test('a table that only lays out a page is read as text', () => {
    expect(blocks('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual(['p0 One', 'p0 Two']);
  });
});

/** A page as GOV.UK serves it, shortened. */
const govuk = `<!DOCTYPE html><html lang="en"><head><title>Fund opens - GOV.UK</title>
  <link rel="canonical" href="https://www.gov.uk/government/news/fund-opens">
  <script type="application/ld+json">{"@context": "http://schema.org", "@type": "NewsArticle",
    "datePublished": "2018-10-08T10:00:00+01:00", "author": {"@type": "Organization", "name": "Home Office"},
    "publisher": {"@type": "Organization", "name": "GOV.UK"}}</script></head>
  <body><header><a href="/">GOV.UK</a> Search</header><nav>Topics <a href="/government/organisations">All</a></nav>
  <main><span class="gem-c-heading__context">Press release</span><h1 class="gem-c-heading__text">Fund opens</h1>
  <p class="gem-c-lead-paragraph">A summary that is not part of the story.</p>
  <div class="gem-c-govspeak"><div class="govspeak"><p>The <a href="/fund">fund</a> opens today.</p>
  <blockquote class="last-child"><p>It is good.</p></blockquote></div></div></main>
  <footer>All content is available under the <a rel="license"
    href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>
  </footer></body></html>`;

describe('a page of GOV.UK', () => {
  test('gives its story without what stands round it, and says what it is', () => {
    expect(read(govuk)).toEqual({
      title: 'Fund opens',
      kind: 'press_release',
      publisher: 'Home Office',
      published: '2018-10-08',
      address: 'https://www.gov.uk/government/news/fund-opens',
      licence: 'Open Government Licence v3.0',
      blocks: [
        { role: 'paragraph', level: 0, text: 'The fund opens today.' },
        { role: 'quotation', level: 1, text: 'It is good.' },
      ],
    });
  });

  test('of an older make names its organisation above the story', () => {
    const html = `<h1>Speech: On towns</h1><div class="gem-c-metadata">From:
      <a href="/government/organisations/home-office">Home Office</a></div>
      <div class="govspeak"><p>Words of the <a href="/government/organisations/other">Other Office</a>.</p></div>`;
    expect(read(html)).toMatchObject({ title: 'On towns', kind: 'speech', publisher: 'Home Office' });
  });
});

describe('a page of anybody', () => {
  const sentence =
    'The council opened a new bridge over the river, and many people came to see it on the first day. ';
  const page = `<html><head><title>Bridge opens</title><meta property="og:site_name" content="River News">
    <meta property="article:published_time" content="2021-05-06T07:08:09Z"></head><body>
    <nav><ul>${'<li><a href="/x">Section</a></li>'.repeat(30)}</ul></nav>
    <div class="content"><h1>Bridge opens</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(5)}</div>
    <aside><p>Subscribe to our newsletter</p></aside><footer>About us</footer></body></html>`;

  test('gives its article, not its menus', () => {
    const source = read(page);
    expect(source).toMatchObject({ title: 'Bridge opens', publisher: 'River News', published: '2021-05-06' });
    expect(source.blocks?.map(({ text }) => text)).toEqual(Array(5).fill(sentence.repeat(4).trim()));
  });

  test('with nothing round its story is taken as it is, short lines and all', () => {
    expect(blocks('<html><body><h1>Minutes</h1><p>Present: Ann.</p><p>Closed.</p></body></html>')).toEqual([
      'p0 Present: Ann.',
      'p0 Closed.',
    ]);
  });

  test('with damaged data for search engines is read without them', () => {
    expect(
      read('<script type="application/ld+json">{"@type": </script><p>Words.</p>').published,
    ).toBeUndefined();
  });
});

describe('pages that no one can read', () => {
  const failure = (html: string, reader = readPage) => {
    const outcome = reader(html, 'page.html');
    return outcome.ok ? outcome.value : outcome.failure;
  };

  test('without words', () => {
    expect(failure('<html><body><script>x</script><img src="a.png"></body></html>')).toMatchObject({
      kind: 'no-words',
    });
  });

  test('nested as no page is, in no time', () => {
    expect(failure('<div>'.repeat(200_000))).toMatchObject({ kind: 'file-damaged' });
    const json = JSON.stringify({ details: { body: '<b>'.repeat(200_000) } });
    expect(failure(json, readItem)).toMatchObject({ kind: 'file-damaged' });
  });
});

describe('an item of the Content API', () => {
  const item = {
    title: 'Drones tested',
    document_type: 'world_news_story',
    base_path: '/government/news/drones',
    first_published_at: '2024-11-16T00:00:00+00:00',
    public_updated_at: '2025-01-01T00:00:00+00:00',
    details: { body: '<div class="govspeak"><p>One.</p></div>' },
    links: { organisations: [{ title: 'Department for Drones' }] },
  };

  test('is read with what it says of itself', () => {
    expect(read(JSON.stringify(item), readItem)).toEqual({
      title: 'Drones tested',
      kind: 'world_news_story',
      publisher: 'Department for Drones',
      published: '2024-11-16',
      address: 'https://www.gov.uk/government/news/drones',
      licence: 'Open Government Licence v3.0',
      blocks: [{ role: 'paragraph', level: 0, text: 'One.' }],
    });
  });

  test('is read from the form in which its body is shown, where it has several', () => {
    const body = [
      { content_type: 'text/govspeak', content: '$CTA Words as typed $CTA' },
      { content_type: 'text/html', content: '<p>Words as shown.</p>' },
    ];
    const item = JSON.stringify({
      title: 'T',
      first_published_at: null,
      public_updated_at: '2025-11-07T09:00:00Z',
      withdrawn_notice: { explanation: '<p>Old.</p>', withdrawn_at: '2026-01-02T10:00:00Z' },
      details: { body, first_public_at: '2025-11-06T00:15:00+00:00' },
    });
    expect(read(item, readItem)).toMatchObject({
      blocks: [{ role: 'paragraph', level: 0, text: 'Words as shown.' }],
      published: '2025-11-06',
      remarks: ['GOV.UK withdrew it on 2 January 2026: what it says may hold no more. GOV.UK says why: Old.'],
    });
  });

  test('is told from other JSON', () => {
    const failure = (json: string) => {
      const outcome = readItem(json, 'a.json');
      return outcome.ok ? 'read' : outcome.failure.kind;
    };
    expect(failure('{"title": ')).toBe('file-damaged');
    expect(failure('[1, 2]')).toBe('format-unknown');
    expect(failure('{"details": {"body": "<p> </p>"}}')).toBe('no-words');
  });
});
