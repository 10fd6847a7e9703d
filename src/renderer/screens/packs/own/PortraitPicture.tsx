import { Image, Trash2 } from 'lucide-react';
import type { PortraitBlock } from '../../../../shared/model/pack.ts';
import { Action } from '../../../parts/Action.tsx';
import { changePack } from '../change-pack.ts';
import { addFace } from './add-picture.tsx';
import { PictureShown } from './PictureShown.tsx';

/** The picture of a portrait, or the way to give it one. It is described by the name of who is on it. */
export function PortraitPicture({ packId, block }: { packId: string; block: PortraitBlock }) {
  const { picture, name } = block;
  const remove = () => void changePack(packId, { kind: 'edit-block', block: { ...block, picture: null } });
  return (
    <div className="own-block">
      {picture && <PictureShown picture={picture} alternative={`${name}, portrait`} small />}
      {picture ? (
        <Action look="quiet" icon={Trash2} onPress={remove}>
          Remove picture
        </Action>
      ) : (
        <Action look="quiet" icon={Image} onPress={() => void addFace(packId, block)}>
          Add picture…
        </Action>
      )}
    </div>
  );
}
