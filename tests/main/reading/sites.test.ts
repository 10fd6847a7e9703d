import { describe, expect, test } from 'vitest';
import { read, story, written } from './reading.ts';

const words = `<p>The Minister for Ports, Ann Lee, today opened a fund of £5 million for the ports of the east coast.</p>
  <p>Ann Lee said: “Every port on this coast has waited for this, and nobody has to wait any longer.”</p>
  <p>The fund is open until 31 March, and every port may apply once, with the support of its council.</p>`;
const page = (head: string, body: string): string =>
  written('page.html', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const facts = async (path: string) => {
  const { title, kind, published, body } = await story(path);
  return { title, kind, published: published?.date, first: body.split('\n', 1)[0] };
};
const first =
  'The Minister for Ports, Ann Lee, today opened a fund of £5 million for the ports of the east coast.';
const release = { title: 'Fund for ports opens', kind: 'press_release', published: '2012-11-06', first };

describe('a page of GOV.UK', () => {
  test('of its first years says its kind above its title, and its day as an abbreviation', async () => {
    const old = page(
      '<title>Fund for ports opens - News - GOV.UK</title>',
      `<header id="global-header"><a>GOV.UK</a></header><article><header><hgroup><p class="type">Press release</p>
       <h1>Fund for ports opens</h1></hgroup></header><aside class="meta"><dl><dt>Published:</dt><dd>
       <abbr class="published date" title="2012-11-06T10:00:00+00:00">6 November 2012</abbr></dd></dl></aside>
       <div class="govspeak">${words}</div></article><footer>Crown copyright</footer>`,
    );
    expect(await facts(old)).toEqual(release);
  });

  const now = (metadata: string, notice = '', metas = '') =>
    page(
      metas,
      `<main><span class="gem-c-heading__context">Speech</span><h1>Fund for ports opens</h1>
       <div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/government/organisations/ports">Department for
       Ports</a> and <a href="/government/people/ann-lee">The Rt Hon Ann Lee MP</a></dd>${metadata}</dl></div>${notice}
       <div class="govspeak">${words}</div></main><footer>Foot</footer>`,
    );

  test('says when a speech was given, and by whom', async () => {
    const path = now(
      '<dt>Delivered on:</dt><dd><time datetime="2025-06-03T00:00:00+01:00">3 June 2025</time></dd>',
    );
    expect((await story(path)).eventDate).toMatchObject({ date: '2025-06-03', basis: 'stated' });
    expect((await read(path)).remarks).toEqual(['GOV.UK says that it was given by The Rt Hon Ann Lee MP.']);
  });

  test('that was withdrawn or changed says so beside its words, not in them', async () => {
    const notice = `<section class="gem-c-notice"><h2 class="gem-c-notice__title">This speech was withdrawn on <time
      datetime="2026-01-05T12:00:00Z">5 January 2026</time></h2><div class="govspeak"><p>Replaced by a new fund.</p></div></section>`;
    const metas = `<meta name="govuk:first-published-at" content="2025-06-05T22:30:00+01:00">
      <meta name="govuk:public-updated-at" content="2025-07-01T09:00:00+01:00">`;
    const path = now('', notice, metas);
    expect((await story(path)).body).not.toContain('Replaced');
    expect((await read(path)).remarks?.slice(0, 2)).toEqual([
      'GOV.UK withdrew it on 5 January 2026: what it says may hold no more. GOV.UK says why: Replaced by a new fund.',
      'GOV.UK last changed it on 1 July 2025.',
    ]);
  });
});

describe('a page of another body', () => {
  test('of a department before GOV.UK has its day in its head', async () => {
    const path = page(
      '<title>Fund for ports opens</title><meta name="DC.date.issued" content="2012-11-06">',
      `<div id="header"><ul><li>News</li></ul></div><div id="content"><h1>Fund for ports opens</h1>${words}</div>
       <div id="footer"><ul><li>Privacy</li></ul></div>`,
    );
    expect(await facts(path)).toEqual({ ...release, kind: null });
  });

  test('with a term for its day, and its kind in a line above its words', async () => {
    const path = page(
      '<title>Fund for ports opens</title>',
      `<header class="site"><nav>Topics</nav></header><main><header class="page-header"><h1>Fund for ports opens</h1><dl>
       <div><dt>Published</dt><dd><strong>06 November 2012 09:30</strong></dd></div></dl></header><div class="content">
       <p>Press release</p>${words}${words.replaceAll('Ann Lee', 'Nasreen Holt')}</div></main><footer>Foot</footer>`,
    );
    expect(await facts(path)).toEqual(release);
  });
});
