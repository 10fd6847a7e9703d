import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const paragraphs = [
  'The flood gates at Kelder will open to the public in May after three years of work by the people who live beside the river and those who came to help them.',
  'Jane Doe, Leader of Kelder Council, said:',
  'We are proud of everyone who kept the gates shut all through this long winter, and I thank each of them for what they did when the river was at its highest.',
  'The gates were built by Tarrow Pumps and its partners, and they replace the walls that had stood on the quay since the harbour was dug there in 1872.',
];

const wrapped = (text: string): string[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (`${line} ${word}`.length > 60) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};

const read = (plain: string) => extract({ plain }, { today: '2026-11-22' });

describe('hard-wrapped lines with a blank line behind each', () => {
  it('are closed up to the paragraphs that they were', () => {
    const { body, title, quotes } = read(['Gates to open', ...paragraphs.flatMap(wrapped)].join('\n\n'));
    expect(title).toBe('Gates to open');
    expect(body.split('\n\n')).toEqual(paragraphs);
    expect(quotes.map(({ speaker, text }) => [speaker, text])).toEqual([['Jane Doe', paragraphs[2]]]);
  });

  it('are left as they are where most say all they have to say', () => {
    const lines = [
      'Harbour group: minutes',
      'Present',
      'Jane Doe, Leader of Kelder Council, who took the chair at two',
      'Ana Penrose, head of Kelder Walkers and of the river trust',
      'Tom Jessop, Tarrow Pumps',
      'Apologies',
      'Ruth Abelard, Harbour Master',
      'The group agreed to meet in May.',
      'It thanked those who had come.',
      'The chair closed the meeting.',
    ];
    expect(read(lines.join('\n\n')).body.split('\n\n')).toEqual(lines.slice(1));
  });
});
