import type { ChartBlock, ChartPoint } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { numberWords } from '../words/numbers.ts';
import { longestAlternative, told } from './alternative.ts';
import { anchorOf } from './anchors.ts';
import type { DocumentNode, Inline, TableNode } from './nodes.ts';
import type { NumberedSources } from './sources.ts';
import { plain } from './tables.ts';

/** A chart, and under it its values as a table: each with the source of its fact, or said to be the office's own. */
export function chartNodes(block: ChartBlock, sources: NumberedSources): DocumentNode[] {
  const title = cleanParagraph(block.title) || 'Chart';
  const unit = cleanParagraph(block.unit);
  const points = block.points.map((point) => ({ ...point, label: cleanParagraph(point.label) }));
  const shown = told(block.alternative, 'chart');
  return [
    {
      kind: 'chart',
      anchor: anchorOf(block.id),
      title,
      unit,
      shape: block.shape,
      points: points.map(({ label, value }) => ({ label, value })),
      alternative: shown.alternative || described(title, unit, points),
    },
    ...shown.description,
    valuesTable(block.id, title, unit, points, sources),
  ];
}

function valuesTable(
  id: string,
  title: string,
  unit: string,
  points: ChartPoint[],
  sources: NumberedSources,
): TableNode {
  return {
    kind: 'table',
    anchor: `t${anchorOf(id)}`,
    caption: [plain(`Values of “${title}”`)],
    columns: [
      { title: 'Of', share: 0.4 },
      { title: 'Value', share: 0.25 },
      { title: 'Source', share: 0.35 },
    ],
    rows: points.map(({ label, value, factId }) => [
      label ? [plain(label)] : [],
      [plain(withUnit(value, unit))],
      sourceOf(factId, sources),
    ]),
  };
}

function sourceOf(factId: string | null, sources: NumberedSources): Inline[] {
  const ref = factId === null ? null : sources.refToFact(factId);
  return ref ? [ref] : [plain('The office’s own figure')];
}

/** "£138 million", "50%", "9,000 people": as house style writes values. */
export function withUnit(value: number, unit: string): string {
  const number = numberWords(value);
  if (unit.startsWith('£')) return `£${number}${unit.slice(1)}`;
  return unit === '' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`;
}

/** Of more values than can be heard at one go, the least and the most. */
function described(title: string, unit: string, points: ChartPoint[]): string {
  const said = ({ label, value }: ChartPoint) => `${label} ${withUnit(value, unit)}`;
  const all = `Chart of ${title}: ${points.map(said).join('; ')}.`;
  if (all.length <= longestAlternative) return all;
  const ordered = points.toSorted((a, b) => a.value - b.value);
  const [least, most] = [ordered[0], ordered.at(-1)].map((point) => withUnit(point?.value ?? 0, unit));
  const begins = `Chart of ${title.slice(0, 100)}${title.length > 100 ? '…' : ''}`;
  return `${begins}: ${points.length} values, from ${least} to ${most}. They follow as a table.`;
}
