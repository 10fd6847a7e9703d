import { describe, expect, test } from 'vitest';
import { fixture, shape, story } from './reading.ts';
import { wordFile } from './word-file.ts';

// One draft that LibreOffice Writer saved in three formats: with tracked changes, a remark, notes of both kinds, a frame
// and a shape with words, a list in a list and a table in a table.
const drafts = ['odt', 'docx', 'rtf'].map(
  (format) => [format, fixture(`${format}-draft.${format}`)] as const,
);

describe.each(drafts)('a draft in .%s', (format, path) => {
  test('is read as it stands with its changes accepted, without remarks', async () => {
    const { body } = await story(path);
    expect(body).toContain('The works cost £3 million this year.');
    expect(body).not.toMatch(/£2 million|by spring|They will|Is this right/);
    // Of a paragraph that was joined to the next, LibreOffice says in RTF that it ends.
    expect(body).toMatch(format === 'rtf' ? /every gate\s+and shut/ : /every gate and shut it again\./);
  });

  test('has the words of its frames, and its notes behind everything else', async () => {
    const { quotes, body } = await story(path);
    expect(quotes.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Callum Strachan', 'A wheel must turn.'],
    ]);
    expect(body).toContain('Gates need grease and care in autumn.');
    expect(body).toMatch(/End of the draft\.\s+Cash terms\.\s+As the crews told us\.$/);
  });

  test('has its lists and the rows of the table within a table', async () => {
    expect(shape(await story(path))).toEqual(
      expect.arrayContaining([
        'item: the wheel and the spindle',
        'item: its thread',
        'item: the seal along the sill',
        'row: Name\tRole',
        'row: Ffion Llywelyn-Pugh\tChair',
      ]),
    );
  });
});

test('what an OpenDocument text hides is not read', async () => {
  expect((await story(fixture('odt-draft.odt'))).body).not.toContain('Nobody is to see this');
});

const said = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const words = async (body: string): Promise<string[]> => shape(await story(wordFile(body)));

describe('a Word file', () => {
  const box = `<w:txbxContent>${paragraph(said('Ann Lee said: “Ports first.”'))}</w:txbxContent>`;
  const drawn = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const old = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`;

  test.each([
    [
      'for new and for old programs',
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'for new programs alone',
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice></mc:AlternateContent>`,
    ],
    ['without a choice', drawn],
    ['of the old kind', old],
  ])('has the words of its text boxes once: %s', async (_, written) => {
    expect(await words(paragraph(said('Beside the box.'), `<w:r>${written}</w:r>`))).toEqual([
      'paragraph: Beside the box.',
      'paragraph: Ann Lee said: “Ports first.”',
    ]);
  });

  test('has no prompts of fields that nobody filled in, and the signs of its ticked boxes', async () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const ticked = control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', said('☒'));
    expect(
      await words(
        paragraph(
          said('Minister: '),
          control('<w:showingPlcHdr/>', said('Click or tap here to enter text.')),
        ) +
          paragraph(said('Place: '), control('', said('Aberwen'))) +
          paragraph(ticked, said(' Agreed')),
      ),
    ).toEqual(['paragraph: Minister:', 'paragraph: Place: Aberwen', 'paragraph: ☒ Agreed']);
  });

  test('has what its reader would lose: words of a link that leads nowhere, under a reading, in a formula', async () => {
    const reading = `<w:r><w:ruby><w:rt>${said('above')}</w:rt><w:rubyBase>${said('below')}</w:rubyBase></w:ruby></w:r>`;
    const formula = '<m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>x=2</m:t></m:r></m:oMath>';
    expect(
      await words(
        paragraph(
          `<w:hyperlink r:id="rId9">${said('a link')}</w:hyperlink>`,
          said(' and '),
          reading,
          said(' where '),
          formula,
        ),
      ),
    ).toEqual(['paragraph: a link and below where x=2']);
  });
});
