import { describe, expect, it } from 'vitest';
import { joinedForms } from '../../../../src/main/writing/pdf/joining.ts';

const hex = (word: string) => joinedForms(word)?.map((code) => code.toString(16));

describe('Arabic letters', () => {
  it('take the shape of their place: first, within, last, alone', () => {
    expect(hex('بيت')).toEqual(['fe91', 'fef4', 'fe96']);
    expect(hex('ليلى')).toEqual(['fedf', 'fef4', 'fee0', 'fef0']);
    expect(hex('ب')).toEqual(['fe8f']);
  });

  it('do not join after those that never join on', () => {
    expect(hex('دار')).toEqual(['fea9', 'fe8d', 'fead']);
    expect(hex('حداد')).toEqual(['fea3', 'feaa', 'fe8d', 'fea9']);
    expect(hex('جزء')).toEqual(['fe9f', 'feb0', 'fe80']);
  });

  it('write lam and alef as one, and join at a stretched line', () => {
    expect(hex('سلام')).toEqual(['feb3', 'fefc', 'fee1']);
    expect(hex('لا')).toEqual(['fefb']);
    expect(hex('بـ')).toEqual(['fe91', '640']);
  });

  it('of Persian and Urdu are known too', () => {
    expect(hex('پیام')).toEqual(['fb58', 'fbff', 'fe8e', 'fee1']);
  });

  it('with vowel marks, and all other letters, are left to the font', () => {
    expect(joinedForms('مُحَمَّد')).toBeNull();
    expect(joinedForms('שלום')).toBeNull();
  });
});
