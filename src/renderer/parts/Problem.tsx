import { CircleAlert } from 'lucide-react';
import { Action } from './Action.tsx';
import { Empty } from './Empty.tsx';

/** A view that could not be filled: why, and the way to try again. */
export function Problem({ error, again }: { error: Error; again?: () => void }) {
  return (
    <div role="alert" className="problem">
      <Empty
        icon={CircleAlert}
        title="This could not be shown"
        actions={again && <Action onPress={again}>Try again</Action>}
      >
        <p>{error.message}</p>
      </Empty>
    </div>
  );
}
