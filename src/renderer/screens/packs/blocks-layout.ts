import { ListLayout, Rect } from 'react-aria-components';
import type { Block } from '../../../shared/model/pack.ts';
import { show } from '../../parts/show.ts';
import { blockHeight } from './block-height.ts';

type Layout = ListLayout<Block>;

/** The places of a section's many blocks. Those not seen yet are as high as their words make likely. */
export class BlocksLayout extends ListLayout<Block> {
  /** All are given a place at once: by one height for all that are far away, the list would leap when they come. */
  protected override buildCollection(...[offset]: Parameters<Layout['buildCollection']>) {
    this.requestedRect = new Rect(0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    return super.buildCollection(offset);
  }

  protected override buildItem(...[node, x, y]: Parameters<Layout['buildItem']>) {
    const seen = this.layoutNodes.has(node.key);
    const item = super.buildItem(node, x, y);
    if (!seen && node.value) item.layoutInfo.rect.height = blockHeight(node.value as Block);
    return item;
  }

  /**
   * The page scrolls, not the list: a point is told from the list's own corner, and the layout it comes from would
   * count what is scrolled away once more.
   */
  override getDropTargetFromPoint(...[x, y, isValid]: Parameters<Layout['getDropTargetFromPoint']>) {
    const { x: left = 0, y: top = 0 } = this.virtualizer?.visibleRect ?? {};
    return super.getDropTargetFromPoint(x - left, y - top, isValid);
  }
}

/** Frames within which a list has its rows, and these their true heights. */
const patience = 20;

/**
 * Scrolls to a block of a long list, though it may not be drawn yet, and the list itself not laid out. Returns the
 * way to leave off.
 */
export function bringIntoView(list: HTMLElement | null, layout: BlocksLayout, blockId: string): () => void {
  let frame = 0;
  const step = (left: number) => {
    const row = list?.querySelector(`[data-block="${CSS.escape(blockId)}"]`);
    if (row) return show(row);
    if (list) scrollNear(list, layout, blockId);
    if (left > 0) frame = requestAnimationFrame(() => step(left - 1));
  };
  step(patience);
  return () => cancelAnimationFrame(frame);
}

function scrollNear(list: HTMLElement, layout: BlocksLayout, blockId: string): void {
  const place = layout.virtualizer ? layout.getLayoutInfo(blockId)?.rect : null;
  const page = list.closest('.pack-page');
  if (!place || !page) return;
  const top = list.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
  page.scrollTop = top + place.y - page.clientHeight / 3;
}
