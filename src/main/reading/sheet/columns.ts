/** What a column of a list of attendees can hold. */
export type ColumnKind =
  | 'name'
  | 'title'
  | 'first'
  | 'surname'
  | 'role'
  | 'organisation'
  | 'honours'
  | 'note'
  | 'attending';

/** The place of each column that a heading names. */
export type Columns = Partial<Record<ColumnKind, number>>;

const headings: [ColumnKind, RegExp][] = [
  [
    'name',
    /^((full )?names?|(attendee|delegate|guest|participant|invitee)s?( full)?( name)?|name of \p{L}+)$/u,
  ],
  ['title', /^(title|salutation|honorific|prefix|style)$/],
  ['first', /^(first|given|fore|christian) ?names?$/],
  ['surname', /^(surname|(last|family|second) ?name)$/],
  ['role', /^(role|job|job title|job role|role title|position|post|designation|occupation)$/],
  [
    'organisation',
    /^(organi[sz]ation|company|employer|affiliation|institution|department|agency|body|representing|force)( name)?$/,
  ],
  ['honours', /^(honou?rs|post ?nominals?|post ?nominal letters|letters|suffix|decorations)$/],
  ['note', /^(notes?|comments?|remarks?)$/],
  ['attending', /^(attending|attendance|attended|status|rsvp|response|present)$/],
];

/** How far down a sheet its headings may stand. */
const DEEPEST_HEADING = 20;

/** The first row that names columns of people, and which column holds what; undefined where no row does. */
export function columnsOf(rows: string[][]): { at: number; columns: Columns } | undefined {
  for (const [at, row] of rows.slice(0, DEEPEST_HEADING).entries()) {
    const columns = named(row);
    if (columns.name !== undefined || columns.surname !== undefined) {
      return { at, columns: sorted(columns, rows.slice(at + 1)) };
    }
  }
  return undefined;
}

/** A row is a row of headings only if they say more than "Name", or say nothing else. */
function named(row: string[]): Columns {
  const columns: Columns = {};
  for (const [at, cell] of row.entries()) {
    const text = cell
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
    const kind = headings.find(([, pattern]) => pattern.test(text))?.[0];
    if (kind !== undefined) columns[kind] ??= at;
  }
  const known = Object.keys(columns).length;
  return known > 1 || row.filter(Boolean).length === 1 ? columns : {};
}

const styled =
  /^(rt hon|the|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|cllr|councillor|hon)\b/i;

/** "Title" above "Chief Executive" is a role; above "Dr" it is part of the name. */
function sorted(columns: Columns, rows: string[][]): Columns {
  const { title, role } = columns;
  if (title === undefined) return columns;
  const values = rows.map((row) => row[title] ?? '').filter(Boolean);
  const isStyle = values.filter((value) => styled.test(value)).length * 2 >= values.length;
  if (isStyle) return columns;
  const { title: _title, ...rest } = columns;
  return role === undefined ? { ...rest, role: title } : rest;
}
