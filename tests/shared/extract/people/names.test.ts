import { describe, expect, it } from 'vitest';
import { nameText, readName, readNameInText } from '../../../../src/shared/extract/people/names.ts';
import { readWords } from '../../../../src/shared/extract/words.ts';

function nameAt(text: string, from = 0) {
  const words = readWords(text);
  const name = readName(words, from, words.length);
  return name === null
    ? null
    : [nameText(words, name, text), ...(name.rightHonourable ? ['Rt Hon'] : []), ...name.honours];
}

describe('readName', () => {
  it.each([
    ['Sajid Javid', ['Sajid Javid']],
    ['Rt Hon Margaret Osei MP', ['Margaret Osei', 'Rt Hon', 'MP']],
    ['Cressida Dick CBE, QPM, Commissioner', ['Cressida Dick', 'CBE', 'QPM']],
    ['Baroness Prothero of Tywyn said', ['Baroness Prothero of Tywyn']],
    ['Sir Charlie Mayfield', ['Sir Charlie Mayfield']],
    ['Mr Khan said', ['Mr Khan']],
    ['Jan van der Berg of', ['Jan van der Berg']],
    ['António Horta-Osório', ['António Horta-Osório']],
    ['Máire Ní Bhriain', ['Máire Ní Bhriain']],
    ['Aled ap Dafydd', ['Aled ap Dafydd']],
    ['Seumas Mac an t-Saoir', ['Seumas Mac an t-Saoir']],
    ["Bernie O'Reilly", ["Bernie O'Reilly"]],
    ['Dr. J. R. Smith-Hughes', ['Dr J. R. Smith-Hughes']],
    ['Theresa May said', ['Theresa May']],
    ['Tom King said', ['Tom King']],
    ['Sir Stephen House QPM', ['Sir Stephen House', 'QPM']],
    ['Doug Beattie MC MLA', ['Doug Beattie', 'MC', 'MLA']],
    ['PRITI PATEL MP', ['PRITI PATEL', 'MP']],
    ['Mohammed bin Salman', ['Mohammed bin Salman']],
    ['Home Office', null],
    ['Victoria House', null],
    ['National Crime Agency', null],
    ['The Minister', null],
    ['NPCC Lead', null],
    ['Monday October', null],
  ])('%j', (text, name) => {
    expect(nameAt(text)).toEqual(name);
  });
});

describe('readNameInText', () => {
  const names = (text: string) => {
    const words = readWords(text);
    return words
      .flatMap((_, i) => readNameInText(words, i, words.length)?.coreFrom ?? [])
      .map((i) => words[i]?.text);
  };

  it('leaves the town out of "Mayor of Tywyn Amina Diallo"', () => {
    expect(names('the Mayor of Tywyn Amina Diallo')[0]).toBe('Amina');
  });

  it('sees nobody in "chair of Menter Môn"', () => {
    expect(names('chair of Menter Môn')).toEqual([]);
  });
});
