import { wordSet } from './words.ts';

/** Ranks of the forces; the shortened ones are written in front of names alone. */
const forces =
  wordSet(`lt col maj gen brig capt cdr cmdr cdre sqn flt sgt ssgt csgt cpl lcpl pte spr gnr tpr wo1 wo2 cpo avm
  lieutenant colonel major general brigadier captain commander commodore admiral marshal vice-marshal sergeant corporal private sapper gunner
  trooper bombardier guardsman rifleman midshipman squadron warrant`);

const clergy = wordSet('rev revd reverend ven venerable fr father');

/** The style of a minister of religion among the titles of a name: their office where nothing else gives one. */
export const clergyAmong = (titles: readonly string[]): string | null =>
  titles.find((title) => clergy.has(title.toLowerCase())) ?? null;

/** Words that stand beside them in a rank and mean nothing of the kind alone. */
const beside = wordSet(
  'air rear vice wing flight group field lance second staff chief leader ldr officer wg gp retd',
);

/** Ranks of the police and of others, as they are shortened in front of names. */
const shortened =
  'det dc ds di dci dcs dsu pcso acc dcc ddg dac tdci pcc pfcc cc cmsr acfo dcfo supt insp hhj ald alderman canon prebendary archdeacon imam rabbi';

/** Words that name an office by their rank alone, beside the nouns for offices. */
export const rankNouns: ReadonlySet<string> = wordSet(
  `lt col maj gen brig capt cdr cmdr cdre sqn flt ldr wg gp ssgt csgt cpl lcpl pte spr gnr tpr wo1 wo2 cpo avm vice-marshal commodore corporal sapper gunner
  bombardier guardsman rifleman midshipman pc ${shortened}`,
);

/** Whether a phrase is a rank of the forces and nothing more: such a rank gives way to an office beside the name. */
export function isForcesRank(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s./()]+/)
    .filter((word) => word !== '');
  return (
    words.some((word) => forces.has(word)) && words.every((word) => forces.has(word) || beside.has(word))
  );
}
