import { columnNamed } from './headings.ts';
import type { ColumnUse } from './mapping.ts';

const styled =
  /^(rt hon|the|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|cllr|councillor|hon)\b/i;

/**
 * What each column is taken for by its heading. `below` are the rows under the headings: "Title" above "Chief
 * Executive" is a role, above "Dr" it is part of the name.
 */
export function usesOf(headings: string[], below: string[][]): ColumnUse[] {
  const uses: ColumnUse[] = [];
  for (const heading of headings) {
    const use = columnNamed(heading) ?? 'unused';
    const again = use !== 'left-out' && use !== 'note' && use !== 'honours' && uses.includes(use);
    uses.push(again ? 'unused' : use);
  }
  const title = uses.indexOf('title');
  if (title >= 0 && !holdsStyles(below.map((row) => row[title] ?? ''))) {
    uses[title] = uses.includes('role') ? 'unused' : 'role';
  }
  return uses;
}

function holdsStyles(cells: string[]): boolean {
  const filled = cells.filter(Boolean);
  return filled.filter((cell) => styled.test(cell)).length * 2 >= filled.length;
}
