const numerals: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 4 -> "iv", for the pages before the body. */
export function romanNumeral(number: number): string {
  let rest = number;
  let words = '';
  for (const [value, numeral] of numerals)
    while (rest >= value) {
      words += numeral;
      rest -= value;
    }
  return words;
}
