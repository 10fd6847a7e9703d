import { showDialog } from '../parts/dialogs.tsx';
import { ChooseIssue } from './ChooseIssue.tsx';
import { Comparing } from './Comparing.tsx';

/** Shows two stories side by side. */
export const compareStories = (one: string, other: string): void =>
  showDialog((close) => <Comparing one={one} other={other} onClose={close} />);

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
