import type { Output } from '../../../../shared/contract/contract.ts';
import { placeNow } from '../../../place.ts';
import { queryClient } from '../../../queries.ts';
import { addPictureFile } from './add-picture.tsx';

/**
 * A picture that is dropped on a section of the pack that is open goes into that section. False where it is no
 * picture, or was dropped beside the sections.
 */
export function offerPicture(paths: string[], target: EventTarget | null): boolean {
  const { screen, packId } = placeNow();
  const [path, ...more] = paths;
  if (screen !== 'packs' || packId === null || path === undefined || more.length > 0) return false;
  if (!/\.(jpe?g|png|tiff?|webp|gif|svg|hei[cf]|avif)$/i.test(path)) return false;
  const section = target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null;
  const open = queryClient.getQueryData<Output<'packs.get'>>(['packs.get', { id: packId }]);
  if (!section?.dataset.section || !open) return false;
  void addPictureFile(open.pack, section.dataset.section, path);
  return true;
}
