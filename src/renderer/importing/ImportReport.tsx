import { CircleAlert, CircleCheck, Copy, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ImportReport as Report } from '../../shared/contract/stories.ts';
import { Sheet } from '../parts/Sheet.tsx';
import './ImportReport.css';

const fileName = (path: string) => path.split(/[\\/]/).pop() || path;
const counted = (count: number) => count.toLocaleString('en-GB');
const stories = (count: number) => `${counted(count)} ${count === 1 ? 'story' : 'stories'}`;

/** Of a long import only the first are listed one by one: the rest is in the library. */
const listed = 200;

function titleOf({ imported, failed, stopped }: Report): string {
  if (stopped) return `Stopped after ${stories(imported.length)}`;
  if (imported.length) return `Imported ${stories(imported.length)}`;
  return failed.length ? 'Nothing was imported' : 'These stories are already in the library';
}

/** What an import did, file by file. */
export function ImportReport({ report, onClose }: { report: Report; onClose: () => void }) {
  const { imported, duplicates, failed, stopped } = report;
  return (
    <Sheet title={titleOf(report)} onClose={onClose} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long report is scrolled by keyboard */}
      <div className="sheet-text import-report" tabIndex={0}>
        {stopped && <p>The import was stopped. What was imported before stays; the rest was not tried.</p>}
        <Part icon={CircleAlert} tone="failed" title="Failed" count={failed.length}>
          {failed.map(({ path, reason }) => (
            <li key={path}>
              <strong>{fileName(path)}</strong>
              <span>{reason}</span>
            </li>
          ))}
        </Part>
        <Part icon={CircleCheck} tone="done" title="Imported" count={imported.length}>
          {imported.slice(0, listed).map(({ storyId, title, path }) => (
            <li key={storyId}>
              <strong>{title}</strong>
              <span>{fileName(path)}</span>
            </li>
          ))}
        </Part>
        <Part icon={Copy} tone="same" title="Already there" count={duplicates.length}>
          {duplicates.slice(0, listed).map(({ path, title }) => (
            <li key={path}>
              <strong>{title}</strong>
              <span>{fileName(path)}</span>
            </li>
          ))}
        </Part>
      </div>
    </Sheet>
  );
}

interface PartProps {
  icon: LucideIcon;
  tone: string;
  title: string;
  count: number;
  children: ReactNode;
}

function Part({ icon: Icon, tone, title, count, children }: PartProps) {
  if (!count) return null;
  const more = tone === 'failed' ? 0 : count - listed;
  return (
    <section aria-label={title}>
      <h3 className={`report-${tone}`}>
        <Icon size={16} aria-hidden /> {title} <span className="tabular">{counted(count)}</span>
      </h3>
      <ul>
        {children}
        {more > 0 && <li>and {counted(more)} more</li>}
      </ul>
    </section>
  );
}
