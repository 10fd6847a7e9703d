import { type Disclosure, usualDisclosure } from '../model/block-state.ts';
import type { Block, Pack, Rendition } from '../model/pack.ts';

const allowed: Record<Rendition, Disclosure[]> = {
  minister: ['free', 'usable', 'not-disclosed'],
  usable: ['free', 'usable'],
  release: ['free'],
};

/** The pack with those blocks alone that these readers may have. Nothing else of it can reach a file. */
export function forReaders(pack: Pack, rendition: Rendition): Pack {
  const sections = pack.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => isFor(block, rendition)),
  }));
  return { ...pack, sections };
}

export const isFor = ({ disclosure = usualDisclosure }: Block, rendition: Rendition): boolean =>
  allowed[rendition].includes(disclosure);

/** What a copy is called on its cover and in the window. */
export const renditionWords: Record<Rendition, string> = {
  minister: 'Minister’s copy',
  usable: 'Usable copy',
  release: 'Release copy',
};
