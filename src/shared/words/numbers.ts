/** A number as house style writes it: "9,000", "0.5", "-12.25". Not rounded, but for what no number can hold. */
export function numberWords(value: number): string {
  const [whole = '0', part] = String(Number(value.toPrecision(15))).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
