import type { Pack, PictureBlock, PortraitBlock } from '../../../../shared/model/pack.ts';
import type { Picture } from '../../../../shared/model/picture.ts';
import { call, desktop } from '../../../api.ts';
import { showDialog } from '../../../parts/dialogs.tsx';
import { runJob } from '../../../parts/jobs.ts';
import { sayFailure } from '../../../parts/Toasts.tsx';
import { changePack } from '../change-pack.ts';
import { EditPicture } from './EditPicture.tsx';

/** Takes a picture file into the library; undefined where it is none, which is then said. */
async function taken(path: string): Promise<Picture | undefined> {
  const read = await runJob('Reading the picture', (options) => call('pictures.add', { path }, options));
  if (read.ok) return read.value;
  sayFailure(read.failure);
  return undefined;
}

async function chosen(): Promise<Picture | undefined> {
  const choice = await desktop('desktop.choosePicture', {});
  if (!choice.ok) sayFailure(choice.failure);
  else if (choice.value.path !== null) return taken(choice.value.path);
  return undefined;
}

function askWhatItShows(pack: Pack, sectionId: string, picture: Picture): void {
  const section = pack.sections.find(({ id }) => id === sectionId);
  const block: PictureBlock = {
    kind: 'picture',
    id: crypto.randomUUID(),
    picture,
    alternative: '',
    caption: '',
  };
  const add = (described: PictureBlock) =>
    void changePack(pack.id, {
      kind: 'add-block',
      sectionId,
      block: described,
      at: section?.blocks.length ?? 0,
    });
  showDialog((close) => (
    <EditPicture title="Add a picture" verb="Add picture" block={block} onDone={add} onClose={close} />
  ));
}

/** Asks for a picture file and what it shows, and puts it at the end of a section. */
export async function addPicture(pack: Pack, sectionId: string): Promise<void> {
  const picture = await chosen();
  if (picture) askWhatItShows(pack, sectionId, picture);
}

/** The same with a file that is there already, such as one that was dropped. */
export async function addPictureFile(pack: Pack, sectionId: string, path: string): Promise<void> {
  const picture = await taken(path);
  if (picture) askWhatItShows(pack, sectionId, picture);
}

/** Asks for the picture of a portrait. */
export async function addFace(packId: string, block: PortraitBlock): Promise<void> {
  const picture = await chosen();
  if (picture) await changePack(packId, { kind: 'edit-block', block: { ...block, picture } });
}
