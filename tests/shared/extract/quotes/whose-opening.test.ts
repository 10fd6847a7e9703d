import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const quotes = (plain: string) => extract({ plain }, { today: '2026-11-22' }).quotes;
const words = '“I made clear that we expect every gate to be open again by the spring.”';

describe('an opening that names others', () => {
  it.each([
    'Speaking after his meeting with harbour staff, including Captain Odo Brandt, Foreign Minister Ilse Maarten and Speaker Shai Mann, Rivers Secretary Callum Strachan said:',
    'After a visit with Mayor Ana Petrov and Councillor Ida Holt, Rivers Secretary Callum Strachan said:',
  ])('%s', (opening) => {
    const [quote] = quotes(`Gates to open\n\nThe gates were shut in the autumn.\n\n${opening}\n\n${words}`);
    expect(quote).toMatchObject({ speaker: 'Callum Strachan', role: 'Rivers Secretary' });
  });

  it('leaves those who speak together together', () => {
    const [quote] = quotes(
      `Gates to open\n\nSpeaking in Aberwen, Councillor Ida Holt and Callum Strachan said:\n\n${words}`,
    );
    expect(quote?.speaker).toBe('Councillor Ida Holt and Callum Strachan');
    expect(quote?.sure).toBe(false);
  });
});

describe('an office without a name beside it', () => {
  it('is asked of the one who acts in the story without an office', () => {
    const [quote] = quotes(
      'Home Secretary speaks on gates\n\nIn a speech to the Lock Keepers’ Federation, Tamsin Hale set out new plans.\n\nThe Home Secretary said she would not “run the gates”.\n\nMs Hale met keepers after the speech.',
    );
    expect(quote).toMatchObject({ speaker: 'Tamsin Hale', sure: false });
  });

  it('“The Minister” is asked of a story’s only Secretary of State', () => {
    const [quote] = quotes(
      'Strachan: we must move on\n\nThe Secretary of State for Rivers Callum Strachan has welcomed the launch of the campaign today.\n\nThe Minister said he looked forward to discussing the “far-reaching consequences” of a closure.',
    );
    expect(quote).toMatchObject({ speaker: 'Callum Strachan', sure: false });
  });
});

it('a line that says something itself is asked about', () => {
  const [quote] = quotes(
    'The week at the Rivers Office\n\nRivers Secretary Callum Strachan recorded a message. He looked ahead to a year he said may turn out to be just as hard:\n\nAlso looking back was Nia Latta, who played a crucial role in the repairs.',
  );
  expect(quote?.sure ?? false).toBe(false);
});

it('a paragraph that turns in its middle goes on with the quote above', () => {
  const [quote] = quotes(
    'Homes stay damp\n\nProfessor Sioned Gray, adviser to the Drier Homes campaign, said:\n\nThe wet winters are taking their toll on homes by the river, and it is families who are suffering most.\n\nOver 15,000 families are living in damp rooms, and slow claims make it difficult to dry them. But just making a few small changes will have real benefits to people’s health.\n\nDan Howell, Head of Care at Homes Together, said:\n\nWe know that people wait too long.',
  );
  expect(quote?.text).toContain('But just making a few small changes');
});
