import type { KeyboardEvent, ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { go, placeNow } from '../place.ts';
import { showRight } from './columns-shown.ts';
import { useNarrow } from './narrow.ts';
import './Columns.css';

interface Side {
  /** The name under which its width is remembered. */
  name: string;
  label: string;
  width: number;
  shown: boolean;
  content: ReactNode;
}

interface ColumnsProps {
  left: Side;
  middle: ReactNode;
  middleLabel: string;
  right: Side;
  /** A further column, where the window is wide enough for it. */
  last?: Side;
}

const remember = (name: string) => (size: { inPixels: number }) => {
  const widths = placeNow().widths;
  const inPixels = Math.round(size.inPixels);
  if (inPixels > 0 && widths[name] !== inPixels) go({ widths: { ...widths, [name]: inPixels } });
};

function SidePanel({ side, order }: { side: Side; order: string }) {
  return (
    <Panel
      id={side.name}
      minSize={240}
      maxSize={640}
      defaultSize={placeNow().widths[side.name] ?? side.width}
      groupResizeBehavior="preserve-pixel-size"
      onResize={remember(side.name)}
      className={`column column-${order}`}
    >
      <section aria-label={side.label} className="column-inner">
        {side.content}
      </section>
    </Panel>
  );
}

const leave = (event: KeyboardEvent) => {
  if (event.key === 'Escape') showRight(false);
};

const Line = ({ label }: { label: string }) => <Separator className="column-line" aria-label={label} />;

/** The columns of a screen. Under 1100 px the right one is a drawer over the middle. */
export function Columns({ left, middle, middleLabel, right, last }: ColumnsProps) {
  const narrow = useNarrow();
  return (
    <div className="columns">
      <Group orientation="horizontal" className="columns-group">
        {left.shown && <SidePanel side={left} order="left" />}
        {left.shown && <Line label={`Width of ${left.label}`} />}
        <Panel id="middle" minSize={360} className="column column-middle">
          <main aria-label={middleLabel} className="column-inner">
            {middle}
          </main>
        </Panel>
        {right.shown && !narrow && <Line label={`Width of ${right.label}`} />}
        {right.shown && !narrow && <SidePanel side={right} order="right" />}
        {last?.shown && <Line label={`Width of ${last.label}`} />}
        {last?.shown && <SidePanel side={last} order="right" />}
      </Group>
      {right.shown && narrow && (
        <section aria-label={right.label} className="drawer" onKeyDown={leave}>
          {right.content}
        </section>
      )}
    </div>
  );
}
