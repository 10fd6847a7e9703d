import { Problem } from '../../parts/Problem.tsx';
import { go, usePlace } from '../../place.ts';
import { useAnswer, useGone } from '../../queries.ts';
import { EditedScreen } from '../edited/EditedScreen.tsx';
import { useEditedFile } from '../edited/edited-file.ts';
import { PackList } from './PackList.tsx';
import { PackScreen } from './PackScreen.tsx';

/** The packs, or the one that is open. */
export function PacksScreen() {
  const packId = usePlace('packId');
  const open = useAnswer('packs.get', { id: packId ?? '' }, { enabled: !!packId });
  useGone(open.error, () => go({ packId: null }));
  const edited = useEditedFile(packId);
  if (!packId) return <PackList />;
  if (open.error)
    return (
      <main aria-label="Pack" className="whole">
        <Problem error={open.error} again={() => go({ packId: null })} />
      </main>
    );
  if (open.data && edited) return <EditedScreen open={open.data} path={edited.path} />;
  return open.data ? (
    <PackScreen open={open.data} key={packId} />
  ) : (
    <main aria-label="Pack" className="whole" />
  );
}
