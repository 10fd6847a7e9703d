import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const words = 'We are glad that work on the new harbour wall is about to begin.';
const read = (...paragraphs: string[]) =>
  extract(
    {
      plain: [
        'A new wall for Kelder harbour',
        'The wall at Kelder will be built by the Ports Board.',
        'Ports Minister Ann Kelder said:',
        ...paragraphs,
      ].join('\n\n'),
    },
    { today: '2026-11-22' },
  ).quotes;

describe('a paragraph behind unmarked words in which nobody says “I” or “we”', () => {
  it.each([
    'This investment will make a huge difference to families here, and it is vital that every harbour gets the same chance.',
    'A stronger wall and a wider quay will transform this harbour, so that it is fit for the boats of this century.',
    'It is great news for young people who want to learn a trade and stay in the places they grew up in.',
    'Too often these communities have been let down, and they deserve better.',
  ])('goes on with them where it says what the speaker thinks: %s', (more) => {
    const [quote] = read(words, more);
    expect(quote?.text).toBe(`${words}\n\n${more}`);
  });

  it.each([
    'The Ports Board is responsible for 40 harbours and has an annual budget of £12 million.',
    'Applications opened on 3 March 2024, and the first grants were announced in June.',
    'The £4 million scheme, which was launched in May, is part of the Safe Harbours Programme.',
    'Stephen Dunmere, Director of Harbours at the Ports Board, attended the launch with members of the crew.',
  ])('is the story’s, surely, where it tells what a body did and does: %s', (more) => {
    expect(read(words, more)).toMatchObject([{ text: words, sure: true }]);
  });

  it.each([
    'Inspector Tom Abelard, the harbour’s lead for safety, called the plan a turning point for boats.',
    'Visitors tasted three dozen cheeses and walked round the quay.',
  ])('is the story’s where it brings in somebody else, or tells only what happened: %s', (more) => {
    expect(read(words, 'The wall matters to all of us.', more)[0]?.text).toBe(
      `${words}\n\nThe wall matters to all of us.`,
    );
  });

  it.each([
    'The Minister’s plan is to begin with the wall and to leave the quay as it is.',
    'Grants for the quay are administered by the Ports Board, and those who win one pay half of the money that they need.',
    'Earlier this year the Government worked closely with the crews to give new rules to every harbour.',
    'Piers Abelard is the harbour manager and has four years of experience on this quay.',
  ])(
    'is the story’s where it tells its news or of the speaker’s office, or says who somebody is: %s',
    (more) => {
      expect(read(words, more)[0]?.text).toBe(words);
    },
  );

  it('is certain only where the next one speaks in the first person', () => {
    const between = 'A quay that holds 40 boats is an asset to any town.';
    const last = 'I want to see it full again, and I know that my team does too.';
    expect(read(words, between)).toMatchObject([{ text: `${words}\n\n${between}`, sure: false }]);
    expect(read(words, between, last)).toMatchObject([
      { text: [words, between, last].join('\n\n'), sure: true },
    ]);
  });

  it('is asked, where it sounds like the story, if “I” is said below it', () => {
    const [quote] = read(words, 'The quay at Kelder holds 40 boats.', 'I want to see it full again.');
    expect(quote?.sure).toBe(false);
    expect(quote?.doubts.join(' ')).toContain('could be the speaker’s too');
  });

  it('is less often the speaker’s when it comes third', () => {
    const plain = 'The harbour holds 40 boats and a ferry.';
    const [second] = read(words, plain);
    const [third] = read(words, 'I have seen the plans, and they are good.', plain);
    expect(second?.text.includes(plain) || second?.sure === false).toBe(true);
    expect(third?.text).not.toContain(plain);
  });

  it('is asked where it may be either’s', () => {
    const [quote] = read(words, 'The Ports Board will use the money for a wider quay.');
    expect(quote).toMatchObject({ sure: false });
    expect(quote?.doubts.join(' ')).toContain('its last paragraph could be the story’s own words');
  });

  it.each([
    'Building a wider quay in Kelder shows how our ports grow with the times.',
    'Better quays keep families and boats safe, and today’s news reaffirms our approach to the sea.',
  ])('is asked where nothing but an “our” speaks for it: %s', (more) => {
    expect(read(words, more)[0]?.sure).toBe(false);
  });

  it.each([
    'The Safe Harbours Strategy sets out how the quays of this coast are to be mended by the end of the decade.',
    'The Ports Act includes a new limit on the size of boats, which is to help the harbours of the north.',
    'The Kelder Ten Year Plan will bring 400 boats to the quay, and with them work for the town.',
    'The Ports Board advises people to look at the tide tables before they set out.',
  ])('is the story’s where it tells what a document says or a body advises: %s', (more) => {
    expect(read(words, more)[0]?.text).toBe(words);
  });

  it.each([
    'The Safe Harbours Strategy sets out what we are doing for the quays. We will decide on the wall in spring.',
    'We have also published a list of the harbours that are to have a wall of their own.',
  ])('is asked where the government says the same of its papers as “we”: %s', (more) => {
    const [quote] = read(words, more);
    expect([quote?.text, quote?.sure]).toEqual([`${words}\n\n${more}`, false]);
  });

  it('is the speaker’s where it says what a plan will not do', () => {
    const more = 'The Ports Plan will not be enough, and everyone who works here knows it.';
    expect(read(words, more)[0]?.text).toBe(`${words}\n\n${more}`);
  });
});
