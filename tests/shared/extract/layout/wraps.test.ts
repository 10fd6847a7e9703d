import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/shared/extract/layout/lines.ts';
import { unwrap } from '../../../../src/shared/extract/layout/wraps.ts';

const wrap = (text: string, width: number): string => {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
};
const first =
  'The Environment Secretary has challenged water companies to increase investment and to improve environmental outcomes in the next five years.';
const second =
  'This will help to tackle some of the biggest challenges that face the water environment, from the spread of invasive species to low flows.';

describe('unwrap', () => {
  it.each([50, 60, 66, 72, 80])('restores paragraphs wrapped at %i columns', (width) => {
    expect(
      unwrap(readLines(`${wrap(first, width)}\n\n${wrap(second, width)}`)).map(({ text }) => text),
    ).toEqual([first, second]);
  });

  it('keeps a roll of people behind wrapped paragraphs', () => {
    const roll = [
      'Ivan Bell, Chief Executive, Acme',
      'Ann Cole, Director of Strategy and Policy, Northern Forge',
      'Bo Day, Chair, Umbrella Holdings',
      'Cy Ely, Head, Post',
    ];
    const units = unwrap(
      readLines(`${wrap(`“${first}`, 60)}\n${wrap(`“${second}”`, 60)}\nATTENDEES:\n${roll.join('\n')}`),
    );
    expect(units.map(({ text }) => text)).toEqual([`“${first}`, `“${second}”`, 'ATTENDEES:', ...roll]);
  });

  it('closes a word that was parted at its hyphen', () => {
    const text = `${wrap(first, 60)}\n${wrap(second, 60)}`
      .replace('environmental', 'environ-mental')
      .replace(/\n/g, '\n');
    expect(
      unwrap(readLines(text))
        .map((each) => each.text)
        .join(' '),
    ).toContain('environ-mental');
  });

  it('leaves long lines alone', () => {
    expect(unwrap(readLines(`${first}\n${second}`))).toHaveLength(2);
  });
});
