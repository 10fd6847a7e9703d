import type { SourceBlock } from '../../../shared/extract/types.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { type Moment, momentInLondon } from '../days.ts';
import { oneLine } from '../dom.ts';

/** A meeting to which a message invites. */
export interface Invitation {
  title: string;
  /** In words, as the message's own program shows it to people in the United Kingdom. */
  when: string;
  where: string;
  about: string[];
  people: string[];
}

interface Property {
  name: string;
  parameters: Map<string, string>;
  value: string;
}

/** The first meeting of a calendar (iCalendar); undefined where it has none. */
export function invitationIn(calendar: string): Invitation | undefined {
  const event = /BEGIN:VEVENT\r?\n([\s\S]*?)END:VEVENT/i.exec(calendar)?.[1];
  if (event === undefined) return undefined;
  const properties = propertiesOf(event);
  const first = (name: string) => properties.find((each) => each.name === name);
  const value = (name: string): string => unescaped(first(name)?.value ?? '');
  const [start, end] = [momentOf(first('DTSTART')), momentOf(first('DTEND'))];
  return {
    title: oneLine(value('SUMMARY')),
    when: whenWords(start, end),
    where: oneLine(value('LOCATION')),
    about: value('DESCRIPTION').split('\n').map(oneLine).filter(Boolean),
    people: properties.filter(({ name }) => name === 'ATTENDEE').flatMap(personOf),
  };
}

/** The same as blocks of its message's story. */
export function invitationBlocks({ title, when, where, about, people }: Invitation): SourceBlock[] {
  const lines = [
    ...(title === '' ? [] : [`Meeting: ${title}`]),
    ...(when === '' ? [] : [`When: ${when}`]),
    ...(where === '' ? [] : [`Where: ${where}`]),
    ...about,
  ].map((text): SourceBlock => ({ role: 'paragraph', level: 0, text }));
  if (people.length === 0) return lines;
  const items = people.map((text): SourceBlock => ({ role: 'item', level: 1, text }));
  return [...lines, { role: 'heading', level: 2, text: 'Attendees' }, ...items];
}

/** Long lines are folded: what goes on begins with a space. */
function propertiesOf(event: string): Property[] {
  const lines = event
    .slice(0, 500_000)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, head, value = ''] = /^((?:[^":]|"[^"]*")+):(.*)$/.exec(line) ?? [];
    if (head === undefined) return [];
    const [name = '', ...given] = head.match(/(?:[^";]|"[^"]*")+/g) ?? [];
    const parameters = given.map((each): [string, string] => {
      const at = each.indexOf('=');
      return [each.slice(0, at).toUpperCase(), each.slice(at + 1).replaceAll('"', '')];
    });
    return [{ name: name.toUpperCase(), parameters: new Map(parameters), value }];
  });
}

const unescaped = (text: string): string =>
  text.replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** Rooms are no people; who has said no is named with it. */
function personOf({ parameters }: Property): string[] {
  const name = oneLine(parameters.get('CN') ?? '');
  if (name === '' || name.includes('@') || /^(ROOM|RESOURCE|GROUP)$/i.test(parameters.get('CUTYPE') ?? ''))
    return [];
  return [/^DECLINED$/i.test(parameters.get('PARTSTAT') ?? '') ? `${name} (apologies)` : name];
}

/** "20250610T090000Z", or without the Z on the clocks of the place that is named beside it. */
function momentOf(property: Property | undefined): Moment | undefined {
  const [, year, month, day, hour, minute, zone] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(property?.value.trim() ?? '') ?? [];
  if (year === undefined) return undefined;
  const written = `${year}-${month}-${day}`;
  if (hour === undefined) return { day: written, clock: '' };
  return zone === 'Z'
    ? momentInLondon(`${written}T${hour}:${minute}:00Z`)
    : { day: written, clock: `${hour}:${minute}` };
}

/** "10 June 2025, 10:00 to 11:00" */
export function whenWords(start: Moment | undefined, end: Moment | undefined): string {
  if (!start) return '';
  const begins = [dateWords(start.day), ...(start.clock === '' ? [] : [start.clock])].join(', ');
  return end && end.day === start.day && end.clock !== '' ? `${begins} to ${end.clock}` : begins;
}
