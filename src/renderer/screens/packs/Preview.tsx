import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Problem } from '../../parts/Problem.tsx';
import { PdfPages, pageOnScreen } from './PdfPages.tsx';
import { type PackState, previewQuery } from './preview-queries.ts';
import { useUnsaved } from './unsaved.ts';
import './Preview.css';

interface PreviewProps {
  packId: string;
  changedAt: string;
  selected: string | null;
}

/**
 * The pages as they will be printed, made again with each change, be it saved or not: those on screen first. While
 * some are being made, the next wait for them, and then show all that was changed meanwhile.
 */
export function Preview({ packId, changedAt, selected }: PreviewProps) {
  const section = useRef<HTMLElement>(null);
  const unsaved = useUnsaved(packId);
  const now = useMemo<PackState>(() => ({ id: packId, changedAt, unsaved }), [packId, changedAt, unsaved]);
  const [asked, ask] = useState(now);
  const answer = useQuery({
    ...previewQuery(asked, () => pageOnScreen(section.current)),
    placeholderData: keepPreviousData,
  });
  const free = !answer.isFetching;
  useEffect(() => {
    if (free) ask(now);
  }, [free, now]);
  if (answer.error) return <Problem error={answer.error} again={answer.refetch} />;
  if (!answer.data) return <p className="preview-wait">Making the pages</p>;
  const page = (selected && answer.data.pageOf[selected]) || null;
  return <PdfPages ref={section} previewed={answer.data} page={page} />;
}
