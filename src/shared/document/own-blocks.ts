import { assertNever } from '../failure.ts';
import type {
  AddendumBlock,
  AgendaBlock,
  ClearanceBlock,
  LineBlock,
  LogisticsBlock,
  OwnBlock,
  PictureBlock,
  TableBlock,
  TextBlock,
} from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { clearanceWords } from '../words/clearance.ts';
import { dateWords } from '../words/dates.ts';
import { told } from './alternative.ts';
import { anchorOf } from './anchors.ts';
import { chartNodes } from './charts.ts';
import type { DocumentNode, TableNode } from './nodes.ts';
import { inLanguage, ownTextNodes, textNodes } from './own-text.ts';
import { portraitNodes } from './portraits.ts';
import { questionNodes } from './questions.ts';
import type { NumberedSources } from './sources.ts';
import { plain, table } from './tables.ts';

/**
 * What a block in the office's own words prints. One that holds no words prints nothing. `level` is that of the
 * headings that stand over runs of blocks.
 */
export function ownBlockNodes(block: OwnBlock, sources: NumberedSources, level: 2 | 3 = 2): DocumentNode[] {
  switch (block.kind) {
    case 'text':
      return textBlockNodes(block);
    case 'question':
      return questionNodes(block);
    case 'line':
      return lineNodes(block);
    case 'agenda':
      return agendaNodes(block);
    case 'logistics':
      return logisticsNodes(block);
    case 'portrait':
      return portraitNodes(block, level === 2 ? 3 : 4);
    case 'table':
      return tableNodes(block);
    case 'picture':
      return pictureNodes(block);
    case 'chart':
      return chartNodes(block, sources);
    case 'clearance':
      return clearanceNodes(block);
    case 'addendum':
      return addendumNodes(block);
    default:
      return assertNever(block);
  }
}

const textBlockNodes = ({ id, text, language }: TextBlock) =>
  inLanguage(ownTextNodes(text, anchorOf(id)), language);

/** The line itself may run over several paragraphs; each of them is one to say. */
function lineNodes({ id, line, support }: LineBlock): DocumentNode[] {
  const said = textNodes(line).map((node) =>
    node.kind === 'paragraph' ? { ...node, role: 'line' as const } : node,
  );
  const [first, ...rest] = [...said, ...textNodes(support)];
  return first ? [{ ...first, anchor: anchorOf(id) }, ...rest] : [];
}

function agendaNodes({ id, items }: AgendaBlock): DocumentNode[] {
  const rows = items.map(({ time, title, lead }) => [title, time, lead]);
  return table(id, '', ['Item', 'Time', 'Lead'], [0.54, 0.18, 0.28], rows);
}

function logisticsNodes({ id, rows }: LogisticsBlock): DocumentNode[] {
  const cells = rows.map(({ what, details }) => [what, details]);
  return table(id, '', ['What', 'Details'], [0.28, 0.72], cells);
}

function tableNodes({ id, caption, columns, rows }: TableBlock): TableNode[] {
  const shares = columns.map(() => 1 / columns.length);
  return table(id, caption, columns, shares, rows);
}

function pictureNodes({ id, picture, alternative, caption }: PictureBlock): DocumentNode[] {
  const said = cleanParagraph(caption);
  const shown = told(alternative, 'picture');
  const figure: DocumentNode = {
    kind: 'figure',
    anchor: anchorOf(id),
    picture,
    // A caption stands whole below the picture, however long it is.
    alternative: shown.alternative || told(said, 'picture').alternative || 'Picture',
    caption: said ? [plain(said)] : [],
    size: 'line',
  };
  return [figure, ...shown.description];
}

function clearanceNodes({ id, rows }: ClearanceBlock): DocumentNode[] {
  const cells = rows.map(({ what, by, state, on }) => [
    what,
    by,
    clearanceWords[state],
    on ? dateWords(on) : '',
  ]);
  return table(id, '', ['What', 'By', 'State', 'Date'], [0.38, 0.26, 0.18, 0.18], cells);
}

function addendumNodes({ id, number, since, rows }: AddendumBlock): DocumentNode[] {
  const from = cleanParagraph(since);
  const caption = `Addendum ${number}${from ? `: what has changed since ${from}` : ''}`;
  const cells = rows.map(({ page, change }) => [page, change]);
  return table(id, caption, ['Page', 'What has changed'], [0.16, 0.84], cells);
}
