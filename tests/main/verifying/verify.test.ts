import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CheckedItem } from '../../../src/shared/verify/report.ts';
import { diffLine } from '../../../src/shared/words/diff-line.ts';
import { packwright } from '../cli/command-line.ts';
import { temporaryFolder } from '../temporary.ts';
import {
  asWordSaves,
  edited,
  editedWord,
  paragraphWith,
  plain,
  textOf,
  typed,
  withoutBookmarks,
} from './editing.ts';
import { makeSample, type Sample, verified } from './sample.ts';
import { savedByLibreOffice } from './saved-by-libreoffice.ts';

vi.setConfig({ testTimeout: 60_000 });

let sample: Sample;
beforeAll(async () => {
  sample = await makeSample();
}, 60_000);
afterAll(() => rmSync(sample.folder, { recursive: true, force: true }));

const verdicts = (items: CheckedItem[]) => items.map(({ verdict }) => verdict);
/** Quotes, facts and quotations, and all else that the file says. */
const spoken = (items: CheckedItem[]) => items.filter(({ kind }) => kind !== 'own');
const own = (items: CheckedItem[]) => items.filter(({ kind }) => kind === 'own');
const allVerbatim = Array.from({ length: 5 }, () => 'verbatim');
const item = (items: CheckedItem[], words: string) => {
  const found = items.find((each) => each.words.includes(words));
  if (!found) throw new Error(`No item holds ${words}`);
  return found;
};
const lineOf = (found: CheckedItem) => found.line && diffLine(found.line.difference);

/** What verify says of a Word file whose text was changed. */
async function afterEdit(change: (xml: string) => string) {
  const { status, check } = await verified(sample, editedWord(sample.docx, change));
  return { status, ...check, items: spoken(check.items), own: own(check.items) };
}

const replaced = (from: string, to: string) => (xml: string) => xml.replace(from, to);

describe('a file as it was written', () => {
  test.each(['docx', 'odt', 'pdf'] as const)('is all verbatim: %s', async (format) => {
    const { status, check } = await verified(sample, sample[format]);
    const items = spoken(check.items);
    expect(verdicts(items)).toEqual(allVerbatim);
    expect(items.map(({ section }) => section)).toEqual([
      ...Array.from({ length: 3 }, () => 'Quotes'),
      ...Array.from({ length: 2 }, () => 'Facts and figures'),
    ]);
    expect(items.every(({ page }) => (format === 'pdf' ? page === 3 : page === null))).toBe(true);
    expect(own(check.items).map(({ what, verdict }) => `${what} ${verdict}`)).toEqual([
      'Cover verbatim',
      'Marking and footer verbatim',
      'Section title verbatim',
      'Text verbatim',
      'Section title verbatim',
      'Heading verbatim',
      'Question verbatim',
      'Section title verbatim',
      'Section title verbatim',
      'Section title verbatim',
      'Text verbatim',
      'Heading verbatim',
      'Source verbatim',
      'Source verbatim',
    ]);
    expect(status).toBe(0);
  });

  test('is one line an item for a person', async () => {
    const { status, out, err } = await packwright('verify', sample.docx, '--library', sample.library);
    expect(out.split('\n')).toHaveLength(19);
    expect(out.split('\n').filter((line) => line.includes('quote,'))[2]).toBe(
      'verbatim  quote, Quotes: “We mend bridges where people need them most, and local communities are glad of every one… (Bridges)',
    );
    expect(err).toBe('19 verbatim, 0 altered, 0 unknown, 0 missing, 0 moved.');
    expect(status).toBe(0);
    const changed = await packwright('verify', sample.docx, '--library', sample.library, '--changed');
    expect(changed).toMatchObject({ out: '', status: 0 });
  });
});

