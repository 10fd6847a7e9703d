/** Without what was left out, which over a line between processes may stand there as undefined. */
export const given = <T extends object>(details: T): T =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as T;
