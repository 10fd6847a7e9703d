import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { counted, listed } from './report-words.ts';

interface ReportPartProps {
  icon: LucideIcon;
  tone: 'failed' | 'near' | 'done' | 'same';
  title: string;
  count: number;
  children: ReactNode;
}

/** One part of an import's report; nothing where it is empty. */
export function ReportPart({ icon: Icon, tone, title, count, children }: ReportPartProps) {
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

/** A story's title, which opens it. */
export function Opens({ title, onOpen }: { title: string; onOpen: () => void }) {
  return (
    <Button className="report-title" onPress={onOpen}>
      {title}
    </Button>
  );
}
