import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const words = 'We expect every gate to be open again by the spring';
const read = (...paragraphs: string[]) =>
  extract(
    { plain: ['Gates to open', 'Storms shut the gates in the autumn.', ...paragraphs].join('\n\n') },
    { today: '2026-11-22' },
  ).quotes;

describe('where an office ends and a name begins', () => {
  it.each([
    ['Minister for Water Wei Ling Tan', 'Wei Ling Tan', 'Minister for Water'],
    ['Cabinet Member for Housing Jagdeep Singh Sandhu', 'Jagdeep Singh Sandhu', 'Cabinet Member for Housing'],
    ['Federal Minister for Water Hēmi Te Rangi', 'Hēmi Te Rangi', 'Federal Minister for Water'],
  ])('is asked where neither word is known: %s', (phrase, speaker, role) => {
    expect(read(`${phrase} said: “${words}.”`)[0]).toMatchObject({ speaker, role, sure: false });
  });

  it('is settled where the story names the person apart from the office', () => {
    const [quote] = read(
      'Wei Ling Tan, who was born in Kelder, opened the gates.',
      `Minister for Water Wei Ling Tan said: “${words}.”`,
    );
    expect(quote).toMatchObject({ speaker: 'Wei Ling Tan', role: 'Minister for Water', sure: true });
  });

  it.each([
    ['Minister for Flood Resilience Callum Strachan', 'Callum Strachan', 'Minister for Flood Resilience'],
    ['Minister for Health Promotion Padmini Strachan', 'Padmini Strachan', 'Minister for Health Promotion'],
    ['Secretary of State for Tides J. P. Harcastle', 'J. P. Harcastle', 'Secretary of State for Tides'],
    [
      'Secretary of State for Tides Cllr Bernadette Pugh',
      'Cllr Bernadette Pugh',
      'Secretary of State for Tides',
    ],
  ])('is plain: %s', (phrase, speaker, role) => {
    expect(read(`${phrase} said: “${words}.”`)[0]).toMatchObject({ speaker, role, sure: true });
  });
});

describe('names that look like something else', () => {
  it.each([
    ['Fatima al-Rashid from Kelder Ports', 'Fatima al-Rashid', 'Kelder Ports'],
    ['Grace Hill from Kelder Ports', 'Grace Hill', 'Kelder Ports'],
    ['Mark Church of the Kelder Boat Club', 'Mark Church', 'Kelder Boat Club'],
  ])('%s', (phrase, speaker, organisation) => {
    expect(read(`${phrase} said: “${words}.”`)[0]).toMatchObject({ speaker, organisation, sure: true });
  });

  it.each(['Church', 'Baker', 'Price'])('“Mr %s” is the Mark who was named before', (surname) => {
    const [quote] = read(`Mark ${surname}, a farmer, visited the gates.`, `Mr ${surname} said: “${words}.”`);
    expect(quote).toMatchObject({ speaker: `Mark ${surname}`, sure: true });
  });

  it('“Mr Te Rangi” is Hēmi Te Rangi', () => {
    const [quote] = read(
      'Hēmi Te Rangi from Kelder Ports visited the gates.',
      `Mr Te Rangi said: “${words}.”`,
    );
    expect(quote?.speaker).toBe('Hēmi Te Rangi');
  });

  it('initials with points do not end a sentence between two parts of what is said', () => {
    const [quote] = read(`“${words},” said the Chief Constable, J. P. Harcastle. “It is time.”`);
    expect(quote).toMatchObject({ speaker: 'J. P. Harcastle', sure: true, spans: [{}, {}] });
  });
});
