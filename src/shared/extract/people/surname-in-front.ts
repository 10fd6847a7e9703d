const inCapitals =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Professor)\.? )?((?=[\p{Lu}’'-]*[AEIOUY])\p{Lu}[\p{Lu}’'-]{3,}) \p{Lu}\p{Ll}[\p{L}’'-]*$/u;

/** "KONO Taro", "Mr TANAKA Hiroshi": where the surname stands in capitals in front, as in Japan; null for other names. */
export const surnameInFront = (name: string): string | null => inCapitals.exec(name)?.[1] ?? null;

/** Whether two words read so. A body's initials have seldom four letters with a vowel among them. */
export const isSurnameFirst = (first: string, given: string): boolean =>
  surnameInFront(`${first} ${given}`) !== null;
