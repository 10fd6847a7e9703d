import { Action } from '../../parts/Action.tsx';
import { showDialog } from '../../parts/dialogs.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { placeNow } from '../../place.ts';
import { openEdited } from './edited-file.ts';

/**
 * A Word file or OpenDocument text that is dropped while a pack is open may be the pack come back, or a story. Asks
 * which; false where there is nothing to ask.
 */
export function offerEdited(paths: string[], importThem: () => void): boolean {
  const { screen, packId } = placeNow();
  const [path, ...more] = paths;
  if (screen !== 'packs' || packId === null || path === undefined || more.length > 0) return false;
  if (!/\.(docx|odt)$/i.test(path)) return false;
  const name = path.split(/[\\/]/).pop();
  showDialog((close) => {
    const then = (run: () => void) => () => {
      close();
      run();
    };
    return (
      <Sheet
        title={`What is ${name}?`}
        onClose={close}
        foot={
          <>
            <Action onPress={then(importThem)}>Import it as a story</Action>
            <Action look="main" autoFocus onPress={then(() => openEdited(packId, path))}>
              Set it beside this pack
            </Action>
          </>
        }
      >
        <div className="sheet-text">
          <p>
            If it is this pack, edited in Word, you see what was changed and accept or refuse each change.
          </p>
        </div>
      </Sheet>
    );
  });
  return true;
}
