import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Problem } from '../../parts/Problem.tsx';
import { useRested } from '../../parts/SearchBox.tsx';
import { PdfPages, pageOnScreen } from './PdfPages.tsx';
import { previewQuery } from './preview-queries.ts';
import './Preview.css';

interface PreviewProps {
  packId: string;
  changedAt: string;
  selected: string | null;
}

/** The pages as they will be printed, made again a moment after each change: those on screen first. */
export function Preview({ packId, changedAt, selected }: PreviewProps) {
  const section = useRef<HTMLElement>(null);
  const rested = useRested(changedAt, 300);
  const answer = useQuery({
    ...previewQuery(packId, rested, () => pageOnScreen(section.current)),
    placeholderData: keepPreviousData,
  });
  if (answer.error) return <Problem error={answer.error} again={answer.refetch} />;
  if (!answer.data) return <p className="preview-wait">Making the pages</p>;
  const page = (selected && answer.data.pageOf[selected]) || null;
  return <PdfPages ref={section} packId={packId} previewed={answer.data} page={page} />;
}
