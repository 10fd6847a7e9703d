import { type FocusEvent, useMemo, useState } from 'react';

/** Whether the keyboard is within something, or something of it is being dragged: then it must stay, seen or not. */
export function useHeld() {
  const [focused, setFocused] = useState(false);
  const [dragged, drag] = useState(false);
  const focus = useMemo(
    () => ({
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        setFocused(currentTarget.contains(relatedTarget as Node | null)),
    }),
    [],
  );
  return { is: focused || dragged, focus, drag };
}
