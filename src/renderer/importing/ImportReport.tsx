import { CircleAlert, CircleCheck, CircleSlash, Copy, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ImportReport as Report } from '../../shared/contract/stories.ts';
import { Sheet } from '../parts/Sheet.tsx';
import './ImportReport.css';

const fileName = (path: string) => path.split(/[\\/]/).pop() || path;
const counted = (count: number) => count.toLocaleString('en-GB');
const stories = (count: number) => `${counted(count)} ${count === 1 ? 'story' : 'stories'}`;

/** Of a long import only the first are listed one by one: the rest is in the library. */
const listed = 200;

function titleOf({ imported, duplicates, failed, stopped }: Report): string {
  if (stopped) return `Stopped after ${stories(imported.length)}`;
  if (imported.length) return `Imported ${stories(imported.length)}`;
  return duplicates.length && !failed.length
    ? 'These stories are already in the library'
    : 'Nothing was imported';
}

interface ImportReportProps {
  report: Report;
  /** Files that the person left out when they were asked. */
  leftOut?: string[];
  onClose: () => void;
}

/** What an import did, file by file. */
export function ImportReport({ report, leftOut = [], onClose }: ImportReportProps) {
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
          {imported.slice(0, listed).map(({ storyId, title, path, remarks = [] }) => (
            <li key={storyId}>
              <strong>{title}</strong>
              <span>{fileName(path)}</span>
              {remarks.map((remark) => (
                <span key={remark}>{remark}</span>
              ))}
            </li>
          ))}
        </Part>
        <Part icon={CircleSlash} tone="same" title="Left out, as you chose" count={leftOut.length}>
          {leftOut.slice(0, listed).map((path) => (
            <li key={path}>
              <strong>{fileName(path)}</strong>
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
