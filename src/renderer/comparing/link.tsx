import type { Input } from '../../shared/contract/contract.ts';
import type { Comparison, StoryVersion } from '../../shared/contract/versions.ts';
import { call } from '../api.ts';
import { showDialog } from '../parts/dialogs.tsx';
import { say, sayFailure } from '../parts/Toasts.tsx';
import { WhichLater } from './WhichLater.tsx';

type Groups = Input<'versions.put'>['groups'];

/** Links two issues; where no date says which is the later one, asks first. */
export function linkIssues({ earlier, later, order }: Comparison, onLinked: () => void): void {
  const link = async (first: string, second: string) => {
    if (await linkVersions(first, second)) onLinked();
  };
  if (order !== 'unknown') return void link(earlier.id, later.id);
  showDialog((close) => (
    <WhichLater
      versions={[earlier, later]}
      onClose={close}
      onChosen={(chosen) => {
        close();
        void link(chosen === later.id ? earlier.id : later.id, chosen);
      }}
    />
  ));
}

async function linkVersions(earlier: string, later: string): Promise<boolean> {
  const outcome = await call('versions.link', { earlier, later });
  if (!outcome.ok) {
    sayFailure(outcome.failure);
    return false;
  }
  const { versions, before } = outcome.value;
  say(`Linked as ${versions.length} versions of one story.`, [undo(before)]);
  return true;
}

/** Takes a story out of its versions, and offers to put it back. */
export async function unlinkIssue({ id }: Pick<StoryVersion, 'id'>): Promise<void> {
  const outcome = await call('versions.unlink', { id });
  if (outcome.ok) say('Unlinked. The story stands by itself again.', [undo(outcome.value.before)]);
  else sayFailure(outcome.failure);
}

const undo = (groups: Groups) => ({
  words: 'Undo',
  run: () => {
    void call('versions.put', { groups }).then((outcome) => outcome.ok || sayFailure(outcome.failure));
  },
});

/** Remembers that two stories are no issues of one; that can be taken back. */
export async function callDifferent(
  one: StoryVersion,
  other: StoryVersion,
  onSaid: () => void,
): Promise<void> {
  const pair = { one: one.id, other: other.id };
  const outcome = await call('versions.different', { ...pair, different: true });
  if (!outcome.ok) return sayFailure(outcome.failure);
  say('Noted as different stories. They will not be offered again.', [
    { words: 'Undo', run: () => void call('versions.different', { ...pair, different: false }) },
  ]);
  onSaid();
}
