import { useEffect, useState } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { Action } from './Action.tsx';
import { type Job, useJobs } from './jobs.ts';
import { timeLeft } from './time-left.ts';
import './JobBar.css';

const showAfter = 500;
const fileName = (doing: string) => doing.split(/[\\/]/).pop() || doing;

/** What takes long: what, how far, how long, and Cancel. What is done sooner is not shown. */
export function JobBar() {
  return (
    <div className="jobs">
      {useJobs().map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
    </div>
  );
}

function JobLine({ job }: { job: Job }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), showAfter);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  const { what, progress, startedAt, cancel } = job;
  const total = progress?.total ?? null;
  const howFar =
    progress && total ? `${progress.done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}` : '';
  const left = progress ? timeLeft(progress.done, total, Date.now() - startedAt) : '';
  return (
    <ProgressBar
      className="job"
      isIndeterminate={!total}
      value={progress?.done ?? 0}
      maxValue={total ?? 1}
      valueLabel={[howFar, left].filter(Boolean).join(', ')}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{what}</Label>
          <span className="job-doing">{fileName(progress?.doing ?? '')}</span>
          <svg className="job-line" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="4" className="job-track" />
            <rect width={percentage ?? 30} height="4" className="job-done" />
          </svg>
          <span className="job-left tabular">{valueText}</span>
          <Action onPress={cancel}>Cancel</Action>
        </>
      )}
    </ProgressBar>
  );
}