describe('formatting', () => {
  test('that Word changes when it saves is no change', async () => {
    expect(verdicts((await afterEdit(asWordSaves)).items)).toEqual(allVerbatim);
  });

  test('of marks, spaces and hyphens is no change', async () => {
    const { items } = await afterEdit((xml) =>
      xml
        .replaceAll('“', '"')
        .replaceAll('”', '"')
        .replaceAll("I'm", 'I’m')
        .replaceAll('nine years', 'nine\u00a0years')
        .replaceAll('winter', 'win\u00adter'),
    );
    expect(verdicts(items)).toEqual(allVerbatim);
  });

  test('of a quote that somebody broke in two, or put in one paragraph, is no change', async () => {
    const { items } = await afterEdit((xml) => {
      const bridges = paragraphWith(xml, 'We mend bridges');
      const [start, end] = ['</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">', ' and local'];
      return xml.replace(bridges, bridges.replace(end, `${start}${end}`));
    });
    expect(verdicts(items)).toEqual(allVerbatim);
  });

  test('of LibreOffice, which writes the whole file anew, is no change', async () => {
    for (const format of ['docx', 'odt'] as const) {
      const saved = savedByLibreOffice(sample[format], format, join(sample.folder, 'profile'));
      if (saved === null) return console.log('skipped: there is no LibreOffice here');
      const { check } = await verified(sample, saved);
      expect(check.items.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
      expect(check).toMatchObject({ ours: true, items: { length: 19 } });
    }
    return undefined;
  });
});

describe('one changed word', () => {
  test('of a quote is said', async () => {
    const { status, items } = await afterEdit(replaced('nine years', 'ten years'));
    const quote = item(items, 'ten years');
    expect(quote.verdict).toBe('altered');
    expect(diffLine(quote.difference ?? [])).toContain('waited [-nine-]{+ten+} years');
    expect(verdicts(items).filter((each) => each === 'verbatim')).toHaveLength(4);
    expect(status).toBe(1);
  });

  test('of a qualifier is said', async () => {
    const { items } = await afterEdit(replaced('up to £200', '£200'));
    expect(diffLine(item(items, 'match funding').difference ?? [])).toContain(
      'fund of [-up to-] £200 million',
    );
  });

  test('of OpenDocument is said', async () => {
    const { check, status } = await verified(
      sample,
      edited(sample.odt, 'content.xml', replaced('nine', 'ten')),
    );
    expect(item(check.items, 'ten years').verdict).toBe('altered');
    expect(status).toBe(1);
  });

  test('of a sentence that was put into a quote is said', async () => {
    const { items } = await afterEdit(
      replaced('hold it to that.', 'hold it to that. And we thank the Minister.'),
    );
    expect(diffLine(item(items, 'nine years').difference ?? [])).toContain('{+And we thank the Minister.”+}');
  });

  test('that is tracked is taken as accepted, and said', async () => {
    const { items, trackedChanges } = await afterEdit((xml) => {
      const run = (words: string, tag = 't') =>
        `<w:r><w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`;
      const by = 'w:id="900" w:author="A Reader" w:date="2019-01-01T00:00:00Z"';
      return xml.replace(
        'waited nine years',
        `waited </w:t></w:r><w:del ${by}>${run('nine', 'delText')}</w:del><w:ins ${by}>${run('ten')}</w:ins><w:r><w:t xml:space="preserve"> years`,
      );
    });
    expect(diffLine(item(items, 'ten years').difference ?? [])).toContain('[-nine-]{+ten+}');
    // Words taken out and those put in for them are one change.
    expect(trackedChanges).toBe(1);
  });

  test('that is hidden is a change: nobody reads it', async () => {
    const { items } = await afterEdit((xml) =>
      xml.replace(
        'many people could',
        'many </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>people</w:t></w:r><w:r><w:t xml:space="preserve"> could',
      ),
    );
    expect(diffLine(item(items, 'heart of our').difference ?? [])).toContain('many [-people-] could');
  });
});

describe('the line under a quote', () => {
  test('with another speaker is said, though the words are right', async () => {
    const { items, status } = await afterEdit((xml) => {
      const [one, other] = ['Łukasz Wiśniewski,', 'Bob Leeward,'];
      return xml.replace(one, '§').replace(other, one).replace('§', other);
    });
    const quote = item(items, 'nine years');
    expect(quote).toMatchObject({ verdict: 'altered', difference: null });
    expect(lineOf(quote)).toMatch(/^\[-Łukasz Wiśniewski,-\]\{\+Bob Leeward,\+\}/);
    expect(lineOf(item(items, 'mend bridges'))).toMatch(/^\[-Bob Leeward,-\]\{\+Łukasz Wiśniewski,\+\}/);
    expect(status).toBe(1);
  });

  test('with another date is said', async () => {
    const { items } = await afterEdit((xml) => {
      const line = paragraphWith(xml, 'Wiśniewski, ');
      return xml.replace(line, line.replace('8 October 2018', '9 October 2018'));
    });
    expect(lineOf(item(items, 'nine years'))).toContain('[-8-]{+9+} October 2018');
  });

  test('that was deleted is said', async () => {
    const { items } = await afterEdit((xml) => xml.replace(paragraphWith(xml, 'Wiśniewski, '), ''));
    expect(item(items, 'nine years')).toMatchObject({ verdict: 'altered', difference: null });
    expect(item(items, 'nine years').line?.expected).toContain('Łukasz Wiśniewski');
  });

  test('that stands further down, behind words that somebody put in, is still the line', async () => {
    const { items } = await afterEdit((xml) => {
      const fact = paragraphWith(xml, '1,200 people');
      return xml.replace(fact, fact + typed('He said “It carries everybody home”.'));
    });
    expect(item(items, '1,200 people').verdict).toBe('verbatim');
    expect(item(items, 'carries everybody')).toMatchObject({ kind: 'quotation', verdict: 'unknown' });
  });

  test('of quotes whose words changed places is said', async () => {
    const { items } = await afterEdit((xml) => {
      const [one, other] = [paragraphWith(xml, 'nine years'), paragraphWith(xml, 'mend bridges')];
      return xml.replace(one, '§').replace(other, one).replace('§', other);
    });
    expect(item(items, 'nine years').verdict).toBe('altered');
    expect(item(items, 'mend bridges').line?.found).toContain('Łukasz Wiśniewski');
  });
});

describe('what Word loses', () => {
  test('bookmarks: words are found by themselves', async () => {
    expect(verdicts((await afterEdit(withoutBookmarks)).items)).toEqual(allVerbatim);
    const { items } = await afterEdit((xml) => withoutBookmarks(xml).replace('nine', 'ten'));
    expect(item(items, 'ten years').verdict).toBe('altered');
  });

  test('the record: words between marks are found in the library', async () => {
    const path = edited(sample.docx, 'customXml/item1.xml', () => '<nothing/>');
    const { check, status } = await verified(sample, path);
    // The file's identifier and its bookmarks still say what it was made from.
    expect(check).toMatchObject({ ours: true, items: { length: 19 } });
    expect(status).toBe(0);
    const { check: nobodys } = await verified(sample, editedWord(path, withoutBookmarks));
    expect(nobodys).toMatchObject({ ours: false, packId: null });
    expect(verdicts(nobodys.items)).toEqual(['verbatim', 'verbatim', 'verbatim']);
  });
});

describe('what an office does', () => {
  test('a quote that was taken out is missing', async () => {
    const { items, status } = await afterEdit((xml) => {
      const line = paragraphWith(xml, 'Wiśniewski, ');
      return xml.replace(paragraphWith(xml, 'nine years'), '').replace(line, '');
    });
    expect(items.at(-1)).toMatchObject({ verdict: 'missing', kind: 'quote' });
    expect(items.at(-1)?.words).toContain('nine years');
    expect(status).toBe(1);
  });

  test('a quote that was moved is said to have moved', async () => {
    const { items, status } = await afterEdit((xml) => {
      const both = paragraphWith(xml, 'mend bridges') + paragraphWith(xml, 'Leeward, ');
      const heading = paragraphWith(xml, 'harbour was built');
      return xml.replace(both, '').replace(heading, heading + both);
    });
    expect(item(items, 'mend bridges')).toMatchObject({
      verdict: 'moved',
      section: 'Background',
      notes: ['It was moved to “Background”.'],
    });
    expect(status).toBe(1);
  });

  test('a quotation that nobody said is unknown', async () => {
    const { items, status } = await afterEdit((xml) => {
      const above = paragraphWith(xml, 'harbour was built');
      return xml.replace(above, above + typed('He added: “We shall build a tunnel to the moon.”'));
    });
    expect(items.at(-1)).toMatchObject({
      kind: 'quotation',
      verdict: 'unknown',
      words: 'We shall build a tunnel to the moon.',
      section: 'Background',
    });
    expect(status).toBe(1);
  });

  test('a quotation from another part of a story is in the library, not in the pack', async () => {
    const { items } = await afterEdit((xml) => {
      const above = paragraphWith(xml, 'harbour was built');
      return xml.replace(
        above,
        above + typed('The release says “A programme of £3 million mends 40 bridges”.'),
      );
    });
    expect(items.at(-1)).toMatchObject({
      verdict: 'verbatim',
      notes: ['It is in “Bridges”, not in the pack.'],
      story: { title: 'Bridges' },
    });
  });

  test('a typed quotation that is nearly what was said is altered', async () => {
    const { items } = await afterEdit((xml) => {
      const above = paragraphWith(xml, 'harbour was built');
      return xml.replace(
        above,
        above + typed('It says “A programme of £4 million mends 40 bridges by May”.'),
      );
    });
    expect(items.at(-1)?.verdict).toBe('altered');
    expect(diffLine(items.at(-1)?.difference ?? [])).toContain('[-£3-]{+£4+} million');
  });
});

describe('a file that Packwright did not make', () => {
  const foreign = (words: string[]) =>
    editedWord(
      edited(sample.docx, 'customXml/item1.xml', () => '<nothing/>'),
      (xml) =>
        xml.replace(/<w:body>.*<w:sectPr/s, `<w:body>${words.map((each) => typed(each)).join('')}<w:sectPr`),
    );

  test('has its quotations compared, and the speakers named beside them', async () => {
    const { check, status } = await verified(
      sample,
      foreign([
        'Bob Leeward said: “We mend bridges where people need them most”.',
        '“We have waited nine years for a fund that asks first”, said Victoria Harbottle.',
        '“Nobody ever said these words in public.”',
        'They spoke of “levelling up”.',
      ]),
    );
    expect(verdicts(check.items)).toEqual(['verbatim', 'altered', 'unknown']);
    expect(check.items[1]?.line?.expected).toContain('Łukasz Wiśniewski');
    expect(check.items[1]?.line?.found).toBe('Victoria Harbottle');
    expect(status).toBe(1);
  });

  const heart =
    "“Local communities are at the heart of our response and I'm delighted that so many people could attend today's event.”";
  const label =
    '“These attitudes label young people, and we are determined that they will change before the winter comes.”';
  const years =
    '“We have waited nine years for a fund that asks first and builds afterwards, and we will hold it to that.”';
  const [harbottle, forum] = [
    'Victoria Harbottle, Minister for Ports',
    'Łukasz Wiśniewski, Chair, Town Forum',
  ];

  test.each([
    ['above it', [`${harbottle}, said:`, heart, label, `${forum}, said:`, years]],
    ['below it', [heart, label, harbottle, years, forum]],
  ])('gives each paragraph of a quote to whom the line %s names', async (_, words) => {
    const { check, status } = await verified(sample, foreign(words));
    expect(check.items.map(({ verdict, notes }) => ({ verdict, notes }))).toEqual(
      Array(3).fill({ verdict: 'verbatim', notes: [] }),
    );
    expect(status).toBe(0);
  });

  test('says when words are introduced as those of somebody else, whoever comes next', async () => {
    const { check } = await verified(
      sample,
      foreign([`${forum}, said:`, heart, label, `${harbottle}, said:`]),
    );
    expect(verdicts(check.items)).toEqual(['altered', 'altered']);
    expect(check.items[1]?.line?.found).toBe('Łukasz Wiśniewski');
  });
});

describe('what cannot be read ends with 2', () => {
  test.each([
    ['missing.docx', null, 'is no longer there'],
    ['notes.txt', 'Some words', 'is no .docx, .odt or PDF'],
    ['broken.docx', 'PK\u0003\u0004 and no more', 'damaged'],
    ['empty.odt', '', 'empty'],
  ])('%s', async (name, content, sentence) => {
    const path = join(temporaryFolder(), name);
    if (content !== null) writeFileSync(path, content, 'latin1');
    const { status, out, err } = await packwright('verify', path, '--library', sample.library);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    if (content !== null) expect(err).toContain(sentence);
  });

  test('a library that is not there', async () => {
    const { status } = await packwright(
      'verify',
      sample.docx,
      '--library',
      join(sample.folder, 'none.packwright'),
    );
    expect(status).toBe(2);
  });
});

describe('whatever is done to a quote', () => {
  const words =
    "Local communities are at the heart of our response and I'm delighted that so many people could attend today's event.";
  const of = (xml: string) => {
    const paragraph = paragraphWith(xml, 'heart of our response');
    const printed = plain(paragraph);
    return { paragraph, pieces: printed.slice(1).split(' ') };
  };
  const asParagraph = (paragraph: string, text: string) => {
    const start = paragraph.match(/<w:bookmarkStart[^>]*>/)?.[0] ?? '';
    const end = paragraph.match(/<w:bookmarkEnd[^>]*>/)?.[0] ?? '';
    return `<w:p>${start}<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;')}</w:t></w:r>${end}</w:p>`;
  };

  test('every single word that is changed, left out or put in is found', async () => {
    const xml = textOf(sample.docx);
    const { paragraph, pieces } = of(xml);
    expect(words).toContain(pieces.slice(0, 5).join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(pieces.length - 1),
        fc.constantFrom('change', 'leave out', 'put in'),
        async (at, what) => {
          const changed = [...pieces];
          if (what === 'change') changed[at] = 'otherwise';
          else changed.splice(at, what === 'leave out' ? 1 : 0, ...(what === 'put in' ? ['indeed'] : []));
          const text = `“${changed.join(' ')}`;
          const { items } = await afterEdit((before) =>
            before.replace(paragraph, asParagraph(paragraph, text)),
          );
          expect(items[0]?.verdict).toBe('altered');
        },
      ),
      { numRuns: 40 },
    );
  });

  test('nothing that leaves the words as they are is taken for a change', async () => {
    const { paragraph, pieces } = of(textOf(sample.docx));
    const spaces = fc.constantFrom(
      ' ',
      '\u00a0',
      '  ',
      '\u2009',
      ' </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(spaces, { minLength: pieces.length, maxLength: pieces.length }),
        fc.constantFrom('“', '"', '«'),
        async (between, mark) => {
          const text = pieces.reduce((line, piece, at) => `${line}${piece}${between[at]}`, mark).trim();
          const { items } = await afterEdit((before) =>
            before.replace(paragraph, asParagraph(paragraph, text)),
          );
          expect(verdicts(items)).toEqual(allVerbatim);
        },
      ),
      { numRuns: 40 },
    );
  });
});
