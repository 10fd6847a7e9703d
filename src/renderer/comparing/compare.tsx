import { showDialog } from '../parts/dialogs.tsx';
import { ChooseIssue } from './ChooseIssue.tsx';
import { Comparing, type Decision } from './Comparing.tsx';

/** Shows two stories side by side. `onDecided` hears whether they were linked or called different. */
export function compareStories(one: string, other: string, onDecided?: (decision: Decision) => void): void {
  showDialog((close) => <Comparing one={one} other={other} onDecided={onDecided} onClose={close} />);
}

/** Asks with which story to compare one. */
export function chooseToCompare(storyId: string): void {
  showDialog((close) => (
    <ChooseIssue
      storyId={storyId}
      onClose={close}
      onChosen={(other) => {
        close();
        compareStories(storyId, other);
      }}
    />
  ));
}
