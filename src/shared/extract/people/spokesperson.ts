import { splitRole } from './roles.ts';
import type { Spoken } from './spoken.ts';

/** "A Downing Street spokesperson", "a spokesman for Ofgem", "a government spokesperson". */
export function spokesperson(text: string, base: Omit<Spoken, 'kind'>): Spoken {
  const name = spokenFor(text);
  const split = splitRole(name);
  const owned =
    split.organisation === null && !/^(?:an?|the)\s\S+$/i.test(name)
      ? /^(?:an?\s|the\s)?(?!official |senior |company )(.{2,60}) (spokes\p{L}+|source|insider)$/iu.exec(name)
      : null;
  const [role, organisation] =
    owned === null
      ? [split.role, split.organisation]
      : [
          owned[2] ?? null,
          owned[1]?.replace(/\s(?:official|senior|chief)$/i, '').replace(/['’]s?$/, '') ?? null,
        ];
  return { ...base, name, kind: 'spokesperson', role: role ?? 'spokesperson', organisation };
}

/** From the last article in front of the spokesperson that no preposition leads to: "ahead of the vote a Treasury spokesman". */
function spokenFor(text: string): string {
  const noun = text.search(/\b(?:spokes|source|insider)/i);
  const articles = [...text.slice(0, noun).matchAll(/(?:^|[\s,])(an?|the|another)\s/gi)];
  const own = articles.findLast(({ index }) => !/\b(?:of|for|at|in)$/i.test(text.slice(0, index)));
  return own === undefined ? text : text.slice(own.index).replace(/^[\s,]/, '');
}
