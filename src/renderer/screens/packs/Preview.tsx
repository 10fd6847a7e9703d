import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useRested } from '../../parts/SearchBox.tsx';
import { CallFailure } from '../../queries.ts';
import { PdfPages } from './PdfPages.tsx';
import './Preview.css';

interface PreviewProps {
  packId: string;
  changedAt: string;
  selected: string | null;
}

/** The pages as they will be printed: the real PDF, made again a moment after each change. */
export function Preview({ packId, changedAt, selected }: PreviewProps) {
  const rested = useRested(changedAt, 300);
  const answer = useQuery({
    queryKey: ['preview', packId, rested],
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const outcome = await call('packs.preview', { id: packId }, { signal });
      if (!outcome.ok) throw new CallFailure(outcome.failure);
      return outcome.value;
    },
  });
  if (answer.error) return <Problem error={answer.error} again={answer.refetch} />;
  if (!answer.data) return <p className="preview-wait">Making the pages</p>;
  const { pdf, pageOf } = answer.data;
  return <PdfPages pdf={pdf} page={(selected && pageOf[selected]) || null} />;
}
