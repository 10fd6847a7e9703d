import { useRef } from 'react';
import type { Pack } from '../../../shared/model/pack.ts';
import { Problem } from '../../parts/Problem.tsx';
import { PdfPages } from './PdfPages.tsx';
import { useFollowing } from './useFollowing.ts';
import './Preview.css';

interface PreviewProps {
  pack: Pack;
  selected: string | null;
}

/** The pages as they will be printed, made again with each change, be it saved or not: those on screen first. */
export function Preview({ pack, selected }: PreviewProps) {
  const section = useRef<HTMLElement>(null);
  const { following, shown, error, again } = useFollowing(pack, section);
  if (error) return <Problem error={error} again={again} />;
  if (!shown) return <p className="preview-wait">Making the pages</p>;
  const { pages, lying, pageOf } = shown.preview;
  const page = (selected && pageOf[selected]) || null;
  return <PdfPages ref={section} {...{ following, pages, page }} lying={lying.join()} />;
}
