import type { SheetLook } from '../../../shared/sheets/look.ts';
import { showDialog } from '../../parts/dialogs.tsx';
import { AskSheets } from './AskSheets.tsx';
import type { Said } from './asking.ts';

/** Shows sheets to the person before they go in. What they leave out is not among what they said. */
export const askSheets = (looks: SheetLook[]): Promise<Said[]> =>
  new Promise((resolve) => {
    showDialog((close) => (
      <AskSheets
        looks={looks}
        onDone={(said) => {
          close();
          resolve(said);
        }}
      />
    ));
  });
