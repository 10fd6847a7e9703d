import { CircleAlert, CircleCheck, CircleSlash, Copy, FileX, FolderOpen, Layers } from 'lucide-react';
import type { ImportReport as Report } from '../../shared/contract/stories.ts';
import { desktop } from '../api.ts';
import { compareStories } from '../comparing/compare.tsx';
import { Action, IconAction } from '../parts/Action.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { sayFailure } from '../parts/Toasts.tsx';
import { go } from '../place.ts';
import { useAnswer } from '../queries.ts';
import { Opens, ReportPart } from './ReportPart.tsx';
import {
  alreadyThereWords,
  decidedWords,
  fileName,
  listed,
  nearWords,
  summaryOf,
  titleOf,
} from './report-words.ts';
import './ImportReport.css';

interface ImportReportProps {
  report: Report;
  /** Files that the person left out when they were asked. */
  leftOut?: string[];
  onClose: () => void;
}

/** What an import did, file by file: first what a person has to look at. */
export function ImportReport({ report, leftOut = [], onClose }: ImportReportProps) {
  const { imported, duplicates, near, failed, passedBy = [], stopped } = report;
  const summary = summaryOf(report);
  const open = (storyId: string) => {
    onClose();
    go({ screen: 'library', storyId, listShown: true });
  };
  return (
    <Sheet title={titleOf(report)} onClose={onClose} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long report is scrolled by keyboard */}
      <div className="sheet-text import-report" tabIndex={0}>
        {stopped && (
          <p>
            The import was stopped. What was imported before stays; the rest was not tried. To go on, import
            the same files again: what is there does not go in twice.
          </p>
        )}
        {summary && <p className="report-summary tabular">{summary}</p>}
        <ReportPart icon={CircleAlert} tone="failed" title="Failed" count={failed.length}>
          {failed.map(({ path, reason }) => (
            <li key={`${path} ${reason}`} className="report-with-action">
              <div>
                <strong title={path}>{fileName(path)}</strong>
                <span>{reason}</span>
              </div>
              <IconAction
                icon={FolderOpen}
                words={`Show ${fileName(path)} in its folder`}
                onPress={() => void showInFolder(path)}
              />
            </li>
          ))}
        </ReportPart>
        <ReportPart icon={Layers} tone="near" title="Near duplicates to look at" count={near.length}>
          {near.slice(0, listed).map((each) => (
            <NearEntry key={each.storyId} near={each} onOpen={open} />
          ))}
        </ReportPart>
        <ReportPart icon={CircleCheck} tone="done" title="Imported" count={imported.length}>
          {imported.slice(0, listed).map(({ storyId, title, path, remarks = [] }) => (
            <li key={storyId}>
              <Opens title={title} onOpen={() => open(storyId)} />
              <span title={path}>{fileName(path)}</span>
              {remarks.map((remark) => (
                <span key={remark}>{remark}</span>
              ))}
            </li>
          ))}
        </ReportPart>
        <ReportPart icon={CircleSlash} tone="same" title="Left out, as you chose" count={leftOut.length}>
          {leftOut.slice(0, listed).map((path) => (
            <li key={path}>
              <strong title={path}>{fileName(path)}</strong>
            </li>
          ))}
        </ReportPart>
        <ReportPart icon={Copy} tone="same" title="Already there" count={duplicates.length}>
          {duplicates.slice(0, listed).map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes
            <li key={at}>
              <Opens title={each.title} onOpen={() => open(each.storyId)} />
              <span title={each.path}>{alreadyThereWords(each)}</span>
            </li>
          ))}
        </ReportPart>
        <ReportPart
          icon={FileX}
          tone="same"
          title="Not tried: of no kind that holds a story"
          count={passedBy.length}
        >
          {passedBy.slice(0, listed).map((path) => (
            <li key={path}>
              <span title={path}>{fileName(path)}</span>
            </li>
          ))}
        </ReportPart>
      </div>
    </Sheet>
  );
}

async function showInFolder(path: string): Promise<void> {
  const shown = await desktop('desktop.showInFolder', { path });
  if (!shown.ok) sayFailure(shown.failure);
}

function NearEntry({ near, onOpen }: { near: Report['near'][number]; onOpen: (id: string) => void }) {
  const { storyId, title, path, of } = near;
  const issues = useAnswer('versions.of', { id: storyId }).data;
  return (
    <li className="report-with-action">
      <div>
        <Opens title={title} onOpen={() => onOpen(storyId)} />
        <span title={path}>{fileName(path)}</span>
        <span>{(issues && decidedWords(issues, of.id)) ?? nearWords(near)}</span>
      </div>
      <Action
        onPress={() => compareStories(storyId, of.id)}
        aria-label={`Compare ${fileName(path)}, ${title}, with ${of.title}`}
      >
        Compare
      </Action>
    </li>
  );
}
