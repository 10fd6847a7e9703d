import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPicture } from '../../../src/main/reading/picture/read-picture.ts';
import type { ChartNode, DocumentNode, FigureNode, TableNode } from '../../../src/shared/document/nodes.ts';
import type { Picture } from '../../../src/shared/model/picture.ts';
import { cornered, photograph, written } from '../reading/picture/made.ts';
import { documentOf, heading, paragraph, ref, say, sources, words } from './documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'packwright-pictures-'));
const made = new Map<string, Uint8Array>();

async function picture(name: string, bytes: Uint8Array): Promise<Picture> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const read = await readPicture(path);
  if (!read.ok) throw new Error(read.failure.kind);
  made.set(read.value.picture.sha256, read.value.bytes);
  return read.value.picture;
}

/** The bytes of the pictures below, by their hash. */
export const pictures: ReadonlyMap<string, Uint8Array> = made;

export const photo = await picture('quay.jpg', written(photograph(1600, 900), '.jpg'));
export const tall = await picture('crane.jpg', written(cornered(400, 2400), '.jpg'));
export const seeThrough = await picture('crest.png', written(cornered(300, 300).bandjoin(120), '.png'));
export const drawn = await picture('plan.png', written(cornered(1200, 500), '.png'));

rmSync(folder, { recursive: true });

export const figure = (over: Partial<FigureNode> = {}): FigureNode => ({
  kind: 'figure',
  anchor: `figure-${over.picture?.fileName ?? photo.fileName}`,
  picture: photo,
  alternative: 'The quay at low tide, with the new breakwater behind it',
  caption: [say('The quay at low tide, February 2019 '), ref(1)],
  size: 'line',
  ...over,
});

export const chart = (over: Partial<ChartNode> = {}): ChartNode => ({
  kind: 'chart',
  anchor: `chart-${over.shape ?? 'bars'}`,
  title: 'Homes protected from a storm seen once in a hundred years',
  unit: 'homes',
  shape: 'bars',
  points: [
    { label: 'Porth Newydd, with the caravan park', value: 1240 },
    { label: 'Anytown', value: 310 },
    { label: 'Llanfair ≥ the old wall', value: 0 },
    { label: 'South Quay', value: -12 },
  ],
  alternative: 'Bars of homes protected: Porth Newydd 1,240 homes; Anytown 310; Llanfair 0; South Quay -12.',
  ...over,
});

const values: TableNode = {
  kind: 'table',
  anchor: 'values',
  caption: [say('Values of “Homes protected from a storm seen once in a hundred years”')],
  columns: [
    { title: 'Of', share: 0.6 },
    { title: 'Value', share: 0.4 },
  ],
  rows: [
    [[say('Porth Newydd, with the caravan park')], [say('1,240 homes')]],
    [[say('Anytown')], [say('310 homes')]],
  ],
};

const spent = chart({
  shape: 'line',
  title: 'Spent on the harbour',
  unit: '£ million',
  points: [12, 18.5, 9, 41.6, 40].map((value, at) => ({ label: `${2015 + at}`, value })),
  alternative: 'A line of what was spent, rising from £12 million in 2015 to £40 million in 2019.',
});

const body: DocumentNode[] = [
  heading(1, 'The harbour in pictures'),
  paragraph('What you will see when you arrive.'),
  figure(),
  paragraph(words(60)),
  chart(),
  values,
  heading(2, 'Pen portraits'),
  heading(3, 'Mair Owen'),
  { ...paragraph('Harbour Master'), role: 'role' },
  figure({ picture: tall, caption: [], size: 'portrait', alternative: 'Mair Owen, portrait' }),
  paragraph('Harbour Master since 2004.'),
  heading(2, 'More'),
  figure({ picture: seeThrough, caption: [], alternative: 'The crest of the harbour & its “motto”' }),
  figure({ picture: tall, anchor: 'figure-again', alternative: 'A crane', caption: [say('The crane')] }),
  spent,
  { kind: 'page-break', landscape: true },
  heading(1, 'Plans'),
  figure({ picture: drawn, alternative: 'A plan of the second phase', caption: [say('The second phase')] }),
  chart({ anchor: 'chart-lying', title: 'The same, on a page that lies' }),
  { kind: 'page-break' },
  heading(1, 'Sources'),
  sources,
];

/** A pack with pictures of each kind and charts of both, upright and on its side. */
export const illustrated = documentOf(body);
