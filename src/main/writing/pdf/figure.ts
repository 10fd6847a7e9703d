import { type ChartDrawing, drawChart } from '../../../shared/document/chart-drawing.ts';
import { figureSize, spaceBelow, spaceBelowFigure } from '../../../shared/document/figure-size.ts';
import type { ChartNode, FigureNode } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { chartHeight, chartLine, chartRoom } from '../chart-letters.ts';
import type { Art } from './art.ts';
import { runningInlines, runningText } from './inlines.ts';
import { type Measure, textStrips } from './measure-text.ts';
import { emptyStrip, keepTogether, type Strip } from './strips.ts';
import { newTag, nextSlot, type Tag } from './tags.ts';

/** A picture fitted into the line and the page, with its caption under it, never parted from it. */
export function figureStrips(node: FigureNode, measure: Measure): Strip[] {
  const { caption } = measure.styles;
  const tag = newTag('Div', null);
  const size = figureSize(node, measure.width, isLandscape(measure));
  const art: Art = { kind: 'picture', picture: node.picture, ...size };
  const picture = artStrip(art, node.alternative, tag, measure);
  const said =
    node.caption.length === 0
      ? []
      : textStrips(
          runningInlines(node.caption, caption, newTag('Caption', tag), measure.anchors),
          caption,
          measure,
        );
  const strips = keepTogether([picture, ...said]);
  const [first, last] = [strips[0], strips.at(-1)];
  if (first) first.before = node.size === 'portrait' ? 0 : measure.styles.body.spaceAfter;
  if (last) last.after = spaceBelow(node, measure.styles);
  return strips;
}

/** A chart with its title over it. */
export function chartStrips(node: ChartNode, measure: Measure): Strip[] {
  const { styles, width, faces } = measure;
  const tag = newTag('Div', null);
  const title = textStrips(
    runningText(node.title, styles.caption, newTag('Caption', tag)),
    styles.caption,
    measure,
    { withNext: true },
  );
  for (const strip of title) strip.keep = true;
  const drawing = drawChart(
    node,
    chartRoom(width, chartHeight(isLandscape(measure)), styles.chartText, faces),
  );
  checkLetters(drawing, measure);
  const { height } = drawing;
  const chart = artStrip({ kind: 'chart', drawing, width, height }, node.alternative, tag, measure);
  chart.before = styles.caption.spaceAfter;
  chart.after = spaceBelowFigure(styles);
  return [...title, chart];
}

const isLandscape = ({ width }: Measure) => width > theme.page.width;

/** Asks for each character before anything is drawn: one without a shape stops here, where its block is known. */
function checkLetters({ texts }: ChartDrawing, { faces }: Measure): void {
  for (const { text, size } of texts) chartLine(text, size, faces);
}

function artStrip(art: Art, alternative: string, parent: Tag, { left }: Measure): Strip {
  const slot = nextSlot(newTag('Figure', parent, { alternative }));
  const place = { x: left, baseline: 0, size: 1, span: null };
  return emptyStrip(art.height, {
    pieces: [{ slot, colour: theme.colours.ink, underlined: false, ...place, art }],
  });
}
