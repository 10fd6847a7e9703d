import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Pack } from '../../../shared/model/pack.ts';
import { Problem } from '../../parts/Problem.tsx';
import { PdfPages, pageOnScreen } from './PdfPages.tsx';
import { previewQuery } from './preview-queries.ts';
import { usePrinted } from './usePrinted.ts';
import './Preview.css';

interface PreviewProps {
  pack: Pack;
  selected: string | null;
}

/**
 * The pages as they will be printed, made again with each change, be it saved or not: those on screen first. While
 * some are being made, the next wait for them, and then show all that was changed meanwhile.
 */
export function Preview({ pack, selected }: PreviewProps) {
  const section = useRef<HTMLElement>(null);
  const now = usePrinted(pack);
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
