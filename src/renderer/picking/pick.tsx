import type { Input, Output } from '../../shared/contract/contract.ts';
import { findBlock } from '../../shared/pack/places.ts';
import { call } from '../api.ts';
import { showDialog } from '../parts/dialogs.tsx';
import { say, sayFailure } from '../parts/Toasts.tsx';
import { go, placeNow } from '../place.ts';
import { setAnswer } from '../queries.ts';
import { CheckBeforeUse } from './CheckBeforeUse.tsx';

export type PickInput = Input<'packs.pick'>;

const whatWords = { quote: 'quote', fact: 'fact', attendees: 'attendee list' };

/**
 * Adds an item to a pack and says where it went. Where the program is not sure of the item, the person sees why and
 * says yes first. `onPicked` gets the new block's id.
 */
export async function pick(input: PickInput, onPicked?: (blockId: string) => void): Promise<void> {
  const outcome = await call('packs.pick', input);
  if (outcome.ok) {
    setAnswer('packs.get', { id: input.id }, outcome.value);
    sayPicked(input, outcome.value);
    onPicked?.(outcome.value.blockId);
  } else if (outcome.failure.kind === 'unsure-item') {
    const { text, doubts } = outcome.failure;
    const confirm = () => pick({ ...input, checked: true }, onPicked);
    showDialog((close) => <CheckBeforeUse text={text} doubts={doubts} onUse={confirm} onClose={close} />);
  } else sayFailure(outcome.failure);
}

function sayPicked(input: PickInput, { pack, blockId }: Output<'packs.pick'>): void {
  const section = findBlock(pack, blockId)?.section.title ?? '';
  const undo = async () => {
    const taken = await call('packs.undo', { id: input.id });
    if (taken.ok) setAnswer('packs.get', { id: input.id }, taken.value);
    else sayFailure(taken.failure);
  };
  const show = () => go({ screen: 'packs', packId: input.id });
  const { screen, packId } = placeNow();
  const isShown = screen === 'packs' && packId === input.id;
  say(`Added the ${whatWords[input.item.kind]} to “${section}” in ${pack.details.title}.`, [
    { words: 'Undo', run: undo },
    ...(isShown ? [] : [{ words: 'Show pack', run: show }]),
  ]);
}
