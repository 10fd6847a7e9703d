/** Numbers in words, as far as sentences use them for values. */
const units = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    a: 1,
    an: 1,
    half: 0.5,
    dozen: 12,
  }),
);
const scales = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    millon: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    billions: 1e9,
    billon: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    tn: 1e12,
  }),
);

export const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
export const digits = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,6})?';
/** With the slips that keyboards make of them. */
export const scale = '(?:hundred|thousand|millions?|billions?|trillion|millon|billon|bn|tn|mn|m|k)';

/** "3,438,373", "twenty-five", "a": the number; NaN where it is none. */
export function numberOf(text: string): number {
  const figures = text.includes(',') ? text.replaceAll(',', '') : text;
  if (/^\s*\d/.test(figures)) return Number.parseFloat(figures);
  const words = figures.toLowerCase().trim();
  return units.get(words) ?? words.split('-').reduce((sum, part) => sum + (units.get(part) ?? Number.NaN), 0);
}

export const scaleOf = (text: string | undefined): number =>
  text === undefined ? 1 : (scales.get(text.toLowerCase().trim()) ?? 1);

/** Hundredths that a multiplication would leave behind are rounded away: 1.3 billion is 1300000000. */
export const exact = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
