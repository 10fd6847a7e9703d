/** Answers kept of one question: more than a story asks, and few beside the size of a very long one. */
const most = 1000;

const shelves: Map<string, unknown>[] = [];

/**
 * A question about a phrase whose answer is kept until the story is read: the same few offices and names are asked
 * about from many sides. Answers are shared, so nobody may change them.
 */
export function remembered<Answer>(answer: (phrase: string) => Answer): (phrase: string) => Answer {
  const kept = new Map<string, Answer | undefined>();
  shelves.push(kept);
  return (phrase) => {
    const known = kept.get(phrase);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const found = answer(phrase);
    kept.set(phrase, found);
    return found;
  };
}

/** Ends a story: its answers, and with them its text, are let go. */
export function forgetAnswers(): void {
  for (const kept of shelves) if (kept.size > 0) kept.clear();
}
