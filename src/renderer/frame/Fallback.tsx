import { Component, type ReactNode } from 'react';
import { Action } from '../parts/Action.tsx';
import { Empty } from '../parts/Empty.tsx';

/** Stands in for a screen that broke while it was drawn, so that the rest of the window goes on. */
export class Fallback extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main aria-label="Trouble" className="whole">
        <Empty
          title="This screen could not be drawn"
          actions={<Action onPress={() => this.setState({ error: null })}>Try again</Action>}
        >
          <p role="alert">
            Everything that you made is saved. Try again; if it comes back, please report this:{' '}
            {error.message}
          </p>
        </Empty>
      </main>
    );
  }
}
