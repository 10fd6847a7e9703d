/** Whether these words say the very marking, and not one that begins or ends like it. */
export function saysMarking(words: string, marking: string): boolean {
  const said = words.replace(/\s+/g, ' ').toUpperCase();
  const meant = marking.replace(/\s+/g, ' ').toUpperCase();
  for (let at = said.indexOf(meant); at >= 0; at = said.indexOf(meant, at + 1)) {
    const [before, behind] = [said.slice(0, at), said.slice(at + meant.length)];
    if (!/TOP $|[\p{L}\d-]$/u.test(before) && !/^[\p{L}\d-]/u.test(behind)) return true;
  }
  return false;
}
