// A pack with every kind of block, exported; and the words of Word files as people change them.
import { join } from 'node:path';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import type { OwnBlock, Pack } from '../../../src/shared/model/pack.ts';
import { temporaryFolder } from '../temporary.ts';
import type { programOn } from './sample.ts';

export const kinds: Record<string, unknown>[] = [
  { kind: 'line', line: 'Say that the fund stays open.', support: 'It opened in April.\n\n- One\n- Two' },
  {
    kind: 'agenda',
    items: [
      { time: '10:15', title: 'Flood fund', lead: 'Clerk' },
      { time: '', title: 'Bridges', lead: 'Mayor' },
      { time: '11:00', title: 'Any other business', lead: '' },
    ],
  },
  { kind: 'logistics', rows: [{ what: 'Arrival', details: 'Main gate, 10:00' }] },
  {
    ...{ kind: 'portrait', name: 'Ann Lee', role: 'Chair', organisation: 'Trust', picture: null },
    text: 'She built bridges.\n\nThen more of them.',
  },
  {
    kind: 'table',
    caption: 'Who pays',
    columns: ['Who', 'How much'],
    rows: [
      ['Town', '£3'],
      ['County', '£4'],
    ],
  },
  {
    ...{ kind: 'chart', title: 'Homes built by year', unit: 'homes', shape: 'bars', alternative: '' },
    points: [
      { label: '2018', value: 3, factId: null },
      { label: '2019', value: 41, factId: null },
    ],
  },
  { kind: 'clearance', rows: [{ what: 'Lines', by: 'Policy', state: 'cleared', on: '2019-01-02' }] },
  { kind: 'addendum', number: 1, since: 'version 2', rows: [{ page: '3', change: 'The date' }] },
  { kind: 'text', text: '1. First\n2. Second\n\nEnd.' },
];

type Program = ReturnType<typeof programOn>;

/** Puts all of them, and a list of attendees, into the pack. */
export async function withAllKinds(program: Program, id: string): Promise<Pack> {
  const { pack } = await program.run('packs.get', { id });
  const sectionId = pack.sections[0]?.id ?? '';
  for (const [at, words] of kinds.entries()) {
    const block = { ...words, id: `own-${at}` } as OwnBlock;
    await program.run('packs.change', { id, change: { kind: 'add-block', sectionId, block, at: 99 } });
  }
  const stories = (await program.run('stories.list', { query: '' })).rows;
  const listed = stories.find(({ title }) => title.startsWith('Fund'))?.id ?? '';
  const item = { kind: 'attendees' as const, id: listed };
  return (await program.run('packs.pick', { id, item, checked: true })).pack;
}

export async function exported(program: Program, id: string, format: ExportFormat): Promise<string> {
  const path = join(temporaryFolder(), `all.${format}`);
  await program.run('packs.export', { id, files: [{ format, path }] });
  return path;
}

/** The row of a table that holds these words. */
export function rowWith(xml: string, words: string): string {
  const found = (xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? []).find((row) => row.includes(words));
  if (!found) throw new Error(`No row holds ${words}`);
  return found;
}

/** From the heading of these words up to the next heading of its level. */
export function sectionWith(xml: string, words: string): string {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
  const headings = paragraphs.filter((each) => each.includes('w:val="Heading1"'));
  const at = headings.findIndex((each) => each.replace(/<[^>]+>/g, '') === words);
  const [from, to] = [headings[at], headings[at + 1]];
  if (!from || !to) throw new Error(`No section of ${words}`);
  return xml.slice(xml.indexOf(from), xml.indexOf(to));
}
