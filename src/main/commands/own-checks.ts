import type { PackCheck } from '../../shared/contract/packs.ts';
import { withUnit } from '../../shared/document/charts.ts';
import { isCleared } from '../../shared/document/comments.ts';
import type { Block, ChartBlock, ChartPoint, FactBlock, OwnBlock, Pack } from '../../shared/model/pack.ts';

/** What a person should look at in a block of the office's own words. */
export function checkOwn(block: OwnBlock, pack: Pack): PackCheck[] {
  if (block.kind === 'chart') return checkChart(block, factsOf(pack));
  // A question without its answer would stand in the pack as one that nobody has thought about.
  if (block.kind === 'question' && block.question.trim() && !block.answer.trim()) {
    const sentence = `There is no answer to the question “${opening(block.question)}”.`;
    return [{ kind: 'no-answer', blockId: block.id, sentence }];
  }
  return [];
}

/** A clearance that was given to other words than those that stand there now. */
export function checkClearance(block: Block): PackCheck[] {
  if (!block.clearance || isCleared(block)) return [];
  const sentence = `This was changed since ${block.clearance.by} cleared it.`;
  return [{ kind: 'clearance-void', blockId: block.id, sentence }];
}

type Facts = ReadonlyMap<string, FactBlock>;

const factsOf = ({ sections }: Pack): Facts =>
  new Map(
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'fact' ? [[block.id, block]] : [])),
  );

/** A value that a chart draws must be in the fact that it is said to come from. */
const checkChart = ({ id, title, unit, points }: ChartBlock, facts: Facts): PackCheck[] =>
  points.flatMap((point) => {
    const sentence = chartFault(point, unit, facts);
    return sentence
      ? [{ kind: 'chart-differs' as const, blockId: id, sentence: `Chart “${title}”: ${sentence}` }]
      : [];
  });

function chartFault({ label, value, factId }: ChartPoint, unit: string, facts: Facts): string | null {
  if (factId === null) return null;
  const fact = facts.get(factId);
  if (!fact) return `the fact behind “${label}” is no longer in the pack.`;
  const meant = value * scaleOf(unit);
  if (fact.figures.some(({ amount }) => amount !== null && isNear(amount, meant))) return null;
  return `it says ${withUnit(value, unit)} for “${label}”, which is not in its fact (“${opening(fact.text)}”).`;
}

const scales: [RegExp, number][] = [
  [/\b(trillion|tn)\b/i, 1e12],
  [/\b(billion|bn)\b/i, 1e9],
  [/\b(million|m)\b/i, 1e6],
  [/\bthousand\b/i, 1e3],
];

/** "£ million" -> 1,000,000: a fact's amounts are whole numbers of their unit. */
const scaleOf = (unit: string): number => scales.find(([words]) => words.test(unit))?.[1] ?? 1;

const isNear = (one: number, other: number) => Math.abs(one - other) <= Math.abs(one) * 1e-9;

/** The first words, enough to know a block by. */
export function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : words.join(' ');
}
