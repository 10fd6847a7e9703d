const titles = new Set(
  'the rt hon honourable right mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend cllr councillor'.split(
    ' ',
  ),
);
const postNominals = new Set(
  'mp msp mla am ms mep qc kc cbe obe mbe kbe dbe cmg kcmg dcmg gcmg cvo kcvo cb kcb dcb qpm kpm qam qfsm mc dl pc jp khc frs'.split(
    ' ',
  ),
);

/**
 * What two spellings of one person's name have in common: "Rt Hon Sir Bernard O’Hogan-Howe QPM" and
 * "Bernard O'Hogan Howe" give "bernard ohogan howe". '' where nothing is left.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`.]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return '';
  while (words.length > 1 && titles.has(words[0] ?? '')) words.shift();
  while (words.length > 2 && postNominals.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** False for "A Downing Street spokesperson" and the like: words of an office, of nobody by name. */
export const namesAPerson = (name: string): boolean =>
  !/^(an?|the)\s|\bspokes(person|man|woman|people)\b/i.test(name.trim()) && nameKey(name) !== '';
