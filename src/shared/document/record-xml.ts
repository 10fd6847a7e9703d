import type { PackRecord, RecordedBlock } from './record.ts';

export const recordNamespace = 'urn:packwright:record:1';

/** A record as an XML part of its own, the same for the same record. */
export function recordXml({ pack, changedAt, stories, blocks }: PackRecord): string {
  const inside = [
    ...stories.map(({ source, body }) => element('story', { source, body })),
    ...blocks.map((block) => element('block', attributesOf(block))),
  ];
  const attributes = written({ xmlns: recordNamespace, pack, changed: changedAt });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<record${attributes}>${inside.join('')}</record>`;
}

const attributesOf = ({ anchor, kind, words, by, item, story, spans }: RecordedBlock) => ({
  ...{ anchor, kind, words, by, item, story: story?.toString() },
  spans: spans?.map(({ start, end }) => `${start}-${end}`).join(' '),
});

type Attributes = Record<string, string | undefined>;

const element = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}/>`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

const escaped = (value: string): string =>
  /^[\w -]*$/.test(value)
    ? value
    : value
        .toWellFormed()
        .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
